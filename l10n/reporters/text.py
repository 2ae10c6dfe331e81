"""For people: grouped by document, with excerpts. Every line is safe for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import Severity
from l10n.messages import N_
from l10n.reporters.escape import log_lines
from l10n.reporters.excerpts import excerpt, line_of
from l10n.reporters.items import document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate
from l10n.reporters.speech import labelled
from l10n.reporters.words import SEVERITIES, unread, verdict
from l10n.text.spans import Lines


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The lines about a document; "" for none."""
    return log_lines(_document(command, document, translate))


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """Each document's part, then the totals."""
    between = ""
    for told in (*parts, _closing(totals, translate)):
        if told:
            yield between + told
            between = "\n"


def _document(command: str, document: DocumentReport, translate: Translate) -> Iterator[str]:
    if document.error is not None:
        yield _error(document, translate)
    elif command == "score":
        from l10n.reporters.text_score import score_lines

        yield from score_lines(document, translate)
    elif command == "flag":
        from l10n.reporters.text_flag import work_lines

        yield from work_lines(document, translate)
    elif command in ("check", "build"):
        yield from _findings(document, translate)
    else:
        yield _title(document)
        yield f"  {verdict(document, translate)}"
        yield from _tally(document, translate)


def _title(document: DocumentReport) -> str:
    return f"{document.path}  {document.title}".rstrip()


def _error(document: DocumentReport, translate: Translate) -> str:
    told = "" if document.error is None else document.error.told(translate)
    return labelled(translate(N_("error")), told, translate)


def _findings(document: DocumentReport, translate: Translate) -> Iterator[str]:
    found = tuple(document_items(document))
    if not found:
        return
    yield _title(document)
    other = document.source_text or ""
    lines, others = Lines(document.source), Lines(other)
    for item in found:
        finding = item.finding
        severity = translate(SEVERITIES[finding.severity])
        head = f"{finding.line}:{finding.column} {severity}"
        yield f"  {labelled(head, finding.text(translate), translate)} [{finding.rule}]"
        yield from (f"    | {line}" for line in excerpt(document.source, finding, lines))
        if finding.source_line is not None:
            yield f"    {_in_source(finding.source_line, other, others, translate)}"
        if finding.advice:
            yield f"    {finding.advice_text(translate)}"


def _in_source(number: int, source: str, lines: Lines, translate: Translate) -> str:
    """The line of the source that a finding is about, with its text where there is one."""
    text = line_of(source, lines, number)
    if not text:
        return translate(N_("see line %(line)d of the source")) % {"line": number}
    return translate(N_("line %(line)d of the source: %(text)s")) % {"line": number, "text": text}


def _tally(document: DocumentReport, translate: Translate) -> Iterator[str]:
    found = document.all_findings
    if found:
        template = translate(N_("findings: %(count)d, the first in line %(line)d"))
        yield f"  {template % {'count': len(found), 'line': found[0].line}}"


def _closing(totals: Totals, translate: Translate) -> str:
    lines = [unread(totals, translate)]
    found = totals.counts
    if totals.command != "score" and any(found.values()):
        values = {str(severity): found[severity] for severity in found}
        if totals.command == "flag" and (found[Severity.ERROR] or found[Severity.WARNING]):
            lines.append(translate(N_("!! an error, ! a warning, no mark: a remark")))
        template = N_("errors: %(error)d, warnings: %(warning)d, remarks: %(info)d")
        lines.append(translate(template) % values)
    elif totals.command == "flag" and not totals.unread:
        lines.append(translate(N_("The rules found nothing.")))
    elif totals.command != "score" and not totals.unread:
        lines.append(translate(N_("Nothing to report.")))
    return "".join(f"{line}\n" for line in lines if line)
