"""Reviewdog's diagnostic format. Its columns count UTF-8 bytes from 1."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from l10n.finding import Severity
from l10n.reporters.escape import json_text
from l10n.reporters.items import Item, document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.text.spans import Lines

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The diagnostics of a document."""
    lines = Lines(document.source)
    return [_diagnostic(item, lines, translate) for item in document_items(document)]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """One object with all diagnostics, indented."""
    found = [diagnostic for diagnostics in parts for diagnostic in diagnostics]
    yield json_text({"source": {"name": "l10n"}, "diagnostics": found}, indent=2) + "\n"


def _diagnostic(item: Item, lines: Lines, translate: Translate) -> dict[str, Any]:
    finding, source = item.finding, item.document.source
    message = "\n".join(filter(None, (finding.text(translate), finding.advice_text(translate))))
    return {
        "message": message,
        "location": {
            "path": item.path,
            "range": {
                "start": _place(source, lines, finding.line, finding.column),
                "end": _place(source, lines, finding.end.line, finding.end.column),
            },
        },
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }


def _place(source: str, lines: Lines, line: int, column: int) -> dict[str, int]:
    if line > len(lines.starts):
        return {"line": line, "column": column}
    start = lines.starts[line - 1]
    before = source[start : start + column - 1]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
