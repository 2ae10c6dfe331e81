"""Markdown to blocks with exact spans, by ``pyromark`` (pulldown-cmark). Nothing else knows that
package.

The parser's byte ranges become code-point spans of the source here, once. It reads a lone CR as a
line end, but the attributes of a heading only up to LF, and no indented boxes: it gets the text
with the one as LF and the other as quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pyromark import Options, events_with_range, reference_definitions

from l10n.text.boxes import Box, Shifted, shifted
from l10n.text.builder import Builder, Points
from l10n.text.document import Block, BlockKind, ContainerKind
from l10n.text.patterns import sign
from l10n.text.plain_lines import block_of, parts
from l10n.text.spans import Span, code_points

ATTEMPTS = 4
"""How often lines that only look as if they opened a box are taken back one by one."""

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_GFM
)
_LABEL = sign("]:")
_LONE_RETURN = re.compile(r"\r(?!\n)")


def blocks_of(source: str, start: int = 0, *, path: str | None = None) -> tuple[Block, ...]:
    """The leaf blocks of a Markdown text in source order, link reference definitions among them.

    Args:
        source: the whole text.
        start: code-point offset where the Markdown begins (after front matter or a byte-order
            mark).
        path: the file, for errors.

    Raises:
        LimitError: too many containers stand around the blocks (``limits().nesting``).
    """
    body = source[start:]
    if "\r" in body and body.count("\r") != body.count("\r\n"):
        body = _LONE_RETURN.sub("\n", body)
    without: set[int] = set()
    for _ in range(ATTEMPTS):
        view = shifted(body, without)
        if view is None:
            break
        builder = _built_of_view(source, start, view, path)
        false = set(_unfounded(view, start, builder.opened, builder.blocks))
        if not false:
            return tuple(builder.blocks)
        without |= false
    return tuple(_built(source, start, body, path).blocks)


def _built(source: str, start: int, body: str, path: str | None) -> Builder:
    """What stands in the source from an offset on; ``body`` is what the parser reads of it."""
    builder, length = Builder(source, start, path), len(source)
    for at, text, plain in parts(body):
        if plain:
            builder.blocks.append(block_of(start + at, text, length))
        else:
            _read(text, _points(text, start + at), builder)
    return builder


def _built_of_view(source: str, start: int, view: Shifted, path: str | None) -> Builder:
    """What stands in the source by a text that was made of it."""
    builder = Builder(source, start, path, _by_bytes(view.text, view.boxes))
    _read(view.text, _Back(_points(view.text, 0), view, start), builder)
    return builder


def _read(text: str, points: Points, builder: Builder) -> None:
    """Let the parser read a text."""
    builder.read(events_with_range(text, options=_OPTIONS), points)
    definitions = reference_definitions(text, options=_OPTIONS) if _LABEL.search(text) else {}
    if definitions:
        builder.blocks += _definitions(definitions, points)
        builder.blocks.sort(key=lambda block: block.span.start)


def _points(body: str, start: int) -> Points:
    return range(start, start + len(body) + 1) if body.isascii() else code_points(body, start)


class _Back:
    """The way from a text with quotes for boxes back to the source; neighbours are found at
    once."""

    def __init__(self, own: Points, view: Shifted, start: int) -> None:
        self._own, self._view, self._start = own, view, start
        self._low = self._high = self._move = 0
        self._exact = True

    def __getitem__(self, offset: int) -> int:
        at = self._own[offset]
        if not self._low <= at < self._high:
            self._find(at)
        return at + self._move if self._exact else self._move

    def _find(self, at: int) -> None:
        starts, place = self._view.starts, self._view.piece(at)
        self._low = starts[place]
        self._high = starts[place + 1] if place + 1 < len(starts) else len(self._view.text) + 1
        self._exact = self._view.exact[place]
        self._move = self._start + self._view.places[place] - self._exact * self._low


def _by_bytes(text: str, boxes: Mapping[int, Box]) -> dict[int, Box]:
    """The boxes by the byte offsets of their quote marks."""
    if text.isascii():
        return dict(boxes)
    size, last, found = 0, 0, dict[int, Box]()
    for offset in sorted(boxes):
        size += len(text[last:offset].encode("utf-8", "surrogatepass"))
        last = offset
        found[size] = boxes[offset]
    return found


def _unfounded(
    view: Shifted, start: int, opened: set[Box], blocks: Sequence[Block]
) -> Iterator[int]:
    """The signs of boxes that are none: the parser sees no paragraph there, or no body."""
    starts = [block.content.start for block in blocks]
    for box in dict.fromkeys(view.boxes.values()):
        place = start + box.start
        i = bisect_right(starts, place) - 1
        block = blocks[i] if i >= 0 else None
        founded = (
            box in opened
            and block is not None
            and block.kind is BlockKind.PARAGRAPH
            and place < block.content.end
        )
        if founded and box.kind is ContainerKind.DEFINITION and starts[i] == place:
            founded = i > 0 and blocks[i - 1].kind is BlockKind.PARAGRAPH
        if not founded:
            yield box.start


def _definitions(definitions: Mapping[str, Any], points: Points) -> Iterator[Block]:
    """Link reference definitions; of those with the same label the parser keeps the first."""
    for label, item in definitions.items():
        place = item["span"]
        span = Span(points[place["start"]], points[place["end"]])
        yield Block(BlockKind.LINK_DEFINITION, span, span, info=label)
