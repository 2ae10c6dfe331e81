"""Where the content of a leaf block stands, and what the parser says of the block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from l10n.frozen import new
from l10n.text.document import Run
from l10n.text.spans import Span

_SPACE = " \t\r\n"
_NOT_MARK = re.compile(r"[^>\s]")
_ATX = re.compile(r"#{1,6}[ \t]*")


def language_of(detail: Any) -> str:
    """The language of a code block, or ""."""
    words = str(detail.get("Fenced", "")).split() if isinstance(detail, dict) else ()
    return words[0] if words else ""


def heading_content(source: str, span: Span, runs: Sequence[Run]) -> Span:
    """The content of a heading without its markers."""
    if not runs:
        found = _ATX.match(source, span.start, span.end)
        at = found.end() if found else span.start
        return Span(at, at)
    start = runs[0].span.start
    if start > span.start and source[start - 1] == "\\":
        start -= 1
    return new(Span, (start, runs[-1].span.end))


def stripped(source: str, span: Span) -> Span:
    """A span without the white space at its ends."""
    start, end = span
    while start < end and source[start] in _SPACE:
        start += 1
    while end > start and source[end - 1] in _SPACE:
        end -= 1
    return new(Span, (start, end))


def line_before(source: str, start: int) -> str:
    """The part of a line before an offset."""
    line = source.rfind("\n", 0, start) + 1
    return source[source.rfind("\r", line, start) + 1 or line : start]


def prefix_of(marks: str) -> str:
    """What a further line of the content starts with: quote marks, and spaces for list markers."""
    return _NOT_MARK.sub(" ", marks)
