"""Indented bodies of boxes, tabs and definitions, written as quotes for the parser.

``!!! note``, ``??? note``, ``=== "Tab"`` (Python-Markdown, MkDocs Material) and ``:   definition``
(Markdown Extra) hold what follows them at four more columns of indentation. A CommonMark parser
takes that for code, or for more of the opening line. In the text made here the four columns are a
quote mark, so that the parser reads the body with everything in it as it would outside; each place
of that text knows its place in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

from l10n.text.document import ContainerKind
from l10n.text.patterns import lazy

INDENT = 4
"""Columns by which a body is indented more than what opens it."""

BOX_LINE = (
    r"(?P<bsign>!!!|\?\?\?\+?)(?=[ \t]*[\w\"-])"
    r"(?:[ \t]*(?P<bname>[\w-]++)(?P<bmore>(?:[ \t]+[\w-]++)*+))?"
    r"(?:[ \t]+\"(?P<btitle>[^\r\n]*)\")?[ \t]*"
)
"""The line that opens a box: a sign, classes, a title between quotes."""
TAB_LINE = r"(?P<tsign>===[!+]{0,2})[ \t]+\"(?P<ttitle>[^\"\r\n]*)\"[ \t]*"
"""The line that opens a tab."""

_MARKERS = r"(?:(?:[-+*]|\d{1,9}[.)])[ \t]++)*+"
_QUOTE = r"[ ]{0,3}+>[ ]?+"
_OPENER = lazy(
    rf"^(?P<quotes>(?:{_QUOTE})*+)(?P<lead>[ \t]*+{_MARKERS})"
    rf"(?:{BOX_LINE}|{TAB_LINE}|(?P<colon>:)[ \t]+[^\s].*?)\r?$",
    re.M,
)
_START = rf"[ \t>]*+{_MARKERS}(?:!!!|\?\?\?|===|:[ \t])"
_FIRST_START, _LATER_START = lazy(_START), lazy(rf"\n{_START}")
"""How a line begins that may open a body: most pages have none."""
_BLANKS = re.compile(r"[ \t]*")
_TAB_STOP = 4


class Box(NamedTuple):
    """What holds an indented body.

    Attributes:
        start: where its sign stands, a code-point offset into the text that was searched.
        kind: ``ContainerKind.BOX`` or ``ContainerKind.DEFINITION``.
        label: the kind of a box (``note`` …), ``tab``, or "".
    """

    start: int
    kind: ContainerKind
    label: str


class Shifted(NamedTuple):
    """A text with quote marks in place of indentation, and the way back.

    Attributes:
        text: what to parse.
        boxes: the box of each quote mark, by the mark's offset into ``text``.
        starts: where its pieces begin in ``text``.
        places: where they stand in the text it was made of.
        exact: which of them stand there character by character; the others were put in.
    """

    text: str
    boxes: dict[int, Box]
    starts: Sequence[int]
    places: Sequence[int]
    exact: Sequence[bool]

    def piece(self, offset: int) -> int:
        """The place among the pieces of the one that holds an offset into ``text``."""
        return bisect_right(self.starts, offset) - 1


def shifted(text: str, without: Collection[int] = ()) -> Shifted | None:
    """A text with its indented bodies as quotes; None where it has none.

    Whether an opening line really is one, or only stands in code or HTML, shows when the result
    has been parsed: only then do all of its quote marks open quotes.

    Args:
        text: Markdown without front matter; its lines end with LF or CRLF.
        without: offsets of signs that open nothing.
    """
    if not (_FIRST_START.match(text) or _LATER_START.search(text)):
        return None
    writer = _Writer(text)
    at = 0
    while (found := _OPENER.search(text, at)) is not None:
        at = found.end() + 1
        opened = _opened(found)
        if opened.box.start not in without:
            at = _Region(writer, opened, without).read(at)
    return writer.finished()


class _Open(NamedTuple):
    """A box whose body may go on, and the column of its sign."""

    box: Box
    column: int
    quotes: int
    waits: bool  # whether its body begins only behind a blank line: a definition's own line goes on


def _opened(found: re.Match[str]) -> _Open:
    start = found.end("lead")
    if found["colon"]:
        box = Box(start, ContainerKind.DEFINITION, "")
    else:
        box = Box(start, ContainerKind.BOX, "tab" if found["tsign"] else found["bname"] or "")
    column, quotes = _columns(found["lead"]), found["quotes"].count(">")
    return _Open(box, column, quotes, box.kind is ContainerKind.DEFINITION)


def _columns(text: str, column: int = 0) -> int:
    """The column behind a text that begins in a column."""
    if "\t" not in text:
        return column + len(text)
    for character in text:
        column += _TAB_STOP - column % _TAB_STOP if character == "\t" else 1
    return column


class _Region:
    """The lines below one opening line, up to the first that belongs to no open box."""

    def __init__(self, writer: _Writer, first: _Open, without: Collection[int]) -> None:
        self._writer, self._text, self._without = writer, writer.source, without
        self._open = [first]
        self._begun: set[int] = set()  # the boxes whose bodies have begun
        self._quote = re.compile(rf"(?:{_QUOTE}){{{first.quotes}}}")
        self._blank: int | None = None  # where the blank lines before this one begin

    def read(self, at: int) -> int:
        """Write the lines from an offset on; returns where the region ends."""
        text, size = self._text, len(self._text)
        quote = None
        while at < size:
            end = text.find("\n", at) + 1 or size
            quote = self._quote.match(text, at, end)
            if quote is None:
                break
            blanks = _BLANKS.match(text, quote.end(), end)
            assert blanks is not None  # matches the empty text as well
            if text[blanks.end() : end].strip("\r\n") == "":
                self._blank = at if self._blank is None else self._blank
            else:
                if not self._line(at, quote.end(), blanks.end(), end):
                    break
                self._blank = None
            at = end
        if at < size and self._blank is None and self._begun:
            # Without a blank line this one would go on with the paragraph in the body.
            self._writer.insert(f"{quote.group() if quote else ''}\n", at)
        return at

    def _line(self, at: int, blanks: int, start: int, end: int) -> bool:
        """Write a line that is not blank; returns whether any box holds it."""
        columns = _columns(self._text[blanks:start])
        held = self._held(columns)
        closed = any(opened.box.start in self._begun for opened in self._open[held:])
        if not held:
            return False
        del self._open[held:]
        inside = self._open
        if inside[-1].waits and inside[-1].box.start not in self._begun and self._blank is None:
            inside = inside[:-1]
        begun = [opened for opened in inside if opened.box.start in self._begun]
        if (self._blank is not None or closed) and begun:
            place = at if self._blank is None else self._blank
            self._writer.insert(self._text[at:blanks], place)
            self._marks(begun, place)
            self._writer.insert("\n", place)
            self._writer.skip(at)
        self._writer.copy(blanks)
        self._indented(inside, blanks, start)
        self._writer.copy(end)
        self._begun.update(opened.box.start for opened in inside)
        self._nested(at, start)
        return True

    def _held(self, columns: int) -> int:
        """How many of the open boxes hold a line that is indented by so many columns."""
        for i, opened in enumerate(self._open):
            begun = opened.box.start in self._begun
            lazy_line = opened.waits and not begun and self._blank is None
            if columns < opened.column + INDENT and not lazy_line:
                return i
        return len(self._open)

    def _marks(self, boxes: Sequence[_Open], place: int) -> int:
        """Write quote marks; returns the column of the body behind them in the source."""
        column = 0
        for opened in boxes:
            self._writer.insert(" " * (opened.column - column), place)
            self._writer.mark(opened.box, place)
            column = opened.column + INDENT
        return column

    def _indented(self, boxes: Sequence[_Open], blanks: int, start: int) -> None:
        """Write quote marks and the indentation behind them in place of a line's blanks."""
        if not boxes:
            self._writer.copy(start)
            return
        column = self._marks(boxes, blanks)
        text = self._text[blanks:start]
        if "\t" in text:
            self._writer.insert(" " * (_columns(text) - column), blanks)
            self._writer.skip(start)
        else:
            self._writer.skip(blanks + column)

    def _nested(self, at: int, start: int) -> None:
        """Open the box that a line inside a body opens."""
        if self._text[start] not in "!?=:-+*0123456789":
            return
        found = _OPENER.match(self._text, at)
        if found is None:
            return
        opened = _opened(found)
        if opened.box.start in self._without or opened.quotes != self._open[0].quotes:
            return
        top = self._open[-1]
        if top.waits and top.box.start not in self._begun:
            # Still the definition's own paragraph; only the next definition ends it.
            if not opened.waits or opened.column > top.column:
                return
            self._open.pop()
        self._open.append(opened)


