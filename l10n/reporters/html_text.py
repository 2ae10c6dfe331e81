"""A document's text as small pieces for a page: what is flagged is marked, nothing is markup."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import groupby, pairwise
from typing import NamedTuple

from l10n.catalog.segmenting.html import html_texts
from l10n.finding import Severity
from l10n.frozen import dataclass
from l10n.reporters.escape import page
from l10n.text.document import Block, BlockKind, ContainerKind, Run, RunKind
from l10n.text.markdown import blocks_of
from l10n.text.spans import Span

_STYLES = {
    RunKind.EMPHASIS: "em",
    RunKind.STRONG: "strong",
    RunKind.STRIKE: "struck",
    RunKind.LINK: "link",
}
_LEAVES = {
    RunKind.CODE: "code",
    RunKind.MACRO: "code",
    RunKind.FOOTNOTE: "note",
    RunKind.AUTOLINK: "link",
}
_LONG = 60
"""From this length on a flagged span is a passage, and marked more quietly than a term."""

_FOLDED = 6
"""From this many lines on code is folded: it is there, but no reading."""

_TAG = re.compile(r"<[^<>]*>")
_MARKDOWN = re.compile(r"<[^<>]*\smarkdown\s*=", re.IGNORECASE)
"""A tag after which Markdown is read, as Jekyll and Python-Markdown do."""

_OUT = (BlockKind.REMARK, BlockKind.LINK_DEFINITION, BlockKind.RULE, BlockKind.EMPTY_HEADING)
_RAW = (BlockKind.CODE, BlockKind.MACRO)


class Mark(NamedTuple):
    """A finding to be marked: its number on the page, its span, its severity."""

    number: int
    span: Span
    severity: Severity


class Piece(NamedTuple):
    """Text of one look.

    Attributes:
        text: the text; "\\n" alone is a line break.
        classes: CSS classes of the look, or "".
        mark: CSS classes of the mark, or "".
        refs: numbers of the findings that end here.
    """

    text: str
    classes: str
    mark: str
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring blocks that belong together.

    Attributes:
        kind: ``p``, ``heading``, ``list``, ``table``, ``quote``, ``image``, ``aside`` or ``code``.
        parts: the blocks' pieces; for a table one entry a cell.
        rows: for a table: how many cells each row has.
        headed: for a table: whether its first row is the header.
        first: for a numbered list: the number of its first item shown; else None.
    """

    kind: str
    parts: tuple[tuple[Piece, ...], ...]
    rows: tuple[int, ...] = ()
    headed: bool = False
    first: int | None = None

    @property
    def lines(self) -> int:
        """How many lines of text there are."""
        return "".join(piece.text for piece in self.parts[0]).strip("\n").count("\n") + 1

    @property
    def folded(self) -> bool:
        """Whether it is code too long to be shown whole; never where something is marked."""
        return self.kind == "code" and self.lines >= _FOLDED and not self.numbers

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of the findings that end here."""
        return frozenset(n for part in self.parts for piece in part for n in piece.refs)


BARE = "bare"
"""The look of an image without a text."""


class _Leaf(NamedTuple):
    span: Span
    text: str
    styles: tuple[str, ...]


def groups_of(blocks: Sequence[Block], source: str, marks: Sequence[Mark]) -> tuple[Group, ...]:
    """The blocks of a section as groups. ``marks`` are sorted by their start."""
    shown = [block for block in blocks if _is_shown(block, source)]
    starts = [mark.span.start for mark in marks]
    return tuple(
        _group(tuple(members), source, marks, starts) for _, members in groupby(shown, key=_home)
    )


def _is_shown(block: Block, source: str) -> bool:
    if block.kind is BlockKind.HTML:
        return bool(_texts(block, source))
    return block.kind not in _OUT


def _texts(block: Block, source: str) -> list[_Leaf]:
    """What a reader sees of HTML, a text a line; Markdown inside it where it says so."""
    raw = block.span.of(source)
    read = _markdown if raw.startswith("<") and _MARKDOWN.match(raw) else _tagged
    found = [
        _Leaf(text.span, " ".join(read(text.span.of(source)).split()), ())
        for text in html_texts(source, block.span)
        if not text.attribute
    ]
    breaks = [_Leaf(Span(leaf.span.end, leaf.span.end), "\n", ()) for leaf in found]
    return [leaf for pair in zip(found, breaks, strict=True) for leaf in pair][:-1]


def _tagged(text: str) -> str:
    return unescape(_TAG.sub("", text))


def _markdown(text: str) -> str:
    """The text of Markdown inside HTML, without its marks."""
    return " ".join(block.plain() or _tagged(block.span.of(text)) for block in blocks_of(text))


def _home(block: Block) -> object:
    for kind in (ContainerKind.TABLE, ContainerKind.LIST):
        container = next((c for c in block.containers if c.kind is kind), None)
        if container is not None:
            return id(container)
    return id(block)


def _group(
    blocks: tuple[Block, ...], source: str, marks: Sequence[Mark], starts: Sequence[int]
) -> Group:
    parts = tuple(
        pieces_of(block, source, marks[slice(*_window(block, starts))]) for block in blocks
    )
    first = blocks[0]
    if first.inside(ContainerKind.TABLE):
        rows = [len(tuple(cells)) for _, cells in groupby(blocks, key=_row)]
        row = first.inside(ContainerKind.ROW)
        return Group("table", parts, tuple(rows), row is not None and row.index == 0)
    outer = next((c for c in first.containers if c.kind is ContainerKind.LIST), None)
    if outer is not None:
        item = first.inside(ContainerKind.ITEM)
        at = 0 if item is None or _deep(first) else item.index
        return Group("list", parts, first=None if outer.start is None else outer.start + at)
    return Group(_kind(first), parts)


def _deep(block: Block) -> bool:
    """Whether a block stands in a list inside a list."""
    return sum(container.kind is ContainerKind.LIST for container in block.containers) > 1


def _row(block: Block) -> int:
    return id(block.inside(ContainerKind.ROW))


def _window(block: Block, starts: Sequence[int]) -> tuple[int, int]:
    return bisect_left(starts, block.span.start), bisect_left(starts, max(block.span.end, 1))


def _kind(block: Block) -> str:
    if block.kind in _RAW:
        return "code"
    if block.kind.titles:
        return "heading"
    if block.kind is BlockKind.IMAGE:
        return "image"
    if block.kind in (BlockKind.CREDIT, BlockKind.CAPTION, BlockKind.LINK_ONLY):
        return "aside"
    quoted = block.inside(ContainerKind.QUOTE) or block.kind is BlockKind.PULL_QUOTE
    return "quote" if quoted else "p"


def pieces_of(block: Block, source: str, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The text of a block, cut where marks begin and end."""
    leaves = list(_leaves(block.runs, ()))
    if not leaves and block.kind is BlockKind.HTML:
        leaves = _texts(block, source)
    if not leaves:
        span = block.content if block.kind is BlockKind.CODE else block.span
        leaves = [_Leaf(span, span.of(source), ())]
    last: dict[int, int] = {}
    cut = [piece for leaf in leaves for piece in _cut(leaf, marks)]
    for place, leaf in enumerate(cut):
        for mark in marks:
            if _covers(mark.span, leaf.span):
                last[mark.number] = place
    for mark in marks:
        last.setdefault(mark.number, 0)
    return tuple(
        Piece(
            leaf.text if leaf.text == "\n" else page(leaf.text),
            " ".join(leaf.styles),
            _mark(leaf.span, marks),
            tuple(number for number, at in last.items() if at == place),
        )
        for place, leaf in enumerate(cut)
    )


