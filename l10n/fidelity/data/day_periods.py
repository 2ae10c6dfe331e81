"""Words for before and after noon that CLDR does not have, by language, with ``|`` between them."""

from __future__ import annotations

AFTERNOON: dict[str, str] = {
    "ar": "م|مساء|مساءً|مساءا|ظهرا|ظهرًا|عصرا|عصرًا|ليلا|ليلًا|بعد الظهر",
    "am": "ከሰዓት|ማታ|ምሽት",
    "bg": "следобед|вечерта",
    "bn": "বিকেল|বিকাল|দুপুর|সন্ধ্যা|রাত",
    "ca": "de la tarda|del vespre|de la nit|pm|p. m.",
    "cs": "odpoledne|večer",
    "da": "om eftermiddagen|om aftenen",
    "de": "nachmittags|abends|mittags|nachts|pm",
    "el": "μ.μ.|το απόγευμα|το βράδυ",
    "en": "pm|p.m.|p. m.|in the afternoon|in the evening|at night|noon",
    "es": "pm|p.m.|p. m.|de la tarde|de la noche",
    "fa": "عصر|بعدازظهر|بعد از ظهر|شب|ظهر",
    "fi": "iltapäivällä|illalla|ip.",
    "fr": "de l’après-midi|de l'après-midi|du soir",
    "he": 'אחר הצהריים|אחה״צ|אחה"צ|בערב|בצהריים',
    "hi": "शाम|दोपहर|रात",
    "hr": "popodne|poslijepodne|navečer",
    "hu": "délután|este|du.",
    "id": "siang|sore|malam",
    "it": "del pomeriggio|di sera|pm|p.m.",
    "ja": "午後|夕方|夜|pm|p.m.",
    "ko": "오후|저녁|밤",
    "nb": "om ettermiddagen|om kvelden",
    "nl": "'s middags|’s middags|'s avonds|’s avonds",
    "pl": "po południu|wieczorem|wieczór|w nocy",
    "pt": "da tarde|da noite|pm|p.m.",
    "ro": "după-amiaza|după-amiază|seara",
    "ru": "дня|вечера",
    "sk": "popoludní|večer",
    "sr": "поподне|увече|popodne|uveče",
    "sv": "på eftermiddagen|på kvällen|em|e.m.",
    "sw": "mchana|alasiri|jioni|usiku",
    "ta": "பிற்பகல்|மதியம்|மாலை|இரவு",
    "th": "บ่าย|เย็น|หลังเที่ยง",
    "tl": "ng hapon|ng gabi|pm",
    "tr": "öğleden sonra|akşam|ös",
    "uk": "дня|вечора",
    "ur": "شام|دوپہر|رات|سہ پہر",
    "vi": "chiều|tối|trưa",
    "zh": "下午|晚上|傍晚|中午",
}

MORNING: dict[str, str] = {
    "ar": "ص|صباحا|صباحًا|فجرا|فجرًا",
    "am": "ጠዋት|ከጠዋቱ|ጥዋት|ረፋድ",
    "bg": "сутринта",
    "bn": "সকাল|ভোর",
    "ca": "del matí|de la matinada|a. m.",
    "cs": "ráno|dopoledne",
    "da": "om morgenen|om formiddagen",
    "de": "morgens|vormittags|früh|am morgen",
    "el": "π.μ.|το πρωί",
    "en": "am|a.m.|a. m.|in the morning|midnight",
    "es": "am|a.m.|a. m.|de la mañana|de la madrugada",
    "fa": "صبح|بامداد",
    "fi": "aamulla|aamupäivällä|ap.",
    "fr": "du matin",
    "he": 'בבוקר|לפנה״צ|לפנה"צ',
    "hi": "सुबह|प्रातः",
    "hr": "ujutro|prijepodne",
    "hu": "délelőtt|reggel|de.",
    "id": "pagi",
    "it": "di mattina|del mattino|am|a.m.",
    "ja": "午前|朝|am|a.m.",
    "ko": "오전|아침|새벽",
    "nb": "om morgenen|om formiddagen",
    "nl": "'s ochtends|’s ochtends|'s morgens|’s morgens",
    "pl": "rano|przed południem",
    "pt": "da manhã|am|a.m.",
    "ro": "dimineața|dimineaţa",
    "ru": "утра|ночи",
    "sk": "ráno|dopoludnia",
    "sr": "ујутру|преподне|ujutru|prepodne",
    "sv": "på morgonen|på förmiddagen|fm|f.m.",
    "sw": "asubuhi|alfajiri",
    "ta": "முற்பகல்|காலை|அதிகாலை",
    "th": "เช้า|ก่อนเที่ยง",
    "tl": "ng umaga|am",
    "tr": "öğleden önce|sabah|öö",
    "uk": "ранку|ночі",
    "ur": "صبح",
    "vi": "sáng",
    "zh": "上午|早上|凌晨|清晨",
}

