"""JUnit XML: a suite per document, a test case per finding. A finding fails where it makes the run
fail, too; else it is told as output of its case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import NEVER, Severity
from l10n.reporters.escape import xml
from l10n.reporters.items import UNREADABLE, Item, document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate

_Counts = tuple[int, int, int]
_ERROR, _FAILURE, _OUTPUT = "error", "failure", "system-out"


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The path of a document and its cases: rule, severity, start of the element, message and
    detail.
    """
    cases = [_case(item, translate) for item in document_items(document)]
    return [document.path, cases]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The XML document."""
    suites = [_suite(path, cases, totals.fail_on) for path, cases in parts]
    tests, failures, errors = (sum(n[place] for _, n in suites) for place in range(3))
    numbers = _numbers(tests, failures, errors)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="l10n {xml(totals.command)}" {numbers}>\n'
    yield from (text for text, _ in suites)
    yield "</testsuites>\n"


def _numbers(tests: int, failures: int, errors: int) -> str:
    return f'tests="{tests}" failures="{failures}" errors="{errors}"'


def _suite(path: str, cases: Sequence[Sequence[str]], fail_on: str) -> tuple[str, _Counts]:
    """The element of a document, and how many tests, failures and errors are in it."""
    kinds = [_kind(rule, severity, fail_on) for rule, severity, *_ in cases]
    counts = (max(1, len(cases)), kinds.count(_FAILURE), kinds.count(_ERROR))
    lines = [f'  <testsuite name="{xml(path)}" {_numbers(*counts)}>\n']
    lines += (_element(kind, *case) for kind, case in zip(kinds, cases, strict=True))
    if not cases:
        lines.append(f'    <testcase classname="{xml(path)}" name="l10n"/>\n')
    lines.append("  </testsuite>\n")
    return "".join(lines), counts


def _kind(rule: str, severity: str, fail_on: str) -> str:
    if rule == UNREADABLE:
        return _ERROR
    fails = fail_on != NEVER and Severity(severity).rank <= Severity(fail_on).rank
    return _FAILURE if fails else _OUTPUT


def _element(kind: str, rule: str, severity: str, start: str, message: str, detail: str) -> str:
    if kind == _OUTPUT:
        inner = f"<{kind}>{severity}: {message}\n{detail}</{kind}>"
    else:
        inner = f'<{kind} type="{severity}" message="{message}">{detail}</{kind}>'
    return f"{start}>\n      {inner}\n    </testcase>\n"


def _case(item: Item, translate: Translate) -> list[str]:
    finding = item.finding
    name = f"{finding.rule} {finding.line}:{finding.column}"
    start = f'    <testcase classname="{xml(item.path)}" name="{xml(name)}"'
    more = (f"{item.path}:{finding.line}:{finding.column}", item.excerpt)
    detail = "\n".join(xml(part) for part in (*more, finding.advice_text(translate)) if part)
    return [finding.rule, str(finding.severity), start, xml(finding.text(translate)), detail]
