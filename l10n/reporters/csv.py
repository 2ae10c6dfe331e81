"""A table for spreadsheets: one row a finding; for ``score`` one row a score.

No cell becomes a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from l10n.reporters.escape import cell
from l10n.reporters.items import document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.reporters.speech import figure

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport

_FINDING = (
    "path", "line", "column", "severity", "certainty", "rule", "message", "suggestion", "excerpt",
    "source_line", "fingerprint",
)  # fmt: skip
_SCORE = (
    "path", "language", "section", "words", "sentences", "formula", "value", "grade", "band",
    "evidence", "difficulty",
)  # fmt: skip

Row = tuple[str, ...]


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The rows of a document."""
    if command == "score":
        return _written(() if document.reading is None else _scores(document, document.reading))
    return _written(_findings(document, translate))


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """RFC 4180 with LF line ends and a header row."""
    yield _written([_SCORE if totals.command == "score" else _FINDING])
    yield from parts


def _written(rows: Iterable[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([cell(value) for value in row] for row in rows)
    return out.getvalue()


def _findings(document: DocumentReport, translate: Translate) -> Iterator[Row]:
    for item in document_items(document):
        finding = item.finding
        yield (
            item.path,
            str(finding.line),
            str(finding.column),
            finding.severity,
            finding.certainty,
            finding.rule,
            finding.text(translate),
            finding.advice_text(translate),
            item.excerpt,
            "" if finding.source_line is None else str(finding.source_line),
            item.fingerprint,
        )


def _scores(document: DocumentReport, reading: ReadingReport) -> Iterator[Row]:
    for title, level in (("", reading), *((s.title, s) for s in reading.sections)):
        start = (document.path, document.language or "", title)
        sample = (figure(level.counts.words, 0), figure(level.counts.sentences, 0))
        for score in level.scores:
            yield (
                *start,
                *sample,
                score.formula,
                "" if score.value is None else figure(score.value, 2),
                "" if score.grade is None else figure(score.grade, 2),
                score.band or "",
                str(score.evidence),
                "" if level.difficulty is None else figure(level.difficulty, 2),
            )
