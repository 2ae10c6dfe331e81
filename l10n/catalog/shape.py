"""The structure of a page that a translation has to keep, block by block."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from l10n.catalog.segmenting.html import tags
from l10n.catalog.segmenting.inline import one_line
from l10n.catalog.segmenting.remarks import OUTDATED
from l10n.catalog.segmenting.titles import definition_title
from l10n.text.document import Block, BlockKind, Container, Document, Run, RunKind

_PARAGRAPHS = frozenset(
    {
        BlockKind.TITLE_PARAGRAPH,
        BlockKind.BOLD_HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.CREDIT,
        BlockKind.LINK_ONLY,
        BlockKind.PULL_QUOTE,
        BlockKind.CAPTION,
        BlockKind.IMAGE,
    }
)
"""Kinds that are told apart by their words, which a translation changes."""


class Shape(NamedTuple):
    """What inline content holds besides words; order does not count, since languages differ in it.

    Attributes:
        links: targets, each with whether it has a title.
        images: the same of images.
        addresses: targets between angle brackets.
        tags: inline HTML without translatable attributes; marks of outdated text left out.
        notes: labels of footnote marks.
        macros: shortcodes and templates.
        codes: number of code spans.
        breaks: number of hard breaks.
    """

    links: tuple[tuple[str, bool], ...]
    images: tuple[tuple[str, bool], ...]
    addresses: tuple[str, ...]
    tags: tuple[str, ...]
    notes: tuple[str, ...]
    macros: tuple[str, ...]
    codes: int
    breaks: int


_NOTHING = Shape((), (), (), (), (), (), 0, 0)
_WORDS = (RunKind.TEXT, RunKind.SOFT_BREAK)


def shape_of(runs: Iterable[Run]) -> Shape:
    """The shape of inline content."""
    found: dict[RunKind, list[Run]] = {}
    _gather(runs, found)
    if not found:
        return _NOTHING
    addresses = (r.link for r in found.get(RunKind.AUTOLINK, ()))
    return Shape(
        _targets(found.get(RunKind.LINK, ())),
        _targets(found.get(RunKind.IMAGE, ())),
        tuple(sorted(a.target for a in addresses if a is not None and a.style != "bare")),
        tuple(
            sorted(t for r in found.get(RunKind.HTML, ()) for t in tags(r.text) if t != OUTDATED)
        ),
        tuple(sorted(r.text for r in found.get(RunKind.FOOTNOTE, ()))),
        tuple(sorted(one_line(r.text) for r in found.get(RunKind.MACRO, ()))),
        len(found.get(RunKind.CODE, ())),
        len(found.get(RunKind.HARD_BREAK, ())),
    )


def _gather(runs: Iterable[Run], found: dict[RunKind, list[Run]]) -> None:
    """All runs but words, by kind."""
    for run in runs:
        if run.kind not in _WORDS:
            found.setdefault(run.kind, []).append(run)
            if run.children:
                _gather(run.children, found)


def _targets(runs: Iterable[Run]) -> tuple[tuple[str, bool], ...]:
    return tuple(sorted((r.link.target, bool(r.link.title)) for r in runs if r.link is not None))


def same_block(source: str, one: Block, other_source: str, other: Block) -> bool:
    """Whether a block and its translation have the same structure."""
    if not _same_place(one, other):
        return False
    text, other_text = one.span.of(source), other.span.of(other_source)
    if text == other_text and one.runs == () == other.runs:
        return True
    if one.kind is BlockKind.ADMONITION and _around(source, one) != _around(other_source, other):
        return False
    if one.runs or other.runs:
        return shape_of(one.runs) == shape_of(other.runs)
    return _literal(source, one) == _literal(other_source, other)


def _same_place(one: Block, other: Block) -> bool:
    return (
        _kind(one) is _kind(other)
        and one.info == other.info
        and one.column == other.column
        and (one.level == other.level or one.kind is not BlockKind.HEADING)
        and len(one.containers) == len(other.containers)
        and all(map(_same_container, one.containers, other.containers))
        # Once a row: there are as many columns as the row has cells.
        and (bool(one.column) or _columns(one) == _columns(other))
    )


def _columns(block: Block) -> list[tuple[str, ...]]:
    return [container.columns for container in block.containers]


def _kind(block: Block) -> BlockKind:
    return BlockKind.PARAGRAPH if block.kind in _PARAGRAPHS else block.kind


def _same_container(one: Container, other: Container) -> bool:
    return (
        one.kind is other.kind
        and one.label == other.label
        and one.start == other.start
        and one.index == other.index
        and one.task == other.task
    )


def _around(source: str, block: Block) -> tuple[str, str]:
    """What stands around the title of a box: its sign, its kind, whether it is folded."""
    (start, end), content = block.span, block.content
    return source[start : content.start], source[content.end : end]


def _literal(source: str, block: Block) -> object:
    """What a block without inline content has to keep."""
    text = block.span.of(source)
    if block.kind is BlockKind.HTML:
        return tags(text)
    if block.kind is BlockKind.LINK_DEFINITION:
        title = definition_title(source, block)
        return one_line(text if title is None else source[block.span.start : title.span.start])
    return text if block.kind in (BlockKind.CODE, BlockKind.MACRO) else None


class Difference(NamedTuple):
    """Half-open range of source blocks outside of which nothing differs."""

    start: int
    end: int


def difference(source: Document, result: Document) -> Difference | None:
    """Where the structure of two documents differs; None where it does not."""
    ours, theirs = source.blocks, result.blocks
    size = min(len(ours), len(theirs))

    def same(i: int, j: int) -> bool:
        return same_block(source.source, ours[i], result.source, theirs[j])

    start = next((i for i in range(size) if not same(i, i)), size)
    if start == len(ours) == len(theirs):
        return None
    tail = 0
    while tail < size - start and same(len(ours) - 1 - tail, len(theirs) - 1 - tail):
        tail += 1
    return Difference(start, len(ours) - tail)


def differing(source: Document, result: Document) -> tuple[int, ...]:
    """The places of the blocks that differ, where both documents have as many blocks."""
    pairs = zip(source.blocks, result.blocks, strict=True)
    return tuple(
        i
        for i, (one, other) in enumerate(pairs)
        if not same_block(source.source, one, result.source, other)
    )
