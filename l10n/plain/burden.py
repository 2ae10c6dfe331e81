"""Reader burden: how much reading above the audience's level a text asks for.

The burden of a sentence is its words times the grades it lies above the target. It adds up over
sentences, sections and documents, so that a long section of hard sentences comes before a short
one.
"""

from __future__ import annotations

from typing import NamedTuple

from l10n.messages import N_
from l10n.readability.sentences import SentenceReading

GRADE = N_("words × grades above the target, by the language's grade formula for single sentences")
LENGTH = N_(
    "words × excess of LIX over its target, in grades of eight points; ranks only, no grade"
)

_LIX_TARGET = 40.0
_LIX_POINTS = 8.0
"""LIX points that are counted like one grade, so that the figures are of a similar size; a
convention of ours.
"""

_LONG_WORD = 6


class Burden(NamedTuple):
    """A sum of burdens.

    Attributes:
        units: the burden, 0 or more.
        words: words of all sentences.
        sentences: how many sentences.
    """

    units: float
    words: int
    sentences: int

    def __add__(self, other: object) -> Burden:
        """The burden of both."""
        if not isinstance(other, Burden):
            return NotImplemented
        return Burden(
            self.units + other.units, self.words + other.words, self.sentences + other.sentences
        )


NONE = Burden(0.0, 0, 0)


def total(burdens: tuple[Burden, ...] | list[Burden]) -> Burden:
    """The sum."""
    found = NONE
    for burden in burdens:
        found += burden
    return found


def excess(reading: SentenceReading, target: float) -> float:
    """How far a sentence lies above the target, in grades or in what stands for them; 0 or more."""
    if reading.grade is not None:
        return max(0.0, reading.grade - target)
    return max(0.0, (_lix(reading) - _LIX_TARGET) / _LIX_POINTS)


def burden_of(reading: SentenceReading, target: float) -> Burden:
    """The burden of one sentence for readers at the target grade."""
    return Burden(reading.words * excess(reading, target), reading.words, 1)


def basis(readings: tuple[SentenceReading, ...]) -> str:
    """How the burden was computed (a message)."""
    graded = any(reading.grade is not None for reading in readings)
    return GRADE if graded or not readings else LENGTH


def _lix(reading: SentenceReading) -> float:
    long = sum(1 for token in reading.tokens if len(token) > _LONG_WORD)
    return reading.words + 100.0 * long / max(reading.words, 1)
