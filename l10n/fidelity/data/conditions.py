"""Words for unless, if and only, by language; for texts in small letters."""

from __future__ import annotations

UNLESS_ALONE: dict[str, str] = {
    "de": r"\bes sei denn\b",
    "en": r"\bunless\b",
    "es": r"\ba (?:menos|no ser) que\b",
    "fr": r"\bà moins que\b|\bsauf si\b",
    "it": r"\ba meno che\b",
    "nl": r"\btenzij\b",
    "pl": r"\bchyba że\b",
    "pt": r"\ba (?:menos|não ser) que\b",
}
"""What means nothing but unless."""

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
    "ar": "فقط|إلا",
    "de": r"\bnur\b|\berst\b|\baußer|\bausschlie",
    "es": r"\bs[oó]lo\b|\bsolamente|\búnicamente|\bexcept|\bhasta\b|\bincluso\b",
    "fa": "فقط|تنها|مگر",
    "fr": r"\bseulement|\buniquement|\bque si\b|\bque s['’]|\bqu['’](?:en|avec|après)|\bsauf\b"
    r"|\bmême\b",
    "it": r"\bsolo\b|\bsoltanto|\bsolamente|\bunicamente|\banche\b|\bfinché",
    "nl": r"\balleen\b|\bslechts\b|\bpas\b|\bbehalve",
    "pl": r"\btylko\b|\bjedynie|\bwyłącznie|\bdopóki",
    "pt": r"\bsó\b|\bsomente|\bapenas|\bunicamente|\bexceto|\baté\b|\bmesmo\b",
    "ru": r"\bтолько|\bлишь\b|\bкроме|\bпока\b",
    "uk": r"\bлише\b|\bтільки\b|\bкрім|\bпоки\b",
    "zh": "只|仅|僅|才|除非|除",
}
"""Only, except and until, with which "if" may well stand for unless."""
