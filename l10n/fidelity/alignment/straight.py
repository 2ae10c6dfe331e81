"""Units of which each surely belongs to the one in its place, as in most of a translation.

How well each unit fits any other at the most follows from what it shares with all of them. Where
the units in the same place fit hardly less well, no other way to pair them can be better, and none
has to be looked at.
"""

from __future__ import annotations

from math import fsum

from l10n.fidelity.alignment.evidence import GAP, MERGE, Scale, Side
from l10n.fidelity.alignment.likeness import FITTING, MOST_SHARED, likeness

_LOSS = FITTING - 2 * max(GAP, MERGE) - 0.1
"""What any other way loses at the least against a pair of the best likeness for every unit: one
pair, and a gap or a merging on either side. A little is left for rounding."""


def is_straight(left: Side, right: Side, scale: Scale) -> bool:
    """Whether the units of a segment pair best with those in the same place.

    Args:
        left: the units of the source.
        right: those of the target.
        scale: what the documents have in common.
    """
    if len(left) != len(right):
        return False
    pairs = [*zip(left, right, strict=True)]
    there = frozenset[str]().union(*[b.hard for _, b in pairs], *[b.soft for _, b in pairs])
    loss = 0.0
    for a, b in pairs:
        best = FITTING
        if a.hard or a.soft:
            shared = there.intersection((*a.hard, *a.soft))
            best += min(MOST_SHARED, fsum(map(scale.weights.__getitem__, shared)))
        loss += best - likeness(a, b, scale)
        if loss >= _LOSS:
            return False
    return True
