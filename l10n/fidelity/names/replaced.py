"""Names of a block in whose place the translation has another name of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.names.near import distance
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_GENE = re.compile(
    r"[A-Z](?:(?<=^.)|(?<=[^\w/.@#+-].))[A-Z]{0,6}+[a-z]?-?\d{1,3}(?:[A-Z]\d{0,2})?(?![\w/@]|\.\w)"
)
"""Capitals with digits, as genes and proteins have."""

_TRADE_MARK = lazy(r"[A-Z](?:(?<=^.)|(?<=[^\w/.@#+-].))[A-Za-z-]{2,40}+(?=[®™])")

_NEAR = 2
_LONG = 4
_MOST = 60
"""Names of a page that are looked at; with more it is a list of them."""


class Replaced(NamedTuple):
    """A name and the one that stands in its place; whether the source has that, too."""

    match: Match
    source: str
    target: str
    known: bool
    span: Span


def replaced_names(pair: Pair) -> Iterator[Replaced]:
    """The first name of every block that its translation lacks, where that has another name
    instead.
    """
    named = {unit.index: found for unit in pair.target_units if (found := _names(unit))}
    if not 0 < len(set(chain.from_iterable(named.values()))) <= _MOST:
        return
    for match in pair.paired:
        mine = {name: None for unit in match.target for name in named.get(unit.index, ())}
        if mine:
            here = text_of(match.source)
            added = [name for name in mine if name not in here]
            swap = _swap(pair, match, added) if added else None
            if swap is not None:
                yield Replaced(match, *swap, _place(match, swap[1]))


def _names(unit: Unit) -> list[str]:
    """The names of a text; digits of names have been told from numbers before."""
    text, found = unit.text, []
    if unit.kind not in SKIPPED:
        if unit.numbers and any(number.optional for number in unit.numbers):
            found = _GENE.findall(text)
        if "®" in text or "™" in text:
            found += _TRADE_MARK.findall(text)
    return found


def _swap(pair: Pair, match: Match, added: list[str]) -> tuple[str, str, bool] | None:
    there = text_of(match.target)
    names = {name: None for unit in match.source for name in _names(unit)}
    for name in [name for name in names if name not in there]:
        for other in added:
            known = other in pair.source.source
            if known or not _same_thing(name, other):
                return name, other, known
    return None


def _same_thing(name: str, other: str) -> bool:
    """Whether one name may be the other one: Q1 is T1 in French, and what is nearly a longer name
    is another rule's.
    """
    if len(name) < _LONG:
        return name[0] != other[0]
    return distance(name, other, _NEAR) <= _NEAR


def _place(match: Match, name: str) -> Span:
    unit = next(unit for unit in match.target if name in unit.text)
    start = unit.text.find(name)
    return unit.flow.source(start, start + len(name))