EVERYWHERE = ("p.m.", "a.m.")
"""What is read in every language of which the words are known."""

FROM_DAWN = frozenset({"am", "sw"})
"""Languages in which a clock may count from six in the morning: two o'clock is eight."""

NIGHT = frozenset(
    "ليلا|ليلًا|রাত|nachts|at night|de la noche|شب|la nuit|בלילה|रात|di notte|夜|밤|w nocy|da noite"
    "|ночи|gece|ночі|رات|đêm|半夜|晚上".split("|")
)
"""Those of these words that may stand behind two in the morning and behind ten in the evening."""

WHOLE_DAY: dict[str, tuple[str, str]] = {
    "de": ("", r"(?:[-–]\d{1,2})?[ \u00a0]Uhr\b"),
    "es": (r"\b(?:a|de|las)[ \u00a0]", r"[ \u00a0]?h\b"),
    "fr": (r"(?:à|avant|après|dès|jusqu['’]à|vers)[ \u00a0]", r"[ \u00a0]h(?:eures?)?\b(?! et)"),
    "pt": (r"\b(?:às|as|das|até às|desde as)[ \u00a0]", r"[ \u00a0]?h(?:oras?)?\b"),
    "nl": (r"\b(?:om|tot|voor|na|vanaf)[ \u00a0]", r"[ \u00a0]uur\b"),
}
"""What stands in front of and behind a time of day, and tells it as one, in languages that count
to 24: six o'clock without another word is in the morning."""

NOON: dict[str, str] = {
    "ar": "ظهر",
    "bg": r"\bпо обяд\b|\bна обяд\b|\bпладне\b",
    "bs": r"\bpodne\b",
    "ca": r"\bmigdia\b",
    "cs": r"\bpoledne\b|\bv poledne\b",
    "da": r"\bmiddag",
    "de": r"\bmittag",
    "el": r"\bμεσημέρι",
    "en": r"\bnoon\b|\bmidday\b",
    "es": r"\bmediodía\b",
    "fa": "ظهر",
    "fi": r"\bpuolipäiv|\bkeskipäiv",
    "fr": r"\bmidi\b",
    "he": "צהריים|צוהריים",
    "hi": "दोपहर",
    "hr": r"\bpodne\b",
    "hu": r"\bdél(?:ben|ig|től)?\b",
    "id": r"\btengah hari\b|\bsiang\b",
    "it": r"\bmezzogiorno\b",
    "ja": "正午",
    "ko": "정오",
    "nb": r"\bmidt på dagen\b|\bmiddag",
    "nl": r"\bmiddag",
    "pl": r"\bpołudni",
    "pt": r"\bmeio-dia\b",
    "ro": r"\bamiaz|\bprânz",
    "ru": r"\bполд(?:ень|ня|ню)\b",
    "sk": r"\bpoludni|\bna obed\b",
    "sr": r"\bподне\b|\bpodne\b",
    "sv": r"\bmitt på dagen\b|\bmiddag",
    "th": "เที่ยง",
    "tr": r"\böğle",
    "uk": r"\bопівдні\b|\bполуд",
    "ur": "دوپہر",
    "vi": r"\btrưa\b",
    "zh": "中午|正午",
}
"""Patterns for noon."""
