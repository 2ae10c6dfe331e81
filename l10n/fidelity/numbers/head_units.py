"""Units that stand in the head of a column or row, away from their numbers: "Dose (mg)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit as Text
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_OPENING = lazy(r"[(（\[,，/]\s?|\b(?:in|en|em|в|w|i) ")
_WORD = lazy(r"[^\s()（）\[\],，/]+(?: ?[³²])?")
_CLOSING = lazy(r"\s?(?:[)）\],，/]|$)", re.MULTILINE)


class HeadUnit(NamedTuple):
    """A unit of a head and what stands in its place ("" for nothing), as written."""

    match: Match
    source: str
    target: str
    span: Span


class _Found(NamedTuple):
    unit: Unit
    text: str
    span: Span


def changed_heads(pair: Pair) -> Iterator[HeadUnit]:
    """The first unit of measure of every row that stands in a head and is another one in the
    translation, where both have as many; or that is gone with its brackets.
    """
    for match in pair.paired:
        here, there = match.source[0], match.target[0]
        if here.kind != "row" or there.kind != "row":
            continue
        ours = list(_units(here, pair.source_language))
        theirs = list(_units(there, pair.target_language)) if ours else []
        if ours and not theirs and not any(map(there.text.__contains__, "([（［")):
            yield HeadUnit(match, ours[0].text, "", there.span)
        if len(ours) != len(theirs):
            continue
        for one, other in zip(ours, theirs, strict=True):
            if one.unit != other.unit:
                yield HeadUnit(match, one.text, other.text, there.flow.source(*other.span))
                break


def _units(row: Text, language: str | None) -> Iterator[_Found]:
    """The units of measure in brackets, behind a comma or a slash, or behind "in"."""
    for opening in _OPENING.finditer(row.text):
        word = _WORD.match(row.text, opening.end())
        if word is None or _CLOSING.match(row.text, word.end()) is None:
            continue
        unit = unit_at(row.text, Span(word.start(), word.start()), language)
        if unit is not None and unit.kind == "measure":
            yield _Found(unit, word.group(), Span(*word.span()))
