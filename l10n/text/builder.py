"""The parser's events to blocks.

Two habits of the parser are mended: the span of a collapsed reference leaves out ``[]``, and the
text of a tight list item has no paragraph of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from l10n.errors import LimitError, Said
from l10n.frozen import new, replace
from l10n.text.boxes import Box
from l10n.text.document import Block, BlockKind, Container, ContainerKind, Run, RunKind
from l10n.text.leaf import heading_content, language_of, line_before, prefix_of, stripped
from l10n.text.limits import limits, remedy
from l10n.text.links import link_parts
from l10n.text.names import CONTAINERS, INLINE, LEAVES, PLAIN
from l10n.text.spans import Lines, Span

INLINE_DEPTH = 50
"""Emphasis and links inside each other; what is nested deeper loses its marks, never its text."""

_Around = tuple[RunKind, Span, Any, list[Run]]
"""Emphasis or a link that is open: its kind, its span, what the parser said of it, and the runs
among which it stands."""

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_PARAGRAPH, _HEADING, _CODE = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CODE
_EMPTY_HEADING, _CELL = BlockKind.EMPTY_HEADING, BlockKind.TABLE_CELL

_OPAQUE = frozenset({_CODE, BlockKind.HTML})
"""Blocks without inline content."""

_OF_LINES = frozenset({_PARAGRAPH, _HEADING, _EMPTY_HEADING})
"""Blocks whose content can go on in a further line."""


class Points(Protocol):
    """Code-point offsets into the source by byte offsets into what the parser read."""

    def __getitem__(self, offset: int, /) -> int: ...


class Builder:
    """Turns the parser's events into blocks."""

    def __init__(
        self,
        source: str,
        start: int,
        path: str | None,
        boxes: Mapping[int, Box] | None = None,
    ) -> None:
        self._source, self._start, self._path = source, start, path
        self._points: Points = {}
        self._boxes = boxes or {}
        self.opened: set[Box] = set()
        self.blocks: list[Block] = []
        self._containers: list[Container] = []
        self._children: list[int] = []  # how many items or rows each container has had
        self._above: tuple[Container, ...] | None = ()
        self._nesting, self._most = 0, limits().nesting
        self._leaf: BlockKind | None = None  # what is open
        self._span = Span(0, 0)
        self._detail: Any = None
        self._implicit = False
        self._code: tuple[int, int] | None = None  # bytes of the code in an open block of it
        self._runs: list[Run] | None = None  # of what is open innermost, if it has inline content
        self._around: list[_Around | None] = []
        self._column = 0
        self._prefixes: dict[str, str] = {}

    def read(self, events: Iterable[tuple[Any, Any]], points: Points) -> None:
        """All events with their byte ranges; they are used up."""
        self._points = points
        plain, begins, ends = PLAIN.get, _BEGINS.get, _ENDS.get
        value: Any
        for event, place in events:
            name, value = (event, "") if event.__class__ is str else event.popitem()
            if name == "Start":
                tag, detail = (value, None) if value.__class__ is str else value.popitem()
                span = new(Span, (points[place["start"]], points[place["end"]]))
                begin, kind = begins(tag, _UNKNOWN)
                begin(self, kind, span, detail, place["start"])
            elif name == "End":
                tag = value if value.__class__ is str else value.popitem()[0]
                ends(tag, Builder._end_implicit)(self)
            elif (kind := plain(name)) is None:
                self._outside(name, value, place)
            elif (runs := self._runs) is not None or self._leaf is None:
                span = new(Span, (points[place["start"]], points[place["end"]]))
                if runs is None:
                    runs = self._open_implicit(span.start)
                runs.append(new(Run, (kind, span, value, (), None)))
            elif self._leaf is _CODE:
                self._code = self._code[0] if self._code else place["start"], place["end"]
        self._end_implicit()

    def _outside(self, name: str, value: Any, place: Any) -> None:
        """What is no inline content."""
        if name == "TaskListMarker":
            self._containers[-1] = replace(self._containers[-1], task=value)
            self._above = None
        elif name == "Rule":
            self._end_implicit()
            span = Span(self._points[place["start"]], self._points[place["end"]])
            span = stripped(self._source, span)
            self.blocks.append(Block(BlockKind.RULE, span, span, (), 0, self._path_of_containers()))

    # containers

    def _enter(self, kind: ContainerKind, span: Span, detail: Any, at: int) -> None:
        """Enter a quote, a list, a table or a footnote."""
        self._end_implicit()
        if kind is ContainerKind.QUOTE:
            box = self._boxes.get(at)
            if box is None:
                self._hold(Container(kind, span, (detail or "").lower()))
            else:  # the parser takes it for a quote; it begins with the line that opens it
                self.opened.add(box)
                span = Span(self._start + box.start, span.end)
                self._hold(Container(box.kind, span, box.label))
        elif kind is ContainerKind.FOOTNOTE:
            self._hold(Container(kind, span, detail))
        elif kind is ContainerKind.LIST:
            self._hold(Container(kind, span, "", detail))
        else:
            columns = tuple([column.lower() for column in detail])
            self._hold(Container(kind, span, "", None, 0, columns))

    def _enter_part(self, kind: ContainerKind, span: Span, _detail: Any, _at: int) -> None:
        """Enter an item of a list or a row of a table."""
        if self._implicit:
            self._end_implicit()
        index = self._children[-1]
        self._children[-1] = index + 1
        self._hold(Container(kind, span, "", None, index))
        self._column = 0

    def _hold(self, container: Container) -> None:
        self._containers.append(container)
        self._children.append(0)
        self._above = None

    def _leave(self) -> None:
        if self._implicit:
            self._end_implicit()
        self._containers.pop()
        self._children.pop()
        self._above = None

    def _path_of_containers(self) -> tuple[Container, ...]:
        if self._above is None:
            self._above = tuple(self._containers)
            self._nesting += len(self._above)
            if self._nesting > self._most:
                raise self._too_deep(len(self._above))
        return self._above

    def _too_deep(self, levels: int) -> LimitError:
        return LimitError(
            Said(
                "quotes and lists are nested too deeply, %(number)s levels here; "
                "all blocks together are beyond the limit of %(most)s",
                number=levels,
                most=self._most,
            ),
            path=self._path,
            line=Lines(self._source).line(self._containers[-1].span.start),
            remedy=remedy("nesting", "flatten the nesting"),
        )

    # leaves

    def _open(self, kind: BlockKind, span: Span, detail: Any, _at: int) -> None:
        if self._implicit:
            self._end_implicit()
        self._leaf, self._span, self._detail, self._code = kind, span, detail, None
        self._runs = None if kind in _OPAQUE else []

    def _open_implicit(self, start: int) -> list[Run]:
        """Open the paragraph that a tight list item leaves out."""
        if start > self._start and self._source[start - 1] == "\\":
            start -= 1
        self._leaf, self._span = _PARAGRAPH, Span(start, start)
        self._implicit = True
        self._runs = []
        return self._runs

    def _end_implicit(self) -> None:
        """Close the paragraph that a tight list item left out, where one is open."""
        if self._implicit:
            if self._runs:
                self._span = new(Span, (self._span.start, self._runs[-1].span.end))
            self._close()
            self._implicit = False

    def _close(self) -> None:
        """Make a block of the open leaf."""
        kind, span, source = self._leaf, self._span, self._source
        assert kind is not None
        runs = tuple(self._runs or ())
        self._leaf = self._runs = None
        level, column, prefix, info = 0, 0, "", ""
        if kind is _HEADING:
            content = heading_content(source, span, runs)
            level, info = int(self._detail["level"][1]), self._detail["id"] or ""
            if content.start == content.end:
                kind = _EMPTY_HEADING
        else:
            content = stripped(source, span)
            if kind is _CELL:
                column, self._column = self._column, self._column + 1
            elif kind is _CODE:
                info = language_of(self._detail)
                if self._code is not None:
                    first, last = self._code
                    content = Span(self._points[first], self._points[last])
        # A table or a list has many blocks of one word: equal places in one object save much room.
        if len(runs) == 1 and runs[0].span == content:
            content = runs[0].span
        if span == content:
            span = content
        above = self._path_of_containers() if self._above is None else self._above
        if above and kind in _OF_LINES:
            prefix = self._prefix(content.start)
        self.blocks.append(Block(kind, span, content, runs, level, above, prefix, column, info))

    def _prefix(self, start: int) -> str:
        """What a further line of the content starts with: quote marks, spaces for list markers."""
        marks = line_before(self._source, start)
        found = self._prefixes.get(marks)
        if found is None:
            found = self._prefixes[marks] = prefix_of(marks)
        return found

    # inline content

    def _enter_inline(self, kind: RunKind, span: Span, detail: Any, _at: int) -> None:
        if len(self._around) >= INLINE_DEPTH:
            self._around.append(None)
            return
        runs = self._open_implicit(span.start) if self._runs is None else self._runs
        if detail is not None and detail["link_type"] == "Collapsed":
            span = self._with_brackets(span)
        self._around.append((kind, span, detail, runs))
        self._runs = []

    def _with_brackets(self, span: Span) -> Span:
        end = span.end
        return Span(span.start, end + 2 if self._source.startswith("[]", end) else end)

    def _leave_inline(self) -> None:
        around = self._around.pop()
        if around is None:
            return
        kind, span, detail, runs = around
        children = tuple(self._runs or ())
        link = None
        if detail is not None:
            link = link_parts(self._source, span, detail, children)
            if link.style in ("autolink", "email"):
                kind = RunKind.AUTOLINK
        self._runs = runs
        runs.append(new(Run, (kind, span, "", children, link)))

    def _ignore(self, _kind: Any, _span: Span, _detail: Any, _at: int) -> None:
        self._end_implicit()


_PARTS = (ContainerKind.ITEM, ContainerKind.ROW)
_UNKNOWN = Builder._ignore, None
_BEGINS: dict[str, tuple[Callable[[Builder, Any, Span, Any, int], None], Any]] = {
    **{tag: (Builder._enter_inline, kind) for tag, kind in INLINE.items()},
    **{tag: (Builder._open, kind) for tag, kind in LEAVES.items()},
    **{
        tag: (Builder._enter_part if kind in _PARTS else Builder._enter, kind)
        for tag, kind in CONTAINERS.items()
    },
}
"""What to do where something begins, and what it is in the document model."""
_ENDS: dict[str, Callable[[Builder], None]] = {
    **dict.fromkeys(INLINE, Builder._leave_inline),
    **dict.fromkeys(LEAVES, Builder._close),
    **dict.fromkeys(CONTAINERS, Builder._leave),
}
"""What to do where it ends."""
