"""Words and signs that stand at a number: units, percent, multipliers.

Data; a clinician or translator may extend it. A form is written as it stands after a number. ``_``
is a space, ``*`` at the end means "and whatever letters follow". Upper and lower case are not told
apart. Languages: ar de en es fa fr he hi it ja ko pl pt ru tr uk vi zh and, for signs of the
International System, every other.
"""

from __future__ import annotations

from typing import NamedTuple


class Quantity(NamedTuple):
    """A unit and its forms.

    Attributes:
        name: the canonical name.
        kind: ``measure`` where losing the unit changes a dose, ``time`` for durations, ``form`` for
            counted things that are taken (tablets, drops, doses), ``money`` for currencies.
        forms: how it is written, in all languages.
    """

    name: str
    kind: str
    forms: str


LANGUAGES = frozenset("ar de en es fa fr he hi it ja ko pl pt ru tr uk vi zh".split())
"""Languages whose words these tables hold; those of others come from CLDR."""

CLDR_UNITS = {
    "kg": "mass-kilogram",
    "mg": "mass-milligram",
    "mcg": "mass-microgram",
    "g": "mass-gram",
    "ml": "volume-milliliter",
    "dl": "volume-deciliter",
    "l": "volume-liter",
    "°c": "temperature-celsius",
    "°f": "temperature-fahrenheit",
    "kcal": "energy-kilocalorie",
    "mm": "length-millimeter",
    "cm": "length-centimeter",
    "km": "length-kilometer",
    "mi": "length-mile",
    "lb": "mass-pound",
    "second": "duration-second",
    "minute": "duration-minute",
    "hour": "duration-hour",
    "day": "duration-day",
    "week": "duration-week",
    "month": "duration-month",
    "year": "duration-year",
    "cup": "volume-cup",
}
"""The units that CLDR has as well, by its names."""

APART = frozenset({"tablet", "capsule", "drop", "puff", "injection", "spoon", "sachet"})
"""What is taken or given and is never another of these."""

LOOSE = frozenset({"puff", "injection", "spoon", "sachet"})
"""Those of them that may be called doses or times."""

OTHERWISE: dict[str, dict[str, str]] = {"uk": {"год": "hour", "год.": "hour"}}
"""Forms that stand for another unit in one language than elsewhere, by language."""

_CROATIAN = {
    "iu": "jedinic* i.j. ij međunarodn*",
    "puff": "udah* inhalacij* potisak* potisk* uštrcav* uprskav* uštrcaj*",
    "spoon": "žlic* žličic* kašik* kašičic* čajn*",
    "drop": "kap kapi kapima kapljic*",
    "capsule": "kapsul*",
    "injection": "injekcij*",
    "sachet": "vrećic* kesic*",
    "dose": "doz*",
    "times": "put puta",
    "cup": "šalic* šolj* čaš*",
}
"""In Bosnian, too."""

OWN: dict[str, dict[str, str]] = {
    "da": {"iu": "ie i.e. enheder enhed internationale_enheder"},
    "de": {
        "spoon": "tl el",
        "iu": "ie i.e. i._e. einheit internationale_einheit* intern._einheit*",
    },
    "he": {"tablet": "טבלייה טבליית"},
    "nb": {"iu": "ie i.e. enheter enhet internasjonale_enheter"},
    "nl": {"iu": "ie i.e. eenheid eenheden internationale_eenheid internationale_eenheden"},
    "nn": {"iu": "ie i.e. einingar eining"},
    "no": {"iu": "ie i.e. enheter enhet internasjonale_enheter"},
    "pl": {"iu": "j.m. j._m. jm j. jedn. jednost*"},
    "sv": {"iu": "ie i.e. enheter enhet internationella_enheter"},
    "tr": {
        "second": "saniyed* saniyel* saniyey* saniyen*",
        "minute": "dakikad* dakikal* dakikay* dakikan*",
        "hour": "saatt* saatl* saati* saate saate*",
        "day": "günd* günl* günü* güne*",
        "week": "haftad* haftal* haftay* haftan*",
        "month": "ayd* ayl* ayı* aya",
        "year": "yıld* yıll* yılı* yıla",
        "capsule": "kapsülü* kapsüld* kapsüll*",
        "drop": "damlad* damlal* damlay* damlan*",
        "puff": "puf* püskürtme* sıkım*",
        "sachet": "poşet* saşe*",
    },
    "uk": {"iu": "од од. одиниц*"},
}
"""Forms that stand for a unit in one language and would be other words in others, by language."""

