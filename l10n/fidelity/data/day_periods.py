"""Words for before and after noon that CLDR does not have, by language, with ``|`` between them."""

from __future__ import annotations

AFTERNOON: dict[str, str] = {
    "ar": "م|مساء|مساءً|مساءا|ظهرا|ظهرًا|عصرا|عصرًا|ليلا|ليلًا|بعد الظهر",
    "bn": "বিকেল|বিকাল|দুপুর|সন্ধ্যা|রাত",
    "de": "nachmittags|abends|mittags|nachts|pm",
    "en": "pm|p.m.|p. m.|in the afternoon|in the evening|at night|noon",
    "es": "pm|p.m.|p. m.|de la tarde|de la noche",
    "fa": "عصر|بعدازظهر|بعد از ظهر|شب|ظهر",
    "fr": "de l’après-midi|de l'après-midi|du soir",
    "he": 'אחר הצהריים|אחה״צ|אחה"צ|בערב|בצהריים',
    "hi": "शाम|दोपहर|रात",
    "hu": "délután|este|du.",
    "it": "del pomeriggio|di sera|pm|p.m.",
    "ja": "午後|夕方|夜|pm|p.m.",
    "ko": "오후|저녁|밤",
    "pl": "po południu|wieczorem|wieczór",
    "pt": "da tarde|da noite|pm|p.m.",
    "ru": "дня|вечера",
    "th": "บ่าย|เย็น|หลังเที่ยง",
    "tr": "öğleden sonra|akşam|ös",
    "uk": "дня|вечора",
    "ur": "شام|دوپہر|رات|سہ پہر",
    "vi": "chiều|tối|trưa",
    "zh": "下午|晚上|傍晚|中午",
}

MORNING: dict[str, str] = {
    "ar": "ص|صباحا|صباحًا|فجرا|فجرًا",
    "bn": "সকাল|ভোর",
    "de": "morgens|vormittags|früh|am morgen",
    "en": "am|a.m.|a. m.|in the morning|midnight",
    "es": "am|a.m.|a. m.|de la mañana|de la madrugada",
    "fa": "صبح|بامداد",
    "fr": "du matin",
    "he": 'בבוקר|לפנה״צ|לפנה"צ',
    "hi": "सुबह|प्रातः",
    "hu": "délelőtt|reggel|de.",
    "it": "di mattina|del mattino|am|a.m.",
    "ja": "午前|朝|am|a.m.",
    "ko": "오전|아침|새벽",
    "pl": "rano|przed południem",
    "pt": "da manhã|am|a.m.",
    "ru": "утра|ночи",
    "th": "เช้า|ก่อนเที่ยง",
    "tr": "öğleden önce|sabah|öö",
    "uk": "ранку|ночі",
    "ur": "صبح",
    "vi": "sáng",
    "zh": "上午|早上|凌晨|清晨",
}

NIGHT = frozenset(
    "ليلا|ليلًا|রাত|nachts|at night|de la noche|شب|la nuit|בלילה|रात|di notte|夜|밤|w nocy|da noite"
    "|ночи|gece|ночі|رات|đêm|半夜|晚上".split("|")
)
"""Those of these words that may stand behind two in the morning and behind ten in the evening."""

WHOLE_DAY: dict[str, tuple[str, str]] = {
    "de": ("", r"(?:[-–]\d{1,2})?[ \u00a0]Uhr\b"),
    "fr": (r"(?:à|avant|après|dès|jusqu['’]à|vers)[ \u00a0]", r"[ \u00a0]h(?:eures?)?\b(?! et)"),
    "nl": (r"\b(?:om|tot|voor|na|vanaf)[ \u00a0]", r"[ \u00a0]uur\b"),
}
"""What stands in front of and behind a time of day, and tells it as one, in languages that count
to 24: six o'clock without another word is in the morning."""
