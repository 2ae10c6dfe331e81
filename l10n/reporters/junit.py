"""JUnit XML: a suite per document, a failure per finding. Findings of severity info do not fail."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Severity
from l10n.reporters.escape import xml
from l10n.reporters.items import UNREADABLE, Item, document_items
from l10n.reporters.report import DocumentReport, Report, Translate


def render(report: Report, translate: Translate = str) -> str:
    """The XML document."""
    suites = [(document, tuple(document_items(document))) for document in report.documents]
    every = [item for _, found in suites for item in found]
    cases = sum(max(1, len(found)) for _, found in suites)
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
    parts.append(f'<testsuites name="l10n {xml(report.command)}" {_totals(every, cases)}>\n')
    for document, found in suites:
        parts.extend(_suite(document, found, translate))
    parts.append("</testsuites>\n")
    return "".join(parts)


def _totals(found: list[Item], cases: int) -> str:
    errors = sum(item.finding.rule == UNREADABLE for item in found)
    failures = sum(item.finding.severity is not Severity.INFO for item in found) - errors
    return f'tests="{cases}" failures="{failures}" errors="{errors}"'


def _suite(
    document: DocumentReport, found: tuple[Item, ...], translate: Translate
) -> Iterator[str]:
    totals = _totals(list(found), max(1, len(found)))
    yield f'  <testsuite name="{xml(document.path)}" {totals}>\n'
    for item in found:
        yield _case(item, translate)
    if not found:
        yield f'    <testcase classname="{xml(document.path)}" name="l10n"/>\n'
    yield "  </testsuite>\n"


def _case(item: Item, translate: Translate) -> str:
    finding = item.finding
    name = f"{finding.rule} {finding.line}:{finding.column}"
    start = f'    <testcase classname="{xml(item.path)}" name="{xml(name)}"'
    message = finding.text(translate)
    more = (f"{item.path}:{finding.line}:{finding.column}", item.excerpt)
    detail = "\n".join(xml(part) for part in (*more, finding.advice_text(translate)) if part)
    if finding.severity is Severity.INFO:
        return (
            f"{start}>\n      <system-out>{xml(message)}\n{detail}</system-out>\n    </testcase>\n"
        )
    kind = "error" if finding.rule == UNREADABLE else "failure"
    attributes = f'type="{finding.severity}" message="{xml(message)}"'
    return f"{start}>\n      <{kind} {attributes}>{detail}</{kind}>\n    </testcase>\n"
