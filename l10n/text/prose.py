"""What a reader reads as running text, with the way back to the source (``prose-rules: 1``).

In: paragraphs, quotes, link text, emphasis; list items, table cells and lines of an address only if
they are sentences. Out: front matter, headings of every kind, images, addresses, credits, code,
HTML, footnote marks, pull quotes, captions. Source: the counting habits of the SMOG and Flesch
instructions, which ask for running text only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind, ContainerKind, Document, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

RULES = 1
"""Version of these rules; scores are comparable only under the same version."""

FRAGMENT_WORDS = 5
"""A list item, table cell or line with fewer words is not read as a sentence."""

PARAGRAPH_BREAK = "\n\n"

_ENDS = ".!?\u2026\u3002\uff0e\uff01\uff1f\u0964\u0965\u061f\u06d4\u0589"
_CLOSING = "\"'\u201d\u2019\u00bb\u203a)]\u300d\u300f\uff09*_ "
_WORD = lazy(r"\w+(?:['\u2019.-]\w+)*")
_SPACES = lazy(r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]")
"""White space that is not just one space."""
_WORDLIKE = lazy(r"[^\W\d_]+(?:[ '\u2019-][^\W\d_]+)*")
_BREAKING_TAG = lazy(
    r"</?(?:br|p|div|li|ul|ol|tr|td|th|table|summary|details|dt|dd|h[1-6]|blockquote)\\b", re.I
)
_WIDE = lazy(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")
_READ = (BlockKind.PARAGRAPH, BlockKind.TABLE_CELL)
_NAMES = {
    BlockKind.EMPTY_HEADING: "heading",
    BlockKind.TITLE_PARAGRAPH: "heading",
    BlockKind.BOLD_HEADING: "heading",
    BlockKind.TABLE_CELL: "table",
}
_SILENT = (BlockKind.RULE, BlockKind.LINK_DEFINITION, BlockKind.REMARK, BlockKind.MACRO)


class LeftOut(NamedTuple):
    """Text that a reader sees and that is not counted.

    Attributes:
        kind: ``heading``, ``image``, ``table``, ``list-fragment``, ``credit``, ``front-matter`` …
        words: how many words, counted roughly.
    """

    kind: str
    words: int


class _Piece(NamedTuple):
    """A piece of text and where it stands; ``exact`` if it stands there character by character."""

    text: str
    span: Span
    exact: bool


@dataclass(frozen=True, slots=True, eq=False)
class Prose:
    """Running text.

    Attributes:
        text: what a reader reads; paragraphs stand apart by a blank line.
        paragraphs: half-open offsets into ``text``; a sentence never reaches over their ends.
        blocks: the block of each paragraph.
        left_out: what is not counted, by kind.
    """

    text: str
    paragraphs: tuple[Span, ...]
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]
    _starts: tuple[int, ...]
    _pieces: tuple[_Piece, ...]

    def source_span(self, start: int, end: int) -> Span:
        """Half-open code-point offsets into the document's source for ``text[start:end]``."""
        first = self._source(start)
        return Span(first, max(first, self._source(end - 1, last=True) if end > start else first))

    def _source(self, at: int, last: bool = False) -> int:
        i = bisect_right(self._starts, at) - 1
        if i < 0:
            return 0
        piece = self._pieces[i]
        if not piece.exact:
            return piece.span.end if last else piece.span.start
        return min(piece.span.start + at - self._starts[i] + last, piece.span.end)


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
        self._out: Counter[str] = Counter()
        self._texts: list[str] = []
        self._starts: list[int] = []
        self._pieces: list[_Piece] = []
        self._paragraphs: list[Span] = []
        self._blocks: list[Block] = []
        self._at = 0

    def leave(self, kind: str, text: str) -> None:
        """Note text that is not counted."""
        words = sum(1 for _ in _WORD.finditer(text))
        if words:
            self._out[kind] += words

    def take(self, block: Block) -> None:
        """Read a block or leave it out."""
        kind = block.kind
        if kind in _READ:
            self._read(block)
        elif kind not in _SILENT:
            text = block.plain() if block.runs else block.content.of(self._source)
            self.leave(_NAMES.get(kind, str(kind)), text)

    def _read(self, block: Block) -> None:
        parts = _plain(block.runs) or list(_split(self._flatten(block.runs)))
        fragment = len(parts) > 1 or block.kind is BlockKind.TABLE_CELL
        fragment = fragment or block.inside(ContainerKind.ITEM) is not None
        for pieces in parts:
            text = "".join(piece.text for piece in pieces)
            if fragment and not _is_sentence(text):
                self.leave("table" if block.kind is BlockKind.TABLE_CELL else "list-fragment", text)
            elif text:
                self._add(block, pieces, text)

    def _add(self, block: Block, pieces: list[_Piece], text: str) -> None:
        if self._paragraphs:
            self._texts.append(PARAGRAPH_BREAK)
            self._at += len(PARAGRAPH_BREAK)
        start = self._at
        for piece in pieces:
            self._starts.append(self._at)
            self._pieces.append(piece)
            self._at += len(piece.text)
        self._texts.append(text)
        self._paragraphs.append(Span(start, self._at))
        self._blocks.append(block)

    def _flatten(self, runs: Sequence[Run]) -> Iterator[_Piece]:
        for run in runs:
            kind = run.kind
            if kind is RunKind.TEXT:
                exact = len(run.text) == run.span.end - run.span.start
                yield _Piece(run.text, run.span, exact)
            elif kind is RunKind.SOFT_BREAK:
                yield _Piece(" ", run.span, False)
            elif kind is RunKind.HARD_BREAK:
                yield _Piece("\n", run.span, False)
            elif kind is RunKind.CODE:
                yield from self._code(run)
            elif kind is RunKind.HTML:
                if _BREAKING_TAG.match(run.text):
                    yield _Piece("\n", run.span, False)
            elif kind in (RunKind.IMAGE, RunKind.AUTOLINK):
                self.leave("image" if kind is RunKind.IMAGE else "url", run.plain())
            elif run.children:
                yield from self._flatten(run.children)

    def _code(self, run: Run) -> Iterator[_Piece]:
        if _WORDLIKE.fullmatch(run.text):
            start = run.span.start + run.span.of(self._source).find(run.text)
            exact = start >= run.span.start
            span = Span(start, start + len(run.text)) if exact else run.span
            yield _Piece(run.text, span, exact)
        else:
            self.leave("code", run.text)

    def prose(self) -> Prose:
        """What was read so far."""
        return Prose(
            "".join(self._texts),
            tuple(self._paragraphs),
            tuple(self._blocks),
            tuple(LeftOut(kind, self._out[kind]) for kind in sorted(self._out)),
            tuple(self._starts),
            tuple(self._pieces),
        )


