"""``first``, ``second``, ``third`` and ``fourth`` in front of what they count, by language."""

from __future__ import annotations

ORDINALS: dict[str, tuple[str, str, str, str]] = {
    "ar": ("ال[أا]ول(?:ى)?", "الثاني(?:ة)?", "الثالث(?:ة)?", "الرابع(?:ة)?"),
    "bg": (
        r"\bпърв(?:и|ия|ият|а|ата|о|ото)\b",
        r"\bвтор(?:и|ия|ият|а|ата|о|ото)\b",
        r"\bтрет(?:и|ия|ият|а|ата|о|ото)\b",
        r"\bчетвърт(?:и|ия|ият|а|ата|о|ото)\b",
    ),
    "bn": ("প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ"),
    "bs": (
        r"\bprv(?:i|a|og|oga|om|ome|omu|oj|u|e|im|ih)\b",
        r"\bdrug(?:i|a|o|og|oga|om|ome|omu|oj|u|im)\b",
        r"\btreć(?:i|a|e|eg|ega|em|emu|oj|u|im)\b",
        r"\bčetvrt(?:i|a|o|og|oga|om|ome|oj|u|im)\b",
    ),
    "ca": (
        r"\bprimer(?:a|s|es)?\b",
        r"\bsegon(?:a|es)?\b",
        r"\btercer(?:a|s|es)?\b(?! part)",
        r"\bquart(?:a|s|es)?\b(?! part)",
    ),
    "cs": (r"\bprvní", r"\bdruh(?:ý|á|é|ém|ého|ou)\b", r"\btřetí", r"\bčtvrt(?:ý|á|é|ém|ého)\b"),
    "da": (r"\bførste\b", r"\banden\b|\bandet\b", r"\btredje", r"\bfjerde"),
    "de": (r"\berste[nmrs]?\b", r"\bzweite[nmrs]?\b", r"\bdritte[nmrs]?\b", r"\bvierte[nmrs]?\b"),
    "el": (
        r"\bπρώτ",
        r"\bδεύτερ",
        r"\bτρίτ(?:ος|ο|ον|ου|η|ην|ης|οι|ους|ες|α)\b",
        r"\bτέταρτ|\bτετάρτ",
    ),
    "en": (
        r"\bfirst (?!of all|aid)(?=\w)",
        r"\b(?:the|a|this|that|his|her|your|their|our|in) second (?!to\b)(?=\w)",
        r"\bthird (?!part)(?=\w)",
        r"\bfourth (?=\w)",
    ),
    "es": (
        r"\bprimer[oa]?\b",
        r"\bsegund[oa]\b(?! plano)",
        r"\btercer[oa]?\b(?! part)",
        r"\bcuart[oa]\b",
    ),
    "fa": ("(?:اول|نخست|یکم)(?:ین)?", r"دوم(?:ین)?\b", r"سوم(?:ین)?\b", r"چهارم(?:ین)?\b"),
    "fi": (
        r"\bensimmäi",
        r"\btoinen\b|\btoise|\btoista\b",
        r"\bkolmas|\bkolman|\bkolmat",
        r"\bneljäs\b|\bneljäsos|\bneljänn|\bneljänt|\bneljät",
    ),
    "fr": (
        r"\bpremi[eè]re?\b",
        r"\b(?:deuxième|seconde?)\b",
        r"\btroisième\b",
        r"\bquatrième\b",
    ),
    "he": (
        r"\bה?ראשו(?:ן|נה)\b",
        r"\bהשני(?:י?ה)?\b",
        r"\bהשלישית?\b|\bשלישית\b",
        r"\bהרביעית?\b|\bרביעית\b",
    ),
    "hi": ("पहल[ाीे]|प्रथम", "दूसर[ाीे]|द्वितीय", "तीसर[ाीे]|तृतीय", "चौथ[ाीे]|चतुर्थ"),
    "hr": (
        r"\bprv(?:i|a|og|oga|om|ome|omu|oj|u|e|im|ih)\b",
        r"\bdrug(?:i|a|o|og|oga|om|ome|omu|oj|u|im)\b",
        r"\btreć(?:i|a|e|eg|ega|em|emu|oj|u|im)\b",
        r"\bčetvrt(?:i|a|o|og|oga|om|ome|oj|u|im)\b",
    ),
    "hu": (r"\bels[őo]", r"\bmásodik", r"\bharmadik", r"\bnegyedik"),
    "id": (
        r"\bpertama\b",
        r"\bkedua\b(?! (?:mata|tangan|kaki|telinga|lengan|sisi|orang|belah|payudara"
        r"|ginjal|paru|hal|obat|belas|puluh))|\bke-2\b",
        r"\bketiga\b(?! (?:hal|obat|belas|puluh))|\bke-3\b",
        r"\bkeempat\b|\bke-4\b",
    ),
    "it": (r"\bprim[oa]\b", r"\bsecond[oa]\b", r"\bterz[oa]\b", r"\bquart[oa]\b"),
    "ja": (
        "(?:1|一)(?:番目|つ目|回目)|第[一1]",
        "(?:2|二)(?:番目|つ目|回目)|第[二2]",
        "(?:3|三)(?:番目|つ目|回目)|第[三3]",
        "(?:4|四)(?:番目|つ目|回目)|第[四4]",
    ),
    "ko": ("첫 ?번?째|제1", "두 ?번째|제2", "세 ?번째|제3", "네 ?번째|제4"),
    "ms": (
        r"\bpertama\b",
        r"\bkedua\b(?! (?:mata|tangan|kaki|telinga|lengan|sisi|orang|belah|payudara|buah"
        r"|hal|belas|puluh|-dua))(?!-)|\bke-2\b",
        r"\bketiga\b(?!-)|\bke-3\b",
        r"\bkeempat\b(?!-)|\bke-4\b",
    ),
    "nb": (r"\bførste\b", r"\bandre\b|\bannen\b|\bannet\b", r"\btredje", r"\bfjerde"),
    "nl": (r"\beerste\b", r"\btweede\b", r"\bderde\b", r"\bvierde\b"),
    "pl": (
        r"\bpierwsz\w+",
        r"\bdrugi(?:m|ej|ego|emu)?\b|\bdrug[aą]\b",
        r"\btrzeci\w*",
        r"\bczwart\w+",
    ),
    "pt": (r"\bprimeir[oa]\b", r"\bsegund[oa]\b(?! plano)", r"\bterceir[oa]\b", r"\bquart[oa]\b"),
    "ro": (
        r"\bprim(?:ul|a)\b",
        r"\bal doilea|\ba doua",
        r"\bal treilea|\ba treia",
        r"\bal patrulea|\ba patra",
    ),
    "ru": (
        r"\bперв(?:ый|ая|ое|ом|ого|ой|ую)\b",
        r"\bвтор(?:ой|ая|ое|ом|ого|ую)\b",
        r"\bтрет(?:ий|ья|ье|ьем|ьего|ьей|ью)\b",
        r"\bчетв[её]рт\w+",
    ),
    "sk": (
        r"\bprv(?:ý|á|é|ého|om|ej|ú|ým)\b",
        r"\bdruh(?:ý|á|é|ého|om|ej|ú|ým)\b",
        r"\btret(?:í|ia|ie|ieho|om|ej|iu|ím)\b",
        r"\bštvrt(?:ý|á|é|ého|om|ej|ú|ým)\b",
    ),
    "sr": (
        r"\bпрв(?:и|а|ог|ога|ом|оме|ому|ој|у|е|им|их)\b|\bprv(?:i|a|og|oga|om|ome|omu|oj|u|e|im"
        r"|ih)\b",
        r"\bдруг(?:и|а|о|ог|ога|ом|оме|ому|ој|у|им)\b|\bdrug(?:i|a|o|og|oga|om|ome|omu|oj|u|im)\b",
        r"\bтрећ(?:и|а|е|ег|ега|ем|ему|ој|у|им)\b|\btreć(?:i|a|e|eg|ega|em|emu|oj|u|im)\b",
        r"\bчетврт(?:и|а|о|ог|ога|ом|оме|ој|у|им)\b|\bčetvrt(?:i|a|o|og|oga|om|ome|oj|u|im)\b",
    ),
    "sv": (r"\bförsta\b", r"\bandra\b", r"\btredje", r"\bfjärde"),
    "sw": (
        r"\b(?:ya|wa|cha|la|za|vya) kwanza\b",
        r"\b(?:ya|wa|cha|la|za|vya) pili\b",
        r"\b(?:ya|wa|cha|la) tatu\b",
        r"\b(?:ya|wa|cha|la) nne\b",
    ),
    "ta": (
        "முதல(?:ாவது|ாம்)",
        "இரண்டா(?:வது|வதாக|ம்)",
        "மூன்றா(?:வது|வதாக|ம்)",
        "நான்கா(?:வது|வதாக|ம்)",
    ),
    "th": ("แรก|ที่(?:หนึ่ง|1)", "ที่(?:สอง|2)", "ที่(?:สาม|3)", "ที่(?:สี่|4)"),
    "tr": (r"\b(?:birinci|ilk)\b", r"\bikinci", r"\büçüncü", r"\bdördüncü"),
    "uk": (
        r"\bперш(?:ий|а|е|ому|ого|ої|у)\b",
        r"\bдруг(?:ий|а|е|ому|ого|ої|у)\b",
        r"\bтрет(?:ій|я|є|ьому|ього|ьої|ю)\b",
        r"\bчетверт\w+",
    ),
    "ur": ("پہل[اےی]", "دوسر[اےی]", "تیسر[اےی]", "چوتھ(?:ا(?!ئ)|[ےی])"),
    "vi": (
        r"\bđầu tiên|\bthứ nhất",
        r"\bthứ (?:hai|2)\b",
        r"\bthứ (?:ba|3)\b",
        r"\bthứ (?:tư|4)\b",
    ),
    "zh": ("第[一1]|首[先次个個]", "第[二2]", "第[三3]", "第[四4]"),
}
"""Patterns for the four."""

SIGNS: dict[str, tuple[str, ...]] = {
    "de": ("erste", "zweite", "dritte", "vierte"),
    "en": ("first", "second", "third", "fourth"),
    "es": ("primer", "segund", "tercer", "cuart"),
    "fr": ("premi", "second", "ième"),
    "it": ("prim", "second", "terz", "quart"),
    "pt": ("primeir", "segund", "terceir", "quart"),
}
"""One of these is in whatever the patterns of a language find, in small letters; looking for them
is quick. Languages that nobody translates from are left out.
"""
