"""How many times: ``once a day``, ``twice``, ``three times``, ``four times``, by language.

Four patterns a language, for one to four. "Once" alone has other meanings ("at once", "once you
feel better"), so the first pattern asks for a span of time beside it.
"""

from __future__ import annotations

TIMES: dict[str, tuple[str, str, str, str]] = {
    "ar": ("مرة (?:واحدة )?(?:يومي|في|كل|أسبوعي|شهري)", "مرت(?:ين|ان)", "ثلاث مرات", "أربع مرات"),
    "bg": (r"\b(?:веднъж|един път) (?:на|в|дневно|седмично|месечно|годишно)\b",
           r"\bдва пъти|\bдвукратно", r"\bтри пъти|\bтрикратно", r"\bчетири пъти"),
    "bn": ("(?:দিনে|সপ্তাহে|মাসে|প্রতিদিন) ?এক ?বার", "দু(?:ই )?বার", "তিন ?বার", "চার ?বার"),
    "bs": (r"\b(?:jedanput|jednom|jedan put) (?:na|u|dnevno|tjedno|sedmično|nedeljno|mjesečno"
           "|mesečno|godišnje)",
           r"\bdva ?puta?\b", r"\btri ?puta?\b", r"\bčetiri puta\b"),
    "ca": (r"\b(?:una vegada|un cop) (?:al|a la|per|cada)", r"\bdu?[oe]s (?:vegades|cops)",
           r"\btres (?:vegades|cops)", r"\bquatre (?:vegades|cops)"),
    "cs": (r"\bjed(?:nou|enkrát) (?:denně|za|týdně|měsíčně|ročně)", r"\bdvakrát", r"\btřikrát",
           r"\bčtyřikrát"),
    "da": (r"\b[ée]n gang (?:om|dagligt|hver|i)", r"\bto gange", r"\btre gange", r"\bfire gange"),
    "de": (r"\b(?:ein ?mal|täglich einmal) (?:täglich|am|pro|in der|wöchentlich|im)",
           r"\bzwei ?mal", r"\bdrei ?mal", r"\bvier ?mal"),
    "el": (r"\bμία φορά (?:την|τη|το|κάθε)", r"\bδύο φορές", r"\bτρεις φορές", r"\bτέσσερις φορές"),
    "en": (r"\b(?:once|one time) (?:a|per|each|every|daily|weekly|in)\b",
           r"\btwice\b|\btwo times\b", r"\bthrice\b|\bthree times\b", r"\bfour times\b"),
    "es": (r"\buna (?:sola )?vez (?:al|a la|por|cada|diaria|en)\b", r"\bdos veces",
           r"\btres veces", r"\bcuatro veces"),
    "fa": ("(?:روزی|هفته‌?ای|در روز|ماهی) ?(?:یک|1|۱) ?(?:بار|مرتبه|نوبت)", "دو ?(?:بار|مرتبه|نوبت)",
           "سه ?(?:بار|مرتبه|نوبت)", "چهار ?(?:بار|مرتبه|نوبت)"),
    "fi": (r"\bkerran (?:päivässä|viikossa|kuukaudessa)", r"\bkahdesti|\bkaksi kertaa",
           r"\bkolmesti|\bkolme kertaa", r"\bneljästi|\bneljä kertaa"),
    "fr": (r"\bune (?:seule )?fois (?:par|tous|toutes|chaque)", r"\bdeux fois", r"\btrois fois",
           r"\bquatre fois"),
    "he": ("פעם (?:אחת )?(?:ביום|בשבוע|בחודש|ב)", "פעמיים", "שלוש פעמים", "ארבע פעמים"),
    "hi": ("(?:दिन|सप्ताह|हफ़्ते|महीने) में (?:केवल )?एक ?बार", "दो ?बार", "तीन ?बार", "चार ?बार"),
    "hr": (r"\b(?:jedanput|jednom|jedan put) (?:na|u|dnevno|tjedno|sedmično|nedeljno|mjesečno"
           "|mesečno|godišnje)",
           r"\bdva ?puta?\b", r"\btri ?puta?\b", r"\bčetiri puta\b"),
    "hu": (r"\b(?:naponta|hetente|havonta) (?:egyszer|egy alkalommal)", r"\bkétszer",
           r"\bháromszor", r"\bnégyszer"),
    "id": (r"\b(?:sekali|satu kali) (?:sehari|seminggu|sebulan|setiap|dalam)", r"\bdua kali",
           r"\btiga kali", r"\bempat kali"),
    "it": (r"\buna (?:sola )?volta (?:al|alla|ogni|a)\b", r"\bdue volte", r"\btre volte",
           r"\bquattro volte"),
    "ja": ("[1一１]日(?:に)?[一1１]回|毎[日週月][一1１]回|[日週月]に[一1１]回",
           "[二2２]回|[二2２]度", "[三3３]回|[三3３]度", "[四4４]回"),
    "ko": (r"(?:하루에?|일주일에|한 달에|매일) ?한 ?번", "두 ?번(?! ?째)", "세 ?번(?! ?째)",
           "네 ?번(?! ?째)"),
    "ms": (r"\b(?:sekali|satu kali) (?:sehari|seminggu|sebulan|setahun|setiap|dalam)",
           r"\bdua kali", r"\btiga kali", r"\bempat kali"),
    "nb": (r"\b[ée]n gang (?:om|daglig|hver|i)", r"\bto ganger", r"\btre ganger", r"\bfire ganger"),
    "nl": (r"\b(?:een|één) ?(?:maal|keer) (?:per|daags|in)", r"\btwee ?(?:maal|keer)",
           r"\bdrie ?(?:maal|keer)", r"\bvier ?(?:maal|keer)"),
    "pl": (r"\braz (?:dziennie|na|w|w ciągu|tygodniowo)", r"\bdwa razy|\bdwukrotnie",
           r"\btrzy razy|\btrzykrotnie", r"\bcztery razy|\bczterokrotnie"),
    "pt": (r"\buma (?:única )?vez (?:ao|por|à|a cada|em)\b", r"\bduas vezes", r"\btrês vezes",
           r"\bquatro vezes"),
    "ro": (r"\bo (?:singură )?dată (?:pe|la|în)", r"\bde două ori", r"\bde trei ori",
           r"\bde patru ori"),
    "ru": (r"\b(?:один )?раз в\b|\bоднократно", r"\bдва раза|\bдважды|\bдвукратно",
           r"\bтри раза|\bтрижды", r"\bчетыре раза|\bчетырежды"),
    "sk": (r"\b(?:raz|jedenkrát) (?:denne|za|týždenne|mesačne|ročne|do)",
           r"\bdvakrát|\bdva razy\b", r"\btrikrát|\btri razy\b", r"\bštyrikrát|\bštyri razy\b"),
    "sr": (r"\b(?:једанпут|једном|један пут) (?:на|у|дневно|тједно|седмично|недељно|мјесечно"
           r"|месечно|годишње)|\b(?:jedanput|jednom|jedan put) (?:na|u|dnevno|tjedno|sedmično"
           "|nedeljno|mjesečno|mesečno|godišnje)",
           r"\bдва ?пута?\b|\bdva ?puta?\b", r"\bтри ?пута?\b|\btri ?puta?\b",
           r"\bчетири пута\b|\bčetiri puta\b"),
    "sv": (r"\ben gång (?:om|dagligen|per|i|varje)", r"\btvå gånger", r"\btre gånger",
           r"\bfyra gånger"),
    "sw": (r"\bmara moja (?:kwa (?:siku|wiki|mwezi|mwaka)|kila)", r"\bmara mbili\b",
           r"\bmara tatu\b", r"\bmara nne\b"),
    "ta": ("(?:நாளைக்கு|வாரத்திற்கு|மாதத்திற்கு|ஆண்டுக்கு|தினமும்) ஒரு ?(?:முறை|தடவை|வேளை)",
           "இரண்டு ?(?:முறை|தடவை|வேளை)|இருமுறை", "மூன்று ?(?:முறை|தடவை|வேளை)|மும்முறை",
           "நான்கு ?(?:முறை|தடவை|வேளை)"),
    "th": ("(?:วันละ|สัปดาห์ละ|เดือนละ)(?:หนึ่ง|1)? ?ครั้ง", "สองครั้ง", "สามครั้ง", "สี่ครั้ง"),
    "tl": (r"\bisang beses (?:sa|bawat)|\bminsan sa", r"\bdalawang beses", r"\btatlong beses",
           r"\bapat na beses"),
    "tr": (r"\b(?:günde|haftada|ayda) (?:bir|tek) (?:kez|kere|defa)", r"\biki (?:kez|kere|defa)",
           r"\büç (?:kez|kere|defa)", r"\bdört (?:kez|kere|defa)"),
    "uk": (r"\b(?:один )?раз (?:на|в)\b", r"\bдва рази|\bдвічі", r"\bтри рази|\bтричі",
           r"\bчотири рази"),
    "ur": ("(?:دن|ہفتے|مہینے) میں (?:صرف )?ایک ?(?:بار|مرتبہ|دفعہ)", "دو ?(?:بار|مرتبہ|دفعہ)",
           "تین ?(?:بار|مرتبہ|دفعہ)", "چار ?(?:بار|مرتبہ|دفعہ)"),
    "vi": (r"\b(?:một|1) lần (?:mỗi|một|trong|/)|\b(?:ngày|tuần|tháng) (?:một|1) lần",
           r"\bhai lần", r"\bba lần", r"\bbốn lần"),
    "zh": ("(?:每[天日周週月]|[一1１][天日周週])[一1１][次回]", "[两兩二2２][次回]",
           "[三3３][次回]", "[四4４][次回]"),
}  # fmt: skip
"""Patterns for one, two, three and four times."""

SIGNS: dict[str, tuple[str, ...]] = {
    "de": ("mal",),
    "en": ("once", "twice", "thrice", " time"),
    "es": ("veces", "vez"),
    "fr": ("fois",),
    "it": ("volt",),
    "pt": ("vez",),
}
"""One of these is in whatever the patterns of a language find, in small letters; looking for them
is quick. Languages that nobody translates from are left out.
"""
