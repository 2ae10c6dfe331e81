"""The alignment, looked at again for a catalog: what belongs to a neighbour, and what is doubtful.

``check`` tells a person that something was lost or added, and may be wrong now and then. A catalog
is used without looking, so that here a pair needs more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.fidelity.alignment.align import align
from l10n.fidelity.alignment.evidence import Evidence, Scale, gather, joined
from l10n.fidelity.alignment.likeness import likeness, misfit
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit

_WEAK = -1.0
"""Likeness under which a pair waits for review; paragraphs of fitting length have 1."""

_MOVED = 2.3
"""Likeness under which something in another place is no pair: only its length speaks for it."""

_ALONE = 1.3
"""Likeness up to which nothing but kind, length and place speaks for a pair."""

_RIVAL = 0.2
"""How much better a pair has to be than one with an unpaired neighbour."""

_NEIGHBOUR = 0.3
"""Likeness from which on what stands before or behind both sides of a pair is a pair, too."""

_GAIN = 0.15
"""How much better the length has to fit for an unpaired text to be part of its neighbour."""

_MOST = 4

_WHOLE = frozenset({"item", "footnote"})
"""What a translator rather adds than splits."""


class Judged(NamedTuple):
    """A match with both sides, and whether a person should look at it."""

    match: Match
    weak: bool


def judged(
    source: tuple[Unit, ...], target: tuple[Unit, ...], names: tuple[str, ...]
) -> tuple[Judged, ...]:
    """The pairs of two documents, sorted by the source.

    Args:
        source: units of the source document.
        target: units of its translation.
        names: how addresses name the two languages.
    """
    matches = align(source, target, names)
    judge = _Judge(source, target, *gather(source, target, names))
    pairs = [m for m in matches if m.source and m.target and not judge.is_guess(m)]
    pairs = judge.with_rest(judge.with_neighbours(pairs))
    pairs.sort(key=lambda match: match.source[0].index)
    return tuple(Judged(match, weak) for match, weak in zip(pairs, judge.weak(pairs), strict=True))


class _Judge:
    """The evidence of two documents."""

    def __init__(
        self,
        source: tuple[Unit, ...],
        target: tuple[Unit, ...],
        left: Sequence[Evidence],
        right: Sequence[Evidence],
        scale: Scale,
    ) -> None:
        self._source, self._target = source, target
        self._left, self._right, self._scale = left, right, scale

    def is_guess(self, match: Match) -> bool:
        """Whether something was found in another place by its length alone."""
        return match.moved and self._score(match) < _MOVED

    def weak(self, pairs: Sequence[Match]) -> Iterator[bool]:
        """For each pair whether little speaks for it, or as much for another one."""
        lost, added = self.unpaired(pairs)
        scores = [self._score(match) for match in pairs]
        upheaval = max(sum(m.moved for m in pairs), min(len(lost), len(added))) > 1
        ends = {
            (m.source[-1].index, m.target[-1].index): s for m, s in zip(pairs, scores, strict=True)
        }
        starts = {
            (m.source[0].index, m.target[0].index): s for m, s in zip(pairs, scores, strict=True)
        }
        for match, score in zip(pairs, scores, strict=True):
            if score >= _ALONE:
                yield False
                continue
            before, behind = _beside(match)
            helped = starts.get(behind, 0.0) >= _ALONE
            if match.source[0].kind != "heading":
                helped = helped or ends.get(before, 0.0) >= _ALONE
            alone = upheaval and not helped
            yield score < _WEAK or alone or self._has_rival(match, score, lost, added)

    def _has_rival(self, match: Match, score: float, lost: set[int], added: set[int]) -> bool:
        if len(match.source) + len(match.target) > 2:
            return False
        i, j = match.source[0].index, match.target[0].index
        rivals = [self._like(k, j) for k in (i - 1, i + 1) if k in lost]
        rivals += [self._like(i, k) for k in (j - 1, j + 1) if k in added]
        return max(rivals, default=score - 1) >= score - _RIVAL

    def unpaired(self, pairs: Sequence[Match]) -> tuple[set[int], set[int]]:
        """The places of units of the source and of the target without a pair."""
        left = {unit.index for match in pairs for unit in match.source}
        right = {unit.index for match in pairs for unit in match.target}
        return set(range(len(self._source))) - left, set(range(len(self._target))) - right

    def with_neighbours(self, pairs: list[Match]) -> list[Match]:
        """Pairs that stand before or behind both sides of another one: the heading of a section
        that was moved, and so on.
        """
        lost, added = self.unpaired(pairs)
        waiting = list(pairs) if lost and added else []
        while waiting:
            match = waiting.pop()
            for i, j in _beside(match):
                if i in lost and j in added and self._like(i, j) >= _NEIGHBOUR:
                    found = Match((self._source[i],), (self._target[j],), moved=match.moved)
                    pairs.append(found)
                    waiting.append(found)
                    lost.discard(i)
                    added.discard(j)
        return pairs

    def with_rest(self, pairs: list[Match]) -> list[Match]:
        """Pairs with the unpaired texts that a translator split off from their translation."""
        _, added = self.unpaired(pairs)
        ratio = self._ratio(pairs)
        ends = {match.target[-1].index: n for n, match in enumerate(pairs)}
        starts = {match.target[0].index: n for n, match in enumerate(pairs)}
        for j in sorted(added):
            options = [
                (self._gain(pairs[n], wider, ratio), n, wider)
                for n, wider in self._wider(j, pairs, ends, starts)
            ]
            gain, n, match = max(options, key=lambda o: o[0], default=(0.0, -1, None))
            if match is not None and gain >= _GAIN:
                pairs[n] = match
                ends[match.target[-1].index] = starts[match.target[0].index] = n
        return pairs

    def _ratio(self, pairs: Sequence[Match]) -> float:
        """Length of the target for one letter of the source, by texts that are one for one."""
        single = [m for m in pairs if len(m.source) == len(m.target) == 1]
        here = sum(match.source[0].size for match in single)
        there = sum(match.target[0].size for match in single)
        return (there + 40) / (here + 40)

    def _wider(
        self, j: int, pairs: Sequence[Match], ends: dict[int, int], starts: dict[int, int]
    ) -> Iterator[tuple[int, Match]]:
        """The pairs before and behind an unpaired text, with it."""
        unit = self._target[j]
        before, behind = ends.get(j - 1), starts.get(j + 1)
        if before is not None:
            match = pairs[before]
            yield before, Match(match.source, (*match.target, unit), match.moved)
        if behind is not None:
            match = pairs[behind]
            yield behind, Match(match.source, (unit, *match.target), match.moved)

    def _gain(self, match: Match, wider: Match, ratio: float) -> float:
        """How much better the length fits; 0 where the texts cannot be one."""
        if len(match.source) > 1 or len(wider.target) > _MOST:
            return 0.0
        if match.source[0].kind in _WHOLE:
            return 0.0
        sides = [self._right[unit.index] for unit in wider.target]
        whole: Evidence | None = sides[0]
        for side in sides[1:]:
            whole = joined(whole, side) if whole is not None else None
        one = self._left[match.source[0].index]
        if whole is None or one.kind != whole.kind:
            return 0.0
        now = self._joined(match.target, self._right)
        return misfit(one.size, now.size, ratio) - misfit(one.size, whole.size, ratio)

    def _score(self, match: Match) -> float:
        one = self._joined(match.source, self._left)
        return likeness(one, self._joined(match.target, self._right), self._scale)

    def _like(self, i: int, j: int) -> float:
        return likeness(self._left[i], self._right[j], self._scale)

    def _joined(self, units: Sequence[Unit], side: Sequence[Evidence]) -> Evidence:
        first, *rest = (side[unit.index] for unit in units)
        for other in rest:
            first = joined(first, other) or first
        return first


def _beside(match: Match) -> tuple[tuple[int, int], tuple[int, int]]:
    """What stands right before and right behind both sides of a pair."""
    return (
        (match.source[0].index - 1, match.target[0].index - 1),
        (match.source[-1].index + 1, match.target[-1].index + 1),
    )
