"""One line a finding: ``path:line:column: severity rule message``; for scores one a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.reporters.escape import log_lines
from l10n.reporters.items import Item, document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.reporters.words import level, no_level


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The lines about findings, and those that come behind all findings."""
    found = [_line(item, translate) for item in document_items(document)]
    levels = []
    if command == "score" and document.reading is not None:
        shown = level(document.reading.primary, translate) or no_level(document, translate)
        levels.append(f"{document.path}: {shown}")
    return [log_lines(found), log_lines(levels)]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """Findings one a line; for ``score`` then the reading level of each document."""
    yield from (found for found, _ in parts)
    yield from (levels for _, levels in parts)


def _line(item: Item, translate: Translate) -> str:
    finding = item.finding
    where = f"{item.path}:{finding.line}:{finding.column}"
    return f"{where}: {finding.severity} {finding.rule} {finding.text(translate)}"
