"""One line a finding: ``path:line:column: severity rule message``; for scores one a document."""

from __future__ import annotations

from l10n.messages import N_
from l10n.reporters.escape import log_line
from l10n.reporters.items import Item, items
from l10n.reporters.report import Report, Translate
from l10n.reporters.words import level


def render(report: Report, translate: Translate = str) -> str:
    """Findings one a line; for ``score`` the reading level of each document."""
    lines = [_line(item, translate) for item in items(report)]
    if report.command == "score":
        for document in report.documents:
            if document.reading is not None:
                shown = level(document.reading.primary, translate) or translate(N_("no level"))
                lines.append(f"{document.path}: {shown}")
    return "".join(f"{log_line(line)}\n" for line in lines)


def _line(item: Item, translate: Translate) -> str:
    finding = item.finding
    where = f"{item.path}:{finding.line}:{finding.column}"
    return f"{where}: {finding.severity} {finding.rule} {finding.text(translate)}"
