"""One JSON object a line: each document (``"type": "document"``), then its findings."""

from __future__ import annotations

from l10n.reporters.escape import json_text
from l10n.reporters.report import Report, Translate
from l10n.reporters.shapes import document_shape


def render(report: Report, translate: Translate = str) -> str:
    """The lines; a report without documents is empty."""
    lines = []
    for document in report.documents:
        shape = document_shape(document, translate)
        findings = shape.pop("findings")
        lines.append(json_text({"type": "document", **shape}))
        lines += [json_text({"type": "finding", **finding}) for finding in findings]
    return "".join(f"{line}\n" for line in lines)
