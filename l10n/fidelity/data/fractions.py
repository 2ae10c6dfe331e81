"""Words for a half, a third and a quarter, by language."""

from __future__ import annotations

from typing import NamedTuple

HALF: dict[str, str] = {
    "ar": "نصف",
    "bg": "полов",
    "bn": "অর্ধেক|আধা|আধ|দেড়|আড়াই|সাড়ে",
    "bs": r"\bpol",
    "ca": r"\bm(?:ig|itj|eitat)|\bdos quarts de\b",
    "cs": r"\bp[ůo]l",
    "da": r"\bhalv",
    "de": r"\bhalb|hälfte|anderthalb|eineinhalb|einhalb",
    "el": "(?:εν|μι)άμισ|μισ",
    "en": r"\bhal(?:f|ves)\b",
    "es": r"\bmedi[oa]|\bmitad",
    "fa": "نیم|نصف",
    "fi": r"\bpuol",
    "fr": r"\bdemi|\bmoitié",
    "he": "חצי|מחצית",
    "hi": "आध|अर्ध|डेढ़|ढाई|साढ़े|साढे",
    "hr": r"\bpol",
    "hu": r"\bf[ée]l|más?fél",
    "id": r"setengah|separuh",
    "it": r"\bmezz|\bmetà",
    "ja": "半",
    "ko": "절반|반",
    "ms": "setengah|separuh",
    "nb": r"\bhalv",
    "nl": r"\bhal[fv]|helft|anderhal[fv]",
    "pl": r"\bw?p[óo][łl]",
    "pt": r"\bmei[oa]|\bmetade",
    "ro": r"\bjum[ăa]t|\bjumătate",
    "ru": r"\bпол(?:ов|у|т)?|полу?тор",
    "sk": r"\bpol",
    "sr": r"\bпол|\bpol",
    "sv": r"\bhalv|hälft",
    "sw": r"\bnusu",
    "ta": "அரை|பாதி|ஒன்றரை|இரண்டரை",
    "th": "ครึ่ง",
    "tr": r"yarı|buçuk",
    "uk": r"\bп[ів]в|полов|півтор",
    "ur": "آدھ|نصف|ڈیڑھ|ڈھائی|ساڑھے",
    "vi": r"\bnửa|\brưỡi",
    "zh": "半",
}
"""Patterns for a half."""

ONE_AND_HALF: dict[str, str] = {
    "bn": "দেড়",
    "cs": "půldruh",
    "da": "halvand(?:en|et)",
    "de": "anderthalb|eineinhalb",
    "el": "(?:εν|μι)άμισ",
    "fi": r"puol\w{1,6}toista",
    "hi": "डेढ़",
    "hu": "más?fél",
    "nb": "halvann(?:en|et)",
    "nl": "anderhal[fv]",
    "pl": "p[óo][łl]tor",
    "ru": "полу?тор",
    "sk": "poldruh",
    "sv": "halvannan",
    "ta": "ஒன்றரை",
    "tr": "(?<=bir )buçuk",
    "uk": "півтор",
    "ur": "ڈیڑھ",
}
"""Those of them that mean one and a half."""

TWO_AND_HALF: dict[str, str] = {
    "bn": "আড়াই",
    "hi": "ढाई",
    "ta": "இரண்டரை",
    "ur": "ڈھائی",
}
"""Those that mean two and a half."""

AND_HALF: dict[str, str] = {
    "ar": "و",
    "bg": r"\bи ",
    "bs": r"\bi ",
    "ca": r"\bi ",
    "cs": r"\ba ",
    "da": r"\bog (?:en |et )?",
    "de": r"\bund (?:eine[nrms]? )?",
    "el": r"\bκαι ",
    "en": r"\band (?:an? |one[ -])?",
    "es": r"\by ",
    "fa": r"\bو ",
    "fi": r"\bja ",
    "fr": r"\bet (?:une? )?",
    "he": "ו",
    "hi": "और ",
    "hr": r"\bi ",
    "hu": r"\bés ",
    "it": r"\be (?:una? )?",
    "nb": r"\bog (?:en |et )?",
    "nl": r"\ben (?:een )?",
    "pl": r"\bi ",
    "pt": r"\be ",
    "ro": r"\b(?:și|şi) ",
    "ru": r"\b(?:с|и) ",
    "sk": r"\ba ",
    "sr": r"\b(?:и|i) ",
    "sv": r"\boch (?:en |ett )?",
    "sw": r"\bna ",
    "uk": r"\b(?:з|із|і|й|та) ",
}
"""What joins a half to the number or unit in front of it; elsewhere it stands directly behind."""

AFTER_NUMBER: dict[str, str] = {"da": " e[nt] ", "id": " ", "ms": " "}
"""What stands between a number and a half that belongs to it, where nothing joins them."""

BEFORE_NUMBER: dict[str, str] = {"bn": "সাড়ে", "hi": "साढ़े|साढे", "ur": "ساڑھے"}
"""Those that add a half to the number behind them."""

BEHIND_NUMBER: dict[str, str] = {"tr": "buçuk", "vi": "rưỡi"}
"""Those that add one to the number, or one and its unit, in front of them."""