MORE: dict[str, dict[str, str]] = {
    "am": {
        "kg": "ኪ.ግ. ኪ.ግ ኪሎ_ግራም ኪሎ",
        "mg": "ሚ.ግ. ሚ.ግ ሚሊግራም ሚሊ_ግራም",
        "mcg": "ማይክሮግራም ማይክሮ_ግራም ማ.ግ.",
        "ml": "ሚ.ሊ. ሚ.ሊ ሚሊሊትር ሚሊ",
    },
    "bg": {
        "mcg": "мкг мкг. микрограм*",
        "iu": "единиц* ме",
        "puff": "впръсквани* вдишвани* инхалаци* пръскани*",
        "spoon": "лъжиц* лъжич* чаен* супен*",
        "drop": "капк*",
        "injection": "инжекци*",
        "sachet": "саше* пликче*",
        "times": "път пъти",
        "cup": "чаш*",
    },
    "bn": {
        "kg": "কে.জি. কে.জি কিলো কি.গ্রা. কি.গ্রা কিগ্রা",
        "g": "গ্রা.",
        "mg": "মি.গ্রা এমজি",
        "mcg": "মাইক্রো_গ্রাম মা.গ্রা. এমসিজি",
        "ml": "মি.লি. মি.লি মি._লি. এমএল",
        "l": "লিটার লি.",
        "mm": "মি.মি. মি.মি মিমি",
        "cm": "সে.মি. সে.মি সেমি সেন্টিমিটার",
        "mmhg": "মিলিমিটার_পারদ মি.মি._পারদ এমএমএইচজি",
        "iu": "ইউনিট আইইউ আন্তর্জাতিক_ইউনিট",
        "hour": "ঘন্টা",
        "day": "দিন",
        "tablet": "টি_ট্যাবলেট টা_ট্যাবলেট টি_বড়ি",
        "capsule": "ক্যাপসুল টি_ক্যাপসুল",
        "drop": "ফোঁটা ফোটা",
        "puff": "পাফ চাপ স্প্রে",
        "injection": "ইনজেকশন ইঞ্জেকশন টি_ইনজেকশন",
        "spoon": "চামচ চা_চামচ চা-চামচ টেবিল_চামচ টেবিল-চামচ",
        "sachet": "স্যাশে",
        "cup": "কাপ গ্লাস",
    },
    "bs": _CROATIAN,
    "ca": {
        "iu": "unitat unitats",
        "puff": "inhalaci* puf pufs polvoritzaci* ruixad* bafad*",
        "spoon": "cullerad* culleret* culleres cullera",
        "drop": "gota gotes",
        "tablet": "comprimit* pastill* tauletes",
        "capsule": "càpsul*",
        "injection": "injecci*",
        "sachet": "sobre sobres sobret*",
        "dose": "dosi dosis",
        "times": "vegada vegades cop cops",
        "cup": "tassa tasses got gots",
    },
    "cs": {
        "day": "dnech dnům dny dní",
        "week": "týdn*",
        "month": "měsíc*",
        "year": "letech lety letům",
        "iu": "m.j. m._j. mj jednot* mezinárodní*",
        "puff": "vdech* vstřik* inhalac* inhalací stisk*",
        "spoon": "lžič* lžíc* lžic* čajov* polévkov* kávov*",
        "drop": "kapk* kapek",
        "tablet": "tabletek pilul*",
        "capsule": "tobol* kapsl* kapslí",
        "injection": "injekc* injekcí",
        "sachet": "sáčk* sáček",
        "dose": "dávk* dávek",
        "times": "krát",
        "cup": "šálk* šálek hrn* sklenic*",
    },
    "da": {
        "tablet": "tablet pille piller",
        "capsule": "kapsel kapsler",
        "drop": "dråbe dråber",
        "puff": "pust sug puf inhalation spray",
        "spoon": "ske skeer skefuld teske teskeer spiseske spiseskeer måleske",
        "sachet": "brev breve pose poser",
        "injection": "injektion indsprøjtning sprøjte",
        "dose": "dosis doser",
        "times": "gang gange",
    },
    "el": {
        "mcg": "mcg μικρογραμμ*",
        "mg": "χιλιοστογραμμ*",
        "kg": "κιλ*",
        "iu": "μονάδ* δ.μ. διεθν*",
        "tablet": "δισκίο δισκία δισκίων χάπι χάπια χαπιών",
        "capsule": "κάψουλα κάψουλες καψάκιο καψάκια",
        "drop": "σταγόνα σταγόνες σταγόνων",
        "puff": "εισπνοή εισπνοές ψεκασμό ψεκασμοί ψεκασμούς",
        "spoon": "κουταλιά κουταλιές κουταλάκι κουτάλι κουταλ",
        "sachet": "φακελίσκ φακελάκι",
        "injection": "ένεση ενέσεις",
        "dose": "δόση δόσεις δόσεων",
        "times": "φορά φορές",
        "hour": "ώρα ώρες ωρών ωρο",
        "day": "ημέρα ημέρες ημερών μέρα μέρες",
        "week": "εβδομάδα εβδομάδες εβδομάδων βδομάδ",
        "month": "μήνα μήνες μηνών",
        "year": "έτος έτη ετών χρόνια χρόνο χρόνων χρονών",
    },
    "fi": {
        "mcg": "mikrog",
        "iu": "ky ky. yksik* kansainväli*",
        "tablet": "tabletti tabletin tabletteja pilleri",
        "capsule": "kapseli",
        "drop": "tippa tipan tippoja pisara",
        "puff": "suihke suihket suihkau suihkautus inhalaatio hengenveto sumute",
        "spoon": "lusikallinen lusikallis lusika lusikk teelusika teelusikk ruokalusika "
        "ruokalusikk mittalusika mittalusikk tl rkl",
        "sachet": "pussi annospussi",
        "injection": "injektio pistos pistok ruiske",
        "dose": "annos annok annosta",
        "times": "kerta kertaa kerran",
        "second": "sekunti sekunni",
        "minute": "minuutti minuuti",
        "hour": "tunti tunnin tunnissa tunnit tunteja",
        "day": "päivä vuorokausi vuorokau vrk",
        "week": "viikko viikon viiko",
        "month": "kuukausi kuukau",
        "year": "vuosi vuoden vuotta vuode vuotena",
    },
    "gu": {
        "kg": "કિ.ગ્રા. કિલો",
        "mg": "મિ.ગ્રા. મિલીગ્રામ મિગ્રા.",
        "mcg": "માઇક્રો_ગ્રામ માઈક્રોગ્રામ",
        "ml": "મિ.લી. મિલી મિલીલીટર મિલિલિટર",
    },
    "hr": _CROATIAN,
    "hu": {
        "iu": "ne egység* nemzetközi_egység*",
        "tablet": "tabletta tablettá pirula pirulá",
        "capsule": "kapszula kapszulá",
        "drop": "csepp",
        "puff": "befújás belégzés fújás puff inhaláció belélegzés",
        "spoon": "kanál kanal teáskanál teáskanal evőkanál evőkanal mérőkanál mérőkanal "
        "kávéskanál kávéskanal",
        "sachet": "tasak",
        "injection": "injekció szúrás",
        "dose": "adag dózis",
        "times": "alkalommal alkalom szor szer ször",
        "hour": "óra órá",
        "day": "nap",
        "week": "hét hét hete heti",
        "month": "hónap havi havonta",
        "year": "éve évig évre évben éves",
        "mmhg": "hgmm higanymilliméter",
    },
    "id": {
        "iu": "satuan_internasional",
        "tablet": "pil kaplet",
        "capsule": "kapsul",
        "drop": "tetes",
        "dose": "takaran",
        "times": "kali",
        "puff": "isapan semprotan hirupan embusan hembusan puf",
        "injection": "suntikan injeksi",
        "spoon": "sendok sendok_teh sendok_makan sendok_takar",
        "sachet": "saset",
        "cup": "gelas cangkir",
    },
    "kn": {"kg": "ಕಿ.ಗ್ರಾಂ ಕೆಜಿ ಕಿಲೋ", "mg": "ಮಿ.ಗ್ರಾಂ ಮಿಗ್ರಾಂ", "ml": "ಮಿ.ಲೀ ಮಿಲಿ", "l": "ಲೀಟರ್*"},
    "ml": {"kg": "കി.ഗ്രാം കിലോ", "mg": "മി.ഗ്രാം മില്ലിഗ്രാം*", "ml": "മി.ലി മില്ലി", "l": "ലിറ്റർ* ലിറ്റ*"},
    "mr": {
        "kg": "कि.ग्रॅ. किलो",
        "mg": "मि.ग्रॅ. मि.ग्रा. मिलीग्रॅम मिलीग्राम मिग्रॅ.",
        "mcg": "मायक्रो_ग्रॅम मा.ग्रॅ.",
        "ml": "मि.ली. मिलिलिटर",
        "l": "लिटर*",
    },
    "ms": {
        "tablet": "pil",
        "capsule": "kapsul",
        "drop": "titis",
        "dose": "dos",
        "times": "kali",
        "puff": "sedutan semburan puf",
        "injection": "suntikan",
        "spoon": "sudu sudu_teh sudu_besar sudu_makan camca",
        "sachet": "uncang",
        "cup": "cawan gelas",
    },
    "nb": {
        "tablet": "tablett pille piller",
        "capsule": "kapsel kapsler",
        "drop": "dråpe dråper",
        "puff": "puff pust sug inhalasjon spray",
        "spoon": "skje skjeer teskje spiseskje måleskje barneskje",
        "sachet": "pose poser dosepose",
        "injection": "injeksjon sprøyte sprøytestikk",
        "dose": "dose doser",
        "times": "gang ganger",
    },
    "ne": {"mg": "मि.ग्रा. मिलीग्राम", "l": "लिटर*", "ml": "मि.लि. मिलि मिली", "kg": "के.जी. किलो"},
    "nl": {
        "tablet": "tablet pil pillen",
        "capsule": "capsule",
        "drop": "druppel",
        "puff": "puf pufje pufjes puffen inhalatie spray verstuiving",
        "spoon": "lepel theelepel eetlepel maatlepel schep",
        "sachet": "zakje sachet",
        "injection": "injectie prik spuit",
        "dose": "dosis doses dosering",
        "times": "keer maal",
    },
    "pa": {
        "kg": "ਕਿਲੋ ਕਿ.ਗ੍ਰਾ",
        "mg": "ਮਿਲੀ_ਗ੍ਰਾਮ ਮਿ.ਗ੍ਰਾ ਮਿਗ੍ਰਾ",
        "mcg": "ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ",
        "ml": "ਮਿਲੀਲੀਟਰ ਮਿਲੀ ਮਿ.ਲੀ.",
    },
    "ro": {
        "iu": "ui unități unitate unităţi de_ui de_unități de_unitate de_unităţi",
        "puff": "puf* inhal* pulveriz* de_puf* de_inhal* de_pulveriz*",
        "spoon": "lingur* de_lingur*",
        "drop": "picătur* de_picătur*",
        "tablet": "comprimat* tablet* pastil* de_comprimat* de_tablet* de_pastil*",
        "capsule": "capsul* de_capsul*",
        "injection": "injecți* injecţi* de_injecți* de_injecţi*",
        "sachet": "plic plicuri de_plic de_plicuri",
        "dose": "doză doze de_doză de_doze",
        "times": "ori de_ori",
        "cup": "cană căni ceașcă cești pahar* de_cană de_căni de_ceașcă de_cești de_pahar*",
    },
    "sk": {
        "day": "dňoch dňom dňami",
        "week": "týždň*",
        "month": "mesiac*",
        "year": "rok* rokov",
        "iu": "m.j. m._j. jednot* medzinárodn*",
        "puff": "vdych* vstrek* inhalác* stlač*",
        "spoon": "lyžič* lyžic* čajov* polievkov* kávov*",
        "drop": "kvapk* kvapiek",
        "tablet": "tabliet piluliek pilul*",
        "capsule": "kapsul* kapsúl tobol*",
        "injection": "injekc*",
        "sachet": "vreck* vrecúšk* vreciek",
        "dose": "dávk* dávok",
        "times": "krát raz razy",
        "cup": "šálk* šálok hrn* pohár*",
    },
    "sr": {
        "iu": "jedinic* i.j. ij međunarodn* јединиц* и.ј. иј међународн*",
        "puff": "udah* inhalacij* potisak* potisk* uštrcav* uprskav* uštrcaj* удах* инхалациј* "
        "потисак* потиск* уштрцав* упрскав* уштрцај*",
        "spoon": "žlic* žličic* kašik* kašičic* čajn* жлиц* жличиц* кашик* кашичиц* чајн*",
        "drop": "kap kapi kapima kapljic* кап капи капима капљиц*",
        "capsule": "kapsul* капсул*",
        "injection": "injekcij* инјекциј*",
        "sachet": "vrećic* kesic* врећиц* кесиц*",
        "dose": "doz* доз*",
        "times": "put puta пут пута",
        "cup": "šalic* šolj* čaš* шалиц* шољ* чаш*",
    },
    "sv": {
        "tablet": "tablett tabletter piller",
        "capsule": "kapsel kapslar",
        "drop": "droppe droppar",
        "puff": "puff puffar sprayning inhalation inandning spraydos",
        "spoon": "sked tesked matsked måttsked kryddmått",
        "sachet": "påse påsar dospåse dospåsar",
        "injection": "injektion spruta sprutor",
        "dose": "dos doser",
        "times": "gång gånger ggr",
    },
    "sw": {
        "kg": "kilo",
        "g": "g gramu",
        "mg": "mg",
        "mcg": "maikrogramu mcg µg μg",
        "ml": "ml",
        "l": "lita",
        "mm": "mm",
        "cm": "sm cm",
        "iu": "uniti yuniti iu",
        "second": "sekunde",
        "minute": "dakika",
        "hour": "saa masaa",
        "day": "siku",
        "week": "wiki majuma",
        "month": "mwezi miezi",
        "year": "mwaka miaka",
        "tablet": "kidonge vidonge tembe",
        "capsule": "kapsuli",
        "drop": "tone matone",
        "dose": "dozi",
        "times": "mara",
        "puff": "mvuto mivuto mpulizo mipulizo",
        "injection": "sindano",
        "spoon": "kijiko vijiko",
        "cup": "kikombe vikombe glasi",
    },
    "ta": {
        "kg": "கி.கி. கி.கி கிலோ கிலோகிராம்",
        "g": "கி. கிராம்",
        "mg": "மி.கி. மி.கி மிகி மில்லிகிராம்",
        "mcg": "மைக்ரோகிராம் மை.கி. மை.கி",
        "ml": "மி.லி. மி.லி மிலி மில்லி_லிட்டர்",
        "l": "லி.",
        "mm": "மி.மீ. மி.மீ மிமீ மில்லிமீட்டர்",
        "cm": "செ.மீ. செ.மீ செமீ சென்டிமீட்டர்",
        "mmhg": "மி.மீ._பாதரச",
        "iu": "யூனிட் அலகு சர்வதேச_அலகு",
        "second": "வினாடி விநாடி நொடி",
        "minute": "நிமிட",
        "hour": "மணி_நேரம் மணி_நேர மணிநேர",
        "day": "நாள் நாட்க நாளை",
        "week": "வாரம் வாரங்க வாரத்",
        "month": "மாதம் மாதங்க மாதத்",
        "year": "ஆண்டு வருட",
        "tablet": "மாத்திரை",
        "capsule": "கேப்சூல் காப்ஸ்யூல் கேப்ஸ்யூல்",
        "drop": "சொட்டு துளி",
        "dose": "டோஸ்",
        "times": "முறை தடவை",
        "puff": "பஃப் உறிஞ்சல்",
        "injection": "ஊசி",
        "spoon": "கரண்டி தேக்கரண்டி மேசைக்கரண்டி டீஸ்பூன் ஸ்பூன்",
        "cup": "கப் கோப்பை டம்ளர்",
    },
    "te": {"kg": "కిలో కేజీ*", "mg": "మి.గ్రా మిగ్రా", "mcg": "మైక్రో_గ్రాము*", "ml": "మి.లీ మిలీ", "l": "లీటర్*"},
    "th": {
        "mm": "มม. มม มิลลิเมตร",
        "cm": "ซม. ซม เซนติเมตร",
        "mmhg": "มม.ปรอท มม._ปรอท มิลลิเมตรปรอท มิลลิเมตร_ปรอท",
        "iu": "หน่วย ยูนิต หน่วยสากล",
        "capsule": "แคปซูล",
        "drop": "หยด",
        "puff": "พัฟ ปัฟ",
        "injection": "เข็ม",
        "spoon": "ช้อน ช้อนชา ช้อนโต๊ะ",
        "cup": "ถ้วย แก้ว",
    },
    "ur": {
        "kg": "کلو",
        "g": "گرام",
        "mcg": "مائکروگرام مائکرو_گرام",
        "mm": "ملی_میٹر",
        "cm": "سینٹی_میٹر سم",
        "mmhg": "ملی_میٹر_مرکری ملی_میٹر_پارہ",
        "iu": "یونٹ یونٹس بین_الاقوامی_یونٹ",
        "tablet": "گولیوں ٹیبلٹ",
        "capsule": "کیپسول",
        "drop": "قطرہ قطرے قطروں",
        "puff": "پف سپرے",
        "injection": "انجکشن انجیکشن ٹیکہ ٹیکے",
        "spoon": "چمچ چمچہ چمچے چائے_کے_چمچ کھانے_کے_چمچ",
        "sachet": "ساشے",
        "cup": "کپ گلاس",
    },
}
"""Forms that CLDR lacks, by language and unit. Where CLDR puts a unit in front of its number, these
stand there as well.
"""

