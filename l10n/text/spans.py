"""Places in a text: half-open spans, lines and columns, and the way from UTF-8 bytes to code
points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\n|\r")
_WIDE = re.compile(r"[^\x00-\x7f]+")


class Span(NamedTuple):
    """Half-open code-point offsets into a document's source."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end


class Lines:
    """Line and column of code-point offsets. A line ends at LF, CRLF or CR, and at nothing else."""

    __slots__ = ("_length", "starts")

    def __init__(self, text: str) -> None:
        self.starts: list[int] = [0, *(m.end() for m in _LINE_END.finditer(text))]
        self._length = len(text)

    def line(self, offset: int) -> int:
        """1-based line of an offset."""
        return bisect_right(self.starts, offset)

    def position(self, offset: int) -> tuple[int, int]:
        """1-based line and column (in code points) of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def span(self, line: int) -> Span:
        """The span of a 1-based line, its end included."""
        end = self.starts[line] if line < len(self.starts) else self._length
        return Span(self.starts[line - 1], end)


class ByteOffsets:
    """Turns UTF-8 byte offsets into code-point offsets.

    Memory is one pair of integers a run of non-ASCII characters of the same width, time a bisection
    a look-up.
    """

    __slots__ = ("_ascii", "_bytes", "_points", "_widths")

    def __init__(self, text: str) -> None:
        self._ascii = text.isascii()
        self._bytes: list[int] = [0]
        self._points: list[int] = [0]
        self._widths: list[int] = [1]
        if not self._ascii:
            self._index(text)

    def _index(self, text: str) -> None:
        offset = point = 0
        for run in _WIDE.finditer(text):
            offset += run.start() - point
            point = run.start()
            width = 0
            for character in run.group():
                wide = 2 if character < "\u0800" else 3 if character < "\U00010000" else 4
                if wide != width:
                    self._note(offset, point, wide)
                    width = wide
                offset += wide
                point += 1
            self._note(offset, point, 1)

    def _note(self, offset: int, point: int, width: int) -> None:
        self._bytes.append(offset)
        self._points.append(point)
        self._widths.append(width)

    def point(self, offset: int) -> int:
        """The code-point offset of a byte offset that stands between two characters."""
        if self._ascii:
            return offset
        i = bisect_right(self._bytes, offset) - 1
        return self._points[i] + (offset - self._bytes[i]) // self._widths[i]


def joined(pieces: Iterable[str]) -> tuple[str, list[int]]:
    """Join pieces and return the start offset of each."""
    parts = list(pieces)
    return "".join(parts), [0, *accumulate(map(len, parts))][: len(parts)]
