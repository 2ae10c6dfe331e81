"""How languages say that something is kept out of the reach of children, and pieces of their words
for children; for texts in small letters.
"""

from __future__ import annotations

REACH: dict[str, str] = {
    "de": r"(?:reichweite|zugriff) von (?:kleinen )?kindern|für kinder unzugänglich",
    "en": r"(?:sight and )?reach (?:and sight )?of (?:small |young )?children"
    r"|away from (?:small |young )?children|where children can(?:not|['’]t) (?:see|reach|get)",
    "es": r"alcance (?:y de la vista )?de los niños|vista y del alcance de los niños",
    "fr": r"portée (?:et de la vue )?des enfants|vue et de la portée des enfants",
    "it": r"portata (?:e dalla vista )?dei bambini|vista e dalla portata dei bambini",
    "pt": r"alcance (?:e da vista )?das crianças|vista e do alcance das crianças",
}
"""What is said."""

REACH_KEYS: dict[str, str] = {
    "de": "kindern kinder",
    "en": "children",
    "es": "niños",
    "fr": "enfants",
    "it": "bambini",
    "pt": "crianças",
}
"""A word of each of them: most texts hold none."""

CHILDREN: dict[str, str] = {
    "ar": "طفل|أطفال|صغار|أولاد",
    "bg": "деца|дете",
    "bn": "শিশু|বাচ্চা|ছোট",
    "ca": "nen|infant|mainad|menut|criatur",
    "cs": "dět|dít",
    "da": "børn|barn",
    "de": "kind",
    "el": "παιδι|παιδί",
    "en": "child|kids|infant",
    "es": "niñ|infantil|menores|pequeñ|hijos|bebé",
    "fa": "کودک|بچه|اطفال|خردسال",
    "fi": "laps|laste",
    "fr": "enfant|petits|bébé|bambin",
    "gl": "nen|crianz|cativ",
    "he": "ילד|קטינ|תינוק",
    "hi": "बच्च|शिशु|बालक",
    "hr": "djec|djet",
    "hu": "gyer",
    "id": "anak",
    "it": "bambin|piccoli|minori|figli",
    "ja": "子|幼児|小児|こども",
    "ko": "어린이|아이|소아|아동|유아",
    "nb": "barn",
    "nl": "kind",
    "pl": "dzie",
    "pt": "crian|menin|menores|filhos|bebé|bebê|miúd",
    "ro": "copi",
    "ru": "дет|ребен|ребён",
    "sk": "det|diet",
    "sr": "дец|дет|dec|det",
    "sv": "barn",
    "ta": "குழந்த|சிறுவர்|பிள்ளை",
    "th": "เด็ก",
    "tr": "çocuk",
    "uk": "діт|дит",
    "ur": "بچ|اطفال",
    "vi": "trẻ|em bé",
    "zh": "儿童|兒童|孩|幼儿|小朋友|儿女",
}
"""Pieces of words, one of which is in every text about children."""
