"""Markdown for a job summary or a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from l10n.messages import N_
from l10n.reporters.escape import markdown
from l10n.reporters.items import Item, document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.reporters.speech import listed
from l10n.reporters.words import SEVERITIES, level, unread, verdict

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport

_SHOWN = 50
"""Findings shown of one document; comments have a limit of 65,536 characters."""


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The row of a document in the table, or "", and the paragraphs about its findings."""
    row = "" if document.reading is None else _overview_row(document, document.reading, translate)
    return [row, *_document(document, translate)]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """A heading, a table of documents, then each document's findings."""
    yield f"## l10n {markdown(totals.command)}\n\n{_totals(totals, translate)}\n"
    rows = [row for row, *_ in parts if row]
    if rows:
        yield f"\n{_overview(rows, translate)}"
    yield from (f"\n{paragraph}" for _, *paragraphs in parts for paragraph in paragraphs)


def _totals(totals: Totals, translate: Translate) -> str:
    found = totals.counts
    values = {str(severity): found[severity] for severity in found}
    template = N_("errors: %(error)d, warnings: %(warning)d, remarks: %(info)d")
    said = (translate(template) % values, unread(totals, translate))
    return ". ".join(markdown(text) for text in said if text)


def _overview_row(document: DocumentReport, reading: ReadingReport, translate: Translate) -> str:
    shown = level(reading.primary, translate) or "–"
    findings = str(len(document.all_findings))
    cells = (document.path, document.language or "–", shown, findings)
    return _row([markdown(cell) for cell in cells])


def _overview(rows: Sequence[str], translate: Translate) -> str:
    titles = (N_("Document"), N_("Language"), N_("Reading level"), N_("Findings"))
    head = _row([markdown(translate(title)) for title in titles])
    return "\n".join((head, "| --- | --- | --- | ---: |", *rows)) + "\n"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _document(document: DocumentReport, translate: Translate) -> Iterator[str]:
    found = tuple(document_items(document))
    if not found:
        return
    yield f"### {markdown(document.path)}\n"
    if document.reading is not None:
        primary = document.reading.primary
        short = "" if primary is None else translate(primary.short)
        said = filter(None, (verdict(document, translate), short))
        yield f"{markdown(listed(said, translate))}\n"
    lines = [_line(item, translate) for item in _worst_first(document, found)[:_SHOWN]]
    if len(found) > _SHOWN:
        more = translate(N_("and %(count)d more")) % {"count": len(found) - _SHOWN}
        lines.append(f"- … {markdown(more)}")
    yield "\n".join(lines) + "\n"


def _worst_first(document: DocumentReport, items: Sequence[Item]) -> list[Item]:
    """Errors first, then in the order in which findings are worth a writer's time; a comment shows
    only some.
    """
    first = () if document.flags is None else document.flags.first
    places = {id(finding): place for place, finding in enumerate(first)}
    return sorted(
        items,
        key=lambda item: (item.finding.severity.rank, places.get(id(item.finding), len(places))),
    )


def _line(item: Item, translate: Translate) -> str:
    finding = item.finding
    severity = markdown(translate(SEVERITIES[finding.severity]))
    text = " – ".join(filter(None, (finding.text(translate), finding.advice_text(translate))))
    place = f"{finding.line}:{finding.column}"
    return f"- **{severity}** {place} {markdown(text)} ({markdown(finding.rule)})"
