"""How often, turned round: every 8 hours, 8 times a day; morning and evening, and one of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.opposites.times import MORNING
from l10n.fidelity.data.rates import AND, KEYS, OR, RATES
from l10n.fidelity.expressions import compiled
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary

_PARTS = frozenset({"morning", "mornings"})
"""Words that an English text about both parts of the day holds."""


class _Said(NamedTuple):
    """What a text says, by the number that it says it with."""

    every: dict[str, re.Match[str]]
    times: dict[str, re.Match[str]]


def turned_rates(pair: Pair) -> Iterator[Recount]:
    """ "Every 8 hours" that became "8 times a day", or the other way round: with the same number,
    where neither text says the other thing in any way.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here not in RATES or there not in RATES or here == there or not pair.translated:
        return
    if (keys := _keys(here)) and keys.isdisjoint(pair.own.source):
        return
    for match in _texts(pair):
        source, target = match.source[0], match.target[0]
        if not source.numbers or not _may_say(source, here):
            continue
        ours = _said(source, here)
        theirs = _said(target, there) if ours.every or ours.times else ours
        both = (ours.every, ours.times), (theirs.every, theirs.times)
        for one, other in ((0, 1), (1, 0)):
            if both[0][other] or both[1][one]:
                continue
            for number in sorted(both[0][one].keys() & both[1][other].keys()):
                yield _recount(match, both[0][one][number], both[1][other][number])


def halved_days(pair: Pair) -> Iterator[Recount]:
    """ "Morning and evening" that became one of the two, or "morning or evening"."""
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here not in AND or there not in AND or here == there or not pair.translated:
        return
    if here == "en" and _PARTS.isdisjoint(pair.own.source):
        return
    for match in _texts(pair):
        source, target = match.source[0], match.target[0]
        if here == "en" and _PARTS.isdisjoint(source.words):
            continue
        ours = compiled(_joined(here, AND[here])).search(source.small)
        if ours is None or compiled(_joined(there, AND[there])).search(target.small):
            continue
        theirs = compiled(_joined(there, OR[there])).search(target.small) or _alone(target, there)
        if theirs is not None:
            yield _recount(match, ours, theirs)


def _texts(pair: Pair) -> Iterator[Match]:
    for match in pair.paired:
        if len(match.source) == len(match.target) == 1 and match.source[0].kind not in SKIPPED:
            yield match


@cache
def _keys(language: str) -> frozenset[str]:
    return frozenset(KEYS.get(language, "").split())


def _may_say(unit: Unit, language: str) -> bool:
    keys = _keys(language)
    return not keys or not keys.isdisjoint(unit.words)


def _said(unit: Unit, language: str) -> _Said:
    every, times = (
        {found[1] or "": found for found in compiled(pattern).finditer(unit.small)}
        for pattern in (_spaced(pattern) for pattern in RATES[language])
    )
    return _Said(*({_digits(n): found for n, found in side.items()} for side in (every, times)))


@cache
def _spaced(pattern: str) -> str:
    return pattern.replace("[- ]", r"[-\s]").replace(" ", r"\s")


def _digits(number: str) -> str:
    return str(int(number)) if number.isdecimal() else ""


def _recount(match: Match, ours: re.Match[str], theirs: re.Match[str]) -> Recount:
    unit = match.target[0]
    said = unit.text[slice(*theirs.span())]
    place = unit.flow.source(*theirs.span())
    return Recount(match, match.source[0].text[slice(*ours.span())], said, place)


@cache
def _joined(language: str, word: str) -> str:
    """Both parts of the day with a word between them, and no other time of day."""
    sides = MORNING[language]
    gap = rf"\w*\s(?:{word})\s(?:[^\W\d]+\s){{0,3}}"
    return f"(?:{sides.one}){gap}(?:{sides.other})|(?:{sides.other}){gap}(?:{sides.one})"


def _alone(unit: Unit, language: str) -> re.Match[str] | None:
    """The one part of the day that a text names, where it may not name the other one."""
    sides = MORNING[language]
    for said, other, heard in (
        (sides.one, sides.other, sides.other_heard),
        (sides.other, sides.one, sides.one_heard),
    ):
        found = compiled(said).search(unit.small)
        if found and not compiled(f"{other}|{heard}").search(unit.small):
            return found
    return None
