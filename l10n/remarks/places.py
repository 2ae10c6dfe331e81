"""What a remark stands before."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from l10n.remarks.remark import Remark
from l10n.text.document import Block, BlockKind, Document
from l10n.text.spans import Span


class Places:
    """The blocks and sections of a document, to be found by what stands before them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks = [b for b in document.blocks if b.kind is not BlockKind.REMARK]
        self._starts = [block.span.start for block in self._blocks]

    def behind(self, remark: Remark) -> Span | None:
        """The block, or the whole list, table or quote, or the section with its subsections, that a
        remark stands before; None at the end.
        """
        place = bisect_left(self._starts, remark.span.end)
        if place == len(self._blocks):
            return None
        block = self._blocks[place]
        if block.kind.titles or block.kind is BlockKind.EMPTY_HEADING:
            return Span(block.span.start, self._ends.get(id(block), block.span.end))
        outer = (c.span for c in block.containers if c.span.start >= remark.span.end)
        return next(outer, block.span)

    @cached_property
    def _ends(self) -> dict[int, int]:
        """Where the section of each heading ends: at the next one of its level or above."""
        ends: dict[int, int] = {}
        open_: list[tuple[int, tuple[Block, ...]]] = []
        for section in self._document.sections:
            while open_ and 0 < section.level <= open_[-1][0]:
                ends.update({id(b): section.span.start for b in open_.pop()[1]})
            open_.append((section.level, section.headings))
        end = len(self._document.source)
        ends.update({id(block): end for _, headings in open_ for block in headings})
        return ends
