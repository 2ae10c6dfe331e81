"""A translation beside its source, block by block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from l10n.reporters.html_text import Group, Mark, groups_of
from l10n.reporters.html_view import DocumentView, FindingView
from l10n.text.document import Document
from l10n.text.spans import Span

if TYPE_CHECKING:
    from l10n.fidelity.match import Match
    from l10n.fidelity.units import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """Aligned blocks. ``source`` or ``target`` is empty for something added or lost.

    ``anchors`` are the ids of the target's sections that begin here.
    """

    anchors: tuple[str, ...]
    source: tuple[Group, ...]
    target: tuple[Group, ...]
    findings: tuple[FindingView, ...]


def rows_of(
    source: Document, target: Document, marks: Sequence[Mark], view: DocumentView
) -> tuple[Row, ...]:
    """The rows of a translation in the order of the source, additions in their place."""
    views = {finding.number: finding for finding in view.findings}
    waiting = list(view.sections)
    taken: set[int] = set()
    rows = []
    gap = Span(0, 0)
    for match in matches(source, target):
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
        begun = [s.id for s in waiting if match.target and s.start <= place.start]
        waiting = [section for section in waiting if section.id not in begun]
        rows.append(
            Row(
                tuple(begun),
                _groups(match.source, source.source, ()),
                _groups(match.target, target.source, inside),
                tuple(views[mark.number] for mark in inside),
            )
        )
    return tuple(rows)


def matches(source: Document, target: Document) -> tuple[Match, ...]:
    """The blocks of two documents that belong together, in the order of the source."""
    from l10n.fidelity.align import align
    from l10n.fidelity.links import names_in_addresses
    from l10n.fidelity.units import units_of

    here, there = source.language, target.language
    names = names_in_addresses(here, there)
    return align(units_of(source, here), units_of(target, there), names)


def _groups(units: tuple[Unit, ...], text: str, marks: Sequence[Mark]) -> tuple[Group, ...]:
    return groups_of([block for unit in units for block in unit.blocks], text, marks)
