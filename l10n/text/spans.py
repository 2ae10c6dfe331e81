"""Places in a text: half-open spans, lines and columns, and the way from UTF-8 bytes to code
points."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import partial
from io import StringIO
from itertools import accumulate
from typing import NamedTuple, overload

from l10n.frozen import new
from l10n.text.patterns import lazy

_LINE_END = lazy(r"\r\n|\n|\r")


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


_SPAN = partial(new, Span)


def spans_of(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Pairs as spans; for many of them several times faster than a call of ``Span`` for each."""
    return tuple(map(_SPAN, pairs))


class Spans(Sequence[Span]):
    """Spans by their starts and ends: one is made when it is asked for."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.starts = starts
        self.ends = ends

    def __len__(self) -> int:
        """How many there are."""
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> Span: ...

    @overload
    def __getitem__(self, at: slice) -> Spans: ...

    def __getitem__(self, at: int | slice) -> Span | Spans:
        """One of them, or some."""
        if isinstance(at, slice):
            return Spans(self.starts[at], self.ends[at])
        return _SPAN((self.starts[at], self.ends[at]))


class Lines:
    """Line and column of code-point offsets. A line ends at LF, CRLF or CR, and at nothing else."""

    __slots__ = ("_length", "starts")

    def __init__(self, text: str) -> None:
        self.starts: list[int] = _starts(text)
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


def _starts(text: str) -> list[int]:
    if "\r" in text:
        return [0, *(m.end() for m in _LINE_END.finditer(text))]
    lengths = [len(line) + 1 for line in text.split("\n")]
    return list(accumulate(lengths, initial=0))[:-1]


def code_points(text: str, start: int = 0) -> dict[int, int]:
    """The code-point offsets of UTF-8 byte offsets that stand between two characters.

    Each is worked out when it is first asked for. Those asked for last are remembered: the end of
    one thing is mostly the start of another.

    Args:
        text: the text into which the byte offsets are.
        start: the code-point offset at which it begins.
    """
    data = text.encode("utf-8", "surrogatepass")
    sparse = (len(data) - len(text)) * _SPARSE < len(data)
    return _ByCharacters(data, start) if sparse else _ByPieces(data, start)


_PIECE = 256
_REMEMBERED = 1024
_SPARSE = 16
_CONTINUING = bytes(range(0x80, 0xC0))
_CONTINUED = b"\x80"
_MARKED = bytes(range(0x80)) + _CONTINUED * 0x40 + bytes(range(0xC0, 0x100))


class _ByCharacters(dict[int, int]):
    """Offsets into a text with few characters of several bytes: those bytes are known that begin
    none.
    """

    __slots__ = ("_ends", "_start")

    def __init__(self, data: bytes, start: int) -> None:
        super().__init__()
        parts = data.translate(_MARKED).split(_CONTINUED)
        # A quarter of what a list of numbers takes.
        self._ends = array("I", accumulate([len(part) + 1 for part in parts]))
        self._start = start

    def __missing__(self, offset: int) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[offset] = found = self._start + offset - bisect_right(self._ends, offset)
        return found


class _ByPieces(dict[int, int]):
    """Offsets into any text: the piece in which one stands is looked at."""

    __slots__ = ("_before", "_data")

    def __init__(self, data: bytes, start: int) -> None:
        super().__init__()
        self._data = data
        sizes = [_length(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE)]
        self._before = [*accumulate(sizes, initial=start)]

    def __missing__(self, offset: int) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        place = offset // _PIECE
        found = self._before[place] + _length(self._data[place * _PIECE : offset])
        self[offset] = found
        return found


def _length(data: bytes) -> int:
    """How many code points begin in a piece of UTF-8."""
    return len(data.translate(None, _CONTINUING))


def raw_lines(text: str) -> list[str]:
    """The lines of a text with their ends, which are LF, CRLF or CR; none of them is empty."""
    return StringIO(text, newline="").readlines()


def joined(pieces: Iterable[str]) -> tuple[str, list[int]]:
    """Join pieces and return the start offset of each."""
    parts = list(pieces)
    return "".join(parts), [0, *accumulate(map(len, parts))][: len(parts)]
