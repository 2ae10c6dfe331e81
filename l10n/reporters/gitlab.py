"""GitLab code quality: a JSON array. Equal fingerprints would be dropped, so they hash the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import Severity
from l10n.reporters.escape import json_text
from l10n.reporters.items import document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The entries of a document."""
    return [
        {
            "description": item.finding.text(translate),
            "check_name": item.finding.rule,
            "fingerprint": item.fingerprint,
            "severity": _SEVERITIES[item.finding.severity],
            "location": {
                "path": item.path,
                "lines": {"begin": item.finding.line, "end": item.finding.end.line},
            },
        }
        for item in document_items(document)
    ]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The array, indented."""
    yield json_text([entry for entries in parts for entry in entries], indent=2) + "\n"