def _leaves(runs: Sequence[Run], styles: tuple[str, ...]) -> Iterator[_Leaf]:
    for run in runs:
        if run.kind is RunKind.IMAGE:
            yield _image(run, styles)
        elif run.kind in _STYLES:
            yield from _leaves(run.children, (*styles, _STYLES[run.kind]))
        elif run.kind is RunKind.HARD_BREAK:
            yield _Leaf(run.span, "\n", ())
        elif run.kind is RunKind.AUTOLINK and run.link is not None:
            yield _Leaf(run.span, run.link.target, (*styles, "link"))
        elif run.kind is not RunKind.HTML:
            style = _LEAVES.get(run.kind)
            yield _Leaf(run.span, run.text or run.plain(), (*styles, style) if style else styles)


def _image(run: Run, styles: tuple[str, ...]) -> _Leaf:
    """The alternative text of an image, or the name of its file where it has none."""
    text = run.plain()
    if text.strip() or run.link is None:
        return _Leaf(run.span, text, (*styles, "alt"))
    name = run.link.target.partition("?")[0].rstrip("/").rpartition("/")[2]
    return _Leaf(run.span, name, (*styles, BARE))


def _cut(leaf: _Leaf, marks: Sequence[Mark]) -> Iterator[_Leaf]:
    start, end = leaf.span
    if len(leaf.text) != end - start:
        # An escape or entity, or markup inside: it is marked as a whole.
        yield leaf
        return
    edges = {start, end}
    for mark in marks:
        edges.update(edge for edge in mark.span if start < edge < end)
    ordered = sorted(edges)
    for a, b in pairwise(ordered):
        yield _Leaf(Span(a, b), leaf.text[a - start : b - start], leaf.styles)


def _covers(span: Span, leaf: Span) -> bool:
    return span.start < leaf.end and leaf.start < span.end


def _mark(leaf: Span, marks: Sequence[Mark]) -> str:
    over = [mark for mark in marks if _covers(mark.span, leaf)]
    if not over:
        return ""
    worst = min((mark.severity for mark in over), key=lambda severity: severity.rank)
    term = any(mark.span.end - mark.span.start < _LONG for mark in over)
    return f"{worst} {'term' if term else 'passage'}"
