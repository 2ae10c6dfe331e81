"""Generic names of drugs as Chinese, Japanese, Korean and Hindi write them.

Chinese forms its own names; of the other languages these are the short names, whose sounds do not
tell them (``l10n.fidelity.names.sounds``).
"""

from __future__ import annotations

CHINESE = """
abiraterone=阿比特龙 aflibercept=阿柏西普 alectinib=阿来替尼 anastrozole=阿那曲唑
apalutamide=阿帕他胺 asparaginase=门冬酰胺酶 atezolizumab=阿替利珠单抗 avelumab=阿维鲁单抗
axitinib=阿昔替尼 azacitidine=阿扎胞苷 bendamustine=苯达莫司汀 bevacizumab=贝伐珠单抗=贝伐单抗
bicalutamide=比卡鲁胺 bleomycin=博来霉素=博萊黴素 blinatumomab=贝林妥欧单抗 bortezomib=硼替佐米
bosutinib=博舒替尼 brentuximab=维布妥昔单抗 brigatinib=布格替尼=布加替尼 busulfan=白消安
cabazitaxel=卡巴他赛 cabozantinib=卡博替尼 capecitabine=卡培他滨=卡培他濱 carboplatin=卡铂=卡鉑
carfilzomib=卡非佐米 carmustine=卡莫司汀 cetuximab=西妥昔单抗 chlorambucil=苯丁酸氮芥
cisplatin=顺铂=順鉑 cladribine=克拉屈滨 crizotinib=克唑替尼 cyclophosphamide=环磷酰胺=環磷醯胺
cyproterone=环丙孕酮 cytarabine=阿糖胞苷 dabrafenib=达拉非尼 dacarbazine=达卡巴嗪
daratumumab=达雷妥尤单抗 darolutamide=达罗他胺 dasatinib=达沙替尼 daunorubicin=柔红霉素
decitabine=地西他滨 degarelix=地加瑞克 denosumab=地舒单抗=地诺单抗 docetaxel=多西他赛=多西紫杉醇
doxorubicin=多柔比星=阿霉素 durvalumab=度伐利尤单抗 enzalutamide=恩扎卢胺
epirubicin=表柔比星=表阿霉素 eribulin=艾立布林 erlotinib=厄洛替尼 etoposide=依托泊苷=足叶乙甙
everolimus=依维莫司 exemestane=依西美坦 fludarabine=氟达拉滨 fluorouracil=氟尿嘧啶
flutamide=氟他胺 fulvestrant=氟维司群 gefitinib=吉非替尼 gemcitabine=吉西他滨=吉西他濱
goserelin=戈舍瑞林 hydroxyurea=羟基脲 ibrutinib=伊布替尼 idarubicin=伊达比星=去甲氧柔红霉素
ifosfamide=异环磷酰胺 imatinib=伊马替尼 interferon=干扰素 ipilimumab=伊匹木单抗
irinotecan=伊立替康 ixazomib=伊沙佐米 lanreotide=兰瑞肽 lapatinib=拉帕替尼 larotrectinib=拉罗替尼
lenalidomide=来那度胺 lenvatinib=仑伐替尼=乐伐替尼 letrozole=来曲唑=來曲唑 leuprolide=亮丙瑞林
lomustine=洛莫司汀 lorlatinib=洛拉替尼 megestrol=甲地孕酮 medroxyprogesterone=甲羟孕酮
melphalan=美法仑 mercaptopurine=巯嘌呤 methotrexate=甲氨蝶呤 mitomycin=丝裂霉素 mitotane=米托坦
mitoxantrone=米托蒽醌 neratinib=奈拉替尼=来那替尼 nilotinib=尼洛替尼 niraparib=尼拉帕利
nivolumab=纳武利尤单抗=纳武单抗 obinutuzumab=奥妥珠单抗 octreotide=奥曲肽
olaparib=奥拉帕利=奥拉帕尼 osimertinib=奥希替尼=奥西替尼 oxaliplatin=奥沙利铂=奧沙利鉑
paclitaxel=紫杉醇 palbociclib=哌柏西利=帕博西尼 panitumumab=帕尼单抗 pazopanib=培唑帕尼=帕唑帕尼
pembrolizumab=帕博利珠单抗=派姆单抗 pemetrexed=培美曲塞 pertuzumab=帕妥珠单抗
pomalidomide=泊马度胺 ponatinib=泊那替尼 procarbazine=丙卡巴肼 raloxifene=雷洛昔芬
raltitrexed=雷替曲塞 ramucirumab=雷莫西尤单抗=雷莫芦单抗 regorafenib=瑞戈非尼
ribociclib=瑞波西利=瑞博西尼 rituximab=利妥昔单抗=美罗华 rucaparib=卢卡帕利
ruxolitinib=芦可替尼=鲁索替尼 selpercatinib=塞普替尼=塞尔帕替尼 sorafenib=索拉非尼
sunitinib=舒尼替尼 tamoxifen=他莫昔芬=三苯氧胺 temozolomide=替莫唑胺 temsirolimus=替西罗莫司
thalidomide=沙利度胺 thiotepa=塞替派 tioguanine=硫鸟嘌呤 topotecan=拓扑替康=托泊替康
toremifene=托瑞米芬 trabectedin=曲贝替定 trametinib=曲美替尼 trastuzumab=曲妥珠单抗=曲妥珠單抗
tretinoin=维甲酸=维A酸 triptorelin=曲普瑞林 tucatinib=图卡替尼 vandetanib=凡德他尼
vemurafenib=维莫非尼=维罗非尼 venetoclax=维奈克拉=维奈托克 vinblastine=长春碱=长春花碱
vincristine=长春新碱=長春新鹼 vindesine=长春地辛 vinorelbine=长春瑞滨 vorinostat=伏立诺他
abemaciclib=阿贝西利=玻玛西尼 afatinib=阿法替尼 alpelisib=阿培利司 zanubrutinib=泽布替尼
acalabrutinib=阿可替尼=阿卡替尼

aprepitant=阿瑞匹坦 fosaprepitant=福沙匹坦 dexamethasone=地塞米松 domperidone=多潘立酮
granisetron=格拉司琼 haloperidol=氟哌啶醇 hyoscine=东莨菪碱 metoclopramide=甲氧氯普胺=胃复安
olanzapine=奥氮平 ondansetron=昂丹司琼=恩丹西酮=昂丹司瓊 palonosetron=帕洛诺司琼
prochlorperazine=丙氯拉嗪 promethazine=异丙嗪 tropisetron=托烷司琼 bisacodyl=比沙可啶
lactulose=乳果糖 loperamide=洛哌丁胺=易蒙停 macrogol=聚乙二醇 famotidine=法莫替丁
lansoprazole=兰索拉唑 omeprazole=奥美拉唑 pantoprazole=泮托拉唑 ranitidine=雷尼替丁
esomeprazole=艾司奥美拉唑=埃索美拉唑

acetaminophen=对乙酰氨基酚=扑热息痛=對乙醯氨基酚 amitriptyline=阿米替林 buprenorphine=丁丙诺啡
celecoxib=塞来昔布 codeine=可待因 diclofenac=双氯芬酸 dihydrocodeine=双氢可待因
duloxetine=度洛西汀 etoricoxib=依托考昔 fentanyl=芬太尼 gabapentin=加巴喷丁 hydrocodone=氢可酮
hydromorphone=氢吗啡酮 ibuprofen=布洛芬 indomethacin=吲哚美辛=消炎痛 ketamine=氯胺酮
ketoprofen=酮洛芬 ketorolac=酮咯酸 lidocaine=利多卡因 meloxicam=美洛昔康 metamizole=安乃近
methadone=美沙酮 morphine=吗啡=嗎啡 naloxone=纳洛酮 naltrexone=纳曲酮 naproxen=萘普生
nortriptyline=去甲替林 oxycodone=羟考酮 pethidine=哌替啶=杜冷丁 piroxicam=吡罗昔康
pregabalin=普瑞巴林 tapentadol=他喷他多 tramadol=曲马多 aspirin=阿司匹林=阿斯匹林=阿斯匹靈

amoxicillin=阿莫西林=羟氨苄青霉素 ampicillin=氨苄西林=氨苄青霉素 azithromycin=阿奇霉素
aztreonam=氨曲南 cefalexin=头孢氨苄 cefazolin=头孢唑林 cefepime=头孢吡肟 cefotaxime=头孢噻肟
ceftazidime=头孢他啶 ceftriaxone=头孢曲松 cefuroxime=头孢呋辛 ciprofloxacin=环丙沙星
clarithromycin=克拉霉素 clindamycin=克林霉素 doxycycline=多西环素=强力霉素 erythromycin=红霉素
gentamicin=庆大霉素 imipenem=亚胺培南 levofloxacin=左氧氟沙星 linezolid=利奈唑胺
meropenem=美罗培南 metronidazole=甲硝唑 minocycline=米诺环素 moxifloxacin=莫西沙星
nitrofurantoin=呋喃妥因 penicillin=青霉素 piperacillin=哌拉西林 rifampicin=利福平
sulfamethoxazole=磺胺甲噁唑=磺胺甲恶唑 tazobactam=他唑巴坦 teicoplanin=替考拉宁
tigecycline=替加环素 tobramycin=妥布霉素 trimethoprim=甲氧苄啶 vancomycin=万古霉素
acyclovir=阿昔洛韦 famciclovir=泛昔洛韦 ganciclovir=更昔洛韦 oseltamivir=奥司他韦
valaciclovir=伐昔洛韦 amphotericin=两性霉素 caspofungin=卡泊芬净 clotrimazole=克霉唑
fluconazole=氟康唑 itraconazole=伊曲康唑 ketoconazole=酮康唑 micafungin=米卡芬净 nystatin=制霉菌素
posaconazole=泊沙康唑 voriconazole=伏立康唑 lamivudine=拉米夫定 entecavir=恩替卡韦
tenofovir=替诺福韦 brivudine=溴夫定 sorivudine=索立夫定

apixaban=阿哌沙班 clopidogrel=氯吡格雷 dabigatran=达比加群 dalteparin=达肝素
edoxaban=艾多沙班=依度沙班 enoxaparin=依诺肝素 nadroparin=那屈肝素=那曲肝素 tinzaparin=亭扎肝素
fondaparinux=磺达肝癸 heparin=肝素 prasugrel=普拉格雷 rivaroxaban=利伐沙班 ticagrelor=替格瑞洛
warfarin=华法林=華法林 betamethasone=倍他米松 budesonide=布地奈德 hydrocortisone=氢化可的松
methylprednisolone=甲泼尼龙=甲基强的松龙 prednisolone=泼尼松龙=强的松龙 prednisone=泼尼松=强的松
triamcinolone=曲安奈德 azathioprine=硫唑嘌呤 ciclosporin=环孢素 infliximab=英夫利西单抗
mycophenolate=吗替麦考酚酯=霉酚酸酯 sirolimus=西罗莫司=雷帕霉素 tacrolimus=他克莫司
tocilizumab=托珠单抗 epoetin=促红细胞生成素=促红素 filgrastim=非格司亭 pegfilgrastim=培非格司亭
eltrombopag=艾曲泊帕 romiplostim=罗普司亭 allopurinol=别嘌醇=别嘌呤醇 leucovorin=亚叶酸
dexrazoxane=右丙亚胺=右雷佐生 folic=叶酸=葉酸 zoledronic=唑来膦酸 pamidronic=帕米膦酸
alendronic=阿仑膦酸 valproic=丙戊酸 tranexamic=氨甲环酸

alprazolam=阿普唑仑 citalopram=西酞普兰 clonazepam=氯硝西泮 diazepam=地西泮=安定片
escitalopram=艾司西酞普兰 fluoxetine=氟西汀 levetiracetam=左乙拉西坦 lorazepam=劳拉西泮
midazolam=咪达唑仑 mirtazapine=米氮平 paroxetine=帕罗西汀 phenytoin=苯妥英 quetiapine=喹硫平
risperidone=利培酮 sertraline=舍曲林 temazepam=替马西泮 trazodone=曲唑酮 venlafaxine=文拉法辛
zolpidem=唑吡坦 zopiclone=佐匹克隆 carbamazepine=卡马西平 lamotrigine=拉莫三嗪 melatonin=褪黑素

amlodipine=氨氯地平 atenolol=阿替洛尔 atorvastatin=阿托伐他汀 bisoprolol=比索洛尔
carvedilol=卡维地洛 digoxin=地高辛 diltiazem=地尔硫 enalapril=依那普利 furosemide=呋塞米=速尿
hydrochlorothiazide=氢氯噻嗪 lisinopril=赖诺普利 losartan=氯沙坦 metoprolol=美托洛尔
propranolol=普萘洛尔 ramipril=雷米普利 rosuvastatin=瑞舒伐他汀 simvastatin=辛伐他汀
spironolactone=螺内酯 valsartan=缬沙坦 verapamil=维拉帕米 glibenclamide=格列本脲
gliclazide=格列齐特 insulin=胰岛素=胰島素 metformin=二甲双胍 sitagliptin=西格列汀
levothyroxine=左甲状腺素 carbimazole=卡比马唑 propylthiouracil=丙硫氧嘧啶 albuterol=沙丁胺醇
formoterol=福莫特罗 ipratropium=异丙托溴铵 montelukast=孟鲁司特 salmeterol=沙美特罗
theophylline=茶碱 cetirizine=西替利嗪 chlorphenamine=氯苯那敏=扑尔敏 diphenhydramine=苯海拉明
loratadine=氯雷他定 norepinephrine=去甲肾上腺素 epinephrine=肾上腺素 atropine=阿托品
nifedipine=硝苯地平 nitroglycerin=硝酸甘油 tamsulosin=坦索罗辛 oxybutynin=奥昔布宁
estradiol=雌二醇 progesterone=黄体酮=孕酮 testosterone=睾酮=睾丸素 clonidine=可乐定
colchicine=秋水仙碱 hydroxychloroquine=羟氯喹
"""

