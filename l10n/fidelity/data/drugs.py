"""Generic names of drugs that pages on cancer and on care at home speak of.

Names are written as the World Health Organization or the United States write them; those joined by
"=" are one drug. How other languages with Latin letters write them follows from the name
(``l10n.fidelity.names.drugs``).
"""

from __future__ import annotations

NAMES = """
abiraterone aflibercept alectinib alemtuzumab anastrozole apalutamide asciminib asparaginase
atezolizumab avelumab axitinib azacitidine belantamab bendamustine bevacizumab bicalutamide
bleomycin blinatumomab bortezomib bosutinib brentuximab brigatinib busulfan buserelin cabazitaxel
cabozantinib capecitabine carboplatin carfilzomib carmustine cemiplimab ceritinib cetuximab
chlorambucil cisplatin cladribine cobimetinib crizotinib cyclophosphamide cyproterone cytarabine
dabrafenib dacarbazine dactinomycin daratumumab darolutamide dasatinib daunorubicin decitabine
degarelix denosumab docetaxel dostarlimab doxorubicin durvalumab elotuzumab encorafenib
enfortumab enzalutamide epirubicin eribulin erlotinib etoposide everolimus exemestane fludarabine
fluorouracil=fluoruracil flutamide fulvestrant gefitinib gemcitabine gemtuzumab goserelin
hydroxyurea=hydroxycarbamide ibrutinib idarubicin idelalisib ifosfamide imatinib interferon
ipilimumab irinotecan isatuximab ixabepilone ixazomib lanreotide lapatinib larotrectinib
lenalidomide lenvatinib letrozole leuprolide=leuprorelin lomustine lorlatinib megestrol
medroxyprogesterone melphalan mercaptopurine methotrexate midostaurin mitomycin mitotane
mitoxantrone=mitozantrone necitumumab nelarabine neratinib nilotinib nilutamide niraparib
nivolumab obinutuzumab octreotide ofatumumab olaparib osimertinib oxaliplatin paclitaxel
palbociclib panitumumab pazopanib pembrolizumab pemetrexed pertuzumab polatuzumab pomalidomide
ponatinib procarbazine raloxifene raltitrexed ramucirumab regorafenib relugolix ribociclib
rituximab rucaparib ruxolitinib sacituzumab selpercatinib sorafenib sotorasib sunitinib
talazoparib tamoxifen temozolomide temsirolimus thalidomide thiotepa tioguanine topotecan
toremifene trabectedin trametinib trastuzumab tretinoin triptorelin tucatinib vandetanib
vemurafenib venetoclax vinblastine vincristine vindesine vinorelbine vismodegib vorinostat
abemaciclib afatinib alpelisib capivasertib elacestrant zanubrutinib acalabrutinib

aprepitant fosaprepitant netupitant cyclizine dexamethasone dimenhydrinate domperidone
granisetron haloperidol hyoscine=scopolamine levomepromazine metoclopramide olanzapine ondansetron
palonosetron prochlorperazine promethazine tropisetron bisacodyl docusate lactulose loperamide
macrogol famotidine lansoprazole omeprazole pantoprazole ranitidine esomeprazole

acetaminophen=paracetamol alfentanil amitriptyline buprenorphine celecoxib codeine diclofenac
dihydrocodeine duloxetine etoricoxib fentanyl gabapentin hydrocodone hydromorphone ibuprofen
indomethacin=indometacin ketamine ketoprofen ketorolac lidocaine=lignocaine meloxicam
metamizole=dipyrone methadone morphine naloxone naltrexone naproxen nortriptyline oxycodone
pethidine=meperidine piroxicam pregabalin tapentadol tramadol aspirin

amoxicillin ampicillin azithromycin aztreonam cefalexin cefazolin cefepime cefotaxime ceftazidime
ceftriaxone cefuroxime ciprofloxacin clarithromycin clindamycin cotrimoxazole doxycycline
ertapenem erythromycin flucloxacillin gentamicin imipenem levofloxacin linezolid meropenem
metronidazole minocycline moxifloxacin nitrofurantoin penicillin piperacillin rifampicin=rifampin
sulfamethoxazole tazobactam teicoplanin tigecycline tobramycin trimethoprim vancomycin
acyclovir=aciclovir famciclovir ganciclovir letermovir oseltamivir valaciclovir=valacyclovir
valganciclovir amphotericin anidulafungin caspofungin clotrimazole fluconazole isavuconazole
itraconazole ketoconazole micafungin nystatin posaconazole voriconazole pentamidine atovaquone

apixaban clopidogrel dabigatran dalteparin edoxaban enoxaparin fondaparinux heparin
nadroparin phenprocoumon prasugrel rivaroxaban ticagrelor tinzaparin warfarin acenocoumarol

betamethasone budesonide fludrocortisone hydrocortisone methylprednisolone prednisolone prednisone
triamcinolone azathioprine basiliximab ciclosporin=cyclosporine infliximab mycophenolate
sirolimus tacrolimus tocilizumab vedolizumab

darbepoetin eltrombopag epoetin filgrastim lenograstim lipegfilgrastim pegfilgrastim plerixafor
romiplostim sargramostim

allopurinol rasburicase leucovorin amifostine dexrazoxane cholecalciferol=colecalciferol

alprazolam citalopram clonazepam diazepam escitalopram fluoxetine levetiracetam lorazepam
midazolam mirtazapine paroxetine phenytoin quetiapine risperidone sertraline temazepam trazodone
venlafaxine zolpidem zopiclone carbamazepine lamotrigine melatonin

amlodipine atenolol atorvastatin bisoprolol carvedilol digoxin diltiazem enalapril
furosemide=frusemide hydrochlorothiazide lisinopril losartan metoprolol propranolol ramipril
rosuvastatin simvastatin spironolactone valsartan verapamil glibenclamide=glyburide gliclazide
insulin metformin sitagliptin levothyroxine carbimazole propylthiouracil
albuterol=salbutamol formoterol ipratropium montelukast salmeterol theophylline cetirizine
chlorphenamine diphenhydramine loratadine epinephrine=adrenaline norepinephrine=noradrenaline
atropine nifedipine nitroglycerin tamsulosin oxybutynin estradiol progesterone testosterone
clonidine colchicine hydroxychloroquine

adagrasib amisulpride amivantamab avapritinib belinostat binimetinib capmatinib copanlisib
dacomitinib datopotamab dinutuximab duvelisib elranatamab enasidenib entrectinib epcoritamab
erdafitinib fedratinib fosnetupitant futibatinib gilteritinib glasdegib glofitamab infigratinib
inotuzumab ivosidenib levoleucovorin=levofolinate loncastuximab lurbinectedin luspatercept
mirvetuximab mobocertinib momelotinib mosunetuzumab nafarelin olaratumab pacritinib panobinostat
pegaspargase pemigatinib pexidartinib pralatrexate pralsetinib quizartinib repotrectinib ripretinib
rolapitant romidepsin selinexor selumetinib siltuximab sonidegib streptozocin tafasitamab
talquetamab tazemetostat tebentafusp teclistamab tepotinib tipiracil tisotumab tislelizumab
toripalimab tremelimumab trifluridine vinflunine zolbetuximab belzutifan dolasetron

abacavir acarbose adalimumab alirocumab amiloride amiodarone aripiprazole atomoxetine baclofen
baricitinib beclometasone=beclomethasone bezafibrate brivudine bromocriptine bumetanide bupropion
buspirone cabergoline canagliflozin candesartan captopril cefaclor cefadroxil cefixime
certolizumab chloroquine chlorpromazine chlorthalidone=chlortalidone clomifene=clomiphene
clomipramine cloxacillin clozapine cyanocobalamin cyclobenzaprine dapagliflozin darunavir
desloratadine desmopressin desvenlafaxine dicloxacillin dolutegravir donepezil doxazosin
dronedarone dulaglutide dutasteride efavirenz empagliflozin emtricitabine entecavir eplerenone
estriol=oestriol etanercept ethambutol evolocumab exenatide ezetimibe felodipine fenofibrate
fexofenadine finasteride flecainide fluticasone fluvastatin fosfomycin galantamine gemfibrozil
glimepiride glipizide glucagon golimumab griseofulvin hydralazine hydroxocobalamin hydroxyzine
imipramine indapamide irbesartan isoniazid isosorbide ivabradine ivermectin labetalol lacosamide
lamivudine leflunomide lercanidipine levocetirizine levodopa levonorgestrel liraglutide
lisdexamfetamine=lisdexamphetamine mebendazole mefloquine memantine mesalazine=mesalamine
methocarbamol methyldopa methylnaltrexone methylphenidate metolazone mifepristone mirabegron
misoprostol molnupiravir mometasone mupirocin naldemedine naloxegol nebivolol nirmatrelvir
norfloxacin ofloxacin olmesartan oxcarbazepine oxytocin paliperidone perindopril permethrin
phenobarbital=phenobarbitone pioglitazone pramipexole pravastatin primaquine primidone propafenone
pyrazinamide raltegravir ranolazine remdesivir repaglinide rifabutin ritonavir rivastigmine
rizatriptan ropinirole rotigotine sacubitril salicylazosulfapyridine=sulfasalazine saxagliptin
secukinumab semaglutide sildenafil sofosbuvir solifenacin sorivudine sotalol sumatriptan tadalafil
telmisartan tenofovir terbinafine teriparatide tiotropium tirzepatide tizanidine tofacitinib
tolterodine topiramate torasemide=torsemide triamterene trimetazidine upadacitinib ustekinumab
varenicline vilanterol vildagliptin vortioxetine zidovudine zolmitriptan
"""

ACIDS = """
acetylsalicyl=aspirin alendron=alendronic clodron=clodronic fol=folic folin=leucovorin
ibandron=ibandronic pamidron=pamidronic risedron=risedronic tranexam=tranexamic valpro=valproic
zoledron=zoledronic mycophenol=mycophenolate
"""
"""What stands in front of "-ic acid", "-ate", "-säure", with the name of the drug."""

CASES = frozenset(
    """
    u owi em om ie y e i a o ovi ou ami ach am
    t ot et at it ban ben nal nel bol rol tol hos hes ra re nak nek tal tel ert
    n in ia ii ina na sa ta ia la le lta ksi nsa sta lta lsta
    da de dan den ta te tan ten la le in un an en ya ye ga ka
    s es is as ai ui ul ului ei ii os on
    """.split()
)
"""Endings of cases that names have in languages with Latin or Greek letters, as ``form_of`` spells
them.
"""
