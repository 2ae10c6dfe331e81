"""What a reader carries:

The load of single words, and the features of a text that are made of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from math import log1p
from operator import attrgetter, mul
from typing import NamedTuple

from l10n.languages.manner import manner
from l10n.readability.linear import Model
from l10n.readability.tokens import Sentences
from l10n.readability.word_steps import (
    STEPS,
    excess_of,
    gap_of,
    length_of,
    listed,
    shape,
    syllables_in,
    word_steps,
)
from l10n.readability.word_weights import WORD, WORD_GENERAL, WORD_WITHOUT_LIST
from l10n.text.patterns import lazy

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
        length: its syllables, or its letters where the spelling leaves the vowels out.
        syllables: its syllables.
        small: 1 where it is written with a small letter, else 0.
        capital: 1 where it is written with a capital letter, else 0.
        manner: 1 for a word of writing, -1 for one of speech, else 0.
    """

    weight: float
    mark: int
    excess: float
    bulk: float
    length: int
    syllables: int
    small: int
    capital: int
    manner: int


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
        length=length_of(word, code),
        syllables=syllables_in(code)(word),
        small=int(not first.isupper() and not first.isdigit()),
        capital=int(first.isupper()),
        manner=manner(word, code),
    )


class Features:
    """The features of a text that difficulty is made of, each computed when it is asked for.

    Logarithms are natural.
    """

    def __init__(
        self,
        words: Sequence[str],
        loads: Mapping[str, WordLoad],
        sentences: Sentences,
    ) -> None:
        """Features of some sentences.

        Args:
            words: their words, at least one.
            loads: the load of every different word.
            sentences: the sentences.
        """
        self._words = words
        self._loads = loads
        self._sentences = sentences

    @property
    def load(self) -> float:
        """log(1 + the sum of the weights of its different words): a hard word that comes again is
        no new load.
        """
        return log1p(sum(self._different))

    @property
    def share(self) -> float:
        """Weight per word."""
        return self._mean(attrgetter("weight"))

    @property
    def variety(self) -> float:
        """Weight per different word."""
        return sum(self._different) / len(self._different)

    @property
    def marks(self) -> float:
        """Acronyms, tokens of mixed case, numbers per word."""
        return self._mean(attrgetter("mark"))

    @property
    def long(self) -> float:
        """log(1 + the sum of excess length over all words)."""
        return log1p(self._sum(attrgetter("excess")))

    @property
    def excess(self) -> float:
        """Excess length per word."""
        return self._mean(attrgetter("excess"))

    @property
    def giants(self) -> float:
        """log(1 + the sum of excess length beyond one standard deviation, per sentence)."""
        beyond = self._sum(lambda load: max(0.0, load.excess - 1))
        return log1p(beyond / len(self._sentences))

    @property
    def names(self) -> float:
        """Words with a capital letter per word, less one for the beginning of every sentence."""
        capitals = self._sum(attrgetter("capital")) - len(self._sentences)
        return max(0.0, capitals / len(self._words))

    @property
    def bulk(self) -> float:
        """Length weighed by rarity per word."""
        return self._mean(attrgetter("bulk"))

    @property
    def size(self) -> float:
        """log(1 + the length of all words)."""
        return log1p(self._length)

    @property
    def sentence(self) -> float:
        """log(1 + the length of the words of a sentence)."""
        return log1p(self._length / len(self._sentences))

    @property
    def glosses(self) -> float:
        """Brackets that begin with a word in small letters, as explanations do, per sentence; less
        than 0, because they take load off.
        """
        begun = [word for s in self._sentences for word in _BRACKET.findall(s.text)]
        return -sum(map(str.islower, begun)) / len(self._sentences)

    @property
    def manner(self) -> float:
        """Words of writing less those of speech, per word."""
        return self._mean(attrgetter("manner"))

    @property
    def small(self) -> float:
        """log(1 + words with a small letter per sentence): no names or numbers, in German no nouns
        either.
        """
        return log1p(self._sum(attrgetter("small")) / len(self._sentences))

    @property
    def commas(self) -> float:
        """log(1 + commas, colons, semicolons)."""
        return log1p(sum([t.count(comma) for t in self._sentences.texts for comma in _COMMAS]))

    @property
    def syllables(self) -> float:
        """Syllables per word."""
        return self._mean(attrgetter("syllables"))

    def _mean(self, value: Callable[[WordLoad], float]) -> float:
        return self._sum(value) / len(self._words)

    def _sum(self, value: Callable[[WordLoad], float]) -> float:
        values = {word: value(load) for word, load in self._loads.items()}
        return sum(map(values.__getitem__, self._words))

    @cached_property
    def _length(self) -> float:
        """The length of all words."""
        return self._sum(attrgetter("length"))

    @cached_property
    def _different(self) -> list[float]:
        """The weights of the words, however they are written; the last writing counts."""
        weights = {word.lower(): 0.0 for word in self._loads}
        for word in reversed(dict.fromkeys(reversed(self._words))):
            weights[word.lower()] = self._loads[word].weight
        return list(weights.values())


_COMMAS = ",;:،؛"
_BRACKET = lazy(r"[(\[]([^\W\d_]{2,})")


def features_of(sentences: Sentences, code: str) -> Features | None:
    """The features of some sentences; None without words."""
    words = sentences.words
    return Features(words, loads_of(words, code), sentences) if words else None


def loads_of(words: Sequence[str], code: str) -> dict[str, WordLoad]:
    """The load of every different word, in the order of their first use."""
    return {word: word_load(word, code) for word in dict.fromkeys(words)}
