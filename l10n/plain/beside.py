"""Word lists as expressions for the text beside a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from l10n.plain.words import words

UNSPACED = frozenset(("ja", "th", "zh"))
"""Languages whose words stand side by side, so that a word of a list has no edges."""

_NEVER = r"(?!)"
_PREFIXES = {"ar": "(?:[وفبلك]|[وفبك]?ال|لل)?"}
"""What is written together with the word behind it."""

_RUN = re.compile(r"\w+")


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


class Near(NamedTuple):
    """A piece of text in lower case with straight apostrophes.

    Attributes:
        text: the piece.
        runs: its letters and digits in a row.
    """

    text: str
    runs: frozenset[str]


def near(text: str) -> Near:
    """A piece of text, read for ``Listed``."""
    small = text.lower().replace("’", "'")
    return Near(small, frozenset(_RUN.findall(small)))


class Listed:
    """Finds the words of a list in pieces of text. Most pieces hold none, and are not searched."""

    def __init__(self, listed: Iterable[str], language: str | None) -> None:
        """The words of a list in a language, by its primary subtag."""
        self._listed, self._language = tuple(listed), language
        runs = [(word, found[0]) for word in self._listed if (found := _RUN.findall(word))]
        self._openings = frozenset(run for _, run in runs)
        self._stems = tuple(run for word, run in runs if word == f"{run}*")
        lettered = len(runs) == len(self._listed)  # "%" is found by no word
        self._sure = lettered and language not in UNSPACED and language not in _PREFIXES

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(edged(self._listed, self._language))

    def may_be_in(self, piece: Near) -> bool:
        """Whether a piece of text may hold one of the words."""
        if not (self._sure and self._openings.isdisjoint(piece.runs)):
            return True
        return bool(self._stems) and any(run.startswith(self._stems) for run in piece.runs)

    def opens(self, piece: Near) -> bool:
        """Whether a piece of text begins with one of the words."""
        return self.may_be_in(piece) and self._pattern.match(piece.text) is not None

    def places(self, piece: Near) -> Iterator[tuple[int, int]]:
        """Where they stand in a piece of text, as half-open offsets into it."""
        found = self._pattern.finditer(piece.text) if self.may_be_in(piece) else ()
        return (match.span() for match in found)

    def is_in(self, piece: Near) -> bool:
        """Whether a piece of text holds one of them."""
        return next(self.places(piece), None) is not None


@cache
def listed(name: str, language: str | None) -> Listed:
    """The words of a list by its name."""
    return Listed(words(name, language), language)
