"""Crossings: what is lost in one place and added in another has been moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.fidelity.alignment.evidence import Evidence, Scale, Side
from l10n.fidelity.alignment.likeness import likeness, misfit
from l10n.fidelity.alignment.units import Unit

_SURE = 2.3
_LIMIT = 60
_LONG = 60.0


def moved(
    lost: Sequence[Unit],
    new: Sequence[Unit],
    left: Side,
    right: Side,
    scale: Scale,
) -> Iterator[tuple[Unit, Unit]]:
    """Pairs of a lost and a new unit that are the same thing, the surest first.

    Told by shared tokens, or by kind and length where there is one candidate only. At most sixty
    of each are compared.

    Args:
        lost: units of the source without a counterpart.
        new: units of the target without one.
        left: the evidence of the source.
        right: that of the target.
        scale: what the documents have in common.
    """
    lost, new = lost[:_LIMIT], new[:_LIMIT]
    ours = [(unit.index, left.of(unit)) for unit in lost]
    theirs = [(unit.index, right.of(unit)) for unit in new]
    ranked = sorted(
        (-likeness(a, b, scale), i, j)
        for i, a in ours
        for j, b in theirs
        if _alike(a, b, scale, alone=len(lost) == len(new) == 1)
    )
    by_index = {a.index: a for a in lost}, {b.index: b for b in new}
    gone: set[int] = set()
    come: set[int] = set()
    for _, i, j in ranked:
        if i not in gone and j not in come:
            gone.add(i)
            come.add(j)
            yield by_index[0][i], by_index[1][j]


def _alike(a: Evidence, b: Evidence, scale: Scale, alone: bool) -> bool:
    if a.kind != b.kind:
        return False
    if (a.hard & b.hard) or (a.soft & b.soft):
        return likeness(a, b, scale) >= _SURE
    return alone and a.size >= _LONG and misfit(a.size, b.size, scale.ratio) < 0.15