def _plain(runs: Sequence[Run]) -> list[list[_Piece]] | None:
    """The one line of a block that is nothing but tidy text; None for any other block."""
    if len(runs) != 1 or runs[0].kind is not RunKind.TEXT:
        return None
    span, text = runs[0].span, runs[0].text
    edges = text[:1] + text[-1:]
    if not edges or " " in edges or "  " in text or not text.isprintable():
        return None
    return [[_Piece(text, span, len(text) == span.end - span.start)]]


def _split(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    """The lines of a block: between hard breaks, with single spaces and none at the ends."""
    line: list[_Piece] = []
    for piece in pieces:
        if piece.text == "\n":
            yield _tidy(line)
            line = []
        else:
            line.append(piece)
    yield _tidy(line)


def _tidy(pieces: list[_Piece]) -> list[_Piece]:
    out: list[_Piece] = []
    before = " "
    for i, piece in enumerate(pieces):
        if piece.text == " " and not piece.exact and before and _joins(before, pieces, i):
            continue
        for part in _single_spaces(piece, before):
            out.append(part)
            before = part.text[-1]
    while out and not out[-1].text.strip(" "):
        out.pop()
    if out and out[-1].exact and out[-1].text.endswith(" "):
        last = out.pop()
        text = last.text.rstrip(" ")
        out.append(_Piece(text, Span(last.span.start, last.span.start + len(text)), True))
    return out


def _joins(before: str, pieces: list[_Piece], i: int) -> bool:
    """Whether a line break stands inside Chinese or Japanese text, which has no spaces."""
    after = pieces[i + 1].text[:1] if i + 1 < len(pieces) else ""
    return bool(_WIDE.match(before) and after and _WIDE.match(after))


def _single_spaces(piece: _Piece, before: str) -> Iterator[_Piece]:
    """A piece without doubled white space; no-break spaces stay."""
    text = piece.text
    doubled = (before in " " and text.startswith(" ")) or "  " in text
    if not (
        doubled or "\t" in text or "\n" in text or "\r" in text or "\f" in text or "\v" in text
    ):
        if text:
            yield piece
        return
    at = 1 if before in " " and text.startswith(" ") else 0
    for gap in (*_SPACES.finditer(text), None):
        end = len(text) if gap is None else gap.start()
        if end > at:
            yield _part(piece, at, end)
            before = text[end - 1]
        if gap is None:
            return
        if before != " ":
            yield _Piece(" ", _part(piece, gap.start(), gap.end()).span, False)
            before = " "
        at = gap.end()


def _part(piece: _Piece, start: int, end: int) -> _Piece:
    if not piece.exact:
        return _Piece(piece.text[start:end], piece.span, False)
    base = piece.span.start
    return _Piece(piece.text[start:end], Span(base + start, base + end), True)


def _is_sentence(text: str) -> bool:
    if not text.rstrip(_CLOSING).endswith(tuple(_ENDS)):
        return False
    words = sum(1 for _ in _WORD.finditer(text))
    return words >= FRAGMENT_WORDS or len(_WIDE.findall(text)) >= 2 * FRAGMENT_WORDS