HALF_OF: dict[str, str] = {
    "ar": r"(?<!\w)[وفبلك]?(?:ال)?نصف\b",
    "bg": "половин",
    "bn": "অর্ধেক",
    "ca": r"\bmeitat",
    "cs": r"\bpolovin",
    "da": "halvdel",
    "de": r"\bhälfte",
    "el": "μισοί|μισές|μισά|ήμισυ",
    "en": r"\bhalf\b",
    "es": r"\bmitad",
    "fa": "نیمی|نصف",
    "fi": r"\bpuolet\b|\bpuolella\b",
    "fr": r"\bmoitié",
    "he": "מחצית|חצי",
    "hi": r"आध(?:ा|े|ी)(?!\w)",
    "hu": r"\bfel(?:e|ét|ének|énél|ére|éből|éhez|ében)\b",
    "id": "setengah|separuh",
    "it": r"\bmetà",
    "ja": "半数|半分",
    "ko": "절반",
    "ms": "setengah|separuh",
    "nb": "halvpart",
    "nl": r"\bhelft",
    "pl": r"\bpołow",
    "pt": r"\bmetade",
    "ro": r"\bjum[ăa]tate",
    "ru": r"\bполовин",
    "sv": "hälft",
    "sw": r"\bnusu",
    "ta": "பாதி",
    "th": "ครึ่ง",
    "tr": r"\byarı(?:sı|m)",
    "uk": r"\bполовин",
    "ur": "نصف|آدھ",
    "vi": r"\bnửa",
    "zh": "一半|半数|半數",
}
"""Patterns for a half of some people or things, which mean nothing else."""

THIRD: dict[str, str] = {
    "ar": "ثلث",
    "bg": r"\bтрет",
    "bn": "তৃতীয়াংশ|তিন ভাগের",
    "bs": r"\btrećin",
    "ca": r"\bter[cç]",
    "cs": r"\btřetin",
    "da": "tredjedel",
    "de": r"\bdrittel",
    "el": r"\bτρίτ[οα]\b",
    "en": r"\bthirds?\b",
    "es": r"\bterci|tercera parte",
    "fa": "سوم|ثلث",
    "fi": "kolmasos|kolmanne|kolmannes",
    "fr": r"\btiers",
    "he": "שליש",
    "hi": "तिहाई",
    "hr": r"\btrećin",
    "hu": "harmad",
    "id": "pertiga|sepertiga",
    "it": r"\bterz",
    "ms": "pertiga|sepertiga",
    "nb": "tredjedel|tredel",
    "nl": r"\bderde",
    "pl": r"\btrzeci",
    "pt": r"\bterç",
    "ro": r"\btreim",
    "ru": r"\bтрет",
    "sk": r"\btretin",
    "sr": r"\bтрећин|\btrećin",
    "sv": "tredjedel",
    "sw": r"\btheluthi",
    "ta": "மூன்றில்",
    "th": "ในสาม|หนึ่งในสาม|เศษหนึ่งส่วนสาม",
    "tr": "üçte",
    "uk": r"\bтрет",
    "ur": "تہائی",
    "vi": "phần ba",
    "ja": "三分",
    "zh": "三分",
    "ko": "삼분",
}
"""Patterns for a third."""

QUARTER: dict[str, str] = {
    "ar": "ربع|أرباع",
    "bg": r"\bчетвърт",
    "bn": "চতুর্থাংশ|চার ভাগের|সিকি|পৌনে|সওয়া|সোয়া",
    "bs": r"\bčetvrt",
    "ca": r"\bquart",
    "cs": r"\bčtvrt",
    "da": r"fjerdedel|\bkvart",
    "de": r"\b(?:drei)?viertel",
    "el": r"\bτέταρτ|\bτετάρτ",
    "en": r"\bquarters?\b",
    "es": r"\bcuart",
    "fa": "چهارم|ربع",
    "fi": r"neljäsos|neljänne|neljännes|\bvartti|\bvarti",
    "fr": r"\bquart",
    "he": "רבע",
    "hi": "चौथाई|पौन|सवा",
    "hr": r"\bčetvrt",
    "hu": "negyed",
    "id": "perempat",
    "it": r"\bquart",
    "ms": "suku",
    "nb": r"fjerdedel|firedel|\bkvart",
    "nl": r"\bkwart",
    "pl": r"\bćwier|\bczwart",
    "pt": r"\bquart",
    "ro": r"\bsfert|\bpătrim",
    "ru": r"\bчетверт",
    "sk": r"\bštvrt|\bštvrť",
    "sr": r"\bчетврт|\bčetvrt",
    "sv": r"fjärdedel|\bkvarts?\b",
    "sw": r"\brobo",
    "ta": "கால்(?= )|நான்கில்|முக்கால்|காலாண்டு",
    "th": "ในสี่|เศษ(?:หนึ่ง|สาม)ส่วนสี่",
    "tr": "çeyrek|dörtte",
    "uk": r"\bчверт",
    "ur": r"چوتھائی|پون[ےا]|سوا\b",
    "vi": "phần tư",
    "ja": "四分",
    "zh": "四分|刻",
    "ko": "사분",
}
"""Patterns for a quarter."""

