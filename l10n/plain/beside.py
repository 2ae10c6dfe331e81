"""Word lists as expressions for the text beside a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from l10n.plain.words import words

UNSPACED = frozenset(("ja", "th", "zh"))
"""Languages whose words stand side by side, so that a word of a list has no edges."""

_NEVER = r"(?!)"
_PREFIXES = {"ar": "(?:[وفبلك]|[وفبك]?ال|لل)?"}
"""What is written together with the word behind it."""


def choice(listed: Iterable[str]) -> str:
    """One of some words, the longest first; what matches nothing where there are none."""
    ordered = sorted(listed, key=lambda word: (-len(word), word))
    return "|".join(map(_escaped, ordered)) or _NEVER


def _escaped(word: str) -> str:
    stem = re.escape(word.removesuffix("*"))
    return rf"{stem}\w*" if word.endswith("*") else stem


def edged(listed: Iterable[str], language: str | None) -> str:
    """The same as whole words; "*" at the end of one stands for any ending."""
    if language in UNSPACED:
        return f"(?:{choice(listed)})"
    prefix = _PREFIXES.get(language or "", "")
    return rf"(?<!\w){prefix}(?:{choice(listed)})(?!\w)"


@cache
def listed(name: str, language: str | None) -> re.Pattern[str]:
    """What matches a word of a list in text in lower case with straight apostrophes."""
    return re.compile(edged(words(name, language), language))
