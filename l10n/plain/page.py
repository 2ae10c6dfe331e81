"""What a reader sees of a document as one text, with a map back to the source.

Readability counts only whole sentences (``Prose``); rules must also see headings, list items and
table cells. A page holds the text of all of them, one passage a block, separated by blank lines, so
that sentences never cross blocks.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from l10n.frozen import dataclass, many, new
from l10n.text.composed import parts
from l10n.text.document import Block, BlockKind, ContainerKind, Run, RunKind, Section
from l10n.text.prose import Prose
from l10n.text.spans import Span

SEPARATOR = "\n\n"


class Role(StrEnum):
    """What a passage is to a reader."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    CELL = "cell"
    CAPTION = "caption"


# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING, _READ, _ITEM = Role.HEADING, Role.TEXT, Role.ITEM
_QUOTES, _ITEMS = ContainerKind.QUOTE, ContainerKind.ITEM
_TEXT, _CODE, _LINK = RunKind.TEXT, RunKind.CODE, RunKind.LINK
_END = attrgetter("end")
_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)
_AROUND = (RunKind.EMPHASIS, RunKind.STRONG, RunKind.STRIKE)

_ROLES = {
    BlockKind.HEADING: Role.HEADING,
    BlockKind.TITLE_PARAGRAPH: Role.HEADING,
    BlockKind.BOLD_HEADING: Role.HEADING,
    BlockKind.PARAGRAPH: Role.TEXT,
    BlockKind.TABLE_CELL: Role.CELL,
    BlockKind.CAPTION: Role.CAPTION,
}


@many
@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """The text of one block.

    Attributes:
        block: the block.
        role: what it is to a reader.
        start: offset into the page's text.
        end: offset behind its last character.
        section: index into ``Document.sections``.
        quoted: whether it stands in a block quote.
    """

    block: Block
    role: Role
    start: int
    end: int
    section: int
    quoted: bool


@dataclass(frozen=True, slots=True, eq=False)
class PageLink:
    """A link: half-open offsets of its text into the page's text, and its run."""

    start: int
    end: int
    run: Run


class _Pieces(NamedTuple):
    """Where the text of a page comes from, piece by piece, in columns: a long page has many.

    Attributes:
        starts: offsets into the text, in order.
        places: offsets into the source.
        lengths: lengths in the text.
        widths: lengths in the source.
    """

    starts: Sequence[int]
    places: Sequence[int]
    lengths: Sequence[int]
    widths: Sequence[int]


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """The text of a document's passages.

    Attributes:
        text: the passages, separated by blank lines.
        passages: in order.
        links: links with text, in order.
        code: code in running text, half-open offsets into ``text``.
    """

    text: str
    passages: tuple[Passage, ...]
    links: tuple[PageLink, ...]
    code: tuple[Span, ...]
    _pieces: _Pieces
    _begins: tuple[int, ...]
    _link_starts: tuple[int, ...]

    def source_span(self, start: int, end: int) -> Span:
        """The source span of half-open offsets into ``text``; markup inside is covered, markup
        around is not.
        """
        starts, places, lengths, widths = self._pieces
        i = bisect_right(starts, start) - 1
        into = start - starts[i]
        if i >= 0 and into < end - starts[i] <= lengths[i] == widths[i]:
            # In one piece, as most are.
            first, last = places[i] + into, places[i] + end - starts[i]
        else:
            first = self._source(start, after=False)
            last = max(first, self._source(end, after=True))
        for link in self._at_edges(start, end) if self.links else ():
            first, last = min(first, link.run.span.start), max(last, link.run.span.end)
        return new(Span, (first, last))

    def _at_edges(self, start: int, end: int) -> Iterator[PageLink]:
        """Links that begin or end the text together with more than themselves."""
        for place in (start, end - 1):
            link = self.link_before(place)
            if link is not None:
                inside = start <= link.start and link.end <= end
                if inside and (link.start == start) != (link.end == end):
                    yield link

    def link_before(self, offset: int) -> PageLink | None:
        """The last link that begins at or before an offset into ``text``."""
        i = bisect_right(self._link_starts, offset) - 1
        return self.links[i] if i >= 0 else None

    def offset_at(self, place: int) -> int:
        """The offset into ``text`` of a source offset; that of the next text where none stands
        there.
        """
        starts, places, lengths, _ = self._pieces
        i = bisect_right(places, place) - 1
        return starts[i] + min(place - places[i], lengths[i]) if i >= 0 else 0

    def passage_at(self, offset: int) -> Passage:
        """The passage that holds an offset into ``text``."""
        return self.passages[max(bisect_right(self._begins, offset) - 1, 0)]

    def _source(self, offset: int, *, after: bool) -> int:
        starts, places, lengths, widths = self._pieces
        i = max(bisect_right(starts, offset - 1 if after else offset) - 1, 0)
        source, length, width = places[i], lengths[i], widths[i]
        into = offset - starts[i]
        if length == width:
            return source + min(max(into, 0), length)
        # An escape or entity: it is covered as a whole.
        return source if into <= 0 else source + width if after else source


