"""A workbook for content teams: findings, segments and scores, one sheet each.

Every cell is text or a number, never a formula or a link, whatever documents say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from l10n.catalog.po.header import stated_moment
from l10n.errors import UsageError
from l10n.messages import N_
from l10n.readability.targets import target_for
from l10n.reporters.escape import page
from l10n.reporters.items import document_items
from l10n.reporters.report import DocumentReport, Report, Translate
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.fidelity.alignment.units import Unit

_CELL_CHARACTERS = 32_767
"""What a cell holds at most."""
_ROWS = 1_048_575
"""Rows of a sheet below its header."""

_FINDINGS = (
    (N_("Document"), 32), (N_("Line"), 7), (N_("Column"), 8), (N_("Severity"), 10),
    (N_("Certainty"), 10), (N_("Rule"), 28), (N_("Message"), 60), (N_("Suggestion"), 50),
    (N_("Text"), 60),
)  # fmt: skip
_SEGMENTS = (
    (N_("Document"), 32), (N_("Language"), 10), (N_("Line"), 7), (N_("Kind"), 12),
    (N_("Source"), 70), (N_("Translation"), 70), (N_("Findings"), 10), (N_("Notes"), 40),
)  # fmt: skip
_SCORES = (
    (N_("Document"), 32), (N_("Language"), 10), (N_("Section"), 32), (N_("Words"), 8),
    (N_("Sentences"), 10), (N_("Formula"), 22), (N_("Value"), 8), (N_("Grade"), 8),
    (N_("Target"), 8), (N_("Evidence"), 14),
)  # fmt: skip

Value = str | int | float | None
Row = tuple[Value, ...]
Head = Sequence[tuple[str, int]]


def workbook(report: Report, translate: Translate = str) -> bytes:
    """The file. The same report gives the same bytes.

    Raises:
        UsageError: the library that writes it is not installed, or a sheet would be too long.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise UsageError(
            "the package xlsxwriter is not installed",
            remedy="install it with: pip install xlsxwriter",
        ) from None
    out = BytesIO()
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.set_properties({"created": _moment(), "title": "l10n"})
    sheets = (
        (N_("Findings"), _FINDINGS, _findings(report, translate)),
        (N_("Segments"), _SEGMENTS, _segments(report)),
        (N_("Scores"), _SCORES, _scores(report)),
    )
    for name, head, rows in sheets:
        _sheet(book, translate(name)[:31], [(translate(text), width) for text, width in head], rows)
    book.close()
    return out.getvalue()


def _moment() -> datetime:
    """``SOURCE_DATE_EPOCH``, else a fixed day: no report differs by when it was made."""
    moment = stated_moment() or datetime.fromtimestamp(315_532_800, UTC)
    return moment.replace(tzinfo=None)


def _sheet(book: Any, name: str, head: Head, rows: Iterable[Row]) -> None:
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True, "bottom": 1})
    number = book.add_format({"text_wrap": True, "valign": "top"})
    # With the quote prefix a text such as "=1+1" stays text when somebody edits its cell.
    words = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
    last = 0
    for column, (title, width) in enumerate(head):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, bold)
    for last, row in enumerate(rows, start=1):
        if last > _ROWS:
            raise UsageError("too many rows for a sheet", remedy="name fewer documents")
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(last, column, page(value)[:_CELL_CHARACTERS], words)
            elif value is not None:
                sheet.write_number(last, column, value, number)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(head) - 1)


def _findings(report: Report, translate: Translate) -> Iterator[Row]:
    for item in (i for document in report.documents for i in document_items(document)):
        finding = item.finding
        yield (
            item.path,
            finding.line,
            finding.column,
            str(finding.severity),
            str(finding.certainty),
            finding.rule,
            finding.text(translate),
            finding.advice_text(translate),
            item.excerpt,
        )


def _scores(report: Report) -> Iterator[Row]:
    for document in report.documents:
        reading = document.reading
        if reading is None:
            continue
        for title, part in (("", reading), *((s.title, s) for s in reading.sections)):
            for score in part.scores:
                target = target_for(score, reading.audience, reading.targets)
                yield (
                    document.path,
                    document.language or "",
                    title,
                    part.counts.words,
                    part.counts.sentences,
                    score.formula,
                    _rounded(score.value),
                    _rounded(score.grade),
                    _rounded(None if target is None else target.limit),
                    str(score.evidence),
                )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _segments(report: Report) -> Iterator[Row]:
    """The texts of all documents; those of a source stand beside its translation, where there is
    one: rows without a translation are gaps.
    """
    paired = {document.source_path for document in report.documents}
    for document in report.documents:
        if document.error is None and document.path not in paired:
            yield from _rows(document)


def _rows(document: DocumentReport) -> Iterator[Row]:
    """A translation beside its source by aligned blocks; of other documents the blocks."""
    from l10n.reporters.html_pairs import matches
    from l10n.text.parse import parse

    target = parse(document.source, path=document.path)
    source = target
    translated = document.source_path is not None and document.source_text is not None
    if translated:
        source = parse(document.source_text or "", path=document.source_path or "")
    lines = Lines(document.source)
    starts = [finding.span.start for finding in document.all_findings]
    line = 1
    for match in matches(source, target):
        found = 0
        if match.target:
            start, end = match.target[0].span.start, match.target[-1].span.end
            line = lines.position(start)[0]
            found = sum(start <= place < end for place in starts)
        units = match.target or match.source
        yield (
            document.path,
            document.language or "",
            line,
            str(units[0].blocks[0].kind) if units and units[0].blocks else "",
            _text(match.source, source.source)
            if translated
            else _text(match.target, target.source),
            _text(match.target, target.source) if translated else "",
            found,
            "",
        )


def _text(units: tuple[Unit, ...], source: str) -> str:
    return "\n".join(source[unit.span.start : unit.span.end].strip() for unit in units)
