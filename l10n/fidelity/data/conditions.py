"""Words for if and for only, by language; for texts in small letters. Those for unless are with
those for "even if" in ``l10n.fidelity.data.opposites.conditions``.
"""

from __future__ import annotations

IF: dict[str, str] = {
    "ar": r"\bإذا\b",
    "bg": r"\bако\b",
    "ca": r"\bsi\b(?! no)",
    "cs": r"\b(?:pokud|jestliže|když)\b",
    "de": r"\b(?:wenn|sofern|falls)\b",
    "es": r"\bsi\b",
    "fa": r"\bاگر\b",
    "fr": r"\bsi\b|\bs(?=['’]ils?\b)",
    "hr": r"\bako\b",
    "it": r"\bse\b",
    "nl": r"\b(?:als|indien|wanneer)\b",
    "pl": r"\b(?:jeśli|jeżeli)\b",
    "pt": r"\bse\b(?! não)",
    "ro": r"\bdacă\b",
    "ru": r"\bесли\b",
    "sk": r"\b(?:ak|pokiaľ|keď)\b",
    "sr": r"\bако\b|\bako\b",
    "uk": r"\bякщо\b",
    "zh": "如果|若是|假如",
}
"""What means if."""

ONLY: dict[str, str] = {
    "ar": "فقط|حصر|لا غير",
    "bg": r"\bсамо\b|\bединствено\b|\bизключително\b",
    "ca": r"\bnomés\b|\bsols\b|\búnicament|\bexclusiv|\breservad",
    "cs": r"\bjen\b|\bpouze\b|\bvýhradně\b|\bjenom\b|\bvýlučně\b",
    "de": r"\bnur\b|\bausschlie|\blediglich|\bvorbehalten",
    "en": r"\bonly\b|\bsolely\b|\bexclusive|\breserved\b|\brestricted\b",
    "es": r"\bs[oó]lo\b|\bsolamente|\búnicamente|\bexclusiv|\breservad|\bmás que\b",
    "fa": "فقط|تنها|صرفا",
    "fr": r"\bseule?s?\b|\bseulement|\buniquement|\bexclusi[fv]|\bréservé|\bn(?:e |['’])\w+ qu",
    "he": r"\bרק\b|בלבד|אך ורק",
    "hi": "केवल|सिर्फ|सिर्फ़|मात्र|ही(?=[ ।])",
    "hr": r"\bsamo\b|\bisključivo\b|\bjedino\b",
    "it": r"\bsol[oiae]\b|\bsoltanto|\bsolamente|\bunicamente|\besclusiv|\briservat",
    "ja": "だけ|のみ|しか|専用|限[りるっ定]",
    "ko": "만(?=[ .을의])|전용|오직|에게만|한해|한정",
    "nl": r"\balleen\b|\bslechts\b|\benkel\b|\buitsluitend|\bvoorbehouden",
    "pl": r"\btylko\b|\bjedynie|\bwyłącznie",
    "pt": r"\bsó\b|\bsomente|\bapenas|\bunicamente|\bexclusiv|\breservad",
    "ro": r"\bdoar\b|\bnumai\b|\bexclusiv|\brezervat",
    "ru": r"\bтолько|\bлишь\b|\bисключительно",
    "sk": r"\blen\b|\biba\b|\bvýhradne\b|\bvýlučne\b|\bjedine\b",
    "sr": r"\bсамо\b|\bискључиво\b|\bједино\b|\bsamo\b|\bisključivo\b|\bjedino\b",
    "tr": r"\bsadece\b|\byalnız|\bancak\b",
    "uk": r"\bлише\b|\bтільки\b|\bвиключно",
    "vi": r"\bchỉ\b|\bdành riêng\b",
    "zh": "只|仅|僅|专用|專用|专供|限",
}
"""What means only: what is for some only is not for others."""

BESIDE_IF: dict[str, str] = {
    "ar": "إلا",
    "bg": r"\bосвен|\bдокато|\bдори\b",
    "ca": r"\btret\b|\bllevat|\bexcep|\bfins\b|\bencara",
    "cs": r"\bdokud|\bledaže|\bkromě|\baž\b|\bi když",
    "de": r"\berst\b|\baußer",
    "es": r"\bexcept|\bhasta\b|\bincluso\b",
    "fa": "مگر",
    "fr": r"\bque si\b|\bque s['’]|\bqu['’](?:en|avec|après)|\bsauf\b|\bmême\b",
    "hr": r"\bosim|\bdok\b|\biako\b|\bčak\b",
    "it": r"\banche\b|\bfinché",
    "nl": r"\bpas\b|\bbehalve",
    "pl": r"\bdopóki",
    "pt": r"\bexceto|\baté\b|\bmesmo\b",
    "ro": r"\bdecât|\bexcep|\bpână\b|\bchiar\b",
    "ru": r"\bкроме|\bпока\b",
    "sk": r"\bkým|\bibaže|\bokrem|\baž\b|\baj keď",
    "sr": r"\bосим|\bдок\b|\bиако\b|\bчак\b|\bosim|\bdok\b|\biako\b|\bčak\b",
    "uk": r"\bкрім|\bпоки\b",
    "zh": "才|除",
}
"""Except, until and even, with which "if" may well stand for unless, as with only."""