JAPANESE = """
abiraterone=アビラテロン anastrozole=アナストロゾール letrozole=レトロゾール axitinib=アキシチニブ
azacitidine=アザシチジン bevacizumab=ベバシズマブ bleomycin=ブレオマイシン busulfan=ブスルファン
cytarabine=シタラビン dasatinib=ダサチニブ denosumab=デノスマブ epirubicin=エピルビシン
eribulin=エリブリン erlotinib=エルロチニブ etoposide=エトポシド everolimus=エベロリムス
fluorouracil=フルオロウラシル flutamide=フルタミド gefitinib=ゲフィチニブ goserelin=ゴセレリン
ibrutinib=イブルチニブ ifosfamide=イホスファミド imatinib=イマチニブ ipilimumab=イピリムマブ
irinotecan=イリノテカン lapatinib=ラパチニブ leuprolide=リュープロレリン melphalan=メルファラン
mitomycin=マイトマイシン nilotinib=ニロチニブ niraparib=ニラパリブ nivolumab=ニボルマブ
octreotide=オクトレオチド olaparib=オラパリブ panitumumab=パニツムマブ pazopanib=パゾパニブ
raloxifene=ラロキシフェン sorafenib=ソラフェニブ sunitinib=スニチニブ thalidomide=サリドマイド
topotecan=トポテカン toremifene=トレミフェン vinorelbine=ビノレルビン afatinib=アファチニブ
haloperidol=ハロペリドール olanzapine=オランザピン lactulose=ラクツロース loperamide=ロペラミド
famotidine=ファモチジン omeprazole=オメプラゾール celecoxib=セレコキシブ codeine=コデイン
fentanyl=フェンタニル gabapentin=ガバペンチン ibuprofen=イブプロフェン ketamine=ケタミン
lidocaine=リドカイン methadone=メサドン morphine=モルヒネ naloxone=ナロキソン
oxycodone=オキシコドン tramadol=トラマドール aspirin=アスピリン ampicillin=アンピシリン
penicillin=ペニシリン acyclovir=アシクロビル apixaban=アピキサバン edoxaban=エドキサバン
heparin=ヘパリン prasugrel=プラスグレル warfarin=ワルファリン=ワーファリン budesonide=ブデソニド
azathioprine=アザチオプリン tacrolimus=タクロリムス allopurinol=アロプリノール
leucovorin=ロイコボリン diazepam=ジアゼパム lorazepam=ロラゼパム midazolam=ミダゾラム
phenytoin=フェニトイン quetiapine=クエチアピン sertraline=セルトラリン zolpidem=ゾルピデム
zopiclone=ゾピクロン amlodipine=アムロジピン atenolol=アテノロール bisoprolol=ビソプロロール
carvedilol=カルベジロール digoxin=ジゴキシン enalapril=エナラプリル furosemide=フロセミド
lisinopril=リシノプリル losartan=ロサルタン metoprolol=メトプロロール verapamil=ベラパミル
insulin=インスリン theophylline=テオフィリン loratadine=ロラタジン epinephrine=アドレナリン
atropine=アトロピン nifedipine=ニフェジピン colchicine=コルヒチン acetaminophen=アセトアミノフェン
metformin=メトホルミン folic=葉酸 rivaroxaban=リバーロキサバン naproxen=ナプロキセン
"""

