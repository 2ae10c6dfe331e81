"""Words for if and for only, by language; for texts in small letters. Those for unless are with
those for "even if" in ``l10n.fidelity.data.opposites.conditions``.
"""

from __future__ import annotations

IF: dict[str, str] = {
    "ar": r"\bإذا\b",
    "de": r"\b(?:wenn|sofern|falls)\b",
    "es": r"\bsi\b",
    "fa": r"\bاگر\b",
    "fr": r"\bsi\b|\bs(?=['’]ils?\b)",
    "it": r"\bse\b",
    "nl": r"\b(?:als|indien|wanneer)\b",
    "pl": r"\b(?:jeśli|jeżeli)\b",
    "pt": r"\bse\b(?! não)",
    "ru": r"\bесли\b",
    "uk": r"\bякщо\b",
    "zh": "如果|若是|假如",
}
"""What means if."""

ONLY: dict[str, str] = {
    "ar": "فقط|حصر|لا غير",
    "de": r"\bnur\b|\bausschlie|\blediglich|\bvorbehalten",
    "en": r"\bonly\b|\bsolely\b|\bexclusive|\breserved\b|\brestricted\b",
    "es": r"\bs[oó]lo\b|\bsolamente|\búnicamente|\bexclusiv|\breservad|\bmás que\b",
    "fa": "فقط|تنها|صرفا",
    "fr": r"\bseule?s?\b|\bseulement|\buniquement|\bexclusi[fv]|\bréservé|\bn(?:e |['’])\w+ qu",
    "he": r"\bרק\b|בלבד|אך ורק",
    "hi": "केवल|सिर्फ|सिर्फ़|मात्र|ही(?=[ ।])",
    "it": r"\bsol[oiae]\b|\bsoltanto|\bsolamente|\bunicamente|\besclusiv|\briservat",
    "ja": "だけ|のみ|しか|専用|限[りるっ定]",
    "ko": "만(?=[ .을의])|전용|오직|에게만|한해|한정",
    "nl": r"\balleen\b|\bslechts\b|\benkel\b|\buitsluitend|\bvoorbehouden",
    "pl": r"\btylko\b|\bjedynie|\bwyłącznie",
    "pt": r"\bsó\b|\bsomente|\bapenas|\bunicamente|\bexclusiv|\breservad",
    "ru": r"\bтолько|\bлишь\b|\bисключительно",
    "tr": r"\bsadece\b|\byalnız|\bancak\b",
    "uk": r"\bлише\b|\bтільки\b|\bвиключно",
    "vi": r"\bchỉ\b|\bdành riêng\b",
    "zh": "只|仅|僅|专用|專用|专供|限",
}
"""What means only: what is for some only is not for others."""

BESIDE_IF: dict[str, str] = {
    "ar": "إلا",
    "de": r"\berst\b|\baußer",
    "es": r"\bexcept|\bhasta\b|\bincluso\b",
    "fa": "مگر",
    "fr": r"\bque si\b|\bque s['’]|\bqu['’](?:en|avec|après)|\bsauf\b|\bmême\b",
    "it": r"\banche\b|\bfinché",
    "nl": r"\bpas\b|\bbehalve",
    "pl": r"\bdopóki",
    "pt": r"\bexceto|\baté\b|\bmesmo\b",
    "ru": r"\bкроме|\bпока\b",
    "uk": r"\bкрім|\bпоки\b",
    "zh": "才|除",
}
"""Except, until and even, with which "if" may well stand for unless, as with only."""
