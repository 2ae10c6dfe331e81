"""Paragraphs that need no parser.

Lines between two blank lines that begin with a letter and hold nothing that means anything in
Markdown are a paragraph outside of everything else, whatever stands around it: behind a blank line
only what is indented goes on with a list or a quote. Most paragraphs of running text are such
lines. What stands between them is parsed.
"""

from __future__ import annotations

from collections.abc import Iterator

from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy, sign
from l10n.text.spans import Span

Part = tuple[int, str, bool]
"""A part of a text: the code-point offset at which it begins, what stands there, and whether that
is a plain paragraph, without its last line end, or has to be parsed."""

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_PARAGRAPH, _TEXT, _BREAK = BlockKind.PARAGRAPH, RunKind.TEXT, RunKind.SOFT_BREAK
_new = tuple.__new__  # several times faster than a call of the class

_APART = "\n\n"
_LABEL = sign("]:")  # what it defines is meant on the whole page
_GOES_ON = lazy(r"\n {0,3}(?:```|~~~|<(?:[!?]|(?i:script|pre|style|textarea)))")
"""The line of what goes on behind blank lines, as it begins."""

_PLAIN = bytes(byte for byte in range(0x20, 0x100) if byte not in b"\\`*_~[]<&\x7f")
"""The bytes that mean nothing inside a line."""


def parts(text: str) -> Iterator[Part]:
    """The parts of a Markdown text in order; blank lines belong to what has to be parsed."""
    if "\r" in text or _LABEL.search(text) or _GOES_ON.search(f"\n{text}"):
        yield 0, text, False
        return
    begin = at = 0
    for piece in text.rstrip("\n").split(_APART):
        marks = piece.encode().translate(None, _PLAIN)
        if piece[:1].isalpha() and (not marks or _is_plain(marks, piece)) and piece[-1] != " ":
            if begin < at:
                yield begin, text[begin:at], False
            yield at, piece, True
            begin = at + len(piece) + len(_APART)
        at += len(piece) + len(_APART)
    if begin < len(text):
        yield begin, text[begin:], False


def _is_plain(marks: bytes, piece: str) -> bool:
    """Whether nothing in several lines means anything but that they are lines."""
    if marks.strip(b"\n"):
        return False
    lines = piece.split("\n")
    return all(line[:1].isalpha() and line[-1] != " " for line in lines)


def paragraph(start: int, text: str, length: int) -> Block:
    """The block of a plain paragraph in a source of some length."""
    end = start + len(text)
    content = _new(Span, (start, end))
    span = _new(Span, (start, end + 1)) if end < length else content
    runs = _lines(start, text) if "\n" in text else (_new(Run, (_TEXT, content, text, (), None)),)
    return Block(_PARAGRAPH, span, content, runs)


def _lines(start: int, text: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    for line in text.split("\n"):
        end = start + len(line)
        runs += (Run(_TEXT, Span(start, end), line), Run(_BREAK, Span(end, end + 1)))
        start = end + 1
    return tuple(runs[:-1])
