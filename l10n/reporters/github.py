"""GitHub workflow commands: one annotation a finding.

Document text never stands at the start of a line, and every value is encoded by its own rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import Severity
from l10n.reporters.escape import github_message, github_property
from l10n.reporters.items import Item, document_items
from l10n.reporters.report import Content, DocumentReport, Totals, Translate

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """One ``::error``, ``::warning`` or ``::notice`` line a finding."""
    return "".join(f"{_command(item, translate)}\n" for item in document_items(document))


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The lines of all documents."""
    yield from parts


def _command(item: Item, translate: Translate) -> str:
    finding = item.finding
    values: list[tuple[str, str | int]] = [
        ("file", item.path),
        ("line", finding.line),
        ("endLine", finding.end.line),
    ]
    # GitHub takes columns only for annotations of one line.
    if finding.end.line == finding.line:
        values += [("col", finding.column), ("endColumn", finding.end.column)]
    values.append(("title", finding.rule))
    shown = ",".join(f"{key}={github_property(str(value))}" for key, value in values)
    message = "\n".join(filter(None, (finding.text(translate), finding.advice_text(translate))))
    return f"::{_COMMANDS[finding.severity]} {shown}::{github_message(message)}"
