"""Tables of the source and what became of them."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.frozen import dataclass
from l10n.text.document import Container
from l10n.text.spans import Span


@dataclass(frozen=True, slots=True)
class Tables:
    """A table of the source, and the one that stands for it.

    Attributes:
        first: the match of its first row.
        place: where to report what is true of the whole table.
        gone: whether no row of it is a row in the target.
        source_columns: columns of the source's table.
        target_columns: columns of the target's; those of the source where it is gone.
        lost: rows that are missing, where others are there.
        new: rows that are not in the source.
    """

    first: Match
    place: Span
    gone: bool
    source_columns: int
    target_columns: int
    lost: tuple[Match, ...] = ()
    new: tuple[Match, ...] = ()


def tables_of(pair: Pair) -> Iterator[Tables]:
    """The tables of the source in order; new rows come with the table they stand in."""
    new = [m for m in pair.matches if not m.source and m.target[0].kind == "row"]
    for rows in _by_table(pair):
        alive = [m for m in rows if m.target and m.target[0].kind == "row"]
        first = rows[0]
        columns = _columns(first.source[0])
        if not alive:
            match = next((m for m in rows if m.target), first)
            yield Tables(match, pair.place(match), True, columns, columns)
            continue
        table = alive[0].target[0].table
        start = alive[0].target[0].span.start if table is None else table.span.start
        yield Tables(
            first=alive[0],
            place=Span(start, alive[0].target[0].span.end),
            gone=False,
            source_columns=columns,
            target_columns=_columns(alive[0].target[0]),
            lost=tuple(m for m in rows if not m.target),
            new=tuple(m for m in new if m.target[0].table is table),
        )


def _by_table(pair: Pair) -> list[list[Match]]:
    groups: dict[int, list[Match]] = {}
    tables: list[Container] = []
    for match in pair.matches:
        if match.source and match.source[0].kind == "row":
            table = match.source[0].table
            if table is not None:
                tables.append(table)
                groups.setdefault(id(table), []).append(match)
    return list(groups.values())


def _columns(unit: Unit) -> int:
    table = unit.table
    return len(table.columns) if table is not None and table.columns else len(unit.blocks)
