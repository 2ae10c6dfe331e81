"""The parser's events to blocks.

Two habits of the parser are mended: the span of a collapsed reference leaves out ``[]``, and the
text of a tight list item has no paragraph of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from l10n.errors import LimitError, Said
from l10n.text.boxes import Box
from l10n.text.document import Block, BlockKind, Container, ContainerKind, Run, RunKind
from l10n.text.leaf import Leaf, content_of, level_and_info, prefix_of, stripped
from l10n.text.limits import limits, remedy
from l10n.text.links import link_parts
from l10n.text.names import CONTAINERS, INLINE, LEAVES, PLAIN
from l10n.text.spans import Lines, Span

INLINE_DEPTH = 50
"""Emphasis and links inside each other; what is nested deeper loses its marks, never its text."""


# Several times faster than a call of the class.
_SPAN = partial(tuple.__new__, Span)
_RUN = partial(tuple.__new__, Run)


class Points(Protocol):
    """Code-point offsets into the source by byte offsets into what the parser read."""

    def __getitem__(self, offset: int, /) -> int: ...


class Builder:
    """Turns the parser's events into blocks."""

    def __init__(
        self,
        source: str,
        start: int,
        points: Points,
        path: str | None,
        boxes: Mapping[int, Box] | None = None,
    ) -> None:
        self._source, self._start, self._points, self._path = source, start, points, path
        self._boxes = boxes or {}
        self.opened: set[Box] = set()
        self.blocks: list[Block] = []
        self._containers: list[Container] = []
        self._children: list[int] = []  # how many items or rows each container has had
        self._above: tuple[Container, ...] | None = ()
        self._nesting, self._most = 0, limits().nesting
        self._leaf: Leaf | None = None
        self._implicit = False
        self._runs: list[list[Run]] = [[]]
        self._open: list[tuple[RunKind, Span, Any] | None] = []
        self._column = 0

    def take(self, event: Any, start: int, end: int) -> None:
        """One event with its byte range."""
        if isinstance(event, str):
            name, value = event, None
        else:
            ((name, value),) = event.items()
        if name == "Start":
            self._begin(value, start, end)
        elif name == "End":
            self._finish(value if isinstance(value, str) else next(iter(value or ())))
        elif name == "Rule":
            self.end_implicit()
            span = stripped(self._source, Span(self._points[start], self._points[end]))
            above = self._path_of_containers()
            self.blocks.append(Block(BlockKind.RULE, span, span, containers=above))
        else:
            self._inline(name, value, start, end)

    def _begin(self, value: Any, start: int, end: int) -> None:
        name, detail = (value, None) if isinstance(value, str) else next(iter(value.items()))
        span = _SPAN((self._points[start], self._points[end]))
        if name in INLINE:
            if self._leaf is None:
                self._open_implicit(span)
            self._push(INLINE[name], span, detail)
            return
        self.end_implicit()
        if name == "BlockQuote" and start in self._boxes:
            self._enter_box(self._boxes[start], span.end)
        elif name in CONTAINERS:
            self._enter(CONTAINERS[name], name, span, detail)
        elif name in LEAVES:
            self._leaf = Leaf(LEAVES[name], span, *level_and_info(name, detail))

    def _finish(self, name: str) -> None:
        if name in INLINE:
            self._pop()
            return
        self.end_implicit()
        if name in CONTAINERS:
            self._containers.pop()
            self._children.pop()
            self._above = None
        elif name in LEAVES:
            self._close(self._leaf)

    # containers

    def _enter(self, kind: ContainerKind, name: str, span: Span, detail: Any) -> None:
        index = self._next_index() if kind in (ContainerKind.ITEM, ContainerKind.ROW) else 0
        label, start, columns = "", None, ()
        if name == "BlockQuote":
            label = (detail or "").lower()
        elif name == "FootnoteDefinition":
            label = detail
        elif name == "List":
            start = detail
        elif name == "Table":
            columns = tuple(column.lower() for column in detail)
        self._hold(Container(kind, span, label=label, start=start, index=index, columns=columns))
        self._column = 0

    def _enter_box(self, box: Box, end: int) -> None:
        """Enter what the parser takes for a quote; it begins with the line that opens it."""
        self.opened.add(box)
        span = Span(self._start + box.start, end)
        self._hold(Container(box.kind, span, label=box.label))

    def _hold(self, container: Container) -> None:
        self._containers.append(container)
        self._children.append(0)
        self._above = None

    def _next_index(self) -> int:
        if not self._children:
            return 0
        self._children[-1] += 1
        return self._children[-1] - 1

    def _path_of_containers(self) -> tuple[Container, ...]:
        if self._above is None:
            self._above = tuple(self._containers)
            self._nesting += len(self._above)
            if self._nesting > self._most:
                raise LimitError(
                    Said(
                        "quotes and lists are nested too deeply, %(number)s levels here; "
                        "all blocks together are beyond the limit of %(most)s",
                        number=len(self._above),
                        most=self._most,
                    ),
                    path=self._path,
                    line=Lines(self._source).line(self._containers[-1].span.start),
                    remedy=remedy("nesting", "flatten the nesting"),
                )
        return self._above

    def _task(self, done: bool) -> None:
        self._containers[-1] = replace(self._containers[-1], task=done)
        self._above = None

    # leaves

    def _open_implicit(self, span: Span) -> None:
        """Open the paragraph that a tight list item leaves out."""
        start = span.start
        if start > self._start and self._source[start - 1] == "\\":
            start -= 1
        self._leaf = Leaf(BlockKind.PARAGRAPH, Span(start, start))
        self._implicit = True

    def end_implicit(self) -> None:
        """Close the paragraph that a tight list item left out, where one is open."""
        if self._implicit and self._leaf is not None:
            leaf = self._leaf
            leaf.span = Span(leaf.span.start, max(leaf.last, leaf.span.start))
            self._close(leaf)

    def _close(self, leaf: Leaf | None) -> None:
        if leaf is None:
            return
        runs = tuple(self._runs[0])
        self._runs, self._open, self._leaf, self._implicit = [[]], [], None, False
        content = content_of(leaf, runs, self._source)
        kind = leaf.kind
        if kind is BlockKind.HEADING and content.start == content.end:
            kind = BlockKind.EMPTY_HEADING
        column = 0
        if kind is BlockKind.TABLE_CELL:
            column, self._column = self._column, self._column + 1
        self.blocks.append(
            Block(
                kind,
                leaf.span,
                content,
                runs,
                leaf.level,
                self._path_of_containers(),
                prefix_of(kind, self._source, content.start) if self._containers else "",
                column,
                leaf.info,
            )
        )

    # inline content

    def _push(self, kind: RunKind, span: Span, detail: Any) -> None:
        if len(self._open) >= INLINE_DEPTH:
            self._open.append(None)
            return
        if detail is not None and detail["link_type"] == "Collapsed":
            span = self._with_brackets(span)
        self._open.append((kind, span, detail))
        self._runs.append([])

    def _with_brackets(self, span: Span) -> Span:
        end = span.end
        return Span(span.start, end + 2 if self._source.startswith("[]", end) else end)

    def _pop(self) -> None:
        opened = self._open.pop()
        if opened is None:
            return
        kind, span, detail = opened
        children = tuple(self._runs.pop())
        if detail is None:
            self._put(Run(kind, span, "", children))
            return
        link = link_parts(self._source, span, detail, children)
        if link.style in ("autolink", "email"):
            self._put(Run(RunKind.AUTOLINK, span, "", children, link))
        else:
            self._put(Run(kind, span, "", children, link))

    def _inline(self, name: str, value: Any, start: int, end: int) -> None:
        leaf = self._leaf
        if leaf is not None and leaf.opaque:
            if leaf.first is None:
                leaf.first = self._points[start]
            leaf.last = self._points[end]
            return
        span = _SPAN((self._points[start], self._points[end]))
        if name == "TaskListMarker":
            self._task(value)
            return
        if leaf is None:
            self._open_implicit(span)
        self._put(_RUN((PLAIN[name], span, value if isinstance(value, str) else "", (), None)))

    def _put(self, run: Run) -> None:
        self._runs[-1].append(run)
        leaf = self._leaf
        if leaf is not None and run.span.end > leaf.last:
            leaf.last = run.span.end
