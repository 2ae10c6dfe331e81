"""What a reader carries:

The load of single words, and the features of a text that are made of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import log, log1p
from typing import NamedTuple

from l10n.languages import get
from l10n.readability.linear import Model
from l10n.readability.tokens import Sentence
from l10n.readability.word_steps import (
    excess_of,
    gap_of,
    listed,
    shape,
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
    points = word_model(code).coefficients
    return max(0.0, sum(points.get(k, 0.0) * v for k, v in word_steps(word, code).items()))


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
        syllables=get(code).syllables(word),
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
    words = [word for sentence in sentences for word in sentence.words]
    if not words:
        return None
    loads = [word_load(word, code) for word in words]
    different = {word.lower(): load for word, load in zip(words, loads, strict=True)}
    count, lines = len(words), len(sentences)
    excess = sum([load.excess for load in loads])
    weight = sum([load.weight for load in different.values()])
    commas = sum([sentence.text.count(comma) for sentence in sentences for comma in _COMMAS])
    return Features(
        load=log1p(weight),
        share=sum([load.weight for load in loads]) / count,
        variety=weight / len(different),
        marks=sum([load.mark for load in loads]) / count,
        long=log1p(excess),
        excess=excess / count,
        bulk=sum([load.bulk for load in loads]) / count,
        letters=log(1 + sum([load.letters for load in loads])),
        sentence=log(1 + count / lines),
        small=log(1 + sum([load.small for load in loads]) / lines),
        commas=log1p(commas),
        syllables=sum([load.syllables for load in loads]) / count,
    )