def page_of(sections: Sequence[Section]) -> Page:
    """The page of a document by its sections; headings, paragraphs, items, cells and captions,
    without URLs, credits, code blocks.
    """
    return _Builder().page(sections)


class _Builder:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at = 0
        self._links: list[PageLink] = []
        self._code: list[Span] = []
        self._pieces = array("I")

    def page(self, sections: Sequence[Section]) -> Page:
        """The page of some sections."""
        passages = []
        for index, heading, block in _in_sections(sections):
            role = _HEADING if heading else _role(block)
            if role is None:
                continue
            if self._parts:
                self._parts.append(SEPARATOR)
                self._at += len(SEPARATOR)
            start = self._at
            for run in block.runs:
                self._run(run)
            quoted = bool(block.containers) and block.inside(_QUOTES) is not None
            passages.append(Passage(block, role, start, self._at, index, quoted))
        numbers = self._pieces or array("I", (0, 0, 0, 0))
        return Page(
            "".join(self._parts),
            tuple(passages),
            tuple(self._links),
            tuple(self._code),
            _Pieces(*(numbers[column::4] for column in range(4))),
            tuple(passage.start for passage in passages) or (0,),
            tuple(link.start for link in self._links),
        )

    def _add(self, text: str, span: Span) -> None:
        if text:
            start, end = span
            length = len(text)
            self._pieces.extend((self._at, start, length, end - start))
            self._parts.append(text)
            self._at += length

    def _run(self, run: Run) -> None:
        kind, text = run.kind, run.text
        if kind is _TEXT:
            if text.isascii():
                self._add(text, run.span)
                return
            for part, span in parts(text, run.span):
                self._add(part, span)
        elif kind in _BREAKS:
            self._add(" ", run.span)
        elif kind is _CODE:
            self._code.append(Span(self._at, self._at + len(run.text)))
            self._add(run.text, run.span)
        elif kind is _LINK:
            start = self._at
            self._children(run)
            self._links.append(PageLink(start, self._at, run))
        elif kind in _AROUND:
            self._children(run)

    def _children(self, run: Run) -> None:
        for child in run.children:
            self._run(child)


def _in_sections(sections: Sequence[Section]) -> Iterator[tuple[int, bool, Block]]:
    for index, section in enumerate(sections):
        for block in section.headings:
            yield index, True, block
        for block in section.blocks:
            yield index, False, block


def _role(block: Block) -> Role | None:
    role = _ROLES.get(block.kind)
    if role is _READ and block.containers and block.inside(_ITEMS) is not None:
        return _ITEM
    return role


def page_offsets(
    page: Page, passage: Passage, prose: Prose, paragraph: Span, offsets: Iterable[int]
) -> Iterator[int]:
    """Where offsets into a paragraph of a document's prose stand on its page, in the passage of the
    same block.
    """
    code, shift = page.code, passage.start - paragraph.start
    alike = page.text[passage.start : passage.end] == paragraph.of(prose.text)
    for offset in offsets:
        if alike and not (code and holding(code, offset + shift, offset + shift + 1)):
            yield offset + shift
        else:
            # Only the source tells where it stands.
            yield page.offset_at(prose.source_span(offset, offset + 1).start)


def holding(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of some spans in order, without overlaps, shares a character with half-open
    offsets.
    """
    i = bisect_left(spans, (end,))  # how many begin before the end
    return i > 0 and spans[i - 1].end > start


def among(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Those of some spans in order, without overlaps, that share a character with half-open
    offsets.
    """
    if not holding(spans, start, end):
        return []
    i = bisect_right(spans, start, key=_END)
    found = []
    while i < len(spans) and spans[i].start < end:
        found.append(spans[i])
        i += 1
    return found
