"""A translation beside its source, block by block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from l10n.fidelity.alignment.match import Match
from l10n.frozen import dataclass
from l10n.reporters.html_findings import FindingView
from l10n.reporters.html_text import Group, Mark, groups_of
from l10n.reporters.html_view import DocumentView
from l10n.text.document import ContainerKind, Document
from l10n.text.spans import Lines, Span

if TYPE_CHECKING:
    from l10n.catalog.status import Waiting
    from l10n.fidelity.alignment.units import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """Aligned blocks. ``source`` or ``target`` is empty for something added or lost.

    Attributes:
        anchors: ids of the target's sections that begin here.
        line: 1-based line in the target, in the source for something lost.
        state: ``missing``, ``added``, ``fuzzy``, ``untranslated``, ``partly`` or "".
        source: what stands in the source.
        target: what stands in the translation.
        findings: what was found here.
    """

    anchors: tuple[str, ...]
    line: int
    state: str
    source: tuple[Group, ...]
    target: tuple[Group, ...]
    findings: tuple[FindingView, ...]


def rows_of(
    source: Document,
    target: Document,
    marks: Sequence[Mark],
    view: DocumentView,
    waiting: Waiting | None = None,
) -> tuple[Row, ...]:
    """The rows of a translation in the order of the source, additions in their place."""
    here, there = Lines(source.source), Lines(target.source)
    views = {finding.number: finding for finding in view.findings}
    sections = list(view.sections)
    taken: set[int] = set()
    rows = []
    gap = Span(0, 0)
    for match, state in _whole_tables(matches(source, target), waiting):
        place = gap
        if match.target:
            place = Span(match.target[0].span.start, match.target[-1].span.end)
            gap = Span(place.end, place.end)
        inside = [
            mark
            for mark in marks
            if mark.number not in taken and place.start <= mark.span.start <= place.end
        ]
        taken.update(mark.number for mark in inside)
        begun = [s.id for s in sections if match.target and s.start <= place.start]
        sections = [section for section in sections if section.id not in begun]
        rows.append(
            Row(
                tuple(begun),
                _line(match, here, there),
                state,
                _groups(match.source, source.source, ()),
                _groups(match.target, target.source, inside),
                tuple(views[mark.number] for mark in inside),
            )
        )
    return tuple(rows)


def _whole_tables(found: Sequence[Match], waiting: Waiting | None) -> Iterator[tuple[Match, str]]:
    """The matches with their states; neighbouring rows of one table and one state as one."""

    def home(match: Match) -> tuple[object, ...]:
        tables = _table(match.source), _table(match.target)
        return (*(tables if all(tables) else (match, match)), _state(match, waiting))

    for (*_, state), run in groupby(found, key=home):
        members = tuple(run)
        if len(members) == 1:
            yield members[0], str(state)
            continue
        left = tuple([unit for match in members for unit in match.source])
        right = tuple([unit for match in members for unit in match.target])
        yield Match(left, right, any(match.moved for match in members)), str(state)


def _table(units: tuple[Unit, ...]) -> Span | None:
    """The table that all units stand in, or None."""
    inside = {block.inside(ContainerKind.TABLE) for unit in units for block in unit.blocks}
    found = inside.pop() if len(inside) == 1 else None
    return None if found is None else found.span


def _line(match: Match, source: Lines, target: Lines) -> int:
    lines, units = (target, match.target) if match.target else (source, match.source)
    return lines.line(units[0].span.start)


def _state(match: Match, waiting: Waiting | None) -> str:
    if not match.target:
        return "missing"
    if not match.source:
        return "added"
    if waiting is None:
        return ""
    if _begins(match, waiting.fuzzy):
        return "fuzzy"
    if not _begins(match, waiting.untranslated):
        return ""
    return "partly" if _begins(match, waiting.translated) else "untranslated"


def _begins(match: Match, starts: Sequence[int]) -> bool:
    """Whether one of some segments begins in the source of a row."""
    return any(
        unit.span.start <= start < unit.span.end for start in starts for unit in match.source
    )


def matches(source: Document, target: Document) -> tuple[Match, ...]:
    """The blocks of two documents that belong together, in the order of the source."""
    from l10n.fidelity.alignment.align import align
    from l10n.fidelity.alignment.units import units_of
    from l10n.fidelity.links.targets import names_in_addresses

    here, there = source.language, target.language
    names = names_in_addresses(here, there)
    return align(units_of(source, here), units_of(target, there), names)


def _groups(units: tuple[Unit, ...], text: str, marks: Sequence[Mark]) -> tuple[Group, ...]:
    return groups_of([block for unit in units for block in unit.blocks], text, marks)
