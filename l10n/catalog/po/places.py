"""Where the texts of a message stand in its file: the quoted lines of a msgstr."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from l10n.catalog.message import Message
from l10n.catalog.po.text import unescaped
from l10n.finding import Position
from l10n.frozen import dataclass
from l10n.text.spans import Span

_MSGID = re.compile(r"^[ \t]*msgid\b", re.MULTILINE)
_MSGSTR = re.compile(r"^[ \t]*msgstr\b", re.MULTILINE)
_QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*+)"')


@dataclass(frozen=True, slots=True)
class Place:
    """A quoted line.

    Attributes:
        span: its offsets into the lines of the message, blank lines before it left out.
        start: where it begins in the file.
        end: where it ends.
    """

    span: Span
    start: Position
    end: Position

    def moved(self, by: int) -> Place:
        """The same place with offsets into a longer text."""
        return Place(Span(self.span.start + by, self.span.end + by), self.start, self.end)


def places_of(message: Message, form: int, offsets: list[int]) -> list[Place | None]:
    """The quoted lines in which some characters of a msgstr stand, by their offsets into it.

    None where the message was made or changed, or written in an unusual way.

    Args:
        message: a message as it was read.
        form: which msgstr, from 0.
        offsets: code points into its text; what is behind the text counts as its last line.
    """
    raw = (message.raw or "").lstrip("\r\n")
    own = _MSGID.search(raw)
    starts = [found.start() for found in _MSGSTR.finditer(raw)]
    if own is None or message.line is None or form >= len(starts):
        return [None] * len(offsets)
    lines = list(_QUOTED.finditer(raw, starts[form], [*starts, len(raw)][form + 1]))
    # Bytes of one character may be spelled in two lines; then none of them can be read alone.
    ends = list(accumulate(len(unescaped(line[1]) or "") for line in lines))
    first = message.line - raw.count("\n", 0, own.start())
    numbers = [min(bisect_right(ends, at), len(lines) - 1) for at in offsets]
    found: dict[int, Place] = {}
    row, before = first, 0
    for number in sorted(set(numbers)):
        start = lines[number].start()
        row, before = row + raw.count("\n", before, start), start
        found[number] = _place(raw, lines[number], row)
    return [found[number] for number in numbers]


def _place(raw: str, line: re.Match[str], row: int) -> Place:
    start, end = line.span()
    column = start - raw.rfind("\n", 0, start)
    return Place(Span(start, end), Position(row, column), Position(row, column + end - start))
