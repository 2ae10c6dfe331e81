"""Placeholders that a block lost or gained."""

from __future__ import annotations

from collections import Counter

from l10n.fidelity.align import Match
from l10n.fidelity.placeholders import Placeholder
from l10n.fidelity.units import Unit


def placeholder_changes(match: Match) -> tuple[list[Placeholder], list[Placeholder]]:
    """Placeholders of the source that are missing, and those of the target that are new.

    An id that the translation added to a heading is none.
    """
    here, there = _names(match.source), _names(match.target)
    if here == there:
        return [], []
    lost = _rest(match.source, here - there)
    new = [p for p in _rest(match.target, there - here) if not p.name.startswith("{#")]
    return lost, new


def _names(units: tuple[Unit, ...]) -> Counter[str]:
    return Counter(p.name for unit in units for p in unit.placeholders)


def _rest(units: tuple[Unit, ...], names: Counter[str]) -> list[Placeholder]:
    out = []
    for unit in units:
        for placeholder in unit.placeholders:
            if names[placeholder.name] > 0:
                names[placeholder.name] -= 1
                out.append(placeholder)
    return out
