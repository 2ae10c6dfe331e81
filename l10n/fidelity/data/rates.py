"""Every so many hours, and so many times a day; "and" and "or" between parts of the day; by
language, for texts in small letters. A blank stands for any white space.
"""

from __future__ import annotations

from typing import NamedTuple


class Rate(NamedTuple):
    """Each pattern has one group: the number, in digits or in a word."""

    every: str
    times: str


RATES: dict[str, Rate] = {
    "ar": Rate(
        r"كل (\w{1,12}) (?:ساع|أيام|يوم|أسابيع|أسبوع|أشهر)",
        r"(\w{1,12}) مرات? (?:في (?:اليوم|الأسبوع|الشهر)|يومي|أسبوعي|شهري)",
    ),
    "bg": Rate(
        r"\bна всеки (\w{1,12}) (?:час|дн|седмиц|месец)\w*",
        r"\b(\w{1,12}) пъти? (?:дневно|седмично|месечно|на ден|на седмица|на месец|в седмицата)\b",
    ),
    "bn": Rate(
        "প্রতি ([0-9০-৯]{1,2}) (?:ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস)",
        "([0-9০-৯]{1,2}) ?বার",
    ),
    "bs": Rate(
        r"\bsvak(?:ih|a|e|i) (\w{1,12}) (?:sat|dan|tjed|sedmic|nedelj|mj?esec)\w*",
        r"\b(\w{1,12}) ?puta? (?:na|dnevno|tjedno|sedmično|nedeljno|mj?esečno|u)\b",
    ),
    "ca": Rate(
        r"\bcada (\w{1,12}) (?:hores|dies|setmanes|mesos)\b",
        r"\b(\w{1,12}) (?:vegades|cops) (?:al|per|a la|cada) (?:dia|setmana|mes)\b",
    ),
    "cs": Rate(
        r"\bkažd(?:é|ých|ou) (\w{1,12}) (?:hodin|dn|týdn|měsíc)\w*",
        r"\b(\d{1,2}|\w{1,9}?) ?krát (?:denně|týdně|měsíčně|za|do)\b",
    ),
    "da": Rate(
        r"\bhver (\d{1,2}|\w{3,12}?)\.? (?:time|dag|uge|måned)\b",
        r"\b(\w{1,12}) gange? (?:om|i|pr|hver|dagligt|ugentligt)\b",
    ),
    "de": Rate(
        r"\balle (\w{1,12}) (?:stunden|tage|wochen|monate)\b",
        r"\b(\d{1,2}|\w{1,9}?)[- ]?mal (?:am|pro|in der|im|täglich|wöchentlich|monatlich)\b",
    ),
    "el": Rate(
        r"\bκάθε (\w{1,12}) (?:ώρες|η?μέρες|εβδομάδες|μήνες)\b",
        r"\b(\w{1,12}) φορές (?:την|τη|το|τον|ημερησίως|κάθε)\b",
    ),
    "en": Rate(
        r"\bevery (\w{1,12}) (?:hours?|days?|weeks?|months?)\b",
        r"\b(?:(\w{1,12}) times|(?:twice|once)) (?:a|per|each|every) (?:day|week|month)\b",
    ),
    "es": Rate(
        r"\bcada (\w{1,12}) (?:horas|días|semanas|meses)\b",
        r"\b(\w{1,12}) (?:veces|vez) (?:al|por|a la|cada) (?:día|semana|mes)\b",
    ),
    "fa": Rate(
        "هر ([0-9۰-۹]{1,2}) (?:ساعت|روز|هفته|ماه)",
        "([0-9۰-۹]{1,2}) (?:بار|مرتبه|نوبت)",
    ),
    "fi": Rate(
        r"\b(\w{1,14}) (?:tunnin|päivän|viikon|kuukauden) välein\b",
        r"\b(\w{1,12}) kertaa (?:päivässä|vuorokaudessa|viikossa|kuukaudessa)\b",
    ),
    "fr": Rate(
        r"\btou(?:te)?s les (\w{1,12}) (?:heures|jours|semaines|mois)\b",
        r"\b(\w{1,12}) fois par (?:jour|semaine|mois)\b",
    ),
    "he": Rate(
        r"\bכל (\d{1,2}) (?:שעות|ימים|שבועות|חודשים)",
        r"\b(\d{1,2}) פעמים\b",
    ),
    "hi": Rate(
        "(?:हर|प्रति) ([0-9०-९]{1,2}) (?:घंट|घण्ट|दिन|सप्ताह|हफ़्त|हफ्त|महीन)",
        "([0-9०-९]{1,2}) ?बार",
    ),
    "hr": Rate(
        r"\bsvak(?:ih|a|e|i) (\w{1,12}) (?:sat|dan|tjed|sedmic|nedelj|mj?esec)\w*",
        r"\b(\w{1,12}) ?puta? (?:na|dnevno|tjedno|sedmično|nedeljno|mj?esečno|u)\b",
    ),
    "hu": Rate(
        r"\b(\d{1,2}|két|három|négy|hat|nyolc|tizenkét)[- ]?(?:óránként|naponként|naponta"
        r"|hetenként|hetente|havonta)\b",
        r"\b(?:naponta|hetente|havonta|napi) (\d{1,2}|\w{2,12}?)[- ]?(?:sz[eoö]r|alkalommal)\b",
    ),
    "id": Rate(
        r"\b(?:se)?tiap (\d{1,2}) (?:jam|hari|minggu|bulan)\b",
        r"\b(\d{1,2}) kali\b",
    ),
    "it": Rate(
        r"\bogni (\w{1,12}) (?:ore|giorni|settimane|mesi)\b",
        r"\b(\w{1,12}) volt[ae] (?:al|alla|a) (?:giorno|settimana|mese)\b",
    ),
    "ja": Rate(
        "([0-9０-９一二三四六八]{1,2})(?:時間|日|週間?|か月|ヶ月|カ月)(?:ごと|おき|毎)",
        "(?:[1１一]日|[1１一]?週間?|[1１一]?(?:か|ヶ|カ)?月)に?([0-9０-９一二三四六八]{1,2})回",
    ),
    "ko": Rate(
        "([0-9]{1,2}) ?(?:시간|일|주|개월)(?:마다| ?간격)",
        "([0-9]{1,2}) ?(?:회|번)",
    ),
    "ms": Rate(
        r"\b(?:se)?tiap (\d{1,2}) (?:jam|hari|minggu|bulan)\b",
        r"\b(\d{1,2}) kali\b",
    ),
    "nb": Rate(
        r"\bhver (\d{1,2}|\w{3,12}?)\.? (?:time|dag|uke|måned)\b",
        r"\b(\w{1,12}) gang(?:er)? (?:om|i|per|hver|daglig|ukentlig)\b",
    ),
    "nl": Rate(
        r"\b(?:om de|elke|iedere) (\w{1,12}) (?:uur|uren|dagen|weken|maanden)\b",
        r"\b(\w{1,12}) ?(?:keer|maal) (?:per|daags|in de|op een)\b",
    ),
    "pl": Rate(
        r"\bco (\w{1,12}) (?:godzin|dni|tygodni|miesi)\w*",
        r"\b(\w{1,12}) razy? (?:na|w|dziennie|tygodniowo|miesięcznie)\b",
    ),
    "pt": Rate(
        r"\b(?:a )?(?:cada|de) (\w{1,12}) (?:em \w{1,12} )?(?:horas|dias|semanas|meses)\b",
        r"\b(\w{1,12}) vez(?:es)? (?:por|ao|à) (?:dia|semana|mês)\b",
    ),
    "ro": Rate(
        r"\b(?:fiecare|la) (\w{1,12}) (?:de )?(?:ore|zile|săptămâni|luni)\b",
        r"\bde (\w{1,12}) ori (?:pe|la|în) (?:zi|săptămână|lună)\b",
    ),
    "ru": Rate(
        r"\bкажды[ех] (\w{1,12}) (?:час|дн|недел|месяц)\w*",
        r"\b(\w{1,12}) раза? (?:в|за) (?:день|сутки|неделю|месяц)\b",
    ),
    "sk": Rate(
        r"\bkažd(?:é|ých) (\w{1,12}) (?:hod|dn|týžd|mesia)\w*",
        r"\b(\d{1,2}|\w{1,9}?)[- ]?(?:krát|razy?) (?:denne|týždenne|mesačne|za|do)\b",
    ),
    "sr": Rate(
        r"\b(?:свак|svak)(?:их|а|е|и|ih|a|e|i) (\w{1,12}) (?:сат|дан|недељ|месец|sat|dan|nedelj"
        r"|mesec)\w*",
        r"\b(\w{1,12}) ?(?:пута?|puta?) (?:на|у|дневно|недељно|месечно|na|u|dnevno|nedeljno"
        r"|mesečno)\b",
    ),
    "sv": Rate(
        r"\bvar(?:je|t)? (\d{1,2}|\w{3,12}?)(?::[aeé]|\.)? (?:timme|dag|dygn|vecka|månad)\b",
        r"\b(\w{1,12}) gång(?:er)? (?:om|per|i|varje|dagligen)\b",
    ),
    "sw": Rate(
        r"\bkila (?:baada ya )?(?:saa|siku|wiki|miezi) (\d{1,2})\b",
        r"\bmara (\d{1,2})\b",
    ),
    "ta": Rate(
        r"ஒவ்வொரு (\d{1,2}) (?:மணி|நாள|நாட்|வார|மாத)",
        r"(\d{1,2}) (?:முறை|தடவை|வேளை)",
    ),
    "th": Rate(
        "ทุก(?: ?ๆ)? ?([0-9๑-๙]{1,2}) ?(?:ชั่วโมง|วัน|สัปดาห์|เดือน)",
        "(?:วัน|สัปดาห์|เดือน)ละ ?([0-9๑-๙]{1,2}) ?ครั้ง",
    ),
    "tr": Rate(
        r"\b(\d{1,2}) (?:saatte|günde|haftada|ayda) bir\b",
        r"\b(?:günde|haftada|ayda) (\d{1,2}) (?:kez|kere|defa)\b",
    ),
    "uk": Rate(
        r"\bкожн(?:і|их) (\w{1,12}) (?:годин|дн|тижн|місяц)\w*",
        r"\b(\w{1,12}) раз(?:и|ів)? (?:на|в|за) (?:день|добу|тиждень|місяць)\b",
    ),
    "ur": Rate(
        "ہر ([0-9۰-۹]{1,2}) (?:گھنٹ|دن|ہفت|مہین|ماہ)",
        "([0-9۰-۹]{1,2}) (?:بار|مرتبہ|دفعہ)",
    ),
    "vi": Rate(
        r"\b(?:mỗi|cứ) (\d{1,2}) (?:giờ|tiếng|ngày|tuần|tháng)\b",
        r"\b(\d{1,2}) lần\b",
    ),
    "zh": Rate(
        "每隔?([0-9一二两三四六八十]{1,2})(?:个|個)?(?:小时|小時|天|日|周|週|星期|月)",
        "每(?:天|日|周|週|星期|个?月)([0-9一二两三四六八十]{1,2})次",
    ),
}

