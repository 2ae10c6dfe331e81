"""Placeholders that a block lost or gained."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.runs import near
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.slugs import flat_anchor, slug_of
from l10n.fidelity.markup.placeholders import Placeholder
from l10n.fidelity.names.near import distance
from l10n.text.patterns import lazy

_ARGUMENT = lazy(r"([\w-]{1,40})=(\"[^\"]*\"|'[^']*'|[^\s\"'}]+)")
_PRINTF = lazy(r"%(\d{1,2}\$)?([sdif])")
_FIXED = lazy(r"[\d.,]+|[\w.-]*\d[\w.-]*|[\w-]+\.[a-z0-9]{2,4}", re.ASCII)


def placeholder_changes(
    match: Match, added: Mapping[int, Unit]
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Placeholders of the source that are missing, and those of the target that are new.

    An id that the translation added to a heading is none, nor a macro that got a line of its own.

    Args:
        match: a unit and its translation.
        added: the units of the target without a counterpart, by their index.
    """
    here, there = _names(match.source), _names(match.target)
    if here == there and (len(here) < 2 or not _ordered(here)):
        return [], []
    if any(map(_PRINTF.fullmatch, there)):
        turned = _turned(match)
        if turned is not None:
            return turned
    if here == there:
        return [], []
    ours, theirs = Counter(here), Counter(there)
    lost = _rest(match.source, ours - theirs)
    if lost and added:
        macros = (unit for unit in near(match, added) if unit.kind == "macro")
        apart = {p.name for unit in macros for p in unit.placeholders}
        lost = [placeholder for placeholder in lost if placeholder.name not in apart]
    new = [
        placeholder
        for placeholder in _rest(match.target, theirs - ours)
        if not placeholder.name.startswith("{#") or _slip(placeholder.name, match.source)
    ]
    return lost, new


def _ordered(names: list[str]) -> bool:
    """Whether a program fills placeholders of several kinds in by their order."""
    return len({name for name in names if _PRINTF.fullmatch(name)}) > 1


def _turned(match: Match) -> tuple[list[Placeholder], list[Placeholder]] | None:
    """Placeholders that a program would fill with the wrong value, told by their numbers, written
    or counted; None where not all of both texts are such placeholders.
    """
    sides = [
        sorted((p for unit in units for p in unit.placeholders), key=lambda p: p.span)
        for units in (match.source, match.target)
    ]
    found = [[_PRINTF.fullmatch(p.name) for p in side] for side in sides]
    if len(sides[0]) != len(sides[1]) or not all(map(all, found)):
        return None
    kinds = [
        {(one[1] or f"{i}$"): one[2] for i, one in enumerate(side, start=1) if one}
        for side in found
    ]
    return ([], []) if kinds[0] == kinds[1] else (sides[0], sides[1])


def argument_changes(match: Match) -> Iterator[tuple[Placeholder, str, str]]:
    """Arguments of macros that programs read and that differ: the macro of the target, and both.

    Arguments with words may be translated: only numbers, addresses, file names and the like count.
    """
    here, there = (
        [p for unit in units for p in unit.placeholders if p.text.startswith("{")]
        for units in (match.source, match.target)
    )
    if [p.name for p in here] != [p.name for p in there]:
        return
    for one, other in zip(here, there, strict=True):
        if one.text != other.text:
            ours, theirs = (dict(_ARGUMENT.findall(p.text)) for p in (one, other))
            for name, value in ours.items():
                if theirs.get(name, value) != value and _FIXED.fullmatch(value.strip("\"'")):
                    yield other, f"{name}={value}", f"{name}={theirs[name]}"


def _slip(name: str, source: tuple[Unit, ...]) -> bool:
    """Whether an id was meant to be the one that site generators make of the source's heading."""
    anchor, slug = flat_anchor(name[2:-1]), flat_anchor(slug_of(source[0].text))
    if anchor == slug or any(p.name.startswith("{#") for p in source[0].placeholders):
        return False
    return distance(anchor, slug, 1) <= 1


def _names(units: tuple[Unit, ...]) -> list[str]:
    return sorted([p.name for unit in units for p in unit.placeholders])


def _rest(units: tuple[Unit, ...], names: Counter[str]) -> list[Placeholder]:
    out = []
    for unit in units:
        for placeholder in unit.placeholders:
            if names[placeholder.name] > 0:
                names[placeholder.name] -= 1
                out.append(placeholder)
    return out