KOREAN = """
abiraterone=아비라테론 anastrozole=아나스트로졸 letrozole=레트로졸 tamoxifen=타목시펜
azacitidine=아자시티딘 bevacizumab=베바시주맙 bleomycin=블레오마이신 busulfan=부설판
cytarabine=시타라빈 dasatinib=다사티닙 denosumab=데노수맙 epirubicin=에피루비신 erlotinib=엘로티닙
etoposide=에토포시드 everolimus=에베로리무스 fluorouracil=플루오로우라실 gefitinib=게피티닙
goserelin=고세렐린 ifosfamide=이포스파미드 imatinib=이마티닙 irinotecan=이리노테칸
lapatinib=라파티닙 leuprolide=류프로렐린 nivolumab=니볼루맙 olaparib=올라파립 sorafenib=소라페닙
sunitinib=수니티닙 topotecan=토포테칸 vinorelbine=비노렐빈 haloperidol=할로페리돌
olanzapine=올란자핀 loperamide=로페라미드 omeprazole=오메프라졸 celecoxib=셀레콕시브=세레콕시브
codeine=코데인 fentanyl=펜타닐 gabapentin=가바펜틴 ibuprofen=이부프로펜 lidocaine=리도카인
methadone=메타돈 morphine=모르핀 naloxone=날록손 naproxen=나프록센 oxycodone=옥시코돈
tramadol=트라마돌 aspirin=아스피린 penicillin=페니실린 acyclovir=아시클로비르 apixaban=아픽사반
edoxaban=에독사반 rivaroxaban=리바록사반 heparin=헤파린 warfarin=와파린 tacrolimus=타크로리무스
allopurinol=알로푸리놀 leucovorin=류코보린 diazepam=디아제팜 lorazepam=로라제팜 midazolam=미다졸람
phenytoin=페니토인 quetiapine=쿠에티아핀 sertraline=세르트랄린 zolpidem=졸피뎀 amlodipine=암로디핀
atenolol=아테놀올 bisoprolol=비소프롤롤 digoxin=디곡신 furosemide=푸로세미드 losartan=로사르탄
insulin=인슐린 acetaminophen=아세트아미노펜 metformin=메트포르민 folic=엽산
"""

