"""One JSON object a line: each document (``"type": "document"``), then its findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.reporters.escape import json_text
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.reporters.shapes import document_shape


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The lines about a document."""
    shape = document_shape(document, translate)
    findings = shape.pop("findings")
    lines = [{"type": "document", **shape}, *({"type": "finding", **f} for f in findings)]
    return "".join(f"{json_text(line)}\n" for line in lines)


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The lines; a report without documents is empty."""
    yield from parts
