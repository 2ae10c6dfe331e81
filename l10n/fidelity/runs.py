"""Neighbours that are missing or new are one finding, not many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.fidelity.align import Match
from l10n.fidelity.units import Unit


def runs(matches: Iterable[Match]) -> Iterator[list[Match]]:
    """Groups of one-sided matches whose units follow each other in their document."""
    group: list[Match] = []
    for match in sorted(matches, key=lambda m: _unit(m).index):
        if group and _unit(match).index != _unit(group[-1]).index + 1:
            yield group
            group = []
        group.append(match)
    if group:
        yield group


def _unit(match: Match) -> Unit:
    return (match.source or match.target)[0]
