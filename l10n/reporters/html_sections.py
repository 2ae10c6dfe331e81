"""The sections of a document as the page shows them: text block by block with what was found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from l10n.frozen import dataclass
from l10n.reporters.escape import page
from l10n.reporters.forecast import forecast_note, forecast_text
from l10n.reporters.heat import heat_of
from l10n.reporters.html_findings import FindingView, marks_of
from l10n.reporters.html_labels import labels
from l10n.reporters.html_text import Group, groups_of
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import figure
from l10n.reporters.words import ruler, section_reading, sentence, short_level
from l10n.text.document import Block, Document, Section
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.plain.flag import SectionWork
    from l10n.readability.report import SectionReading


class Passage(NamedTuple):
    """A block, or a list or table as a whole, and the findings about it."""

    group: Group | None
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section: its strip cell, its row in the table, and its text with findings.

    ``start`` is its offset into the document's source.
    """

    id: str
    title: str
    start: int
    line: int
    level: str
    heat: str
    words: int
    burden: str
    forecast: tuple[str, ...]
    findings: tuple[FindingView, ...]
    passages: tuple[Passage, ...]


def section_views(
    document_id: str,
    document: DocumentReport,
    parsed: Document | None,
    found: Sequence[FindingView],
    translate: Translate,
) -> tuple[SectionView, ...]:
    """The sections in the order of the text; none where it could not be read."""
    if parsed is None:
        return ()
    lines = Lines(document.source)
    marks = marks_of(document, parsed)
    starts = [mark.span.start for mark in marks]
    views_of = {view.number: view for view in found}
    formula = None if document.reading is None else ruler(document.reading)
    works = {} if document.flags is None else {w.span.start: w for w in document.flags.sections}
    views = []
    for place, section in enumerate(parsed.sections, start=1):
        first, last = (bisect_left(starts, offset) for offset in section.span)
        inside = marks[first:last]
        mine = tuple(views_of[n] for n in sorted(m.number for m in inside) if n in views_of)
        reading = section_reading(document, section.span)
        work = works.get(section.span.start)
        groups = groups_of(_blocks(section), document.source, inside)
        views.append(
            SectionView(
                id=f"{document_id}s{place}",
                title=page(section.title) or labels(translate)["untitled"],
                start=section.span.start,
                line=lines.line(section.span.start),
                level=_level(formula, reading, translate),
                heat=heat_of(reading),
                words=0 if reading is None else reading.counts.words,
                burden=figure(0.0 if work is None else work.burden.units, 0),
                forecast=() if work is None else _told(document, work, translate),
                findings=mine,
                passages=tuple(_passages(groups, mine)),
            )
        )
    return tuple(views)


def _passages(groups: Sequence[Group], found: Sequence[FindingView]) -> Iterator[Passage]:
    """Each group with its findings; what has no place in the text comes first."""
    placed = {number for group in groups for number in group.numbers}
    loose = tuple(view for view in found if view.number not in placed)
    if loose:
        yield Passage(None, loose)
    for group in groups:
        numbers = group.numbers
        yield Passage(group, tuple(view for view in found if view.number in numbers))


def _blocks(section: Section) -> list[Block]:
    return sorted((*section.headings, *section.blocks), key=lambda block: block.span.start)


def _told(document: DocumentReport, work: SectionWork, translate: Translate) -> tuple[str, ...]:
    """What edits would gain in a section."""
    told = forecast_text(document, work, translate), forecast_note(document, work, translate)
    return tuple(page(sentence(text)) for text in told if text)


def _level(formula: str | None, section: SectionReading | None, translate: Translate) -> str:
    if section is None or formula is None:
        return "–"
    return short_level(section.score(formula), translate)
