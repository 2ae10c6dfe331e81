"""JUnit XML: a suite per document, a failure per finding. Findings of severity info do not fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import Severity
from l10n.reporters.escape import xml
from l10n.reporters.items import UNREADABLE, Item, document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The suite of a document, and how many tests, failures and errors are in it."""
    found = tuple(document_items(document))
    errors = sum(item.finding.rule == UNREADABLE for item in found)
    failures = sum(item.finding.severity is not Severity.INFO for item in found) - errors
    numbers = (max(1, len(found)), failures, errors)
    return ["".join(_suite(document, found, numbers, translate)), *numbers]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The XML document."""
    tests, failures, errors = (sum(part[place] for part in parts) for place in (1, 2, 3))
    numbers = _numbers(tests, failures, errors)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="l10n {xml(totals.command)}" {numbers}>\n'
    yield from (part[0] for part in parts)
    yield "</testsuites>\n"


def _numbers(tests: int, failures: int, errors: int) -> str:
    return f'tests="{tests}" failures="{failures}" errors="{errors}"'


def _suite(
    document: DocumentReport,
    found: tuple[Item, ...],
    numbers: tuple[int, int, int],
    translate: Translate,
) -> Iterator[str]:
    yield f'  <testsuite name="{xml(document.path)}" {_numbers(*numbers)}>\n'
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