KEYS: dict[str, str] = {
    "de": "alle mal",
    "en": "every times",
    "es": "cada veces",
    "fr": "toutes tous fois",
    "it": "ogni volte",
    "pt": "cada de vezes",
}
"""Words of which one stands wherever a source says it with a number in digits."""

AND: dict[str, str] = {
    "bn": "ও|এবং|আর",
    "da": "og",
    "de": "und",
    "el": "και",
    "en": "and",
    "es": "y",
    "fa": "و",
    "fi": "ja",
    "fr": "et",
    "hi": "और|व",
    "hu": "és",
    "id": "dan",
    "it": "e",
    "ms": "dan",
    "nb": "og",
    "nl": "en",
    "pl": "i",
    "pt": "e",
    "ru": "и",
    "sv": "och",
    "sw": "na",
    "tr": "ve",
    "ur": "اور|و",
    "vi": "và",
}

OR: dict[str, str] = {
    "bn": "বা|অথবা",
    "da": "eller",
    "de": "oder",
    "el": "ή",
    "en": "or",
    "es": "o",
    "fa": "یا",
    "fi": "tai",
    "fr": "ou",
    "hi": "या",
    "hu": "vagy",
    "id": "atau",
    "it": "o",
    "ms": "atau",
    "nb": "eller",
    "nl": "of",
    "pl": "lub|albo",
    "pt": "ou",
    "ru": "или",
    "sv": "eller",
    "sw": "au",
    "tr": "veya|ya da",
    "ur": "یا",
    "vi": "hoặc|hay",
}
