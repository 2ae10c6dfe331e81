"""Sections: a heading of any kind and what follows it up to the next one."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.text.document import Block, BlockKind, Section
from l10n.text.spans import Span

_HEADINGS = (
    BlockKind.HEADING,
    BlockKind.EMPTY_HEADING,
    BlockKind.TITLE_PARAGRAPH,
    BlockKind.BOLD_HEADING,
)


def is_heading(block: Block) -> bool:
    """Whether a block opens a section, or belongs to what does: headings outside quotes and
    lists."""
    return block.kind in _HEADINGS and not block.containers


def sections_of(blocks: Sequence[Block], length: int) -> tuple[Section, ...]:
    """The sections of a page.

    An empty heading and the paragraph that is its title make one section, and so do the two
    headings of a doubled title. Text before the first heading is a section without headings.

    Args:
        blocks: all blocks of the document, in source order.
        length: of the source, in code points; the last section ends there.
    """
    groups: list[tuple[list[Block], list[Block]]] = []
    for block in blocks:
        if is_heading(block):
            if groups and not groups[-1][1] and _same_heading(groups[-1][0], block):
                groups[-1][0].append(block)
            else:
                groups.append(([block], []))
        else:
            if not groups:
                groups.append(([], []))
            groups[-1][1].append(block)
    return tuple(
        _section(headings, below, _start(groups, i), _start(groups, i + 1, length))
        for i, (headings, below) in enumerate(groups)
    )


def _same_heading(headings: list[Block], block: Block) -> bool:
    if not headings:
        return False
    last = headings[-1]
    if block.kind is BlockKind.TITLE_PARAGRAPH:
        return last.kind is BlockKind.EMPTY_HEADING
    doubled = last.kind is block.kind is BlockKind.HEADING
    return doubled and last.level == block.level == 1


def _start(groups: list[tuple[list[Block], list[Block]]], i: int, length: int = 0) -> int:
    if i == len(groups):
        return length
    headings, below = groups[i]
    return (headings or below)[0].span.start


def _section(headings: list[Block], below: list[Block], start: int, end: int) -> Section:
    titles = [text for block in headings if (text := " ".join(block.plain().split()))]
    level = headings[0].level if headings else 0
    title = titles[-1] if titles else ""
    return Section(title, level, tuple(headings), tuple(below), Span(start, end))