QUANTITIES: tuple[Quantity, ...] = (
    Quantity(
        "kg",
        "measure",
        "kg kgs kilogram* kilogramm* kilo kilos kilogramo* kilogramme* chilogramm* quilograma* "
        'quilo quilos кг килограмм* кілограм* كغ كغم كجم كيلوغرام* كيلوجرام* کیلوگرم کیلو ק"ג '
        "ק״ג קילוגרם קילו किग्रा किलोग्राम किलो 千克 公斤 キログラム 킬로그램 kí-lô-gam ki-lô-gam"
        " کلوگرام کلو_گرام কেজি কিলোগ্রাম กิโลกรัม กก. กก ttkg"
        " kilôgam कि॰ग्रा॰ कि.ग्रा.",
    ),
    Quantity(
        "mg",
        "measure",
        "mg mgs milligram* miligram* milligramm* miligramo* milligramme* milligrammi milligrammo "
        "мг миллиграмм* міліграм* ملغ ملغم مغ مجم ملغرام* ملليغرام* ملليجرام* ميليغرام* "
        'ميلليغرام* مليغرام* مليجرام* ملجم میلی‌گرم میلیگرم میلی_گرم מ"ג מ״ג מג מיליגרם मिग्रा '
        "मि.ग्रा. मिलीग्राम 毫克 ミリグラム 밀리그램 mi-li-gam miligam"
        " ملی_گرام ملیگرام মিলিগ্রাম মিগ্রা মি.গ্রা. มิลลิกรัม มก. มก"
        " مغم मि॰ग्रा॰ मिलिग्राम",
    ),
    Quantity(
        "mcg",
        "measure",
        "mcg µg μg ug microgram* mikrogram* mikrogramm* microgramo* microgramme* microgrammi мкг "
        'микрограмм* мікрограм* ميكروغرام* ميكروجرام* مكغ مكغم میکروگرم מק"ג מק״ג מיקרוגרם '
        "माइक्रोग्राम 微克 マイクログラム 마이크로그램"
        " مائیکرو_گرام مائیکروگرام মাইক্রোগ্রাম ไมโครกรัม มคก. มคก"
        " micrôgam मा॰ग्रा॰",
    ),
    Quantity(
        "ng",
        "measure",
        "ng nanogram* nanogramm* nanogramo* нг нанограмм* 纳克 ナノグラム 나노그램",
    ),
    Quantity(
        "g",
        "measure",
        "g gr gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi г гр "
        "грамм* грам грами غ غم جم غرام* جرام* گرم גרם גרמים ग्राम 克 グラム 그램 gam"
        " گرام গ্রাম กรัม"
        " gramy gramów gramem  ग्रा॰ ग्रा. גר׳ גר' грама грамів",
    ),
    Quantity(
        "ml",
        "measure",
        "ml cc milliliter* millilitre* mililiter* mililitr* mililitro* millilitro millilitri мл "
        "миллилитр* мілілітр* مل ملل ملي مليلتر* ملليلتر* ميليلتر* میلی‌لیتر میلیلیتر میلی_لیتر "
        'سی‌سی מ"ל מ״ל מיליליטר मिली मि.ली. मिलीलीटर 毫升 ミリリットル 밀리리터 mililít '
        "mi-li-lít"
        " ملی_لیٹر ملیلیٹر মিলিলিটার মিলি มิลลิลิตร มล. มล"
        " ملتر मि॰_ली॰ मि॰ली॰ mililit מיל׳",
    ),
    Quantity(
        "dl",
        "measure",
        "dl deciliter* decilitre* decilitro* дл децилитр* 分升 デシリットル 데시리터"
        " décilitre* deziliter* decilitri decylitr* децилітр* desilitre ديسيلتر دسی‌لیتر "
        "דציליטר* דצ״ל đềxilít डेसीलीटर डे॰ली॰"
        ' דצ"ל',
    ),
    Quantity(
        "l",
        "measure",
        "l liter liters litre litres litro litros litri litr litry litrów л литр* літр* لتر "
        "لترات لترًا لیتر ליטר ליטרים लीटर 升 公升 リットル 리터 lít"
        " litra litrem ל׳ लि॰ ली॰ लि.",
    ),
    Quantity(
        "°c",
        "measure",
        "°c ° ℃ °_c º_c ºc degrees_c degrees_celsius degree_celsius grados_c grados_celsius "
        "grados_centígrados grados degrés_celsius degrés grad_celsius grad graus_celsius graus "
        "gradi_celsius gradi stopni_celsjusza stopni градус* درجة_مئوية درجات_مئوية درجة درجات "
        "درجهٔ_سانتی‌گراد درجه_سانتی‌گراد درجه_سانتیگراد درجهٔ درجه מעלות_צלזיוס מעלות "
        "डिग्री_सेल्सियस डिग्री 摄氏度 攝氏度 度 섭씨 도 độ_c độ derece"
        " ڈگری_سینٹی_گریڈ ڈگری_سیلسیس ڈگری ডিগ্রি_সেলসিয়াস ডিগ্রি_সেলসিয়াস ডিগ্রি "
        "องศาเซลเซียส องศา celsius-fok*"
        " degré_celsius grau_celsius stopnia_celsjusza stopnie_celsjusza st._c"
        " santigrat_derece",
    ),
    Quantity(
        "°f",
        "measure",
        "°f ℉ °_f ºf degrees_f degrees_fahrenheit degree_fahrenheit grados_f grados_fahrenheit "
        "degrés_fahrenheit grad_fahrenheit graus_fahrenheit gradi_fahrenheit "
        "градус_по_фаренгейту градуса_по_фаренгейту градусов_по_фаренгейту درجة_فهرنهايت "
        "درجه_فارنهایت מעלות_פרנהייט डिग्री_फ़ारेनहाइट 华氏度 "
        "độ_f"
        " ڈگری_فارن_ہائیٹ ڈگری_فارنہائیٹ ডিগ্রি_ফারেনহাইট องศาฟาเรนไฮต์ درجهٔ_فارنهایت"
        " degré_fahrenheit grau_fahrenheit градус_фаренгейта градуса_фаренгейта "
        "градусов_фаренгейта градуси_фаренгейта градусів_фаренгейта stopni_fahrenheita "
        "stopnia_fahrenheita stopnie_fahrenheita stopień_fahrenheita °ف °फ़ेरन "
        "डिग्री_फ़ेरनहाइट fahrenhayt_derece fahrenheit_derece °ఫా °फॅ градуса_по_фаренхайт",
    ),
    Quantity(
        "iu",
        "measure",
        "iu i.u. ui u.i. ме мо units unit unidades unités einheiten unità ед единиц* وحدة_دولية "
        "وحدات_دولية وحدة وحدات واحد واحد_بین‌المللی יחידות यूनिट 国际单位 單位 单位 単位 "
        "国際単位 단위 국제단위 đơn_vị 个单位 個單位 个国际单位 個国際単位 ünite* आईयू यूनिट्स",
    ),
    Quantity(
        "mmol",
        "measure",
        "mmol millimole* milimol* ммоль ммол* مليمول* میلی‌مول 毫摩尔 ミリモル 밀리몰",
    ),
    Quantity(
        "meq",
        "measure",
        "meq мэкв mequiv",
    ),
    Quantity(
        "gy",
        "measure",
        "gy gray grays гр.ед грей غراي گری 戈瑞 グレイ 그레이",
    ),
    Quantity(
        "msv",
        "measure",
        "msv millisievert* milisievert* мзв 毫西弗 ミリシーベルト 밀리시버트",
    ),
    Quantity(
        "kcal",
        "measure",
        "kcal kilocalor* kilocalorie* килокалори* ккал سعرة_حرارية کیلوکالری 千卡 大卡 "
        "キロカロリー 킬로칼로리"
        " kilokalori* quilocaloria* chilocalori* kilokalorien кілокалорі* كيلو_سعرة ك_سعرة "
        "ک.کالری קילו_קלוריות קילוקלוריות किलो_कैलोरी किलोकैलोरी किलोकॅलरी kilôcalo",
    ),
    Quantity(
        "mmhg",
        "measure",
        "mmhg mm_hg мм_рт._ст. мм_рт ملم_زئبق 毫米汞柱 水銀柱ミリメートル",
    ),
    Quantity(
        "mm",
        "measure",
        "mm millimeter* millimetre* milimeter* milimetr* milímetro* millimetro millimetri мм "
        'миллиметр* ملم مم مليمتر* ملليمتر* میلی‌متر میلیمتر מ"מ מ״מ מילימטר* मिमी मिलीमीटर 毫米 '
        "ミリメートル ミリ 밀리미터 mi-li-mét"
        " millimètre* міліметр* milimét मि॰मी॰ মিলিমিটার",
    ),
    Quantity(
        "cm",
        "measure",
        "cm centimeter* centimetre* zentimeter* centímetro* centimetro centimetri centymetr* см "
        'сантиметр* سم سنتيمتر* سانتی‌متر سانتیمتر ס"מ ס״מ סנטימטר* सेमी सेंटीमीटर 厘米 公分 '
        "センチメートル センチ 센티미터 xăng-ti-mét"
        " centimètre* santimetre* xentimét सें॰मी॰ से॰मी॰",
    ),
    Quantity(
        "km",
        "measure",
        "km kilometer* kilometre* kilómetro* quilômetro* quilómetro* chilometr* км километр* كم "
        'كيلومتر* کیلومتر ק"מ קילומטר* किमी किलोमीटर 公里 千米 キロメートル 킬로미터 ki-lô-mét'
        " kilomètre* kilometr* кілометр* kilômét कि॰मी॰",
    ),
    Quantity(
        "mi",
        "measure",
        "mile miles milla millas mille_terrestre meile meilen milha milhas miglio miglia миля "
        "мили миль ميل أميال مایل 英里 マイル 마일 dặm मील"
        " מייל מיילים милі миль ميلاً ميلا",
    ),
    Quantity(
        "lb",
        "measure",
        "lb lbs pound pounds libra libras livre livres pfund libbre фунт* رطل أرطال پوند 磅 "
        "ポンド 파운드"
        " פאונד פאונדים पौंड पाउंड funt* libre pao",
    ),
    Quantity(
        "second",
        "time",
        "second seconds sec secs segundo segundos seconde secondes sekunde sekunden secondo "
        "secondi sekund* секунд* ثانية ثوان ثواني ثانیه שניות שנייה सेकंड सेकेंड 秒 초 giây "
        "saniye",
    ),
    Quantity(
        "minute",
        "time",
        "minute minutes min mins minuto minutos minuten minuti minut minuty минут* мин хвилин* "
        "دقيقة دقائق دقیقه דקות דקה मिनट 分钟 分鐘 分間 分 분 phút dakika"
        " منٹ মিনিট นาที",
    ),
    Quantity(
        "hour",
        "time",
        "hour hours hr hrs h hora horas heure heures stunde stunden stündig* std ora ore godzin* "
        "час часа часов часами часам ч годин* ساعة ساعات ساعت שעות שעה घंटे घंटा घंटों घण्टे 小时 "
        "小時 時間 시간 giờ tiếng saat"
        " گھنٹے گھنٹہ گھنٹوں ঘণ্টা ঘণ্টায় ঘন্টা ชั่วโมง ชม.",
    ),
    Quantity(
        "day",
        "time",
        "day days día días dia dias jour jours tag tage tagen tägig* giorno giorni dzień dni "
        "день дня дней дням днями дневн* днів يوم يومًا يوماً أيام روز יום ימים दिन दिनों 天 日間 "
        "日 일 ngày gün"
        " دن দিন วัน"
        " dnia dniach dniami дні",
    ),
    Quantity(
        "week",
        "time",
        "week weeks wk wks semana semanas semaine semaines woche wochen wöchig* settimana "
        "settimane tydzień tygodni* недел* тижн* тиждень أسبوع أسبوعًا أسابيع اسبوع هفته שבוע "
        "שבועות हफ़्ते हफ्ते सप्ताह हफ़्तों 周 週間 週 星期 주 tuần hafta"
        " ہفتے ہفتہ ہفتوں সপ্তাহ สัปดาห์",
    ),
    Quantity(
        "month",
        "time",
        "month months mes meses mois monat monate monaten monatig* mês mese mesi miesiąc* "
        "miesięcy месяц* місяц* شهر شهرًا شهراً أشهر شهور ماه חודש חודשים महीने महीना महीनों माह "
        "个月 個月 か月 ヶ月 カ月 ヵ月 개월 달 tháng ay"
        " مہینے مہینہ مہینوں ماہ মাস เดือน",
    ),
    Quantity(
        "year",
        "time",
        "year years yr yrs año años an ans année années jahr jahre jahren jährig* ano anos anno "
        "anni rok lat lata год года лет годам годами рок* років سنة سنوات عام أعوام عامًا عاماً "
        "سال שנה שנים साल वर्ष वर्षों सालों 年 年間 岁 歲 歳 才 년 세 năm tuổi yıl yaş*"
        " سال বছর ปี"
        " roku",
    ),
    Quantity(
        "tablet",
        "form",
        "tablet tablets pill pills tableta tabletas comprimido comprimidos pastilla pastillas "
        "comprimé comprimés cachet cachets tablette tabletten compressa compresse tabletk* "
        "таблет* قرص أقراص قرصًا حبة حبوب טבליה טבליות כדור כדורים गोली गोलियाँ गोलियां 片 錠 정 "
        "알 viên tablet* hap"
        " گولی گولیاں ট্যাবলেট বড়ি เม็ด",
    ),
    Quantity(
        "capsule",
        "form",
        "capsule capsules cápsula cápsulas gélule gélules kapsel kapseln capsula kapsułk* "
        "капсул* كبسولة كبسولات کپسول קפסולה קפסולות कैप्सूल 粒 カプセル 캡슐 viên_nang kapsül",
    ),
    Quantity(
        "drop",
        "form",
        "drop drops gota gotas goutte gouttes tropfen goccia gocce kropl* капл* капель قطرة "
        "قطرات قطره טיפות טיפה बूंद बूँद बूंदें 滴 방울 giọt damla",
    ),
    Quantity(
        "dose",
        "form",
        "dose doses dosis doza dawk* доз* جرعة جرعات نوبت מנה מנות खुराक खुराकें 剂 劑 回分 회분 "
        "liều doz"
        " خوراک ডোজ মাত্রা ขนาดยา โดส",
    ),
    Quantity(
        "times",
        "form",
        "times time veces vez fois mal vezes volte volta raz razy раз раза مرات مرة بار פעמים "
        "פעם बार 次 回 번 회 lần kez kere"
        " بار বার ครั้ง",
    ),
    Quantity(
        "cup",
        "form",
        "cup cups taza tazas tasse tasses tassen xícara xícaras tazza tazze стакан* كوب أكواب "
        "فنجان فنجان כוס כוסות कप 杯 カップ 컵 cốc bardak"
        " پیمانه чашк* чашок su_bardağı tách амер._чашки амер._чашек szklank*",
    ),
    Quantity(
        "puff",
        "form",
        "puff puffs inhalation inhalations spray sprays inhalación inhalaciones pulverización "
        "pulverizaciones bouffée bouffées pulvérisation pulvérisations hub hübe hüben sprühstoß "
        "sprühstöße* sprühstößen inhalation* spruzzo spruzzi inalazione inalazioni erogazione "
        "erogazioni inalação inalações borrifo borrifos borrifada borrifadas pulverização "
        "pulverizações wdech* wziew* inhalacj* rozpylen* psiknię* вдох* ингаляци* впрыск* пшик* "
        "вдих* інгаляці* впорск* بخة بخات بختين بختان نفخة نفخات استنشاق* پاف پف اسپری שאיפה "
        "שאיפות לחיצות पफ puf fıs nhát_xịt 喷 噴 揿 吸入 噴霧 プッシュ 분무 흡입",
    ),
    Quantity(
        "injection",
        "form",
        "injection injections shot shots jab jabs syringe syringes inyección inyecciones jeringa "
        "jeringas jeringuilla jeringuillas seringue seringues piqûre piqûres spritze spritzen "
        "injektion injektionen iniezione iniezioni siringa siringhe puntura punture injeção "
        "injeções injecção injecções seringa seringas zastrzyk* iniekcj* strzykawk* укол* "
        "инъекци* шприц* ін'єкці* ін’єкці* حقنة حقن حقنتين حقنتان محقنة إبرة إبر تزریق سرنگ זריקה "
        "זריקות מזרק מזרקים इंजेक्शन iğne enjeksiyon şırınga mũi_tiêm 针 針 주사",
    ),
    Quantity(
        "spoon",
        "form",
        "spoon spoons spoonful* teaspoon teaspoons teaspoonful* tablespoon tablespoons "
        "tablespoonful* tsp tbsp scoop scoops scoopful* cucharada cucharadas cucharadita "
        "cucharaditas cuchara cucharas cuillère cuillères cuillerée cuillerées cuiller cuillers "
        "löffel löffeln messlöffel* teelöffel* esslöffel* kaffeelöffel* dosierlöffel* "
        "cucchiaio cucchiai cucchiaino cucchiaini misurino misurini colher colheres colherada "
        "colheradas łyżk* łyżek łyżeczk* łyżeczek miark* miarek ложк* ложек ложеч* чайн* столов* "
        "мерн* мірн* ملعقة ملاعق ملعقتين ملعقتان مكيال قاشق כף כפות כפית כפיות चम्मच kaşık "
        "çay_kaşığı yemek_kaşığı tatlı_kaşığı ölçek thìa muỗng 勺 茶匙 汤匙 湯匙 匙 小勺 大勺 さじ "
        "スプーン 스푼 숟가락 티스푼 큰술 작은술",
    ),
    Quantity(
        "sachet",
        "form",
        "sachet sachets sobres sobrecito sobrecitos beutel bustina bustine saqueta saquetas sachê "
        "sachês saszetk* saszetek пакетик* саше كيس أكياس ساشه שקיק שקיקים poşet gói 袋 포",
    ),
    Quantity(
        "$",
        "money",
        "$ us$ usd cad aud dollar dollars dólar dólares dollaro dollari dólar* доллар* долар* "
        "dolar* dollár* دولار* دلار ڈالر דולר* डॉलर ডলার 美元 美金 ドル 米ドル 달러 ดอลลาร์ đô_la đô",
    ),
    Quantity(
        "€",
        "money",
        "€ eur euro euros евро євро eurón* يورو یورو אירו यूरो ইউরো 欧元 歐元 ユーロ 유로 ยูโร",
    ),
    Quantity(
        "£",
        "money",
        "£ gbp £_sterling",
    ),
    Quantity(
        "¥",
        "money",
        "¥ jpy cny yen yens yuan yuans йен* иен* юан* ين یوان يوان येन युआन 日元 円 元 人民币 엔 "
        "위안",
    ),
    Quantity(
        "₹",
        "money",
        "₹ inr rupee rupees rupia rupias roupie roupies rupien рупи* روپے روپیہ روبية रुपये रुपए "
        "রুপি 卢比 ルピー 루피",
    ),
)
"""Units in the order in which the longest form wins."""