HINDI = """
abiraterone=एबिराटेरोन anastrozole=एनास्ट्रोज़ोल=एनास्ट्रोजोल letrozole=लेट्रोज़ोल=लेट्रोजोल
tamoxifen=टैमोक्सीफेन=टैमोक्सिफेन bevacizumab=बेवाकिज़ुमैब=बेवासिज़ुमैब erlotinib=एर्लोटिनिब
imatinib=इमैटिनिब nivolumab=निवोलुमैब olaparib=ओलापैरिब loperamide=लोपेरामाइड
omeprazole=ओमेप्राज़ोल=ओमेप्राजोल codeine=कोडीन fentanyl=फेंटानिल=फेंटेनाइल gabapentin=गैबापेंटिन
ibuprofen=इबुप्रोफेन=आइबुप्रोफेन=इबुप्रोफ़ेन methadone=मेथाडोन morphine=मॉर्फिन=मॉर्फीन
naproxen=नेप्रोक्सन=नैप्रोक्सेन oxycodone=ऑक्सीकोडोन tramadol=ट्रामाडोल aspirin=एस्पिरिन
penicillin=पेनिसिलिन apixaban=एपिक्साबैन heparin=हेपरिन warfarin=वारफरिन=वार्फरिन
rivaroxaban=रिवरोक्साबैन allopurinol=एलोप्यूरिनॉल diazepam=डायजेपाम=डायज़ेपाम
lorazepam=लोराज़ेपाम=लोराजेपाम phenytoin=फ़िनाइटोइन=फिनाइटोइन insulin=इंसुलिन
acetaminophen=पैरासिटामोल=एसिटामिनोफेन metformin=मेटफॉर्मिन
"""
