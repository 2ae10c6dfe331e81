"""Paragraphs and headings that need no parser.

Lines between two blank lines that begin with a letter and hold nothing that means anything in
Markdown are a paragraph outside of everything else, whatever stands around it: behind a blank line
only what is indented goes on with a list or a quote. So is a heading. Most paragraphs of running
text are such lines. What stands between them is parsed.
"""

from __future__ import annotations

from collections.abc import Iterator

from l10n.frozen import new
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy, sign
from l10n.text.spans import Span

Part = tuple[int, str, bool]
"""A part of a text: the code-point offset at which it begins, what stands there, and whether that
is a plain block, without its last line end, or has to be parsed."""

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_PARAGRAPH, _HEADING = BlockKind.PARAGRAPH, BlockKind.HEADING
_TEXT, _BREAK = RunKind.TEXT, RunKind.SOFT_BREAK

_APART = "\n\n"
_LABEL = sign("]:")  # what it defines is meant on the whole page
_START = r" {0,3}(?:```|~~~|<(?:[!?]|(?i:script|pre|style|textarea)))"
_FIRST_GOES_ON, _GOES_ON = lazy(_START), lazy(rf"\n{_START}")
"""The line of what goes on behind blank lines, as it begins."""

_PLAIN = bytes(byte for byte in range(0x20, 0x100) if byte not in b"\\`*_~[]<&\x7f")
"""The bytes that mean nothing inside a line."""

_LEVELS = 6
"""Of headings."""


def parts(text: str) -> Iterator[Part]:
    """The parts of a Markdown text in order; blank lines belong to what has to be parsed."""
    begin = at = 0
    pieces = text[: _end(text)].split(_APART)
    pieces[-1] = pieces[-1].rstrip("\n")
    for piece in pieces:
        if _is_plain(piece):
            if begin < at:
                yield begin, text[begin:at], False
            yield at, piece, True
            begin = at + len(piece) + len(_APART)
        at += len(piece) + len(_APART)
    if begin < len(text):
        yield begin, text[begin:], False


def _end(text: str) -> int:
    """Where what has to be parsed begins, whatever stands in it."""
    if "\r" in text or _LABEL.search(text) or _FIRST_GOES_ON.match(text):
        return 0
    found = _GOES_ON.search(text)
    return len(text) if found is None else max(0, text.rfind(_APART, 0, found.start() + 1))


def _is_plain(piece: str) -> bool:
    """Whether what stands between two blank lines is plain."""
    if not piece[:1].isalpha():
        return piece[:1] == "#" and _is_heading(piece)
    marks = piece.encode().translate(None, _PLAIN)
    if not marks:
        return piece[-1] != " "
    if marks.strip(b"\n"):
        return False
    return all(line[:1].isalpha() and line[-1] != " " for line in piece.split("\n"))


def _is_heading(piece: str) -> bool:
    """Whether it is a line with a heading and nothing else, be it an id or marks at its end."""
    text = piece.lstrip("#")
    if "#" in text or "{" in text or text[:1] != " " or not text[1:2].isalnum():
        return False
    marks = piece.encode().translate(None, _PLAIN)
    return not marks and len(piece) - len(text) <= _LEVELS and text[-1] != " "


def block_of(start: int, text: str, length: int) -> Block:
    """The plain block that begins at an offset in a source of some length."""
    end = start + len(text)
    behind = min(end + 1, length)
    if text[0] == "#":
        title = text.lstrip("#")
        level = len(text) - len(title)
        content = new(Span, (start + level + 1, end))
        run = new(Run, (_TEXT, content, title[1:], (), None))
        return Block(_HEADING, new(Span, (start, behind)), content, (run,), level)
    content = new(Span, (start, end))
    runs = _lines(start, text) if "\n" in text else (new(Run, (_TEXT, content, text, (), None)),)
    span = new(Span, (start, behind)) if end < behind else content
    return Block(_PARAGRAPH, span, content, runs)


def _lines(start: int, text: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    for line in text.split("\n"):
        end = start + len(line)
        runs.append(new(Run, (_TEXT, new(Span, (start, end)), line, (), None)))
        runs.append(new(Run, (_BREAK, new(Span, (end, end + 1)), "", (), None)))
        start = end + 1
    return tuple(runs[:-1])
