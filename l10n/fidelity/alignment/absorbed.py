"""Blocks that a translator cut into several, or several that became one: told by length.

The alignment itself joins two neighbours of the same kind. What it leaves over next to a block
that is far too short (or too long) belongs to it where both together fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from l10n.fidelity.alignment.likeness import misfit
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit

_KINDS = frozenset({"paragraph", "item", "quote", "html"})
_MOST = 8
_BETTER = (0.8, 0.3)
"""How much better the whole has to fit than the part: where the source has more, where the target
has. What is lost has to be told more surely than what is new.
"""

_FITS = 0.5


def absorbed(matches: Sequence[Match], ratio: float) -> list[Match]:
    """Matches with what belongs to them: added neighbours of one that is too short, lost ones of
    one that is too long.

    Args:
        matches: in the order of the source, additions by their place.
        ratio: length of the target's text for one letter of the source's.
    """
    if all(match.source and match.target for match in matches):
        return [*matches]
    out: list[Match] = []
    i = 0
    while i < len(matches):
        match = matches[i]
        i += 1
        if match.source and match.target and not match.moved:
            match, count = _grown(match, matches[i : i + _MOST], ratio, forward=True)
            i += count
            match, count = _grown(match, out[: -_MOST - 1 : -1], ratio, forward=False)
            del out[len(out) - count :]
        out.append(match)
    return out


def _grown(
    match: Match, near: Sequence[Match], ratio: float, *, forward: bool
) -> tuple[Match, int]:
    """The match with as many of its one-sided neighbours as fit it best, and their number."""
    if not near or (near[0].source and near[0].target):
        return match, 0
    side = 0 if near[0].source else 1
    run = list(_run(match, near, side, 1 if forward else -1))
    size = [_size(match.source), _size(match.target)]
    best = min(misfit(size[0], size[1], ratio) - _BETTER[side], _FITS)
    count = 0
    for n, unit in enumerate(run, 1):
        size[side] += unit.size + 1
        if misfit(size[0], size[1], ratio) < best:
            best, count = misfit(size[0], size[1], ratio), n
    taken = tuple(run[:count]) if forward else tuple(reversed(run[:count]))
    sides = [match.source, match.target]
    sides[side] = (*sides[side], *taken) if forward else (*taken, *sides[side])
    return Match(sides[0], sides[1]), count


def _size(units: Iterable[Unit]) -> float:
    return sum(unit.size for unit in units)


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
