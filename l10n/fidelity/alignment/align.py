"""Which unit of the target is the translation of which unit of the source.

Global alignment by dynamic programming in a band around the diagonal, with one unit for one,
none, or two neighbours. Long documents are cut at anchors first. A lost unit costs one gap, so
that everything behind it stays paired. Pairs that cross the others are found among what is left
over (``moves``).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, islice, pairwise, repeat
from typing import NamedTuple

from l10n.fidelity.alignment.absorbed import absorbed
from l10n.fidelity.alignment.anchors import anchors
from l10n.fidelity.alignment.doubled import shifted
from l10n.fidelity.alignment.evidence import GAP, MERGE, Evidence, Scale, Side, gather, joined
from l10n.fidelity.alignment.likeness import alike, apart, length
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.moves import moved
from l10n.fidelity.alignment.reordered import at_odds, is_at_odds, is_settled, reordered
from l10n.fidelity.alignment.straight import is_straight
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.markup.sections import Order, in_order

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
    matches = _aligned(source, order, left, right, scale)
    odds = at_odds(matches, left, right)
    if order.moved or not is_at_odds(odds):
        return matches
    other = reordered(source, order.units, left, right, scale)
    if other is None:
        return matches
    left, right, scale = gather(source, other.units, languages)
    better = _aligned(source, other, left, right, scale)
    return better if is_settled(at_odds(better, left, right), odds, len(better)) else matches


def _aligned(
    source: tuple[Unit, ...], order: Order, left: Side, right: Side, scale: Scale
) -> tuple[Match, ...]:
    """The matches of a source with the units of a target in some order."""
    steps = _segments(left, right, scale)
    matches = [_match(source[i:k], order.units[j:m], order.moved) for i, k, j, m in steps]
    matches = shifted(absorbed(matches, scale.ratio))
    lost = [match.source[0] for match in matches if not match.target]
    new = [match.target[0] for match in matches if not match.source]
    for a, b in moved(lost, new, left, right, scale):
        at = next(n for n, match in enumerate(matches) if match.source == (a,) and not match.target)
        matches[at] = Match((a,), (b,), moved=True)
        matches = [match for match in matches if match.source or match.target != (b,)]
    return tuple(matches)


def _match(source: tuple[Unit, ...], target: tuple[Unit, ...], elsewhere: frozenset[int]) -> Match:
    return Match(source, target, bool(source and target) and target[0].index in elsewhere)


def _segments(left: Side, right: Side, scale: Scale) -> list[tuple[int, int, int, int]]:
    cuts = anchors(left, right, scale) if len(left) * len(right) > _SMALL else []
    out: list[tuple[int, int, int, int]] = []
    i = j = 0
    for a, b in [*cuts, (len(left), len(right))]:
        if i < a and j < b:
            here, there = left[i:a], right[j:b]
            if is_straight(here, there, scale):
                out += [(i + p, i + p + 1, j + p, j + p + 1) for p in range(a - i)]
            else:
                part = _Table(here, there, scale).path()
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


class _Place(NamedTuple):
    """A unit: what identifies it, how long it is, and it and the one before it as one where a
    translator may have made one of them.
    """

    evidence: Evidence
    length: float
    joined: _Place | None


def _places(side: Side, ratio: float) -> Iterator[_Place]:
    before: Evidence | None = None
    for evidence in side:
        whole = None if before is None else joined(before, evidence)
        both = None if whole is None else _Place(whole, length(whole.size * ratio), None)
        yield _Place(evidence, length(evidence.size * ratio), both)
        before = evidence


class _Row(NamedTuple):
    """The scores of the best ways to the cells of a row, from its first cell on."""

    low: int
    scores: list[float]

    def at(self, j: int) -> float:
        """The score of a cell."""
        place = j - self.low
        return self.scores[place] if 0 <= place < len(self.scores) else _NEVER

    def above(self, low: int, high: int) -> list[float]:
        """The scores from the cell before a first one, which is none before the row, to a last."""
        scores = self.scores
        reached = scores[low - 1 - self.low :] if low > self.low else [_NEVER, *scores]
        return [*reached, *repeat(_NEVER, high - low + 2 - len(reached))]


class _Table:
    """The dynamic programme of a segment with units on both sides. Cells outside the band cannot be
    reached. A segment may be as long as a document: but for the steps, only what the next row
    needs is held.
    """

    def __init__(self, left: Side, right: Side, scale: Scale) -> None:
        self._scale = scale
        self._n, self._m = len(left), len(right)
        self._width = min(_WIDEST, _BAND + abs(self._n - self._m))
        self._down, self._across = _places(left, scale.ratio), _places(right, 1.0)
        self._left: list[_Place] = []
        self._right: list[_Place] = []
        self._first = 1  # the cell that the first of them is for
        self._rows: list[_Row] = []
        self._moves: list[tuple[int, bytes]] = []

    def path(self) -> list[tuple[int, int, int, int]]:
        """Steps (source from, to, target from, to) in order."""
        for i in range(self._n + 1):
            low, high = self._bounds(i)
            scores, moves = self._row(low, high) if i else self._top(high)
            self._rows = [*self._rows[-1:], _Row(low, scores)]
            self._moves.append((low, bytes(moves)))
        return self._back()

    def _bounds(self, i: int) -> tuple[int, int]:
        centre = i * self._m // self._n
        slope = self._m // self._n + 1
        return max(0, centre - self._width - slope), min(self._m, centre + self._width + slope)

    def _top(self, high: int) -> tuple[list[float], list[int]]:
        return [*accumulate(repeat(GAP, high), initial=0.0)], [0, *repeat(1, high)]

    def _row(self, low: int, high: int) -> tuple[list[float], list[int]]:
        """Scores of the best ways to the cells of a row, and their last steps: source units times
        four plus target units.
        """
        scores: list[float] = []
        moves: list[int] = []
        self._reach(low, high)
        left, columns, first = self._left[-1], self._right, self._first
        here = _NEVER
        above = self._rows[-1].above(low, high)
        for j, (cornered, upper) in zip(range(low, high + 1), pairwise(above), strict=True):
            best, move = here + GAP, 1
            if upper + GAP >= best or not j:
                best, move = upper + GAP, 4
            if j:
                right = columns[j - first]
                off = apart(left.length, right.length)
                single = cornered + alike(left.evidence, right.evidence, self._scale, off)
                if single >= best:
                    best, move = single, 5
                if left.evidence.kind == right.evidence.kind:
                    best, move = self._merged(j, off, (best, move))
            here = best
            scores.append(best)
            moves.append(move)
        return scores, moves

    def _reach(self, low: int, high: int) -> None:
        """Go on to the next unit of the source, and to those of the target for some cells and the
        one before them.
        """
        self._left = [*self._left[-1:], next(self._down)]
        behind = max(0, low - 1 - self._first)
        del self._right[:behind]
        self._first += behind
        self._right += islice(self._across, high + 1 - self._first - len(self._right))

    def _merged(self, j: int, off: float, best: tuple[float, int]) -> tuple[float, int]:
        """The best way to a cell and its step, where it may be two units for one or one for two,
        all of one kind.

        Args:
            j: the cell.
            off: how far off the lengths of the last units are.
            best: the best way with one unit for one or none.
        """
        left, right = self._left[-1], self._right[j - self._first]
        if left.joined is not None:
            before = self._rows[0].at(j - 1)
            best = max(best, (self._merge(before, (self._left[0], left), right, off), 9))
        if right.joined is not None:
            before = self._rows[-1].at(j - 2)
            other = self._right[j - 1 - self._first]
            best = max(best, (self._merge(before, (other, right), left, off), 6))
        return best

    def _merge(self, before: float, two: tuple[_Place, _Place], one: _Place, off: float) -> float:
        """Score of two units for one, where that fits the lengths better than one for one.

        Args:
            before: the score of the way to what stands before them.
            two: the two.
            one: what stands for both.
            off: how far off its length is from that of the second.
        """
        first, second = two
        parts = first.evidence, second.evidence, one.evidence
        # Where one for one fits well, as it mostly does, the lengths cannot speak for two.
        if before == _NEVER or (off < _GAIN and not _both_in(*parts)):
            return _NEVER
        whole = second.joined
        assert whole is not None
        together = apart(whole.length, one.length)
        loose = min(off, apart(first.length, one.length))
        if together + _GAIN > loose and not _both_in(*parts):
            return _NEVER
        return before + MERGE + alike(whole.evidence, one.evidence, self._scale, together)

    def _back(self) -> list[tuple[int, int, int, int]]:
        i, j = self._n, self._m
        steps = []
        while i or j:
            low, moves = self._moves[i]
            rows, columns = divmod(moves[j - low], 4)
            steps.append((i - rows, i, j - columns, j))
            i, j = i - rows, j - columns
        return steps[::-1]