class _Writer:
    """Collects the pieces of the text to parse."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._at = self._size = 0
        self._out: list[str] = []
        self._starts: list[int] = []
        self._places: list[int] = []
        self._exact: list[bool] = []
        self._boxes: dict[int, Box] = {}

    def copy(self, end: int) -> None:
        """Write the source up to an offset."""
        if end > self._at:
            self._piece(self.source[self._at : end], self._at, True)
            self._at = end

    def skip(self, end: int) -> None:
        """Leave out the source up to an offset."""
        self._at = max(self._at, end)

    def insert(self, text: str, place: int) -> None:
        """Write something that the source does not have, behind what stands before a place."""
        self.copy(place)
        if text:
            self._piece(text, place, False)

    def mark(self, box: Box, place: int) -> None:
        """Write a quote mark for a box."""
        self.copy(place)
        self._boxes[self._size] = box
        self._piece("> ", place, False)

    def _piece(self, text: str, place: int, exact: bool) -> None:
        self._out.append(text)
        self._starts.append(self._size)
        self._places.append(place)
        self._exact.append(exact)
        self._size += len(text)

    def finished(self) -> Shifted | None:
        """Everything, with the rest of the source; None where nothing was put in."""
        if not self._boxes:
            return None
        self.copy(len(self.source))
        return Shifted("".join(self._out), self._boxes, self._starts, self._places, self._exact)
