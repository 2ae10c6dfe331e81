"""Languages that are so alike that a short text does not tell them apart."""

from __future__ import annotations

_LETTERS = 120

_FAMILIES = (
    frozenset({"pt", "gl"}),
    frozenset({"nb", "no", "nn", "da", "sv"}),
    frozenset({"uk", "ru", "be", "bg", "sr", "mk"}),
    frozenset({"cs", "sk"}),
    frozenset({"hr", "sr", "bs", "sl"}),
    frozenset({"id", "ms"}),
)


def told_apart(text: str, one: str, other: str) -> bool:
    """Whether a text is long enough to tell which of two languages it is in.

    Args:
        text: the text.
        one: a language subtag.
        other: another one.
    """
    if not any({one, other} <= family for family in _FAMILIES):
        return True
    return sum(map(str.isalpha, text)) >= _LETTERS
