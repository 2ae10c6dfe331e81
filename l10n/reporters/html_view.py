"""What the page shows, worked out before the template: it only loops and prints."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from l10n.errors import say
from l10n.frozen import dataclass
from l10n.languages.direction import direction
from l10n.reporters.escape import page
from l10n.reporters.forecast import outlook_note
from l10n.reporters.heat import heat_of
from l10n.reporters.html_findings import FindingView, finding_views
from l10n.reporters.html_grades import GradeFigure, grades_name, grades_of
from l10n.reporters.html_sections import SectionView, section_views
from l10n.reporters.html_trend import Trend, trend_of
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import figure, listed
from l10n.reporters.words import (
    EVIDENCE,
    formula_name,
    left_out,
    other_formula,
    ranked_sections,
    ruler,
    sentence,
    verdict,
)
from l10n.text.document import Document
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport

_ID = 12
"""Hexadecimal digits of an id."""

_STALE = ("fidelity.stale-translation", "fidelity.page-outdated")


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
    grades: tuple[GradeFigure, ...]
    grades_name: str
    trend: Trend | None
    stale: bool
    ruler: str
    measured: str
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
    document: DocumentReport, parsed: Document | None, translate: Translate
) -> DocumentView:
    """The view of a document; ``parsed`` is None where it could not be read.

    Its id depends on nothing but its path, so that links into a report hold when documents are
    added. The text of a page that is hardly translated is that of its source: it is not shown
    again.
    """
    found = finding_views(document, parsed, translate)
    name = f"d{sha256(document.path.encode('utf-8', 'backslashreplace')).hexdigest()[:_ID]}"
    reading = document.reading
    text = None if document.untranslated else parsed
    sections = section_views(name, document, text, found, translate)
    by_line = {section.line: section for section in sections}
    ranked: Sequence[SectionView] = ()
    if reading is not None:
        lines = Lines(document.source)
        ranked = [by_line[lines.line(s.span.start)] for s in ranked_sections(reading)]
    shown = {view.number for section in sections for view in section.findings}
    return DocumentView(
        id=name,
        path=page(document.path),
        title=page(document.title or document.path),
        language=document.language or "",
        direction=direction(document.language),
        verdict=sentence(verdict(document, translate)) if reading or document.untranslated else "",
        heat=heat_of(reading),
        grades=grades_of(document, translate),
        grades_name=grades_name(document, translate),
        trend=trend_of(document, translate),
        stale=any(finding.rule in _STALE for finding in document.findings),
        ruler=_ruler_name(reading),
        measured="" if reading is None else other_formula(reading, translate),
        sections=sections,
        ranked=tuple(ranked),
        scores=() if reading is None else _scores(reading, translate),
        caveats=() if reading is None else _caveats(reading, translate),
        left_out=left_out(document, translate),
        findings=found,
        elsewhere=tuple(view for view in found if view.number not in shown),
        outlook=page(sentence(outlook_note(document, translate))),
        error="" if document.error is None else page(document.error.told(translate)),
    )


def _ruler_name(reading: ReadingReport | None) -> str:
    formula = None if reading is None else ruler(reading)
    score = None if reading is None or formula is None else reading.score(formula)
    return "" if score is None else formula_name(score)


def _scores(reading: ReadingReport, translate: Translate) -> tuple[ScoreRow, ...]:
    return tuple(
        ScoreRow(
            formula_name(score),
            figure(score.value, 1, translate),
            "–" if score.grade is None else figure(score.grade, 1, translate),
            translate(score.band) if score.band else "–",
            translate(EVIDENCE[score.evidence]),
            listed(map(translate, score.caveats), translate),
        )
        for score in reading.scores
        if score.value is not None
    )


def _caveats(reading: ReadingReport, translate: Translate) -> tuple[str, ...]:
    own = () if reading.primary is None else reading.primary.caveats
    return tuple(say(caveat, translate) for caveat in dict.fromkeys((*own, *reading.caveats)))
