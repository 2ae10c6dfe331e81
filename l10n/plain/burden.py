"""Reader burden: how much reading above the audience's level a text asks for.

The burden of a sentence is its words times the grades it lies above the target. It adds up over
sentences, sections and documents, so that a long section of hard sentences comes before a short
one.
"""

from __future__ import annotations

from typing import NamedTuple

from l10n.messages import N_
from l10n.plain.ruler import Ruler
from l10n.readability.sentences import SentenceReading

GRADE = N_("words × grades above the target, by the language's grade formula for single sentences")
EASE = N_(
    "words × distance from the target by the language's formula, half a band for one grade; ranks "
    "only, no grade"
)
LENGTH = N_(
    "words × excess of LIX over its target, in grades of eight points; ranks only, no grade"
)


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


def burden_of(reading: SentenceReading, ruler: Ruler) -> Burden:
    """The burden of one sentence."""
    return weighed(reading, ruler.excess(reading))


def weighed(reading: SentenceReading, excess: float) -> Burden:
    """The burden of one sentence that lies so many grades above the target."""
    return Burden(reading.words * excess, reading.words, 1)


def basis(ruler: Ruler) -> str:
    """How burdens are computed (a message)."""
    if ruler.formula is None:
        return LENGTH
    return GRADE if ruler.graded else EASE
