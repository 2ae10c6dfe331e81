"""The article of one document in the page, made from what the template needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from l10n.errors import L10nError
from l10n.frozen import dataclass
from l10n.languages.direction import direction
from l10n.reporters.html_findings import FindingView, marks_of
from l10n.reporters.html_pairs import Row, rows_of
from l10n.reporters.html_summary import Summary, Told, summary_of
from l10n.reporters.html_templates import filled, words_of
from l10n.reporters.html_trend import HEIGHT, WIDTH
from l10n.reporters.html_view import DocumentView, document_view
from l10n.reporters.items import rules_by_id
from l10n.reporters.report import DocumentReport, Translate
from l10n.text.document import Document


class Article(NamedTuple):
    """A document's part of the page.

    Attributes:
        pieces: HTML.
        summary: what the top of the page tells of it.
        rules: those that the page explains for it.
    """

    pieces: tuple[str, ...]
    summary: Summary
    rules: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    rows: tuple[Row, ...]
    loose: tuple[FindingView, ...]
    source_language: str
    source_direction: str


def article_of(document: DocumentReport, translate: Translate) -> Article:
    """The article of a document."""
    parsed = _document(document)
    view = document_view(document, parsed, translate)
    rules = tuple(_told(document))
    values: dict[str, Any] = {
        **words_of(translate),
        "doc": view,
        "entry": _entry(document, parsed, view),
        "drawing": (WIDTH, HEIGHT),
        "rule_ids": {rule.id for rule in rules},
    }
    pieces = tuple(filled("document.html", values))
    return Article(pieces, summary_of(document, view, translate), rules)


def _told(document: DocumentReport) -> Iterator[Told]:
    """The rules that found something."""
    used = {finding.rule for finding in document.all_findings}
    for place, rule in enumerate(rules_by_id().values()):
        if rule.id in used:
            yield Told(place, rule.id, rule.summary, rule.help)


def _entry(document: DocumentReport, parsed: Document | None, view: DocumentView) -> _Entry:
    source = None
    if document.source_text is not None:
        source = _parsed(document.source_text, document.source_path, None, None)
    rows: tuple[Row, ...] = ()
    if parsed is not None and source is not None and not document.untranslated:
        rows = rows_of(source, parsed, marks_of(document, parsed), view, document.waiting)
    placed = {finding.number for row in rows for finding in row.findings}
    loose = tuple(f for f in view.findings if f.number not in placed) if rows else view.elsewhere
    language = source.language if source is not None else None
    return _Entry(rows, loose, language or "", direction(language))


def _document(report: DocumentReport) -> Document | None:
    """The document of a report; None where it could not be read."""
    if report.flags is not None:
        return report.flags.subject.document
    return _parsed(report.source, report.path, report.language, report.error)


def _parsed(
    text: str, path: str | None, language: str | None, error: L10nError | None
) -> Document | None:
    from l10n.text.parse import parse

    if error is not None:
        return None
    try:
        return parse(text, path=path, language=language)
    except L10nError:
        return None
