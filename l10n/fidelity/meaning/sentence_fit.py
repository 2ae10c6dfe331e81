"""Which sentence of a text its translation leaves out, told by the lengths of all of them.

After Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993: the length of a
translation varies with the root of the length of the source. Two ways are compared: the best one
that translates every sentence, some of them joined or parted, and the best one that leaves some
out in one place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import inf
from typing import NamedTuple

from l10n.fidelity.meaning.rhythm import Rhythm

_FLOOR = 9.0
"""Of the shortest sentence."""

_JOINED = 2.0
_STEPS = ((1, 1, 0.0), (2, 1, _JOINED), (1, 2, _JOINED), (3, 1, 2 * _JOINED), (2, 2, 3.0))
"""Sentences of the source that become sentences of the translation, and the cost of it."""

_LEFT_OUT = (1, 2, 3)
_KEPT = 4.0
"""The cost of leaving out a sentence whose numbers and names the translation has."""

_MISPLACED = 1.0
"""The cost of a name or number that only one side has, where both texts have it."""

_BAND = 8
"""Sentences off the diagonal that are looked at."""


class LeftOut(NamedTuple):
    """A sentence that is left out: its place, and how much better the rest fits without it."""

    place: int
    evidence: float


class _State(NamedTuple):
    """The cost of the best way up to here, that of the best one that leaves some out, and the
    first of those.
    """

    whole: float = inf
    parted: float = inf
    place: int = -1


def left_out(
    source: Sequence[float],
    target: Sequence[float],
    rhythm: Rhythm,
    names: tuple[Sequence[frozenset[str]], Sequence[frozenset[str]]],
) -> LeftOut | None:
    """The first sentence that is left out, where leaving it out fits at all.

    Args:
        source: the lengths of the source's sentences.
        target: those of the translation's.
        rhythm: the lengths of the translation.
        names: the names and numbers of each sentence that both texts have, of the source and of the
            translation.
    """
    ours, theirs = [0.0, *accumulate(source)], [0.0, *accumulate(target)]
    table: dict[tuple[int, int], _State] = {(0, 0): _State(whole=0.0)}
    for here in _places(len(source), len(target)):
        state = table.get(here)
        if state is None:
            continue
        i, j = here
        for more, others, joined in _STEPS:
            if i + more < len(ours) and j + others < len(theirs):
                length = rhythm.ratio * (ours[i + more] - ours[i])
                cost = joined + _misfit(length, theirs[j + others] - theirs[j], rhythm.variance)
                said, heard = names[0][i : i + more], names[1][j : j + others]
                cost += _MISPLACED * len(frozenset().union(*said) ^ frozenset().union(*heard))
                _keep(table, (i + more, j + others), state, cost)
        for more in _LEFT_OUT if state.whole < inf else ():
            if i + more < len(ours):
                parted = state.whole + _KEPT * any(names[0][i : i + more])
                _keep(table, (i + more, j), _State(inf, parted, i), 0.0)
    end = table.get((len(source), len(target)))
    if end is None or end.parted == inf:
        return None
    return LeftOut(end.place, min(end.whole, _SURELY) - end.parted)


_SURELY = 40.0
"""More than the evidence of any join."""


def _places(size: int, other: int) -> Iterator[tuple[int, int]]:
    """The places of both texts that are looked at, row by row."""
    for i in range(size + 1):
        middle = i * other // max(size, 1)
        for j in range(max(0, middle - _BAND), min(other, middle + _BAND) + 1):
            yield i, j


def _keep(
    table: dict[tuple[int, int], _State], place: tuple[int, int], state: _State, cost: float
) -> None:
    """Keep the better ways to a place."""
    old = table.get(place, _State())
    whole = min(old.whole, state.whole + cost)
    if state.parted + cost < old.parted:
        table[place] = _State(whole, state.parted + cost, state.place)
    else:
        table[place] = _State(whole, old.parted, old.place)


def _misfit(expected: float, length: float, variance: float) -> float:
    """How badly a length fits the expected one: minus the logarithm of its likelihood."""
    off = length - expected
    return off * off / (variance * max(expected, 1.0) + _FLOOR) / 2
