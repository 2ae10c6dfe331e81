"""What CLDR says of the languages that most pages are in; written by ``tools/cldr.py``.

To load it through Babel takes longer than to check a page; that is left to other languages.
"""

from __future__ import annotations

SIGNS: dict[str, str] = {
    "ar": ".,",
    "de": ",.",
    "de-DE": ",.",
    "en": ".,",
    "en-GB": ".,",
    "en-US": ".,",
    "es": ",.",
    "es-419": ".,",
    "es-ES": ",.",
    "es-MX": ".,",
    "fa": ".,",
    "fr": ",\u202f",
    "fr-FR": ",\u202f",
    "he": ".,",
    "hi": ".,",
    "it": ",.",
    "it-IT": ",.",
    "ja": ".,",
    "ko": ".,",
    "pl": ",\xa0",
    "pt": ",.",
    "pt-BR": ",.",
    "pt-PT": ",\xa0",
    "ru": ",\xa0",
    "tr": ",.",
    "uk": ",\xa0",
    "vi": ",.",
    "zh": ".,",
    "zh-CN": ".,",
    "zh-Hans": ".,",
    "zh-Hant": ".,",
    "zh-TW": ".,",
}
"""The signs before a fraction and between thousands, by BCP 47 tag."""

MONTHS: dict[str, tuple[str, str]] = {
    "ar": ("يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر", ""),
    "de": (
        "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
        "jan|feb|mär|apr||jun|jul|aug|sept/sep|okt|nov|dez",
    ),
    "en": (
        "january|february|march|april|may|june|july|august|september|october|november|december",
        "jan|feb|mar|apr||jun|jul|aug|sep|oct|nov|dec",
    ),
    "es": (
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
    ),
    "fa": ("ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر", ""),
    "fr": (
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "janv|févr||avr|||juil||sept|oct|nov|déc",
    ),
    "he": (
        "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
        "ינו׳|פבר׳||אפר׳||||אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳",
    ),
    "hi": (
        "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
        "जन॰|फ़र॰|||||जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰",
    ),
    "it": (
        "gennaio|febbraio|marzo|aprile|maggio|giugno|"
        "luglio|agosto|settembre|ottobre|novembre|dicembre",
        "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
    ),
    "ja": ("", ""),
    "ko": ("", ""),
    "pl": (
        "stycznia/styczeń|lutego/luty|marca/marzec|"
        "kwietnia/kwiecień|maja/maj|czerwca/czerwiec|lipca/lipiec|sierpnia/sierpień|września/wrzesień|października/październik|listopada/listopad|grudnia/grudzień",
        "sty|lut|mar|kwi||cze|lip|sie|wrz|paź|lis|gru",
    ),
    "pt": (
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        "jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez",
    ),
    "ru": (
        "января/январь|февраля/февраль|марта/март|"
        "апреля/апрель|мая/май|июня/июнь|июля/июль|августа/август|сентября/сентябрь|октября/октябрь|ноября/ноябрь|декабря/декабрь",
        "янв|февр|мар|апр||июн|июл|авг|сент|окт|нояб|дек",
    ),
    "tr": (
        "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
        "oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara",
    ),
    "uk": (
        "січня/січень|лютого/лютий|березня/березень|"
        "квітня/квітень|травня/травень|червня/червень|липня/липень|серпня/серпень|вересня/вересень|жовтня/жовтень|листопада/листопад|грудня/грудень",
        "січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд",
    ),
    "vi": (
        "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|"
        "tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
        "thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12",
    ),
    "zh": ("一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月", ""),
}
"""Names of the months in small letters, by language: whole ones, and other short ones.

A bar stands between the months, a slash between the names of one."""

PERIODS: dict[str, tuple[str, str]] = {
    "ar": ("في الصباح|الصباح|صباحًا|فجرًا", "ظهرًا|بعد الظهر|الظهر|مساءً"),
    "de": (
        "mitternacht|morgens|vormittags|am|vorm.|morgen|vormittag",
        "mittags|nachmittags|abends|pm|nachm.|mittag|nachmittag|abend",
    ),
    "en": (
        "midnight|am|in the morning|morning",
        "noon|pm|in the afternoon|afternoon|in the evening|evening",
    ),
    "es": (
        "a. m.|de la madrugada|madrugada|de la mañana|mañana",
        "p. m.|del mediodía|mediodía|de la tarde|tarde",
    ),
    "fa": ("قبل\u200cازظهر|بامداد|صبح|ق.ظ.", "بعدازظهر|عصر|ب.ظ.|ظهر"),
    "fr": (
        "minuit|du matin|matin|am|mat.",
        "midi|de l’après-midi|après-midi|du soir|soir|pm|ap.m.",
    ),
    "he": ("חצות|בבוקר|am|בוקר", "בצהריים|אחר הצהריים|הצהריים|בערב|pm|צהריים|ערב|אחה״צ"),
    "hi": ("am|मध्यरात्रि|सुबह", "pm|दोपहर|शाम"),
    "it": (
        "mezzanotte|di mattina|mattina|am",
        "mezzogiorno|del pomeriggio|pomeriggio|di sera|sera|pm|di pomeriggio",
    ),
    "ja": ("午前|真夜中", "午後|正午|夕方"),
    "ko": ("오전|자정|아침", "오후|정오|저녁"),
    "pl": (
        "am|o północy|północy|rano|przed południem|południem|północ|przedpołudnie",
        "pm|w południe|południe|po południu|południu|wieczorem|popołudnie|wieczór",
    ),
    "pt": ("am|meia-noite|da manhã|manhã", "pm|meio-dia|da tarde|tarde|da noite|noite"),
    "ru": ("полночь|утра|am|полн.|утро", "полдень|дня|вечера|pm|полд.|день|вечер|веч."),
    "tr": (
        "öö|gece yarısı|yarısı|sabah|öğleden önce|önce",
        "ös|öğle|öğleden sonra|sonra|akşamüstü|akşam",
    ),
    "uk": ("дп|ночі|ранку|північ|ранок", "пп|дня|вечора|полудень|день|вечір"),
    "vi": ("nửa đêm|sáng|sa", "trưa|chiều|tối|ch|tr"),
    "zh": ("午夜|清晨|上午|早上", "中午|下午|晚上"),
}
"""Words for before and after noon with a bar between them, by language."""