PERCENT = (
    "% percent per_cent pct por_ciento pour_cent prozent procent* proc. per_cento por_cento "
    "процент процента проценту процентов процентах процентам процентами проценты відсот* بالمئة "
    "بالمائة في_المئة في_المائة درصد אחוז אחוזים प्रतिशत फीसदी 퍼센트 "
    "프로 パーセント phần_trăm yüzde فیصد শতাংশ เปอร์เซ็นต์ százalék* percento percenta "
    "percentom percentách la_sută de_procente prosent prosenten prosenter "
    "prosentti* prosenti* prosentte* prosentei* prósent* protsent protsenti protsendi "
    "protsentides odstot* posto процената "
    "проценат проценти τοις_εκατό τα_εκατό στα_εκατό τοις_100 persen peratus porsyento faiz "
    "пайыз* տոկոս* პროცენტი* சதவீதம் சதவீத* சதவிகித* விழுக்காடு శాతం टक्के टक्का ટકા பெர்சென்ட் পার্সেন্ট فی_صد"
)
"""Signs and words for percent after a number."""

PERCENT_BEFORE = "% yüzde 百分之 asilimia ehuneko ร้อยละ শতকরা"
"""Signs and words for percent in front of a number."""

MULTIPLIERS: tuple[tuple[str, int, bool], ...] = (
    ("万", 10_000, True), ("萬", 10_000, True), ("만", 10_000, True), ("亿", 100_000_000, True),
    ("億", 100_000_000, True), ("억", 100_000_000, True), ("兆", 1_000_000_000_000, True),
    ("조", 1_000_000_000_000, True), ("千万", 10_000_000, True), ("百万", 1_000_000, True),
    ("千", 1_000, True), ("천", 1_000, True), ("करोड़", 10_000_000, True),
    ("लाख", 100_000, True), ("لاکھ", 100_000, True), ("کروڑ", 10_000_000, True),
    ("লাখ", 100_000, True), ("লক্ষ", 100_000, True), ("কোটি", 10_000_000, True),
    ("พันล้าน", 1_000_000_000, False), ("ล้าน", 1_000_000, False), ("แสน", 100_000, False),
    ("หมื่น", 10_000, False), ("พัน", 1_000, False), ("milers_de_milions", 1_000_000_000, False),
    ("हज़ार", 1_000, True), ("हजार", 1_000, True), ("k", 1_000, True), ("thousand", 1_000, False),
    ("mil", 1_000, False), ("mille", 1_000, False), ("tausend", 1_000, False),
    ("mila", 1_000, False), ("тыс.", 1_000, False), ("тысяч", 1_000, False),
    ("тысячи", 1_000, False), ("ألف", 1_000, False), ("آلاف", 1_000, False),
    ("هزار", 1_000, False), ("אלף", 1_000, False), ("nghìn", 1_000, False),
    ("ngàn", 1_000, False), ("bin", 1_000, False), ("million", 1_000_000, False),
    ("millions", 1_000_000, False), ("millón", 1_000_000, False), ("millones", 1_000_000, False),
    ("millionen", 1_000_000, False), ("milhão", 1_000_000, False), ("milhões", 1_000_000, False),
    ("milione", 1_000_000, False), ("milioni", 1_000_000, False), ("milion", 1_000_000, False),
    ("milionów", 1_000_000, False), ("miliona", 1_000_000, False), ("miliony", 1_000_000, False),
    ("tysiąc", 1_000, False), ("tysiące", 1_000, False), ("tysięcy", 1_000, False),
    ("tysiąca", 1_000, False), ("miliardów", 1_000_000_000, False),
    ("miliarda", 1_000_000_000, False), ("тисяч", 1_000, False), ("тисячі", 1_000, False),
    ("мільйон", 1_000_000, False), ("мільйона", 1_000_000, False),
    ("мільйонів", 1_000_000, False), ("мільярда", 1_000_000_000, False),
    ("мільярдів", 1_000_000_000, False), ("тыс", 1_000, False), ("mio.", 1_000_000, False),
    ("mrd.", 1_000_000_000, False), ("tsd.", 1_000, False), ("mln", 1_000_000, False),
    ("mld", 1_000_000_000, False), ("milliers", 1_000, False),
    ("миллион", 1_000_000, False), ("миллиона", 1_000_000, False),
    ("миллионов", 1_000_000, False), ("млн", 1_000_000, False), ("مليون", 1_000_000, False),
    ("ملايين", 1_000_000, False), ("میلیون", 1_000_000, False), ("מיליון", 1_000_000, False),
    ("triệu", 1_000_000, False), ("milyon", 1_000_000, False), ("मिलियन", 1_000_000, False),
    ("billion", 1_000_000_000, False), ("billions", 1_000_000_000, False),
    ("milliard", 1_000_000_000, False), ("milliards", 1_000_000_000, False),
    ("milliarden", 1_000_000_000, False), ("mil_millones", 1_000_000_000, False),
    ("bilhão", 1_000_000_000, False), ("bilhões", 1_000_000_000, False),
    ("miliardi", 1_000_000_000, False), ("миллиард", 1_000_000_000, False),
    ("миллиардов", 1_000_000_000, False), ("млрд", 1_000_000_000, False),
    ("مليار", 1_000_000_000, False), ("میلیارد", 1_000_000_000, False),
    ("מיליארד", 1_000_000_000, False), ("tỷ", 1_000_000_000, False),
    ("milyar", 1_000_000_000, False),
)  # fmt: skip
"""Word, factor, and whether the number alone is never meant (the word is a digit of the writing
system).
"""

MINUS_WORDS = (
    "minus menos moins meno minus минус мінус ناقص سالب منفی منهای מינוס माइनस ऋण 零下 负 負 "
    "마이너스 영하 マイナス 氷点下 âm eksi below_zero bajo_cero unter_null"
)
"""Words that stand for a minus sign."""

RANGE_WORDS = (
    "to through until a hasta à bis a al до إلى تا עד से 至 到 から 에서 부터 đến ila tot do až la "
    "până_la έως ως μέχρι till til hingga sampai ถึง থেকে سے hadi hanggang முதல் እስከ fins_a"
)
"""Words between the two ends of a range."""
