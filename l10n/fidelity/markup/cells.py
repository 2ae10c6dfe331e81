"""Cells of a row that changed places, told by what no translation changes: numbers, links, code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.flow import flow_of
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.targets import key, links_of
from l10n.fidelity.numbers.reading import numbers_in
from l10n.fidelity.pair import Pair
from l10n.text.document import Block, RunKind


class Swap(NamedTuple):
    """Something that stands in another column: the match, what, and both columns from 1."""

    match: Match
    what: str
    source: int
    target: int
    cell: Block


def swaps(pair: Pair) -> Iterator[Swap]:
    """The first thing of every row that stands in one other column only."""
    for match in pair.paired:
        here, there = match.source[0], match.target[0]
        if here.kind != "row" or there.kind != "row" or len(here.blocks) != len(there.blocks):
            continue
        if not (here.numbers or here.links or here.code):
            continue
        found = _swap(pair, match, here, there)
        if found is not None:
            yield found


def _swap(pair: Pair, match: Match, here: Unit, there: Unit) -> Swap | None:
    ours = _columns(here, pair.source.source, pair.source_language, pair.names)
    theirs = _columns(there, pair.target.source, pair.target_language, pair.names)
    for what, columns in ours.items():
        other = theirs.get(what)
        if other is not None and len(columns) == len(other) == 1 and columns != other:
            (column,), (elsewhere,) = columns, other
            return Swap(match, what[1], column + 1, elsewhere + 1, there.blocks[elsewhere])
    return None


def _columns(
    unit: Unit, source: str, language: str | None, names: tuple[str, ...]
) -> dict[tuple[str, str], set[int]]:
    """In which columns each number, address and code of a row stands."""
    out: dict[tuple[str, str], set[int]] = {}
    for column, cell in enumerate(unit.blocks):
        text = flow_of((cell,), source).text
        for number in numbers_in(text, language):
            if not number.optional and len(number.values) == 1:
                out.setdefault(("number", min(number.values)), set()).add(column)
        for link in links_of(cell, source):
            out.setdefault(("link", key(link.target, names)), set()).add(column)
        for run in cell.walk():
            if run.kind is RunKind.CODE:
                out.setdefault(("code", run.text), set()).add(column)
    return out
