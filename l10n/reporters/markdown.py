"""Markdown for a job summary or a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.messages import N_
from l10n.reporters.escape import markdown
from l10n.reporters.items import Item, counts, document_items
from l10n.reporters.report import DocumentReport, Report, Translate
from l10n.reporters.words import SEVERITIES, level, unread, verdict

_SHOWN = 50
"""Findings shown of one document; comments have a limit of 65,536 characters."""


def render(report: Report, translate: Translate = str) -> str:
    """A heading, a table of documents, then each document's findings."""
    parts = [f"## l10n {markdown(report.command)}\n\n{_totals(report, translate)}\n"]
    if any(document.reading for document in report.documents):
        parts.append(_overview(report, translate))
    for document in report.documents:
        parts.extend(_document(document, translate))
    return "\n".join(parts)


def _totals(report: Report, translate: Translate) -> str:
    found = counts(report)
    values = {str(severity): found[severity] for severity in found}
    template = N_("errors: %(error)d, warnings: %(warning)d, remarks: %(info)d")
    said = (translate(template) % values, unread(report, translate))
    return ". ".join(markdown(text) for text in said if text)


def _overview(report: Report, translate: Translate) -> str:
    titles = (N_("Document"), N_("Language"), N_("Reading level"), N_("Findings"))
    lines = [_row([markdown(translate(title)) for title in titles]), "| --- | --- | --- | ---: |"]
    for document in report.documents:
        if document.reading is None:
            continue
        shown = level(document.reading.primary, translate) or "–"
        findings = str(len(document.all_findings))
        cells = (document.path, document.language or "–", shown, findings)
        lines.append(_row([markdown(cell) for cell in cells]))
    return "\n".join(lines) + "\n"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _document(document: DocumentReport, translate: Translate) -> Iterator[str]:
    found = tuple(document_items(document))
    if not found:
        return
    yield f"### {markdown(document.path)}\n"
    if document.reading is not None:
        yield f"{markdown(verdict(document, translate))}\n"
    lines = [_line(item, translate) for item in found[:_SHOWN]]
    if len(found) > _SHOWN:
        more = translate(N_("and %(count)d more")) % {"count": len(found) - _SHOWN}
        lines.append(f"- … {markdown(more)}")
    yield "\n".join(lines) + "\n"


def _line(item: Item, translate: Translate) -> str:
    finding = item.finding
    severity = markdown(translate(SEVERITIES[finding.severity]))
    text = " – ".join(filter(None, (finding.text(translate), finding.advice_text(translate))))
    place = f"{finding.line}:{finding.column}"
    return f"- **{severity}** {place} {markdown(text)} ({markdown(finding.rule)})"
