"""``--diff REV``: only what has changed since a revision."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.narrowing import narrowed
from l10n.cli.settings import Settings
from l10n.errors import DocumentError

if TYPE_CHECKING:
    from l10n.finding import Finding
    from l10n.project.changes import Changes, Revision
    from l10n.reporters.report import DocumentReport
    from l10n.text.spans import Span

_CATALOGS = (".po", ".pot")
Pieces = list[tuple[str, "Span"]]


def with_changes(
    documents: Sequence[DocumentReport], settings: Settings
) -> tuple[DocumentReport, ...]:
    """Reports with the findings in blocks that have changed since the revision, on either side of a
    translation.

    Raises:
        UsageError: git does not know the revision, or a file is not in the repository.
    """
    if settings.since is None:
        return tuple(documents)
    from l10n.project.changes import revision

    known = revision(settings.since, Path.cwd())
    return tuple(
        document if document.error is not None else _changed(document, known)
        for document in documents
    )


def _changed(document: DocumentReport, known: Revision) -> DocumentReport:
    findings = document.all_findings
    if not findings:
        return document
    own = _changes(document.path, document.source, known)
    text, lines = document.source_text or "", _spans_of_lines(document.source_text or "")
    other = _changes(document.source_path, text, known) if document.source_path else None

    def wanted(finding: Finding) -> bool:
        line = finding.source_line
        if own.touch(finding.span) or other is None or line is None or line > len(lines):
            return own.touch(finding.span)
        return other.touch(lines[line - 1])

    return narrowed(document, [finding for finding in findings if wanted(finding)])


def _changes(path: str, text: str, known: Revision) -> Changes:
    """Where a file has changed; all of it where it is new."""
    from l10n.project.changes import Changes, changes
    from l10n.text.spans import Span

    old = known.text(path)
    if old is None:
        return Changes((Span(0, len(text)),))
    if old == text or not text:
        return Changes(())
    return changes([piece for piece, _ in _pieces(path, old)], _pieces(path, text))


def _pieces(path: str, text: str) -> Pieces:
    """The blocks of a document and the lines of its front matter; the entries of a catalog."""
    from l10n import api

    if path.endswith(_CATALOGS):
        return _paragraphs(text)
    try:
        document = api.parse(text, path=path)
    except DocumentError:
        return _paragraphs(text)
    front = document.front_matter
    lines = _lines(text, front.span.end) if front is not None else []
    return [*lines, *((block.span.of(text), block.span) for block in document.blocks)]


def _paragraphs(text: str) -> Pieces:
    """Runs of lines between blank ones."""
    from l10n.text.spans import Span

    pieces: Pieces = []
    start = 0
    for line, span in [*_lines(text, len(text)), ("", Span(len(text), len(text)))]:
        if not line.strip():
            if text[start : span.start].strip():
                pieces.append((text[start : span.start], Span(start, span.start)))
            start = span.end
    return pieces


def _lines(text: str, end: int) -> Pieces:
    return [(span.of(text), span) for span in _spans_of_lines(text[:end])]


def _spans_of_lines(text: str) -> list[Span]:
    from l10n.text.spans import Lines

    lines = Lines(text)
    return [lines.span(number) for number in range(1, lines.line(len(text)) + 1)]
