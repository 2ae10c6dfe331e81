"""A plus or minus sign in front of a number."""

from __future__ import annotations

from l10n.text.patterns import lazy

_OPENS = lazy("[ \u00a0\u202f\\t\\n(\\[（\u2028≥≤<>~\u200e\u200f\u1200-\u137f]")
"""What a sign stands behind; Amharic glues its prepositions to it."""

_AFTER_NUMBER = lazy(r"\d[ \u00a0\u202f]$")


def sign_before(text: str, start: int) -> str:
    """A sign that touches the number and stands after a space, a bracket or nothing.

    Args:
        text: a text with ASCII signs.
        start: where the number begins.
    """
    sign = text[start - 1] if start else ""
    if sign not in ("-", "+"):
        return ""
    if _AFTER_NUMBER.search(text, max(0, start - 5), start - 1):
        return ""
    return sign if start == 1 or _OPENS.match(text, start - 2) else ""
