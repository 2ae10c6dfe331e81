"""Rise and fall."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites, Sides

RISE: Opposites = {
    "ar": Sides(
        r"زياد|يزيد|تزيد|ازداد|ارتفا|ترتفع|يرتفع",
        r"انخفا|ينخفض|تنخفض|تقلي|يقلل|تقلل|تقلص|نقص|خفض",
        "رفع|أكثر|نم[وا]|كبر|زاد",
        "أقل|قلّ|قلل|تراجع|هبوط|فقد|صغ|حد",
    ),
    "bg": Sides(
        r"\bувелич|\bповиш(?!ен)|\bнараст|\bпокач|\bрасте\b|\bрастат\b",
        r"\bнамал|\bпониж|\bспад|\bсниж|\bредуц|\bсвива",
        r"\bповече|\bвис|\bголям|\bраст|\bуси|\bподобр|\bповиш|\bпоряст",
        r"\bмал|\bнис|\bзагуб|\bотслаб|\bогранич|\bпад|\bпо-ниск",
    ),
    "bn": Sides(
        "বাড়(?:[েছতবল]|ান|াত|ায়|িয়ে)|বেড়ে|বৃদ্ধি",
        "কম(?:[েছতবল]|ান|াত|ায়|িয়ে)|হ্রাস|ছোট হ",
        "বেশি|উচ্চ|উঁচু|বড়|বাড়|শক্তি|উন্ন|যোগ|ছড়",
        "কম|নিম্ন|নিচ|ছোট|দুর্বল|হারা|সীমিত|এড়|প্রতিরোধ|ধীর|সংক্ষিপ্ত",
    ),
    "ca": Sides(
        r"\baugment|\bincrement|\bpuj(?:a|ar|en|at|i)\b|\bcreix",
        r"\bdismin|\bredu|\bbaix(?:a|ar|en|at|i)\b|\bdescen|\bminv",
        r"\bmés\b|\belev|\balt|\bgran|\bmajor|\bmillor|\bguany|\bampl|\bpuj",
        r"\bmenys|\bmenor|\bpèrd|\bperd|\bbaix|\blimit|\bmin|\bpetit|\bcau|\bevit",
    ),
    "cs": Sides(
        r"\bzvýš|\bzvyš|\bstoup|\bvzr[oůú]st|\bnarůst|\bnarost|\broste|\brostou",
        r"\bsníž|\bsniž|\bkles|\bpokles|\bzmenš|\bubýv|\bubyl",
        r"\bvíc|\bvyšš|\bvětš|\bvysok|\bpřib|\bzesíl|\bzlepš|\bros|\břůst",
        r"\bméně|\bnižš|\bmenš|\bnízk|\bztr[áa]t|\bomez|\bpad|\bmal|\bklid",
    ),
    "da": Sides(
        r"\bøge?(?:r|t|s|de|des|t|nde)?\b|\bøgning|\bforøg|\bstig(?:e|er|ning|ende|et)\b"
        r"|\bsteg\b|\bvoks(?:e|er|ede|et)\b|\bforhøj|\bhæve",
        r"\bfald(?:e|er|ende|et)\b|\bfaldt\b|\bmindsk|\bformindsk|\bnedsæt|\breducer|\bsænk"
        r"|\bskrump|\baftag",
        r"\bmere\b|\bhøj|\bop\b|\bøg|\bforøg|\bstør|\bforbedr|\bstyrk|\bvoks|\bforst[æa]r",
        r"\bmindre|\blav|\bned|\btab|\bmist|\bbegræns|\bsvæk|\blille|\bsmå|\bforebyg|\bundgå"
        r"|\blindr|\bfærre|\bhæmm|\bfald",
    ),
    "de": Sides(
        r"\berhöh|\bsteig|\bzunehm|\bzunahme|\bzugenommen|\banstieg|\bgestieg|\bgewachs"
        r"|\bwuchs\b|\bgrößer geword",
        r"\bsenk|\bsink|\bgesunk|\bverringer|\breduzier|\babnehm|\babnahme|\babgenommen"
        r"|\bgeschrumpf|\bschrumpf|\brückgang",
        r"\bmehr\b|\bhöher|\bhoch|\bwachs|\bstärk|\bgröß|\bauf\b|\bzu\b|\bverbess",
        r"\bweniger|\bniedrig|\bminder|\bklein|\bfall|\babsch|\bverl|\brück|\bab\b|\bgering",
    ),
    "el": Sides(
        r"\bα[υύ]ξ(?:άν|ήσ|ησ|ηθ|ημ)|\bαυξ|\bανεβ|\bανέβ",
        r"\bμε[ιί][ωώ](?:ν|σ|θ|μ)|\bελ[αά]ττ|\bπέφτ|\bπέσ(?:ει|ουν)\b|\bσυρρικν",
        r"\bα[υύ]ξ|\bπερισσ|\bυψηλ|\b[άα]ν[όο]δ|\bαν[εέ]β|\bμεγ|\bβελτ|\bενισχ",
        r"\bμε[ιί][ωώ]|\bλιγ|\bλίγ|\bχαμηλ|\bπτώσ|\bελ[αά]τ|\bμικρ|\bπεριορ|\bαποδυν|\bαποφ"
        r"|\bπρολ|\bπρόλ|\bχάσ|\bεξασθ|\bκατ[εέ]β|\bπέ[φσ]",
    ),
    "en": Sides(
        r"\bincreas|\bris(?:e|es|ing|en)\b|\brose\b|\bgrew\b|\bgrow(?:n|s|ing|th)?\b"
        r"|\b(?:can|may|might|could|will|to) raise\b|\brais(?:es|ed|ing)\b",
        r"\bdecreas|\breduc|\bdeclin|\bshr[aiu]nk|\blower(?:s|ed|ing)\b|\bdrops?\b|\bdropped\b"
        r"|\b(?:can|may|might|could|will|to) lower\b"
        r"|\bfall(?:s|en|ing)?\b|\bfell\b|\bdiminish",
        r"\bmore\b|\belevat|\brais|\bhigh|\bup\b|\bgain|\bboost|\bstrength|\bbigger|\blarge"
        r"|\bimprov"
        r"|\badd|\bmulti|\bexpan|\bspread|\benhanc|\bgreat",
        r"\bless|\blow|\bdown\b|\blos[est]|\bcut|\bfewer|\bsmall|\blimit|\bweak|\bmitigat"
        r"|\bminimi|\bslow(?!ly\b)|\bease|\bavoid|\bremov|\bprevent|\bshort|\bsav",
        keys="increase increases increased increasing increasingly rise rises rising risen rose "
        "grow grows grew grown growing growth decrease decreases decreased decreasing reduce "
        "reduces reduced reducing reduction reductions decline declines declined declining shrink "
        "shrinks shrank shrunk shrinking lower lowers lowered lowering raise "
        "raises raised raising drop drops dropped fall falls "
        "fallen falling fell diminish diminishes diminished diminishing",
    ),
    "es": Sides(
        r"\baument|\bincrement|\bcrec(?:e[nr]?|ió|ido|imiento|ieron)\b|\bsub(?:e|en|ir|ió|ida)\b",
        r"\bdisminu|\breduc|\bredu[cj]|\bbaj(?:a|an|ar|ó|e|en|ado)\b|\bdescen"
        r"|\bca(?:e|en|er|yó|ído)\b|\bencog",
        r"\bmás\b|\belev|\bsub|\bcrec|\bmay|\balt|\bmejor|\bampl|\bmultip|\bgan",
        r"\bmenos|\bmenor|\bpérd|\bpierd|\bperd|\brecort|\bbaj|\bmin|\blim|\bevit|\bpeque"
        r"|\bacort|\bcontra",
    ),
    "fa": Sides(
        r"افزایش|زیاد شد|رشد|بالا رفت|بیشتر شد",
        r"کاهش|کم شد|پایین آمد|کوچک شد|کمتر شد",
        "زیاد|بیش|بالا|افزود|بزرگ",
        "کم|پایین|کوچک|افت|کاست|محدود",
    ),
    "fi": Sides(
        r"\bkasva(?!i|ne)|\blisää(?:\b|n|v)|\bnous(?:e|i|u|t)|\bsuuren(?:t|e[ev])|\bkohon"
        r"|\bkohot",
        r"\bvähen|\blask(?:e|i\b|ivat|u)|\bpienen(?:t|e[ev]|i\b)|\balen|\bheiken|\bkutist",
        r"\benem|\bkork|\blisä|\bnost|\bsuur|\bparan|\bvahv|\bnous|\bkasv|\bkoho",
        r"\bväh|\bmatal|\balha|\bpien|\blask|\bmenet|\brajoit|\balen|\bheik|\behkäis|\best"
        r"|\bvält|\bpudo|\bhid",
    ),
    "fr": Sides(
        r"\baugment|\baccroiss|\baccru|\bcroiss|\bhausse",
        r"\bdiminu|\bréduir|\brédui|\bréduc|\bbaiss|\bdécroi|\bchut",
        r"\bplus\b|\bélev|\bmont|\bgrand|\bmonté|\bgross|\bgagn|\bdévelop|\bamélior|\brenforc",
        r"\bmoins|\bperd|\bpert|\btomb|\babaiss|\blimit|\bminim|\bpetit|\bévit|\batténu|\baffaib",
    ),
    "he": Sides(
        r"עלי[יה]|עולה|\bלעלות\b|\bתעלה\b|\bיעלה\b|גדל|גידול ב|הגבר|להגביר|מגביר",
        r"ירידה|יורד|ירד|\bלרדת\b|\bתרד\b|קטן|הפחת|להפחית|מפחית|צמצ|הקט",
        "יותר|הגד|גבוה|עלה|גובר|גבר",
        "פחות|פחית|נמוך|מופחת|אובדן|רדת",
    ),
    "hi": Sides(r"बढ़|वृद्धि", r"घट|कमी|कम (?:हो|कर)|सिकुड़", "ज़्यादा|अधिक|ऊँच|ज्यादा", "कम|नीच|छोट|गिर"),
    "hr": Sides(
        r"\bpoveć|\bpovis|\bpoviš|\bporas|\braste\b|\brastu\b",
        r"\bsmanj|\bsniz|\bsniž|\bopad|\bpada(?:ju)?\b|\bredu",
        r"\bviš|\bveć|\bvelik|\bras|\bpojač|\bpobolj|\bvisok|\bpora",
        r"\bmanj|\bniž|\bmal|\bgubi|\bogran|\bnis|\bnizak|\bpad|\bublaž",
    ),
    "hu": Sides(
        r"\bnövel|\bnövek|\bnőtt\b|\bemelked|\bfokoz|\bmegemel|\bmegnő|\bmegnöv",
        r"\bcsökken|\bmérsék|\bzsugor",
        r"\bnöv|\bnő|\bemel|\btöbb|\bmagas|\bnagy|\bjav|\berős|\bfokoz",
        r"\bcsök|\bkeves|\balacs|\bkis|\bveszít|\bveszt|\bkorlát|\bgyeng|\bmegelőz|\belkerül"
        r"|\bmérs|\blass",
    ),
    "id": Sides(
        r"\bmeningkat\w*|\bpeningkatan|\bditingkatkan|\bnaik\b|\bmenaikkan|\bkenaikan"
        r"|\bbertambah|\bmenambah\w*|\bmembesar",
        r"\bmenurun\w*|\bpenurunan|\bditurunkan|\bturun\b|\bberkurang|\bmengurangi"
        r"|\bdikurangi|\bpengurangan|\bmengecil|\bmenyusut",
        r"\blebih\b|\btinggi|\bbesar|tambah|\btumbuh|naik|\bkuat|\bbanyak|\bluas|sebar",
        r"kurang|\brendah|\bkecil|turun|hilang|lemah|ringan|batas|hindar|cegah|lambat"
        r"|\bpendek|\bsedikit",
    ),
    "it": Sides(
        r"\baument|\bincrement|\bcresc|\bcresciut",
        r"\bdiminu|\briduc|\bridott|\bridur|\bridusse|\bcal(?:a|o|ano|are|ato)\b|\babbass",
        r"\bpiù\b|\bsal[ei]|\belev|\balz|\bmagg|\bmiglior|\bguadagn",
        r"\bmeno|\bperd|\bcad|\bmin|\bscend|\blimit|\bevit|\bpiccol|\bscese",
    ),
    "ja": Sides(
        "増加|増え|増や|上昇|増大|成長|高ま",
        "減少|減ら|減っ|低下|縮小|下が|軽減|小さくな",
        "増|高|上|大き|多|伸",
        "減|低|下|少な|小さ|縮|抑|落",
    ),
    "ko": Sides(
        "증가|늘어|높아|상승|커[졌지]",
        "감소|줄어|줄이|줄었|낮아|낮추|하락|작아",
        "늘|높|많|성장|커|자라",
        "줄|낮|적|작|떨어|저하",
    ),
    "ms": Sides(
        r"\bmeningkat\w*|\bpeningkatan|\bditingkatkan|\bnaik\b|\bmenaikkan|\bkenaikan"
        r"|\bbertambah|\bmenambah\w*|\bmembesar",
        r"\bmenurun\w*|\bpenurunan|\bditurunkan|\bturun\b|\bberkurang\w*|\bmengurangkan"
        r"|\bdikurangkan|\bpengurangan|\bmengecil|\bmengecut",
        r"\blebih\b|\btinggi|\bbesar|tambah|\btumbuh|naik|\bkuat|\bbanyak|\bluas|\brebak",
        r"kurang|\brendah|\bkecil|turun|hilang|lemah|ringan|had\b|elak|cegah|perlahan"
        r"|\bpendek|\bsedikit",
    ),
    "nb": Sides(
        r"\bøk(?:e|er|t|te|es|ning|ningen|ende)\b|\bstig(?:e|er|ning|ende)\b|\bsteget?\b"
        r"|\bvoks(?:e|er|te|t)\b|\bforhøy|\bheve",
        r"\bfall(?:e|er|ende)\b|\bfalt\b|\bminsk|\bredus|\breduk|\bsenk|\bnedsett|\bsynk"
        r"|\bskrump|\bkrymp|\bavta|\bgå(?:r|tt)? ned\b",
        r"\bmer\b|\bhøy|\bopp|\bøk|\bstør|\bforbedr|\bstyrk|\bvoks|\bforsterk",
        r"\bmindre|\blav|\bned|\btap|\bmist|\bbegrens|\bsvekk|\bliten|\bsmå|\bforebygg|\bunngå"
        r"|\blindr|\bfærre|\bhemm|\bfall",
    ),
    "nl": Sides(
        r"\btoenem|\btoename|\bstijg|\bverhog|\bgroei",
        r"\bafnem|\bafname|\bdal(?:en|ing|t)\b|\bverminder|\bverlag|\bkrimp|\bgekrompen",
        r"\bmeer\b|\bhog|\bgroter|\btoe|\bgesteg|\bgegroeid",
        r"\bminder|\blag|\bkleiner|\baf\b|\bgedaald|\bverlie|\bbeperk",
    ),
    "pl": Sides(
        r"\bwzr[oa]s|\bzwiększ|\brośn|\bpodw[yż]|\bzwyż",
        r"\bzmniejsz|\bspad|\bobniż|\bredu[kc]|\bmale",
        r"\bwięc|\bwyż|\bwięk|\bpodn|\burosn|\burós",
        r"\bmni|\bniż|\butrat|\bogran|\bstrac",
    ),
    "pt": Sides(
        r"\baument|\bcresc|\bincrement",
        r"\bdiminu|\breduz|\bredu[çt]|\bca(?:i|em|ir|iu|ído)\b|\babaix|\bencolh",
        r"\bmais\b|\bsob[ei]|\belev|\bmaior|\bmelhor|\bgan|\balt|\bampl",
        r"\bmenos|\bmenor|\bperd|\bbaix|\bqued|\bmin|\blimit|\bevit|\bpequen",
    ),
    "ro": Sides(
        r"\bcre[șşs][țţt]|\bcreasc|\bcrește|\bcreşte|\bcrescut\b|\bmăr(?:i|e[șşs])|\bspor",
        r"\bscad|\bscăd|\bscade|\bredu[cs]|\bmic[șş]or|\bdiminu",
        r"\bmai mul|\bmar|\bridic|\bînal|\bîmbun|\bcre|\bplus",
        r"\bmai pu|\bmic|\bpierd|\blimit|\bjos|\bsc[aă]|\bsl[aă]b|\bevit",
    ),
    "ru": Sides(
        r"\bувелич|\bповы[сш]|\bвозр[оа]с|\bраст[её]т|\bрост\b|\bвырос",
        r"\bуменьш|\bсни[жз]|\bсокра[тщ]|\bпада[ею]|\bупал",
        r"\bбол[ье]|\bвыш|\bвыс|\bрас|\bприб|\bусил|\bулучш|\bрост",
        r"\bмен[ьеш]|\bниж|\bпотер|\bмал|\bослаб|\bограни|\bпад|\bнизк|\bпонижа|\bпониз",
    ),
    "sk": Sides(
        r"\bzvýš|\bzvyš|\bstúp|\bvzr[aá]st|\bnar[aá]st|\brastie|\brastú",
        r"\bzníž|\bzniž|\bkles|\bpokles|\bzmenš|\bubúd|\bubud",
        r"\bviac|\bvyšš|\bväčš|\bvysok|\bprib|\bzosil|\bzlepš|\bras|\brast",
        r"\bmenej|\bnižš|\bmenš|\bnízk|\bstr[aá]t|\bobmedz|\bpad|\bmal",
    ),
    "sr": Sides(
        r"\bповећ|\bповис|\bповиш|\bпорас|\bрасте\b|\bрасту\b|\bpoveć|\bpovis|\bpoviš|\bporas"
        r"|\braste\b|\brastu\b",
        r"\bсмањ|\bсниз|\bсниж|\bопад|\bпада(?:ју)?\b|\bреду|\bsmanj|\bsniz|\bsniž|\bopad"
        r"|\bpada(?:ju)?\b|\bredu",
        r"\bвиш|\bвећ|\bвелик|\bрас|\bпојач|\bпобољ|\bвисок|\bпора|\bviš|\bveć|\bvelik|\bras"
        r"|\bpojač|\bpobolj|\bvisok|\bpora",
        r"\bмањ|\bниж|\bмал|\bгуби|\bогран|\bнис|\bнизак|\bпад|\bублаж|\bmanj|\bniž|\bmal|\bgubi"
        r"|\bogran|\bnis|\bnizak|\bpad|\bublaž",
    ),
    "sv": Sides(
        r"\bök(?:a|ar|ade|at|as|ats|ning|ningen|ande|ad)\b|\bstig(?:a|er|it|ande)\b|\bsteg\b"
        r"|\bstegr|\bväx(?:a|er|te|t)\b|\bförhöj|\bhöj(?:a|er|de|t|s)\b",
        r"\bminsk|\bsjunk|\bsjönk\b|\bsänk|\breducer|\bavta|\bkrymp|\bföll\b|\bgå(?:r"
        r"|tt)? ner\b|\bgick ner\b",
        r"\bmer\b|\bhög|\bupp|\bstör|\bförbättr|\bstärk|\bförstärk|\btillta|tillväxt|\bök|\bväx",
        r"\bmindre|\blåg|\bläg|\bner|\bned|\bförlor|\bbegräns|\bförsvag|\bliten|\bsmå"
        r"|\bförebygg|\bundvik|\blindr|\bfärre|\bhämm|\bminim|\bfall",
    ),
    "sw": Sides(
        r"\b\w{0,6}ongez\w*|\bkupanda\b|\b(?:hu|ina|ita|ime)panda\b|\bkukua\b",
        r"\b\w{0,5}pungu(?:a|z\w*|e|ka)\b|\b\w{0,4}shuk(?:a|e)\b|\bkushusha\b"
        r"|\bkusinyaa\b",
        r"\bzaidi|\bjuu\b|kubwa|ongez|\bkua\b|imar|panda",
        r"\bchini\b|pungu|\bndogo|shuk|pote|zui|epuk|\bchache|\bdhaifu",
    ),
    "ta": Sides(
        "அதிகரி|உயர(?:ும்|லாம்|க்)|உயர்(?:த்த|கிற)|கூட்டலாம்|பெருகு",
        "குறை(?:கிற|யலாம்|க்க|யும்|ந்து|ப்ப|த்த|வதை|யக்)|சுருங்",
        "அதிக|உயர|பெரிய|கூட|வலு|மேல்|பரவ|வளர",
        "குறை|தாழ|சிறிய|இழ|தவிர்|தடு|மெது|பலவீன",
    ),
    "th": Sides(
        "เพิ่ม(?!เติม)|สูงขึ้น|มากขึ้น|โตขึ้น",
        "ลด(?!า)|น้อยลง|ต่ำลง|หดตัว|เล็กลง",
        "มากกว่า|สูง|ใหญ่|เสริม|ขยาย|เพิ่ม|แพร่|มาก",
        "น้อย|ต่ำ|หาย|เสีย|ตัด|จำกัด|บรรเทา|ป้องกัน|เลี่ยง|ช้า|สั้น|เบา|ลด",
    ),
    "tr": Sides(
        r"\bart(?:ar|ış|tı|mış|ır|mas)|\byüksel|\bbüyü|\bçoğal",
        r"\bazal|\bdüş|\bküçül|\bindir",
        r"\bfazla|\bdaha çok|\byüks|\bart",
        r"\baz\b|\bdaha az|\bkayb|\bkıs",
    ),
    "uk": Sides(
        r"\bзбільш|\bпідвищ|\bзрост|\bзріс|\bросте",
        r"\bзменш|\bзниж|\bзниз|\bскоро[чт]|\bпада[єю]|\bвпа",
        r"\bбіл[ьш]|\bвищ|\bвис|\bрос",
        r"\bмен|\bниж|\bвтрат|\bмал",
    ),
    "ur": Sides(
        "بڑھ|اضاف",
        r"\bکمی\b|\bکم (?:ہو|کر|کیا|کی\b)|سکڑ",
        "زیادہ|بلند|اونچ|بڑ|مضبوط|پھیل",
        "کم|نیچ|چھوٹ|گھٹ|محدود|بچ|روک|سست|ہلک",
    ),
    "vi": Sides(
        r"\btăng\b|\blớn lên\b",
        r"\bgiảm\b|\bnhỏ lại\b|\bhạ\b|\bthu nhỏ\b",
        r"\bhơn\b|\bcao\b|\bnâng\b|\blớn\b|\bphát triển\b",
        r"\bít\b|\bthấp\b|\bnhỏ\b|\bmất\b|\bxuống\b|\bsuy\b",
    ),
    "zh": Sides(
        "增加|增长|上升|升高|增大|提高|增長",
        "减少|下降|降低|缩小|减轻|減少|縮小|減輕",
        "增|升|高|多|长|大|涨|加|強|强",
        "减|減|降|低|少|小|缩|縮|失|下|弱|削",
    ),
}