QUARTER_HOUR: dict[str, str] = {
    "da": r"\bkvarter",
    "de": "viertelstunde",
    "fi": r"\bvartti|\bvartin",
    "nb": r"\bkvarter",
    "nl": r"\bkwartier",
    "pl": r"\bkwadrans",
    "sv": r"\bkvart\b",
    "zh": "刻",
}
"""Words that say a quarter of an hour without a word for the hour."""


class Tens(NamedTuple):
    """Ten, twenty … a hundred, and a pattern for "percent" behind them."""

    numbers: str
    percent: str


TENS: dict[str, Tens] = {
    "bg": Tens(
        "десет двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет"
        " деветдесет сто",
        " (?:процент|на сто)",
    ),
    "bs": Tens(
        "deset dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto",
        " (?:posto|procen)",
    ),
    "ca": Tens(
        "deu vint trenta quaranta cinquanta seixanta setanta vuitanta noranta cent",
        r" per cent\b",
    ),
    "cs": Tens(
        "deset|deseti dvacet|dvaceti třicet|třiceti čtyřicet|čtyřiceti padesát|padesáti"
        " šedesát|šedesáti sedmdesát|sedmdesáti osmdesát|osmdesáti devadesát|devadesáti sto",
        " procent",
    ),
    "da": Tens(
        "ti tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede",
        r" procent\b",
    ),
    "de": Tens(
        "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
        r"[ \u00a0-]?prozent",
    ),
    "el": Tens(
        "δέκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό",
        r" τοις εκατό\b",
    ),
    "en": Tens(
        "ten twenty thirty forty fifty sixty seventy eighty ninety hundred", r"[ -]per ?cent"
    ),
    "es": Tens(
        "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
        r" (?:por ciento|por cien)\b",
    ),
    "fi": Tens(
        "kymmenen|kymmentä kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä"
        " kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä sata|sadan",
        " prosen",
    ),
    "fr": Tens(
        "dix vingt trente quarante cinquante soixante soixante-dix quatre-vingts?"
        " quatre-vingt-dix cent",
        r" pour cent\b",
    ),
    "hr": Tens(
        "deset dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto",
        " posto",
    ),
    "hu": Tens(
        "tíz húsz harminc negyven ötven hatvan hetven nyolcvan kilencven száz",
        " százalék",
    ),
    "it": Tens(
        "dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
        r" per cento\b",
    ),
    "nb": Tens(
        "ti tjue tretti førti femti seksti sytti åtti nitti hundre",
        r" prosent\b",
    ),
    "nl": Tens(
        "tien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
        r" procent\b",
    ),
    "pt": Tens(
        "dez vinte trinta quarenta cin[cq]uenta sessenta setenta oitenta noventa cem",
        r" por cento\b",
    ),
    "pl": Tens(
        "dziesięć|dziesięciu dwadzieścia|dwudziestu trzydzieści|trzydziestu"
        " czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu"
        " siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu"
        " dziewięćdziesiąt|dziewięćdziesięciu sto|stu",
        r" (?:procent|proc\.)",
    ),
    "ro": Tens(
        "zece douăzeci treizeci patruzeci cincizeci șaizeci|şaizeci șaptezeci|şaptezeci"
        " optzeci nouăzeci sută",
        r" (?:la sută|de procente)\b",
    ),
    "ru": Tens(
        "десять|десяти двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти"
        " шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти"
        " девяносто|девяноста сто|ста",
        r" процент",
    ),
    "sk": Tens(
        "desať|desiatich dvadsať|dvadsiatich tridsať|tridsiatich štyridsať|štyridsiatich"
        " päťdesiat|päťdesiatich šesťdesiat|šesťdesiatich sedemdesiat|sedemdesiatich"
        " osemdesiat|osemdesiatich deväťdesiat|deväťdesiatich sto",
        " percent",
    ),
    "sr": Tens(
        "десет|deset двадесет|dvadeset тридесет|trideset четрдесет|četrdeset педесет|pedeset"
        " шездесет|šezdeset седамдесет|sedamdeset осамдесет|osamdeset деведесет|devedeset"
        " сто|sto",
        " (?:одсто|посто|процен|odsto|posto|procen)",
    ),
    "sv": Tens(
        "tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
        r" procent\b",
    ),
    "uk": Tens(
        "десять|десяти двадцять|двадцяти тридцять|тридцяти сорок|сорока"
        " п['’ʼ]ятдесят|п['’ʼ]ятдесяти шістдесят|шістдесяти сімдесят|сімдесяти"
        " вісімдесят|вісімдесяти дев['’ʼ]яносто|дев['’ʼ]яноста сто|ста",
        " відсот",
    ),
    "zh": Tens(
        "百分之十 百分之二十 百分之三十 百分之四十 百分之五十 百分之六十 百分之七十 百分之八十"
        " 百分之九十 百分之百|百分之一百",
        "(?![一二三四五六七八九点])",
    ),
}
"""Percentages in words."""
