"""The line a finding is about, with carets under the flagged part."""

from __future__ import annotations

from l10n.finding import Finding
from l10n.reporters.escape import terminal
from l10n.text.columns import width
from l10n.text.spans import Lines

COLUMNS = 96
_BEFORE = 30


def excerpt(source: str, finding: Finding, lines: Lines) -> tuple[str, ...]:
    """The flagged line, cut around the flagged part, and a line of carets; () without text."""
    if not 0 < finding.line <= len(lines.starts):
        return ()
    whole = lines.span(finding.line)
    text = whole.of(source).rstrip("\r\n")
    if not text.strip():
        return ()
    start = min(finding.column - 1, len(text))
    end = finding.end.column - 1 if finding.end.line == finding.line else len(text)
    end = min(max(end, start), len(text))
    first = max(0, start - _BEFORE) if width(text) > COLUMNS else 0
    head, tail = ("…" if first else ""), text[first:]
    before, flagged = terminal(text[first:start]), terminal(text[start:end])
    shown = head + terminal(tail)
    if width(shown) > COLUMNS:
        shown = shown[: COLUMNS - 1] + "…"
    at = width(head) + width(before)
    carets = "^" * max(1, min(width(flagged), COLUMNS - at))
    return shown, " " * at + carets


def line_of(source: str, lines: Lines, number: int) -> str:
    """A line of a text, cut to the width of an excerpt; "" where it has no words."""
    if not 0 < number <= len(lines.starts):
        return ""
    text = terminal(lines.span(number).of(source).strip())
    if not any(map(str.isalpha, text)):
        return ""
    return text if width(text) <= COLUMNS else f"{text[: COLUMNS - 1]}…"
