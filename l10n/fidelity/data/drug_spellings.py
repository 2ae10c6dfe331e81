"""Generic names of drugs in Arabic letters, and the Latin letters for Cyrillic and Greek ones.

Names in Latin letters are those of ``l10n.fidelity.data.drugs``; spellings that differ in long
vowels only need not be given.
"""

from __future__ import annotations

ARABIC = """
paracetamol=باراسيتامول=أسيتامينوفين ibuprofen=إيبوبروفين aspirin=أسبرين codeine=كودايين=كودين
morphine=مورفين fentanyl=فنتانيل oxycodone=أوكسيكودون hydromorphone=هيدرومورفون methadone=ميثادون
tramadol=ترامادول buprenorphine=بوبرينورفين tapentadol=تابنتادول gabapentin=غابابنتين
pregabalin=بريغابالين amitriptyline=أميتريبتيلين duloxetine=دولوكستين diclofenac=ديكلوفيناك
naproxen=نابروكسين ketorolac=كيتورولاك celecoxib=سيليكوكسيب lidocaine=ليدوكايين naloxone=نالوكسون
ketamine=كيتامين meloxicam=ميلوكسيكام

ondansetron=أوندانسيترون granisetron=غرانيسيترون palonosetron=بالونوسيترون
metoclopramide=ميتوكلوبراميد domperidone=دومبيريدون aprepitant=أبريبيتانت
prochlorperazine=بروكلوربيرازين haloperidol=هالوبيريدول olanzapine=أولانزابين cyclizine=سيكليزين
dexamethasone=ديكساميثازون=ديكساميتازون prednisolone=بريدنيزولون prednisone=بريدنيزون
hydrocortisone=هيدروكورتيزون omeprazole=أوميبرازول pantoprazole=بانتوبرازول loperamide=لوبيراميد
lactulose=لاكتولوز bisacodyl=بيساكوديل

tamoxifen=تاموكسيفين anastrozole=أناستروزول letrozole=ليتروزول exemestane=إكسيميستان
fulvestrant=فولفيسترانت cisplatin=سيسبلاتين carboplatin=كاربوبلاتين oxaliplatin=أوكساليبلاتين
paclitaxel=باكليتاكسيل docetaxel=دوسيتاكسيل doxorubicin=دوكسوروبيسين epirubicin=إبيروبيسين
cyclophosphamide=سيكلوفوسفاميد ifosfamide=إيفوسفاميد fluorouracil=فلورويوراسيل
capecitabine=كابيسيتابين gemcitabine=جيمسيتابين methotrexate=ميثوتريكسات=ميتوتريكسات
pemetrexed=بيميتريكسيد etoposide=إيتوبوسيد irinotecan=إرينوتيكان topotecan=توبوتيكان
vincristine=فينكريستين vinblastine=فينبلاستين vinorelbine=فينوريلبين bleomycin=بليوميسين
trastuzumab=تراستوزوماب bevacizumab=بيفاسيزوماب rituximab=ريتوكسيماب
cetuximab=سيتوكسيماب pembrolizumab=بيمبروليزوماب nivolumab=نيفولوماب imatinib=إيماتينيب
erlotinib=إرلوتينيب sunitinib=سونيتينيب everolimus=إيفيروليموس
lenalidomide=ليناليدوميد thalidomide=ثاليدوميد olaparib=أولاباريب denosumab=دينوسوماب
filgrastim=فيلغراستيم

warfarin=وارفارين heparin=هيبارين enoxaparin=إينوكسابارين apixaban=أبيكسابان
rivaroxaban=ريفاروكسابان lorazepam=لورازيبام diazepam=ديازيبام midazolam=ميدازولام
metformin=ميتفورمين insulin=إنسولين allopurinol=ألوبيورينول amoxicillin=أموكسيسيلين
ciprofloxacin=سيبروفلوكساسين metronidazole=ميترونيدازول fluconazole=فلوكونازول
aciclovir=أسيكلوفير

abiraterone=أبيراتيرون azacitidine=أزاسيتيدين bortezomib=بورتيزوميب busulfan=بوسولفان
cytarabine=سيتارابين dasatinib=داساتينيب degarelix=ديغاريليكس enzalutamide=إنزالوتاميد
eribulin=إريبولين fludarabine=فلودارابين gefitinib=جيفيتينيب goserelin=غوسيريلين
hydroxyurea=هيدروكسييوريا ibrutinib=إبروتينيب ipilimumab=إيبيليموماب lapatinib=لاباتينيب
leuprolide=ليوبروليد=ليوبروريلين melphalan=ميلفالان mercaptopurine=ميركابتوبورين
mitomycin=ميتوميسين nilotinib=نيلوتينيب niraparib=نيراباريب octreotide=أوكتريوتيد
osimertinib=أوسيمرتينيب palbociclib=بالبوسيكليب pazopanib=بازوبانيب pertuzumab=بيرتوزوماب
raloxifene=رالوكسيفين ribociclib=ريبوسيكليب ruxolitinib=روكسوليتينيب sorafenib=سورافينيب
temozolomide=تيموزولوميد vandetanib=فانديتانيب abemaciclib=أبيماسيكليب
atezolizumab=أتيزوليزوماب durvalumab=دورفالوماب bicalutamide=بيكالوتاميد

famotidine=فاموتيدين lansoprazole=لانسوبرازول ranitidine=رانيتيدين esomeprazole=إيزوميبرازول
promethazine=بروميثازين fluoxetine=فلوكسيتين sertraline=سيرترالين citalopram=سيتالوبرام
escitalopram=إسيتالوبرام paroxetine=باروكسيتين venlafaxine=فينلافاكسين mirtazapine=ميرتازابين
carbamazepine=كاربامازيبين phenytoin=فينيتوين levetiracetam=ليفيتيراسيتام
lamotrigine=لاموتريجين quetiapine=كويتيابين risperidone=ريسبيريدون alprazolam=ألبرازولام
clonazepam=كلونازيبام zolpidem=زولبيديم amlodipine=أملوديبين atenolol=أتينولول
atorvastatin=أتورفاستاتين bisoprolol=بيزوبرولول carvedilol=كارفيديلول digoxin=ديجوكسين
enalapril=إينالابريل furosemide=فوروسيميد lisinopril=ليزينوبريل losartan=لوسارتان
metoprolol=ميتوبرولول propranolol=بروبرانولول ramipril=راميبريل rosuvastatin=روسوفاستاتين
simvastatin=سيمفاستاتين spironolactone=سبيرونولاكتون valsartan=فالسارتان verapamil=فيراباميل
levothyroxine=ليفوثيروكسين albuterol=سالبوتامول montelukast=مونتيلوكاست
cetirizine=سيتيريزين loratadine=لوراتادين colchicine=كولشيسين azithromycin=أزيثرومايسين
clarithromycin=كلاريثرومايسين doxycycline=دوكسيسيكلين levofloxacin=ليفوفلوكساسين
penicillin=بنسلين vancomycin=فانكومايسين clopidogrel=كلوبيدوغريل edoxaban=إدوكسابان
dabigatran=دابيغاتران lamivudine=لاميفودين brivudine=بريفودين sorivudine=سوريفودين
methylprednisolone=ميثيلبريدنيزولون tacrolimus=تاكروليموس ciclosporin=سيكلوسبورين
azathioprine=أزاثيوبرين infliximab=إنفليكسيماب hydroxychloroquine=هيدروكسيكلوروكين
"""

CYRILLIC = dict(
    zip(
        "абвгґдежзиійклмнопрстуфхцчшыэюяєї",
        "a b v g g d e zh z i i i k l m n o p r s t u f kh c ch sh i e iu ia e i".split(),
        strict=True,
    )
)
"""One row each; what stands for no sound is left out."""

GREEK_PAIRS = (
    ("μπ", "b"), ("ντ", "nt"), ("γκ", "g"), ("γγ", "ng"), ("ου", "u"), ("αι", "e"), ("ει", "i"),
    ("οι", "i"), ("ευ", "eu"), ("αυ", "au"), ("τσ", "ts"), ("τζ", "z"),
)  # fmt: skip
"""Pairs of Greek letters, without accents, that stand for another sound."""

GREEK = str.maketrans(
    dict(
        zip(
            "αβγδεζηθικλμνξοπρσςτυφχψω",
            "a v g d e z i t i k l m n x o p r s s t i f ch ps o".split(),
            strict=True,
        )
    )
)
"""One Latin letter or two for each."""
