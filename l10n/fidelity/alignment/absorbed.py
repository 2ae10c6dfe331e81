"""Blocks that a translator cut into several, or several that became one: told by length.

The alignment itself joins two neighbours of the same kind. What it leaves over next to a block
that is far too short (or too long) belongs to it where both together fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from l10n.fidelity.alignment.evidence import Evidence, Scale
from l10n.fidelity.alignment.likeness import misfit
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.frozen import dataclass

_KINDS = frozenset({"paragraph", "item", "quote", "html"})
_MOST = 8
_BETTER = (0.8, 0.3)
"""How much better the whole has to fit than the part: where the source has more, where the target
has. What is lost has to be told more surely than what is new.
"""

_FITS = 0.5


def absorbed(
    matches: Sequence[Match],
    left: dict[int, Evidence],
    right: dict[int, Evidence],
    scale: Scale,
) -> list[Match]:
    """Matches with what belongs to them: added neighbours of one that is too short, lost ones of
    one that is too long.

    Args:
        matches: in the order of the source, additions by their place.
        left: the evidence of the source's units by their index.
        right: that of the target's.
        scale: what the documents have in common.
    """
    found = _Absorption((left, right), scale)
    out: list[Match] = []
    i = 0
    while i < len(matches):
        match = matches[i]
        i += 1
        if match.source and match.target and not match.moved:
            match, count = found.grown(match, matches[i : i + _MOST], forward=True)
            i += count
            match, count = found.grown(match, out[: -_MOST - 1 : -1], forward=False)
            del out[len(out) - count :]
        out.append(match)
    return out


@dataclass(frozen=True, slots=True)
class _Absorption:
    sizes: tuple[dict[int, Evidence], dict[int, Evidence]]
    scale: Scale

    def grown(self, match: Match, near: Sequence[Match], *, forward: bool) -> tuple[Match, int]:
        """The match with as many of its one-sided neighbours as fit it best, and their number."""
        if not near or (near[0].source and near[0].target):
            return match, 0
        side = 0 if near[0].source else 1
        run = list(_run(match, near, side, 1 if forward else -1))
        size = [self._size(match.source, 0), self._size(match.target, 1)]
        best = min(self._misfit(size) - _BETTER[side], _FITS)
        count = 0
        for n, unit in enumerate(run, 1):
            size[side] += self._size((unit,), side) + 1
            if self._misfit(size) < best:
                best, count = self._misfit(size), n
        taken = tuple(run[:count]) if forward else tuple(reversed(run[:count]))
        sides = [match.source, match.target]
        sides[side] = (*sides[side], *taken) if forward else (*taken, *sides[side])
        return Match(sides[0], sides[1]), count

    def _misfit(self, size: list[float]) -> float:
        return misfit(size[0], size[1], self.scale.ratio)

    def _size(self, units: Iterable[Unit], side: int) -> float:
        return sum(self.sizes[side][unit.index].size for unit in units)


def _run(match: Match, near: Iterable[Match], side: int, step: int) -> Iterator[Unit]:
    """The one-sided units directly before or behind a match that may belong to it."""
    kinds = {match.source[0].kind, match.target[0].kind}
    if kinds == {"item"} or not kinds <= _KINDS:
        return
    last = (match.source, match.target)[side][-1 if step > 0 else 0].index
    for one in near:
        units, others = (one.source, one.target) if side == 0 else (one.target, one.source)
        if others or len(units) != 1 or units[0].index != last + step:
            return
        if units[0].kind not in _KINDS:
            return
        last = units[0].index
        yield units[0]
