"""Fractions of something in words, by language, in the order of ``VALUES``.

Patterns for text in small letters; none means a place in an order ("the third week").
"""

from __future__ import annotations

VALUES = ("2/3", "3/4", "1/3", "1/4", "1/2")
"""Of what each pattern of a language says; the words for a half stand in ``fractions``."""

_NO_NOUN = (
    r"(?= of\b|\s*[.,;:)]|\s*$| (?:ha[ds]|have|are|is|were|was|feels?|felt|gets?|got|do|did|will"
    r"|may|can|need|needs|needed|took|take|reported|experienced?)\b)"
)
"""What may follow a share in English: behind "a third" a noun makes it a place in an order."""

FRACTION_WORDS: dict[str, tuple[str, str, str, str]] = {
    "ar": (
        r"ثلثي|ثلثا\b|ثلثان",
        "ثلاثة أرباع",
        r"(?<!\w)[وفبلك]?(?:ال)?ثلث\b",
        r"(?<!\w)[وفبلك]?(?:ال)?ربع\b",
    ),
    "bg": (
        "две трети",
        "три четвърти",
        r"\b(?:една|1) трета\b",
        r"\b(?:една|1) четвърт|\bчетвърт\b",
    ),
    "bn": (
        "তিন ভাগের দুই ভাগ|দুই[- ]তৃতীয়াংশ",
        "চার ভাগের তিন ভাগ|তিন[- ]চতুর্থাংশ",
        "তিন ভাগের এক ভাগ|এক[- ]তৃতীয়াংশ",
        "চার ভাগের এক ভাগ|এক[- ]চতুর্থাংশ|সিকি",
    ),
    "bs": (
        r"\bdvije trećin",
        r"\btri četvrtin",
        r"\btrećin",
        r"\bčetvrtin|\bčetvrt\b",
    ),
    "ca": (
        "dos terços|dues terceres parts",
        "tres quarts|tres quartes parts",
        r"\bun terç\b|tercera part\b",
        r"\bun quart\b|quarta part\b",
    ),
    "cs": (
        r"\bdv(?:ě|ou|ěma) třetin",
        r"\btř(?:i|í|em|emi) čtvrt",
        r"\btřetin",
        r"\bčtvrtin",
    ),
    "da": ("to tredjedele", "tre fjerdedele|trekvart", "en tredjedel", "en fjerdedel"),
    "de": (
        r"\bzwei ?drittel",
        r"\bdrei ?viertel\b(?! (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))",
        r"\b(?:ein|einem|eines|das|dem|jedes) ?drittel",
        r"\b(?:ein|eine|einem|eines|das|dem) ?viertel\b",
    ),
    "el": ("δύο τρίτα", "τρία τέταρτα", r"\bένα τρίτο\b", r"\bένα τέταρτο\b"),
    "en": (
        r"\btwo[ -]thirds\b",
        r"\bthree[ -](?:quarters|fourths)\b",
        rf"\b(?:a|one)[ -]third\b{_NO_NOUN}",
        rf"\b(?:a|one)[ -](?:quarter|fourth)\b{_NO_NOUN}",
    ),
    "es": (
        r"\bdos terci[oa]s|\bdos terceras partes",
        r"\btres cuart[oa]s",
        r"\bun tercio\b|\btercera parte",
        r"\bun cuarto (?:de|del)\b(?! hora)|\bcuarta parte",
    ),
    "fa": ("دو[ \u200c]?سوم", "سه[ \u200c]?چهارم", "یک[ \u200c]?سوم", "یک[ \u200c]?چهارم|ربع"),
    "fi": (
        r"\bka(?:ksi|hde\w{1,4}) kolm(?:asosa|annes|annek)",
        r"\bkolm(?:e|e\w{1,4}) nelj(?:äsosa|ännes|ännek)",
        "kolm(?:asosa|annes|annek)",
        "nelj(?:äsosa|ännes|ännek)",
    ),
    "fr": (
        r"\b(?:deux|2)[ -]tiers\b",
        r"\btrois[ -]quarts\b",
        r"\b(?:un|le) tiers d",
        r"\b(?:un|le) quart d(?!['’]heure)",
    ),
    "he": (
        "שני שליש",
        "שלוש(?:ה|ת) רבע",
        r"(?<!\w)[ובכלמהש]{0,2}שליש\b",
        r"(?<!\w)[ובכלמהש]{0,2}רבע\b",
    ),
    "hi": ("दो[ -]तिहाई", "तीन[ -]चौथाई", "एक[ -]तिहाई", "एक[ -]चौथाई|(?<!तीन[ -])चौथाई"),
    "hr": (r"\bdvije trećine", r"\btri četvrtine", r"\btrećin", r"\bčetvrtin|\bčetvrt\b"),
    "hu": ("kétharmad", "háromnegyed", r"\b(?:egy)?harmad(?:a|uk)", r"\b(?:egy)?negyed(?:e|ük)"),
    "id": ("dua ?pertiga", "tiga ?perempat", "sepertiga", "seperempat"),
    "it": (r"\bdue terzi\b", r"\btre quarti\b", r"\bun terzo d\w", r"\bun quarto d\w"),
    "ja": (
        "[3３三]分の[2２二]",
        "[4４四]分の[3３三]",
        "[3３三]分の[1１一]",
        "[4４四]分の[1１一]",
    ),
    "ko": (
        "3분의 ?2|삼분의 ?이",
        "4분의 ?3|사분의 ?삼",
        "3분의 ?1|삼분의 ?일",
        "4분의 ?1|사분의 ?일",
    ),
    "ms": (
        "dua ?pertiga",
        "tiga ?(?:suku|perempat)",
        "sepertiga|satu pertiga",
        "satu suku|suku daripada|seperempat",
    ),
    "nb": ("to tredjedeler", "tre fjerdedeler|trekvart", "en tredjedel", "en fjerdedel"),
    "nl": (
        r"\btwee ?derde",
        r"\bdrie ?(?:kwart|vierde)",
        r"\been derde\b",
        r"\been (?:kwart|vierde)\b",
    ),
    "pl": (
        r"\bdw(?:ie|óch|óm|oma|iema) trzeci",
        r"\btrz(?:y|ech|em|ema) czwart",
        r"\bjedn\w{1,3} trzeci|\btrzeci\w{1,3} część|\btrzeciej części",
        r"\bjedn\w{1,3} czwart|\bćwierć|\bczwart\w{1,3} część|\bczwartej części",
    ),
    "pt": (
        r"\bdois terços\b|\bduas terças partes",
        r"\btrês quart[oa]s\b",
        r"\bum terço\b|\bterça parte",
        r"\bum quarto (?:de|do|da|dos|das)\b(?! hora)|\bquarta parte",
    ),
    "ro": (
        r"\bdouă treimi",
        r"\btrei (?:sferturi|pătrimi)",
        r"\bo treime",
        r"\bun sfert|\bo pătrime",
    ),
    "ru": (
        r"\bдв(?:е|ух|ум|умя) трет",
        r"\bтр(?:и|[её]х|[её]м) четверт",
        r"\bтреть\b|\bтрети\b",
        r"\bчетверть(?:ю)?\b|\bчетверти\b",
    ),
    "sk": (
        r"\bdv(?:e|och|oma) tretin",
        r"\btr(?:i|och|oma) štvrtin",
        r"\btretin",
        r"\bštvrtin|\bštvrť",
    ),
    "sr": (
        r"\bдв(?:е|ије) трећин|\bdv(?:e|ije) trećin",
        r"\bтри четвртин|\btri četvrtin",
        r"\bтрећин|\btrećin",
        r"\bчетвртин|\bčetvrtin|\bčetvrt\b|\bчетврт\b",
    ),
    "sv": ("två tredjedelar", "tre fjärdedelar", "en tredjedel", "en fjärdedel"),
    "sw": (
        "theluthi mbili",
        "robo tatu",
        r"\btheluthi\b(?! mbili)",
        r"\brobo\b(?! tatu)",
    ),
    "ta": (
        "மூன்றில் இரண்டு",
        "நான்கில் மூன்று|முக்கால்",
        "மூன்றில் ஒரு",
        "நான்கில் ஒரு|கால் (?:பங்கு|மாத்திரை)",
    ),
    "th": ("สองในสาม", "สามในสี่", "หนึ่งในสาม", "หนึ่งในสี่"),
    "tr": ("üçte iki", "dörtte üç", "üçte bir", "dörtte bir|çeyrek"),
    "uk": (
        r"\bдв(?:і|ох|ом|ома) третин",
        r"\bтр(?:и|ьох|ьом|ьома) чверт",
        r"\bтретин",
        r"\bчверт",
    ),
    "ur": (
        "دو[ -]تہائی",
        "تین[ -]چوتھائی",
        "(?<!دو[ -])تہائی",
        "(?<!تین[ -])چوتھائی",
    ),
    "vi": ("hai phần ba", "ba phần tư", "một phần ba", "một phần tư"),
    "zh": ("三分之二", "四分之三", "三分之一", "四分之一"),
}

KEYS: dict[str, str] = {
    "en": "third thirds quarter quarters fourth fourths half",
    "es": "tercio tercios tercias tercera terceras cuarto cuartos cuarta cuartas mitad",
    "fr": "tiers quart quarts moitié",
    "it": "terzo terzi quarto quarti metà",
    "pt": "terço terços terça terças quarto quartos quarta quartas metade",
}
"""Words of which one stands wherever a source names a fraction, where it is written as words of
their own.
"""
