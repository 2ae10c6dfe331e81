"""Which unit of the target is the translation of which unit of the source.

Global alignment by dynamic programming in a band around the diagonal, with one unit for one,
none, or two neighbours. Long documents are cut at anchors first. A lost unit costs one gap, so
that everything behind it stays paired. Pairs that cross the others are found among what is left
over (``moves``).
"""

from __future__ import annotations

from itertools import accumulate, pairwise, repeat
from typing import NamedTuple

from l10n.fidelity.alignment.absorbed import absorbed
from l10n.fidelity.alignment.anchors import anchors
from l10n.fidelity.alignment.evidence import GAP, MERGE, Evidence, Scale, gather, joined
from l10n.fidelity.alignment.likeness import alike, apart, length
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.moves import moved
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.markup.sections import in_order

_BAND = 14
_WIDEST = 90
_SMALL = 160
_GAIN = 0.15
"""How much better than either alone two units have to fit the length of one."""

_NEVER = -1e9


def align(
    source: tuple[Unit, ...], target: tuple[Unit, ...], languages: tuple[str, ...]
) -> tuple[Match, ...]:
    """Align two sequences of units; every unit is in exactly one match. Sorted by the source,
    additions by their place.

    Time and memory grow linearly with the number of units for a band of fixed width.
    """
    order = in_order(source, target)
    left, right, scale = gather(source, order.units, languages)
    steps = _segments(left, right, scale)
    matches = [_match(source[i:k], order.units[j:m], order.moved) for i, k, j, m in steps]
    by_index = _by_index(source, left), _by_index(order.units, right)
    matches = absorbed(matches, *by_index, scale)
    lost = [match.source[0] for match in matches if not match.target]
    new = [match.target[0] for match in matches if not match.source]
    for a, b in moved(lost, new, *by_index, scale):
        at = next(n for n, match in enumerate(matches) if match.source == (a,) and not match.target)
        matches[at] = Match((a,), (b,), moved=True)
        matches = [match for match in matches if match.source or match.target != (b,)]
    return tuple(matches)


def _match(source: tuple[Unit, ...], target: tuple[Unit, ...], elsewhere: frozenset[int]) -> Match:
    return Match(source, target, bool(source and target) and target[0].index in elsewhere)


def _by_index(units: tuple[Unit, ...], evidence: list[Evidence]) -> dict[int, Evidence]:
    return {unit.index: one for unit, one in zip(units, evidence, strict=True)}


def _segments(
    left: list[Evidence], right: list[Evidence], scale: Scale
) -> list[tuple[int, int, int, int]]:
    cuts = anchors(left, right, scale) if len(left) * len(right) > _SMALL else []
    out: list[tuple[int, int, int, int]] = []
    i = j = 0
    for a, b in [*cuts, (len(left), len(right))]:
        if i < a and j < b:
            part = _Table(left[i:a], right[j:b], scale).path()
            out += [(i + p, i + q, j + r, j + s) for p, q, r, s in part]
        else:
            out += [(p, p + 1, j, j) for p in range(i, a)]
            out += [(i, i, r, r + 1) for r in range(j, b)]
        if a < len(left) or b < len(right):
            out.append((a, a + 1, b, b + 1))
        i, j = a + 1, b + 1
    return out


def _both_in(first: Evidence, second: Evidence, whole: Evidence) -> bool:
    """Whether each of two units has a token of its own that stands in a third one."""
    if not (first.hard and second.hard and whole.hard):
        return False
    one, two = first.hard & whole.hard, second.hard & whole.hard
    return bool(one - two) and bool(two - one)


class _Joined(NamedTuple):
    """Two neighbours as one: how long they are together, and on which side they stand."""

    whole: Evidence
    length: float
    left: bool


def _joined(a: Evidence, b: Evidence, ratio: float, *, left: bool) -> _Joined | None:
    whole = joined(a, b)
    return None if whole is None else _Joined(whole, length(whole.size * ratio), left)


