"""How long the texts of a translation are beside those of the source, and how often they have as
many sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import exp, log
from statistics import median
from typing import NamedTuple

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.lengths import LENGTHS
from l10n.languages.tags import primary

TEXTS = frozenset({"paragraph", "item", "quote", "footnote", "admonition"})
"""Kinds of units whose sentences are compared."""

# Beginning with one class of characters, it is searched for several times faster.
_STOP = re.compile(r"[.!?…։።。！？।۔؟](?:(?<=[。！？।۔؟])|(?=[\s\"”’»)\]*_]|$))")
_LEAST = 30
_FEWEST = 5
_MANY = 8
_BIT = 8
_HALF = 0.455
"""The median of the square of a normal distribution."""

VARIANCE = 2.0
"""Of a letter of the source, in letters of the translation; of careful translations it is less."""

_LEAST_VARIANCE = 0.8


class Rhythm(NamedTuple):
    """Lengths and sentences of a translation.

    Attributes:
        ratio: length of the translation to that of the source; 0 where nobody knows.
        variance: of a letter of the source, in letters of the translation.
        several: how many texts of the source have more than one sentence.
        uneven: of how many of those the translation has another number of sentences.
    """

    ratio: float
    variance: float
    several: int = 0
    uneven: int = 0

    def needed(self) -> float:
        """How much evidence says that a sentence is missing, in a text that has fewer: a page that
        never joins sentences does not join these.
        """
        others, uneven = self.several - 1, self.uneven - 1
        if others < _FEW:
            return _UNKNOWN
        even = (others - uneven + 1) / (others + 2)
        return _NEVER if not uneven else next(needed for share, needed in _NEEDED if even >= share)


_FEW = 2
_UNKNOWN = 4.5
_NEVER = 3.3
_NEEDED = ((0.95, 4.5), (0.9, 7.0), (0.8, 9.0), (0.0, 12.0))
"""The evidence by the share of the other texts that have as many sentences."""


Texts = Sequence[tuple[Sequence[Unit], Sequence[Unit]]]
"""Texts of a source, each with its translation."""


def rhythm_of(texts: Texts, here: str | None, there: str | None) -> Rhythm:
    """The lengths of a translation; of a short one the length is that of its language. Sentences
    are counted by ``counted``, for that takes longer.

    Args:
        texts: texts of the source, each with its translation.
        here: BCP 47 tag of the source's language, or None.
        there: that of the translation.
    """
    both = [(size(source), size(target)) for source, target in texts if _are_texts(source, target)]
    sizes = [lengths for lengths in both if lengths[0] >= _LEAST]
    if len(sizes) >= _FEWEST:
        ratio = exp(median([log((their + _BIT) / (our + _BIT)) for our, their in sizes]))
        return Rhythm(ratio, _variance(sizes, ratio))
    length, other = LENGTHS.get(primary(here), 0.0), LENGTHS.get(primary(there), 0.0)
    return Rhythm(other / length if length else 0.0, VARIANCE)


def counted(rhythm: Rhythm, texts: Texts) -> Rhythm:
    """A rhythm with the numbers of sentences."""
    several = uneven = 0
    for source, target in texts:
        if _are_texts(source, target) and (ours := stops(source)) > 1:
            several += 1
            uneven += ours != stops(target)
    return rhythm._replace(several=several, uneven=uneven)


def _are_texts(source: Sequence[Unit], target: Sequence[Unit]) -> bool:
    if not source or not target:
        return False
    return source[0].kind in TEXTS and target[0].kind in TEXTS


def _variance(sizes: Sequence[tuple[float, float]], ratio: float) -> float:
    """How far the lengths lie from the expected ones, as a normal distribution has half of them."""
    if len(sizes) < _MANY:
        return VARIANCE
    off = [(their - ratio * our) ** 2 / (ratio * our) for our, their in sizes]
    return min(VARIANCE, max(_LEAST_VARIANCE, median(off) / _HALF))


def size(units: Sequence[Unit]) -> float:
    """Length in letters of an alphabet."""
    return sum([unit.size for unit in units])


def stops(units: Sequence[Unit]) -> int:
    """About how many sentences some texts have: what ends one, and a last one without an end."""
    count = 0
    for unit in units:
        text = unit.text.rstrip()
        count += len(_STOP.findall(text))
        if text and not _STOP.match(text, len(text) - 1):
            count += 1
    return count
