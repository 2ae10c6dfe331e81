"""What a reader carries:

The load of single words, and the features of a text that are made of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from math import log, log1p
from typing import NamedTuple

from l10n.languages import get
from l10n.readability.frequency import Lengths, expect, lengths, letters_of, zipf
from l10n.readability.tokens import Sentence

COMMON = 4.5
"""Zipf value from which on a word is no load: some thirty times in a million words."""

FINE = ("en", "es", "de", "pt")
"""Languages whose rare words are told apart by the large list: coefficients were fitted on them."""

_MEMORY = 1 << 16
_DIGIT = re.compile(r"\d")
_CASES = re.compile(r"[^\W\d_]")


class WordLoad(NamedTuple):
    """The load of one word.

    Attributes:
        rarity: decades of frequency below ``COMMON``, 0 and more; None without a word list.
        mark: 1 for an acronym, a token of mixed case or digits and letters, or a number; else 0.
        acronym: 1 for an acronym, else 0.
        excess: by how many standard deviations it is longer than the language's running words; 0
            and more.
        letters: its length in characters.
        syllables: its syllables.
    """

    rarity: float | None
    mark: int
    acronym: int
    excess: float
    letters: int
    syllables: int


def size_of(code: str) -> str:
    """Which word list a language is looked up in."""
    return "large" if code in FINE else "small"


def shape(word: str) -> tuple[bool, bool]:
    """Whether a word is an acronym (``DNA``); whether it mixes cases, or letters and digits."""
    letters = _CASES.findall(word)
    capitals = sum(map(str.isupper, letters))
    digits = _DIGIT.search(word) is not None
    acronym = len(letters) > 1 and capitals > 1 and capitals == len(letters) and not digits
    usual = word[1:].islower() or "-" in word
    mixed = (digits and bool(letters)) or (0 < capitals < len(letters) and not usual)
    return acronym, mixed


@lru_cache(maxsize=_MEMORY)
def word_load(word: str, code: str) -> WordLoad:
    """The load of a word in a language (a code of ``registry.code_of``)."""
    found = zipf(word, code, size_of(code))
    acronym, mixed = shape(word)
    number = word[:1].isdigit()
    mean, spread = _lengths(code)
    count = letters_of(word)
    return WordLoad(
        rarity=None if found is None else max(0.0, COMMON - found),
        mark=int(acronym) + int(mixed) + int(number),
        acronym=int(acronym),
        excess=max(0.0, (count - mean) / spread),
        letters=len(word),
        syllables=get(code).syllables(word),
    )


@cache
def _lengths(code: str) -> Lengths:
    return lengths(code, size_of(code))


class Features(NamedTuple):
    """The features of a text that difficulty is made of. Logarithms are natural.

    Attributes:
        load: log(1 + the sum of rarity and marks over all words); a bracket is a mark.
        share: rarity and marks per word.
        acronyms: acronyms per word.
        long: log(1 + the sum of excess length over all words).
        long_share: log(1 + excess length per sentence).
        letters: log(1 + characters of all words).
        sentence: log(1 + words per sentence).
        syllables: syllables per word.
    """

    load: float | None
    share: float | None
    acronyms: float
    long: float
    long_share: float
    letters: float
    sentence: float
    syllables: float


def features_of(text: str, sentences: Sequence[Sentence], code: str) -> Features | None:
    """The features of some sentences of a prose text; None without words."""
    texts = [word for sentence in sentences for word in sentence.words]
    expect(texts, code, size_of(code))
    words = [word_load(word, code) for word in texts]
    if not words:
        return None
    count, lines = len(words), len(sentences)
    brackets = sum(text.count("(", *sentence.span) for sentence in sentences)
    rare = [word.rarity for word in words if word.rarity is not None]
    listed = len(rare) == count
    load = sum(rare) + sum(word.mark for word in words) + brackets
    excess = sum(word.excess for word in words)
    return Features(
        load=log1p(load) if listed else None,
        share=load / count if listed else None,
        acronyms=sum(word.acronym for word in words) / count,
        long=log1p(excess),
        long_share=log1p(excess / lines),
        letters=log(1 + sum(word.letters for word in words)),
        sentence=log(1 + count / lines),
        syllables=sum(word.syllables for word in words) / count,
    )
