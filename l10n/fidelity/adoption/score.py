"""How much speaks for a pair of the alignment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from l10n.fidelity.evidence import Evidence, gather, joined, likeness
from l10n.fidelity.match import Match
from l10n.fidelity.units import Unit

WEAK = -1.0
"""Likeness under which a pair waits for review; paragraphs of fitting length have 1."""

MOVED = 2.3
"""Likeness under which something in another place is no pair: only its length speaks for it."""


def scored(
    source: tuple[Unit, ...],
    target: tuple[Unit, ...],
    matches: Sequence[Match],
    names: tuple[str, ...],
) -> Iterator[tuple[Match, float]]:
    """The matches that have both sides, with their likeness; see ``evidence.likeness``.

    A move for which only its length speaks is left out.
    """
    left, right, scale = gather(source, target, names)
    for match in matches:
        if match.source and match.target:
            one = _evidence(match.source, left)
            other = _evidence(match.target, right)
            score = likeness(one, other, scale)
            if score >= MOVED or not match.moved:
                yield match, score


def _evidence(units: Sequence[Unit], side: Sequence[Evidence]) -> Evidence:
    found = [side[unit.index] for unit in units]
    return reduce(lambda a, b: joined(a, b) or a, found)