class _Table:
    """The dynamic programme of a segment with units on both sides. Cells outside the band cannot be
    reached.
    """

    def __init__(self, left: list[Evidence], right: list[Evidence], scale: Scale) -> None:
        self._left, self._right, self._scale = left, right, scale
        self._n, self._m = len(left), len(right)
        self._width = min(_WIDEST, _BAND + abs(self._n - self._m))
        self._here = [length(e.size * scale.ratio) for e in left]
        self._there = [length(e.size) for e in right]
        self._left2 = [None, *(_joined(a, b, scale.ratio, left=True) for a, b in pairwise(left))]
        self._right2 = [None, *(_joined(a, b, 1.0, left=False) for a, b in pairwise(right))]
        self._rows: list[tuple[int, list[float], list[int]]] = []

    def path(self) -> list[tuple[int, int, int, int]]:
        """Steps (source from, to, target from, to) in order."""
        for i in range(self._n + 1):
            self._rows.append(self._row(i))
        return self._back()

    def _bounds(self, i: int) -> tuple[int, int]:
        centre = i * self._m // self._n
        slope = self._m // self._n + 1
        return max(0, centre - self._width - slope), min(self._m, centre + self._width + slope)

    def _row(self, i: int) -> tuple[int, list[float], list[int]]:
        """Scores of the best ways to the cells of a row, and their last steps: source units times
        four plus target units.
        """
        low, high = self._bounds(i)
        if i == 0:
            return low, [*accumulate(repeat(GAP, high), initial=0.0)], [0, *repeat(1, high)]
        scores: list[float] = []
        moves: list[int] = []
        left, size = self._left[i - 1], self._here[i - 1]
        here = _NEVER
        above = self._above(i, low, high)
        for j, (cornered, upper) in zip(range(low, high + 1), pairwise(above), strict=True):
            best, move = here + GAP, 1
            if upper + GAP >= best or not j:
                best, move = upper + GAP, 4
            if j:
                right = self._right[j - 1]
                off = apart(size, self._there[j - 1])
                single = cornered + alike(left, right, self._scale, off)
                if single >= best:
                    best, move = single, 5
                if left.kind == right.kind:
                    best, move = self._merged(i, j, off, (best, move))
            here = best
            scores.append(best)
            moves.append(move)
        return low, scores, moves

    def _above(self, i: int, low: int, high: int) -> list[float]:
        """The scores of the row before, from the cell before a first one to a last one."""
        first, scores, _ = self._rows[i - 1]
        reached = scores[low - 1 - first :] if low > first else [_NEVER, *scores]
        return [*reached, *repeat(_NEVER, high - low + 2 - len(reached))]

    def _at(self, i: int, j: int) -> float:
        low, scores, _ = self._rows[i]
        return scores[j - low] if 0 <= j - low < len(scores) else _NEVER

    def _merged(self, i: int, j: int, off: float, best: tuple[float, int]) -> tuple[float, int]:
        """The best way to a cell and its step, where it may be two units for one or one for two."""
        two, one = self._left2[i - 1], self._right2[j - 1]
        if two is not None:
            best = max(best, (self._merge(i, j, two, off), 9))
        return best if one is None else max(best, (self._merge(i, j, one, off), 6))

    def _merge(self, i: int, j: int, pair: _Joined, off: float) -> float:
        """Score of two units for one or one for two, all of one kind, where that fits the lengths
        better than one for one.

        Args:
            i: units of the source up to here.
            j: those of the target.
            pair: the two as one.
            off: how far off the lengths of the last two units are.
        """
        left, right = self._left[i - 1], self._right[j - 1]
        if pair.left:
            before, other = self._at(i - 2, j - 1), self._left[i - 2]
            one, two, parts = pair.whole, right, (left, other, right)
            second = apart(self._here[i - 2], self._there[j - 1])
            together = apart(pair.length, self._there[j - 1])
        else:
            before, other = self._at(i - 1, j - 2), self._right[j - 2]
            one, two, parts = left, pair.whole, (right, other, left)
            second = apart(self._here[i - 1], self._there[j - 2])
            together = apart(self._here[i - 1], pair.length)
        if before == _NEVER or (together + _GAIN > min(off, second) and not _both_in(*parts)):
            return _NEVER
        return before + MERGE + alike(one, two, self._scale, together)

    def _back(self) -> list[tuple[int, int, int, int]]:
        i, j = self._n, self._m
        steps = []
        while i or j:
            low, _, moves = self._rows[i]
            rows, columns = divmod(moves[j - low], 4)
            steps.append((i - rows, i, j - columns, j))
            i, j = i - rows, j - columns
        return steps[::-1]
