"""A code fence that is never closed, and where the text begins that it swallowed.

Markdown lets a fence run to the end of the page, and some writers leave the last one open. Only one
that has running text or headings in it hides something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.text.document import Block, BlockKind, Document
from l10n.text.patterns import lazy
from l10n.text.spans import Lines, Span, raw_lines

FENCE = lazy(r"[ \t]*(`{3,}|~{3,})[ \t]*([^`\r\n]*)")
"""A line that opens or closes a fence: its sign, and what stands behind it."""

_HEADING = lazy(r"#{1,6}[ \t]+\S")
_LEAST_LETTERS = 15
_PROSE = 0.75
"""Share of letters in running text; blanks count half in its favour, signs against it."""


class OpenFence(NamedTuple):
    """A fence that swallowed text.

    Attributes:
        block: the code block as Markdown reads it.
        opening: the line that opens it.
        swallowed: from where the text begins to where the block ends.
        line: 1-based line of the opening.
    """

    block: Block
    opening: Span
    swallowed: Span
    line: int


def open_fence(document: Document) -> OpenFence | None:
    """The first fence that runs to the end of the page, or into the next one, over text."""
    source = document.source
    if not any(mark in source and mark * 3 in source for mark in "`~"):
        return None  # a single sign is found at once
    blocks = [b for b in document.blocks if is_fenced(b, source) and not b.containers]
    if not blocks:
        return None
    runs_out = not is_closed(blocks[-1].span.of(source))
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        text = block.span.of(source)
        if not runs_out and is_whole(text):
            continue
        if following is not None and runs_out:
            between = source[block.span.end : following.span.start]
            if is_closed(text) and _holds_prose(between):
                continue  # were it open, code would stand there
        lines = raw_lines(text)
        end = len(lines) if runs_out else next_opening(lines)
        first = _text_at(lines[:end]) if runs_out or end < len(lines) else None
        if first is not None:
            start = block.span.start
            swallowed = Span(start + sum(map(len, lines[:first])), block.span.end)
            opening = Span(start, start + len(lines[0].rstrip()))
            return OpenFence(block, opening, swallowed, Lines(source[:start]).line(start))
    return None


def is_fenced(block: Block, source: str) -> bool:
    """Whether a block is code between fences."""
    return block.kind is BlockKind.CODE and FENCE.match(source, *block.span) is not None


def closed(lines: Sequence[str]) -> bool:
    """Whether the lines of a fenced block end with its fence."""
    return len(lines) > 1 and _closes(FENCE.match(lines[0]), FENCE.match(lines[-1]))


def _closes(opening: re.Match[str] | None, last: re.Match[str] | None) -> bool:
    if opening is None or last is None:
        return False
    return last[1].startswith(opening[1]) and not last[2].strip()


def is_closed(text: str) -> bool:
    """Whether a fenced block ends with its fence."""
    end = len(text) - (2 if text.endswith("\r\n") else text.endswith(("\n", "\r")))
    last = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1
    return bool(last) and _closes(FENCE.match(text), FENCE.match(text, last))


def is_whole(text: str) -> bool:
    """Whether a fenced block has its fence at both ends and no other one: most are soon seen to be
    in order.
    """
    return text.count("```") + text.count("~~~") <= 2 and is_closed(text)


def next_opening(lines: Sequence[str]) -> int:
    """The line at which another block is opened inside, or the number of lines."""
    opening = FENCE.match(lines[0])
    for i, line in enumerate(lines[1:], 1):
        fence = FENCE.match(line)
        if fence and opening and fence[2].strip() and fence[1].startswith(opening[1]):
            return i
    return len(lines)


def _text_at(lines: Sequence[str]) -> int | None:
    """The line at which text begins: two paragraphs of it, or one with a heading."""
    parts = list(_paragraphs(lines))
    prose = [at for at, part in enumerate(parts) if _is_prose(part.text)]
    if not prose:
        return None
    first = prose[0]
    while first and parts[first - 1].heading:
        first -= 1
    if len(prose) < 2 and not any(part.heading for part in parts[first:]):
        return None
    return parts[first].line


def _holds_prose(text: str) -> bool:
    return any(_is_prose(part.text) for part in _paragraphs(["", *raw_lines(text)]))


class _Part(NamedTuple):
    line: int
    text: str

    @property
    def heading(self) -> bool:
        return "\n" not in self.text and _HEADING.match(self.text) is not None


def _paragraphs(lines: Sequence[str]) -> Iterator[_Part]:
    start, part = 1, list[str]()
    for i, line in enumerate([*lines[1:], ""], 1):
        if line.strip():
            start = start if part else i
            part.append(line.rstrip())
        elif part:
            yield _Part(start, "\n".join(part))
            part = []


def _is_prose(text: str) -> bool:
    """Whether a paragraph reads like a sentence: mostly letters, and with its end."""
    if text[0] in " \t#/<{$>|%" or text.rstrip("*_\"'”’»)")[-1:] not in tuple(".!?:。！？।؟۔။…"):
        return False
    letters = sum(c.isalpha() for c in text)
    signs = sum(not c.isalnum() and not c.isspace() for c in text)
    return letters >= _LEAST_LETTERS and letters / (letters + 3 * signs) >= _PROSE
