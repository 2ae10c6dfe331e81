"""Neighbours that are missing or new are one finding, not many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit


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


def added(matches: Iterable[Match]) -> dict[int, Unit]:
    """Units of the target that stand for nothing in the source, by their index."""
    return {m.target[0].index: m.target[0] for m in matches if m.target and not m.source}


def near(match: Match, new: Mapping[int, Unit]) -> Iterator[Unit]:
    """Added units directly before and behind a match: what it lacks may have gone there."""
    for at, step in ((match.target[0].index, -1), (match.target[-1].index, 1)):
        while (unit := new.get(at + step)) is not None:
            yield unit
            at += step


def _unit(match: Match) -> Unit:
    return (match.source or match.target)[0]
