"""One JSON object with everything; its shape is in ``docs/reference/json.md``."""

from __future__ import annotations

from l10n.reporters.escape import json_text
from l10n.reporters.report import Report, Translate
from l10n.reporters.shapes import VERSION, document_shape, summary


def render(report: Report, translate: Translate = str) -> str:
    """The object, indented."""
    value = {
        "version": VERSION,
        "tool": {"name": "l10n", "version": report.version},
        "command": report.command,
        "summary": summary(report),
        "documents": [document_shape(document, translate) for document in report.documents],
    }
    return json_text(value, indent=2) + "\n"
