"""What a reader reads as running text, with the way back to the source (``prose-rules: 1``).

In: paragraphs, quotes, link text, emphasis; list items, table cells and lines of an address only if
they are sentences. Out: front matter, headings of every kind, images, addresses, credits, code,
HTML, footnote marks, pull quotes, captions. Source: the counting habits of the SMOG and Flesch
instructions, which ask for running text only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, islice
from operator import attrgetter
from typing import NamedTuple

from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind, ContainerKind, Document, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.running import WHOLE, WIDE, Piece, lines_of, one_line, shown
from l10n.text.spans import Span, spans_of

RULES = 1
"""Version of these rules; scores are comparable only under the same version."""

FRAGMENT_WORDS = 5
"""A list item, table cell or line with fewer words is not read as a sentence."""

PARAGRAPH_BREAK = "\n\n"

_ENDS = tuple(".!?\u2026\u3002\uff0e\uff01\uff1f\u0964\u0965\u061f\u06d4\u0589")
_CLOSING = "\"'\u201d\u2019\u00bb\u203a)]\u300d\u300f\uff09*_ "
_WORD = lazy(r"\w+(?:['\u2019.-]\w+)*")
# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_CELL, _ITEM, _RUNNING = BlockKind.TABLE_CELL, ContainerKind.ITEM, RunKind.TEXT

READ = (BlockKind.PARAGRAPH, _CELL)
"""Kinds of blocks that are read; nothing is counted of others."""
_NAMES = {
    BlockKind.EMPTY_HEADING: "heading",
    BlockKind.TITLE_PARAGRAPH: "heading",
    BlockKind.BOLD_HEADING: "heading",
    BlockKind.TABLE_CELL: "table",
}
_SILENT = (BlockKind.RULE, BlockKind.LINK_DEFINITION, BlockKind.REMARK, BlockKind.MACRO)
_UNREAD = {RunKind.IMAGE: "image", RunKind.AUTOLINK: "url", RunKind.CODE: "code"}
_START, _TEXT = attrgetter("start"), attrgetter("text")


class LeftOut(NamedTuple):
    """Text that a reader sees and that is not counted.

    Attributes:
        kind: ``heading``, ``image``, ``table``, ``list-fragment``, ``credit``, ``front-matter`` …
        words: how many words, counted roughly.
    """

    kind: str
    words: int


class _Line(NamedTuple):
    """A line of a block in pieces, and where each of them begins in the prose's text."""

    starts: list[int]
    pieces: list[Piece]


@dataclass(frozen=True, slots=True, eq=False)
class Prose:
    """Running text.

    Attributes:
        text: what a reader reads; paragraphs stand apart by a blank line.
        paragraphs: half-open offsets into ``text``; a sentence never reaches over their ends.
        blocks: the block of each paragraph.
    """

    text: str
    paragraphs: tuple[Span, ...]
    blocks: tuple[Block, ...]
    _numbers: tuple[int, ...]  # of each paragraph's line in its block
    _unread: tuple[tuple[str, str], ...]  # what is not counted: its kind and its text
    _source: str
    _lines: dict[int, _Line]  # by the number of the paragraph, as far as somebody asked

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What is not counted, by kind; the words are counted when somebody asks."""
        words: Counter[str] = Counter()
        for kind, text in self._unread:
            words[kind] += len(_WORD.findall(text))
        return tuple(LeftOut(kind, words[kind]) for kind in sorted(words) if words[kind])

    def block_at(self, offset: int) -> Block:
        """The block that stands at an offset into ``text``."""
        return self.blocks[self._paragraph(offset)]

    def source_span(self, start: int, end: int) -> Span:
        """Half-open code-point offsets into the document's source for ``text[start:end]``."""
        first = self._place(start)
        return Span(first, max(first, self._place(end - 1, last=True) if end > start else first))

    def _place(self, at: int, last: bool = False) -> int:
        if not self.paragraphs:
            return 0
        starts, pieces = self._line(self._paragraph(at))
        i = bisect_right(starts, at) - 1
        piece = pieces[i]
        if not piece.exact:
            return piece.span.end if last else piece.span.start
        return min(piece.span.start + at - starts[i] + last, piece.span.end)

    def _paragraph(self, at: int) -> int:
        return max(bisect_right(self.paragraphs, at, key=_START) - 1, 0)

    def _line(self, paragraph: int) -> _Line:
        if paragraph not in self._lines:
            lines = lines_of(self.blocks[paragraph].runs, self._source)
            pieces = lines[self._numbers[paragraph]]
            ends = accumulate(
                map(len, map(_TEXT, pieces)), initial=self.paragraphs[paragraph].start
            )
            self._lines[paragraph] = _Line(list(ends)[:-1], pieces)
        return self._lines[paragraph]


