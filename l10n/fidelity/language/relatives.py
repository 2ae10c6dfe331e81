"""Languages that are so alike that a short text does not tell them apart."""

from __future__ import annotations

_LETTERS = 120

_WORDS = 3
"""Words with a letter that a language does not have; one or two are names."""

STRANGE: dict[str, str] = {
    "be": "иъщїєґ",
    "bg": "ыэёіїєґјљњћџђ",
    "cs": "ľĺŕôäæ",
    "da": "äö",
    "gl": "ãõç",
    "mk": "ыэёъщюяйьіїєћђ",
    "nb": "äö",
    "nn": "äö",
    "no": "äö",
    "ru": "іїєґўјљњћџђ",
    "sk": "ěřů",
    "sl": "ćđ",
    "sr": "ыэёъщюяйьіїє",
    "sv": "æø",
    "uk": "ыэёъўјљњћџђ",
}
"""Letters of its relatives that a language does not have."""

_NAMED_OTHERWISE = frozenset({"no", "nn", "bs", "fil"})
"""Languages that are identified under another tag."""

_FAMILIES = (
    frozenset({"pt", "gl"}),
    frozenset({"nb", "no", "nn", "da", "sv"}),
    frozenset({"uk", "ru", "be", "bg", "sr", "mk"}),
    frozenset({"cs", "sk"}),
    frozenset({"hr", "sr", "bs", "sl"}),
    frozenset({"id", "ms"}),
)


def told_apart(text: str, one: str, other: str) -> bool:
    """Whether a text that seems to be in a language is long enough to tell it from another, or
    holds words with letters that the other does not have.

    Args:
        text: the text.
        one: a language subtag.
        other: that of the language which it should be in.
    """
    if not any({one, other} <= family for family in _FAMILIES):
        return True
    strange = frozenset(STRANGE.get(other, ""))
    if sum(not strange.isdisjoint(word) for word in set(text.lower().split())) >= _WORDS:
        return True
    return sum(map(str.isalpha, text)) >= _LETTERS


def is_identified(language: str) -> bool:
    """Whether texts in a language, given by its subtag, are ever said to be in it."""
    from l10n.languages import codes

    return language in codes() or language in _NAMED_OTHERWISE
