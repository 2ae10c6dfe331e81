"""Placeholders that a block lost or gained."""

from __future__ import annotations

import re
from collections import Counter

from l10n.fidelity.align import Match
from l10n.fidelity.placeholders import Placeholder
from l10n.fidelity.terms import distance
from l10n.fidelity.units import Unit


def placeholder_changes(match: Match) -> tuple[list[Placeholder], list[Placeholder]]:
    """Placeholders of the source that are missing, and those of the target that are new.

    An id that the translation added to a heading is none.
    """
    here, there = _names(match.source), _names(match.target)
    if here == there:
        return [], []
    lost = _rest(match.source, here - there)
    new = [
        placeholder
        for placeholder in _rest(match.target, there - here)
        if not placeholder.name.startswith("{#") or _slip(placeholder.name, match.source)
    ]
    return lost, new


def _slip(name: str, source: tuple[Unit, ...]) -> bool:
    """Whether an id was meant to be the one that site generators make of the source's heading."""
    anchor, slug = _flat(name[2:-1]), _flat(slug_of(source[0].text))
    if anchor == slug or any(p.name.startswith("{#") for p in source[0].placeholders):
        return False
    return distance(anchor, slug, 1) <= 1


def _flat(anchor: str) -> str:
    """The id without the number that tells equal headings apart, hyphens in a row as one."""
    return re.sub(r"-+", "-", re.sub(r"-\d{1,2}$", "", anchor)).strip("-")


def slug_of(text: str) -> str:
    """The id that site generators make of a heading."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", text.strip().lower()))


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