def line_of(block: Block, texts: Sequence[str]) -> str | None:
    """What is counted of a block of ``READ`` kind, by what is ``shown`` of its runs, where that is
    one line for sure: "" where it is no sentence and has to be one.
    """
    text = one_line(texts)
    if text and _is_piece(block) and not _is_sentence(text):
        return ""
    return text


def prose_of(document: Document, blocks: Sequence[Block] | None = None) -> Prose:
    """The running text of a document, or of some of its blocks.

    Args:
        document: where the blocks come from.
        blocks: the blocks, in source order; None for all. Front matter counts as left out only
            then.
    """
    maker = _Maker(document.source)
    if blocks is None:
        blocks = document.blocks
        for field in document.front_matter.fields if document.front_matter else ():
            maker.leave("front-matter", field.value)
    for block in blocks:
        maker.take(block)
    return maker.prose()


class _Maker:
    def __init__(self, source: str) -> None:
        self._source = source
        self._out: list[tuple[str, str]] = []
        self._read: list[tuple[str, Block, int]] = []  # a line, its block, its number in the block

    def leave(self, kind: str, text: str) -> None:
        """Note text that is not counted."""
        self._out.append((kind, text))

    def take(self, block: Block) -> None:
        """Read a block or leave it out."""
        kind = block.kind
        if kind in READ:
            self._lines(block)
        elif kind not in _SILENT:
            text = block.plain() if block.runs else block.content.of(self._source)
            self.leave(_NAMES.get(kind, str(kind)), text)

    def _lines(self, block: Block) -> None:
        texts = self._texts(block.runs)
        fragment = len(texts) > 1 or _is_piece(block)
        for number, text in enumerate(texts):
            if fragment and not _is_sentence(text):
                self.leave("table" if block.kind is _CELL else "list-fragment", text)
            elif text:
                self._read.append((text, block, number))

    def _texts(self, runs: Sequence[Run]) -> list[str]:
        """The texts of the lines of a block; what stands in them and is not read is left out."""
        read: list[str] = []
        self._collect(runs, read)
        text = one_line(read)
        if text is not None:
            return [text]
        return ["".join(map(_TEXT, pieces)) for pieces in lines_of(runs, self._source)]

    def _collect(self, runs: Sequence[Run], read: list[str]) -> None:
        for run in runs:
            if run.kind is _RUNNING:
                read.append(run.text)
            elif run.children and run.kind not in WHOLE:
                self._collect(run.children, read)
            else:
                read.append(self._text(run))

    def _text(self, run: Run) -> str:
        text = shown(run)
        if not text and run.kind in _UNREAD:
            self.leave(_UNREAD[run.kind], run.plain())
        return text

    def prose(self) -> Prose:
        """What was read so far."""
        texts, blocks, numbers = zip(*self._read, strict=True) if self._read else ((), (), ())
        starts = accumulate([len(text) + len(PARAGRAPH_BREAK) for text in texts], initial=0)
        return Prose(
            PARAGRAPH_BREAK.join(texts),
            spans_of(
                [(start, start + len(text)) for start, text in zip(starts, texts, strict=False)]
            ),
            blocks,
            numbers,
            tuple(self._out),
            self._source,
            {},
        )


def _is_piece(block: Block) -> bool:
    """Whether a block is read only where it is a sentence."""
    if block.kind is _CELL:
        return True
    return bool(block.containers) and block.inside(_ITEM) is not None


def _is_sentence(text: str) -> bool:
    if not text.rstrip(_CLOSING).endswith(_ENDS):
        return False
    enough = next(islice(_WORD.finditer(text), FRAGMENT_WORDS - 1, None), None)
    return enough is not None or len(WIDE.findall(text)) >= 2 * FRAGMENT_WORDS
