"""A table for spreadsheets: one row a finding; for ``score`` one row a score.

No cell becomes a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from l10n.reporters.escape import cell
from l10n.reporters.items import items
from l10n.reporters.report import Report, Translate
from l10n.reporters.words import figure

_FINDING = (
    "path", "line", "column", "severity", "certainty", "rule", "message", "suggestion", "excerpt",
    "source_line", "fingerprint",
)  # fmt: skip
_SCORE = (
    "path", "language", "section", "words", "sentences", "formula", "value", "grade", "band",
    "evidence", "difficulty",
)  # fmt: skip

Row = tuple[str, ...]


def render(report: Report, translate: Translate = str) -> str:
    """RFC 4180 with LF line ends and a header row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    scores = report.command == "score"
    writer.writerow(_SCORE if scores else _FINDING)
    for row in _scores(report) if scores else _findings(report, translate):
        writer.writerow([cell(value) for value in row])
    return out.getvalue()


def _findings(report: Report, translate: Translate) -> Iterator[Row]:
    for item in items(report):
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


def _scores(report: Report) -> Iterator[Row]:
    for document in report.documents:
        reading = document.reading
        if reading is None:
            continue
        for title, part in (("", reading), *((s.title, s) for s in reading.sections)):
            start = (document.path, document.language or "", title)
            sample = (figure(part.counts.words, 0), figure(part.counts.sentences, 0))
            for score in part.scores:
                yield (
                    *start,
                    *sample,
                    score.formula,
                    "" if score.value is None else figure(score.value, 2),
                    "" if score.grade is None else figure(score.grade, 2),
                    score.band or "",
                    str(score.evidence),
                    "" if part.difficulty is None else figure(part.difficulty, 2),
                )
