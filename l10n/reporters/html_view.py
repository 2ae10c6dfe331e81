"""What the page shows, worked out before the template: it only loops and prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from l10n.finding import Finding
from l10n.languages.direction import direction
from l10n.reporters.escape import page
from l10n.reporters.forecast import forecast_note, forecast_text, outlook_note
from l10n.reporters.heat import heat_of
from l10n.reporters.html_labels import labels
from l10n.reporters.html_text import Group, Mark, groups_of
from l10n.reporters.items import document_items
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.words import (
    CERTAINTIES,
    EVIDENCE,
    SEVERITIES,
    figure,
    formula_name,
    left_out,
    ranked_sections,
    ruler,
    section_reading,
    short_level,
    verdict,
)
from l10n.text.document import Document, Section
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.plain.flag import SectionWork
    from l10n.readability.report import ReadingReport, SectionReading


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding on the page; texts are in the reader's language, ``number`` counts from 1."""

    number: int
    severity: str
    severity_label: str
    certainty: str
    message: str
    advice: str
    rule: str
    line: int
    column: int
    source_line: int | None


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
    groups: tuple[Group, ...]


class ScoreRow(NamedTuple):
    """A row of the table of formulas."""

    name: str
    value: str
    grade: str
    band: str
    evidence: str
    caveats: str


@dataclass(frozen=True, slots=True)
class DocumentView:
    """Everything about one document. ``ranked`` are the sections, hardest first."""

    id: str
    path: str
    title: str
    language: str
    direction: str
    verdict: str
    heat: str
    ruler: str
    sections: tuple[SectionView, ...]
    ranked: tuple[SectionView, ...]
    scores: tuple[ScoreRow, ...]
    caveats: tuple[str, ...]
    left_out: str
    findings: tuple[FindingView, ...]
    elsewhere: tuple[FindingView, ...]
    outlook: str
    error: str


def document_view(
    number: int, document: DocumentReport, parsed: Document | None, translate: Translate
) -> DocumentView:
    """The view of a document; ``parsed`` is None where it could not be read."""
    found = tuple(
        finding_view(place, item.finding, translate)
        for place, item in enumerate(document_items(document), start=1)
    )
    reading = document.reading
    sections = _sections(f"d{number}", document, parsed, found, translate)
    by_line = {section.line: section for section in sections}
    ranked: Sequence[SectionView] = ()
    if reading is not None:
        lines = Lines(document.source)
        ranked = [by_line[lines.line(s.span.start)] for s in ranked_sections(reading)]
    shown = {view.number for section in sections for view in section.findings}
    return DocumentView(
        id=f"d{number}",
        path=page(document.path),
        title=page(document.title or document.path),
        language=document.language or "",
        direction=direction(document.language),
        verdict=verdict(document, translate) if reading or document.untranslated else "",
        heat=heat_of(reading),
        ruler=_ruler_name(reading),
        sections=sections,
        ranked=tuple(ranked),
        scores=() if reading is None else _scores(reading, translate),
        caveats=() if reading is None else _caveats(reading, translate),
        left_out=left_out(document, translate),
        findings=found,
        elsewhere=tuple(view for view in found if view.number not in shown),
        outlook=page(outlook_note(document, translate)),
        error="" if document.error is None else page(str(document.error)),
    )


def finding_view(number: int, finding: Finding, translate: Translate) -> FindingView:
    """A finding in the reader's language."""
    return FindingView(
        number=number,
        severity=str(finding.severity),
        severity_label=translate(SEVERITIES[finding.severity]),
        certainty=translate(CERTAINTIES[finding.certainty]),
        message=page(finding.text(translate)),
        advice=page(finding.advice_text(translate)),
        rule=finding.rule,
        line=finding.line,
        column=finding.column,
        source_line=finding.source_line,
    )


def _sections(
    document_id: str,
    document: DocumentReport,
    parsed: Document | None,
    found: tuple[FindingView, ...],
    translate: Translate,
) -> tuple[SectionView, ...]:
    if parsed is None:
        return ()
    lines = Lines(document.source)
    marks = marks_of(document)
    works = {} if document.flags is None else {w.span.start: w for w in document.flags.sections}
    views = []
    for place, section in enumerate(parsed.sections, start=1):
        inside = [m for m in marks if section.span.start <= m.span.start < section.span.end]
        numbers = {mark.number for mark in inside}
        reading = section_reading(document, section.span)
        work = works.get(section.span.start)
        views.append(
            SectionView(
                id=f"{document_id}s{place}",
                title=page(section.title) or labels(translate)["untitled"],
                start=section.span.start,
                line=lines.line(section.span.start),
                level=_level(document, reading),
                heat=heat_of(reading),
                words=0 if reading is None else reading.counts.words,
                burden=figure(0.0 if work is None else work.burden.units, 0),
                forecast=() if work is None else _told(document, work, translate),
                findings=tuple(view for view in found if view.number in numbers),
                groups=_groups(section, document.source, inside),
            )
        )
    return tuple(views)


def _told(document: DocumentReport, work: SectionWork, translate: Translate) -> tuple[str, ...]:
    """What edits would gain in a section."""
    told = forecast_text(document, work, translate), forecast_note(document, work, translate)
    return tuple(page(text) for text in told if text)


def _groups(section: Section, source: str, marks: list[Mark]) -> tuple[Group, ...]:
    blocks = sorted((*section.headings, *section.blocks), key=lambda block: block.span.start)
    return groups_of(blocks, source, marks)


def marks_of(document: DocumentReport) -> list[Mark]:
    """The findings of a document as marks, numbered as on the page, sorted by their start.

    Those about another file, such as a catalog, have no place in this text.
    """
    marks = [
        Mark(number, item.finding.span, item.finding.severity)
        for number, item in enumerate(document_items(document), start=1)
        if item.path == document.path
    ]
    return sorted(marks, key=lambda mark: (mark.span, mark.number))


def _level(document: DocumentReport, section: SectionReading | None) -> str:
    formula = None if document.reading is None else ruler(document.reading)
    if section is None or formula is None:
        return "–"
    return short_level(section.score(formula))


def _ruler_name(reading: ReadingReport | None) -> str:
    formula = None if reading is None else ruler(reading)
    score = None if reading is None or formula is None else reading.score(formula)
    return "" if score is None else formula_name(score)


def _scores(reading: ReadingReport, translate: Translate) -> tuple[ScoreRow, ...]:
    return tuple(
        ScoreRow(
            formula_name(score),
            figure(score.value),
            "–" if score.grade is None else figure(score.grade),
            translate(score.band) if score.band else "–",
            translate(EVIDENCE[score.evidence]),
            "; ".join(translate(caveat) for caveat in score.caveats),
        )
        for score in reading.scores
        if score.value is not None
    )


def _caveats(reading: ReadingReport, translate: Translate) -> tuple[str, ...]:
    own = () if reading.primary is None else reading.primary.caveats
    return tuple(translate(caveat) for caveat in dict.fromkeys((*own, *reading.caveats)))
