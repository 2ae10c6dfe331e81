"""One JSON object with everything; its shape is in ``docs/reference/json.md``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.reporters.escape import json_object, json_text
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.reporters.shapes import VERSION, document_shape, summary


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The object of a document, indented to its place in the whole."""
    text = json_text(document_shape(document, translate), indent=2)
    return "    " + text.replace("\n", "\n    ")


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The object, indented."""
    head = {
        "version": VERSION,
        "tool": {"name": "l10n", "version": totals.version},
        "command": totals.command,
        "summary": summary(totals),
    }
    yield from json_object(head, "documents", parts)
