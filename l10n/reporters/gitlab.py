"""GitLab code quality: a JSON array. Equal fingerprints would be dropped, so they hash the text."""

from __future__ import annotations

from l10n.finding import Severity
from l10n.reporters.escape import json_text
from l10n.reporters.items import items
from l10n.reporters.report import Report, Translate

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, translate: Translate = str) -> str:
    """The array, indented."""
    entries = [
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
        for item in items(report)
    ]
    return json_text(entries, indent=2) + "\n"
