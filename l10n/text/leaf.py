"""A leaf block while it is being read, and where its content stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from l10n.text.document import BlockKind, Run
from l10n.text.spans import Span

OPAQUE = (BlockKind.CODE, BlockKind.HTML)
"""Blocks without inline content."""

_SPACE = " \t\r\n"
_NOT_MARK = re.compile(r"[^>\s]")
_ATX = re.compile(r"#{1,6}[ \t]*")


class Leaf:
    """A leaf block that is being read.

    Attributes:
        kind: what it is.
        span: where it stands, as far as it is known.
        level: level of a heading, else 0.
        info: language of a code block, id of a heading, else "".
        opaque: whether it has no inline content.
        first: where its raw text begins, for blocks without inline content.
        last: where what was read so far ends.
    """

    __slots__ = ("first", "info", "kind", "last", "level", "opaque", "span")

    def __init__(self, kind: BlockKind, span: Span, level: int = 0, info: str = "") -> None:
        self.kind, self.span, self.level, self.info = kind, span, level, info
        self.opaque = kind in OPAQUE
        self.first: int | None = None
        self.last = span.start


def level_and_info(name: str, detail: Any) -> tuple[int, str]:
    """Level of a heading, and its id or a code block's language."""
    if name == "Heading":
        return int(detail["level"][1]), detail["id"] or ""
    if name == "CodeBlock" and isinstance(detail, dict):
        words = str(detail.get("Fenced", "")).split()
        return 0, words[0] if words else ""
    return 0, ""


def content_of(leaf: Leaf, runs: Sequence[Run], source: str) -> Span:
    """The content of a leaf without its markers."""
    if leaf.kind is BlockKind.HEADING:
        return _heading(leaf.span, runs, source)
    if leaf.kind is BlockKind.CODE and leaf.first is not None:
        return Span(leaf.first, leaf.last)
    return stripped(source, leaf.span)


def _heading(span: Span, runs: Sequence[Run], source: str) -> Span:
    if not runs:
        found = _ATX.match(source, span.start, span.end)
        at = found.end() if found else span.start
        return Span(at, at)
    start = runs[0].span.start
    if start > span.start and source[start - 1] == "\\":
        start -= 1
    return Span(start, runs[-1].span.end)


def stripped(source: str, span: Span) -> Span:
    """A span without the white space at its ends."""
    start, end = span
    while start < end and source[start] in _SPACE:
        start += 1
    while end > start and source[end - 1] in _SPACE:
        end -= 1
    return span if (start, end) == span else Span(start, end)


def prefix_of(kind: BlockKind, source: str, start: int) -> str:
    """What a further line of the content starts with: quote marks, and spaces for list markers."""
    if kind is BlockKind.TABLE_CELL or kind in OPAQUE:
        return ""
    line = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    return _NOT_MARK.sub(" ", source[line:start])
