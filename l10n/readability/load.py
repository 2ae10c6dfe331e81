"""What a reader carries:

The load of single words, and the features of a text that are made of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import log, log1p
from operator import mul
from typing import NamedTuple

from l10n.readability.linear import Model
from l10n.readability.tokens import Sentence, words_of
from l10n.readability.word_steps import (
    STEPS,
    excess_of,
    gap_of,
    listed,
    shape,
    syllables_in,
    word_steps,
)
from l10n.readability.word_weights import WORD, WORD_GENERAL, WORD_WITHOUT_LIST

_MEMORY = 1 << 16
_TENTHS = 10


class WordLoad(NamedTuple):
    """The load of one word.

    Attributes:
        weight: how hard it is, in tenths of the scale of word difficulty; 0 and more.
        mark: 1 for an acronym, a token of mixed case or letters and digits, or a number; else 0.
        excess: by how many standard deviations it is longer than the language's running words; 0
            and more.
        bulk: the same, counted up to three times where the word is rare.
        letters: its length in characters.
        syllables: its syllables.
        small: 1 where it is written with a small letter, else 0.
    """

    weight: float
    mark: int
    excess: float
    bulk: float
    letters: int
    syllables: int
    small: int


def word_model(code: str) -> Model:
    """The measure of single words in a language."""
    if not listed(code):
        return WORD_WITHOUT_LIST
    return WORD.get(code, WORD_GENERAL)


@lru_cache(maxsize=_MEMORY)
def points_of(word: str, code: str) -> float:
    """How hard one word is; 0 and more."""
    points: float = sum(map(mul, _weights(code), word_steps(word, code)))
    return max(0.0, points)


@cache
def _weights(code: str) -> tuple[float, ...]:
    """What one of each of ``STEPS`` adds."""
    points = word_model(code).coefficients
    return tuple(points.get(name, 0.0) for name in STEPS)


@lru_cache(maxsize=_MEMORY)
def word_load(word: str, code: str) -> WordLoad:
    """The load of a word in a language (a code of ``registry.code_of``)."""
    acronym, mixed = shape(word)
    first = word[:1]
    excess = excess_of(word, code)
    return WordLoad(
        weight=_TENTHS * points_of(word, code),
        mark=int(acronym or mixed or first.isdigit()),
        excess=excess,
        bulk=excess * (1 + gap_of(word, code)),
        letters=len(word),
        syllables=syllables_in(code)(word),
        small=int(not first.isupper() and not first.isdigit()),
    )


class Features(NamedTuple):
    """The features of a text that difficulty is made of. Logarithms are natural.

    Attributes:
        load: log(1 + the sum of the weights of its different words): a hard word that comes again
            is no new load.
        share: weight per word.
        variety: weight per different word.
        marks: acronyms, tokens of mixed case, numbers per word.
        long: log(1 + the sum of excess length over all words).
        excess: excess length per word.
        bulk: length weighed by rarity per word.
        letters: log(1 + characters of all words).
        sentence: log(1 + words per sentence).
        small: log(1 + words with a small letter per sentence): no names or numbers, in German no
            nouns either.
        commas: log(1 + commas, colons, semicolons).
        syllables: syllables per word.
    """

    load: float
    share: float
    variety: float
    marks: float
    long: float
    excess: float
    bulk: float
    letters: float
    sentence: float
    small: float
    commas: float
    syllables: float


_COMMAS = ",;:،؛"


def features_of(sentences: Sequence[Sentence], code: str) -> Features | None:
    """The features of some sentences; None without words."""
    words = words_of(sentences)
    return features_of_words(words, loads_of(words, code), sentences) if words else None


def loads_of(words: Sequence[str], code: str) -> dict[str, WordLoad]:
    """The load of every different word, in the order of their first use."""
    return {word: word_load(word, code) for word in dict.fromkeys(words)}


def features_of_words(
    words: Sequence[str], loads: Mapping[str, WordLoad], sentences: Sequence[Sentence]
) -> Features:
    """The features of some sentences whose words, at least one, and their loads are known."""
    rows = list(map(loads.__getitem__, words))
    weights, marks, excesses, bulks, letters, syllables, small = zip(*rows, strict=True)
    # No word has a line end in it: all are put into small letters at once.
    lower = "\n".join(words).lower().split("\n")
    different = [row.weight for row in dict(zip(lower, rows, strict=True)).values()]
    count, lines = len(words), len(sentences)
    excess, weight = sum(excesses), sum(different)
    commas = sum([sentence.text.count(comma) for sentence in sentences for comma in _COMMAS])
    return Features(
        load=log1p(weight),
        share=sum(weights) / count,
        variety=weight / len(different),
        marks=sum(marks) / count,
        long=log1p(excess),
        excess=excess / count,
        bulk=sum(bulks) / count,
        letters=log(1 + sum(letters)),
        sentence=log(1 + count / lines),
        small=log(1 + sum(small) / lines),
        commas=log1p(commas),
        syllables=sum(syllables) / count,
    )
