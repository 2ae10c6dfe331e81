"""Which way a language is written."""

from __future__ import annotations

_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "prs", "ps", "sd", "ug", "ur", "yi")
)


def direction(tag: str | None) -> str:
    """``rtl``, ``ltr``, or ``auto`` where nobody knows; by the language of a BCP 47 tag."""
    if tag is None:
        return "auto"
    parts = tag.lower().split("-")
    rtl = parts[0] in _RIGHT_TO_LEFT or "arab" in parts or "hebr" in parts
    return "rtl" if rtl and "latn" not in parts else "ltr"
