"""The units that are aligned: a heading, a paragraph, an item, a table row, a code block …, with
what identifies them.
"""

from __future__ import annotations

import re
from itertools import groupby

from l10n.fidelity.expressions import small
from l10n.fidelity.flow import Flow, flow_of, without_comments, without_tags
from l10n.fidelity.links import Link, links_in, links_of, mail_in
from l10n.fidelity.number import Number
from l10n.fidelity.numbers import numbers_in
from l10n.fidelity.placeholders import Placeholder, placeholders_of
from l10n.frozen import dataclass
from l10n.text.document import (
    Block,
    BlockKind,
    Container,
    ContainerKind,
    Document,
    Run,
    RunKind,
)
from l10n.text.spans import Span

_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+")
WORD = re.compile(r"[^\W\d_][^\W_]*+(?:['’-](?=[^\W\d_])[^\W_]++)*+")
"""A word: letters, with hyphens, apostrophes and digits inside."""

_BREAK_TAG = re.compile(r"<br\s*/?>", re.I)
_HAS_TAG = re.compile(r"<[A-Za-z/]")
_PLAIN_KINDS = {
    BlockKind.HEADING: "heading",
    BlockKind.EMPTY_HEADING: "empty-heading",
    BlockKind.TITLE_PARAGRAPH: "title",
    BlockKind.BOLD_HEADING: "bold-heading",
    BlockKind.CODE: "code",
    BlockKind.HTML: "html",
    BlockKind.MACRO: "macro",
    BlockKind.ADMONITION: "admonition",
}
_NESTED = {"item": ContainerKind.ITEM, "quote": ContainerKind.QUOTE}
_PLAIN_TEXT = frozenset({RunKind.TEXT, RunKind.SOFT_BREAK, RunKind.HARD_BREAK})
_RAW = frozenset({BlockKind.HTML, BlockKind.CODE})
_SKIPPED = (BlockKind.RULE, BlockKind.LINK_DEFINITION, BlockKind.REMARK)


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One thing that a translation keeps as one thing.

    Attributes:
        index: place among the units of its document.
        kind: ``heading``, ``empty-heading``, ``title``, ``bold-heading``, ``paragraph``,
            ``item``, ``quote``, ``footnote``, ``row``, ``code``, ``html``, ``macro`` or
            ``admonition``.
        level: heading level; depth of lists for items, of quotes for quotes; else 0.
        blocks: its blocks; several in a table row.
        span: where it stands, without white space at its end.
        flow: the text that a reader sees, with the way back.
        text: the same text.
        small: the text in small letters, as long as it is.
        numbers: the numbers in it.
        links: links and images.
        code: code spans, or the lines of a code block.
        placeholders: macros and placeholders.
        notes: labels of footnotes it refers to.
        label: its own label, where it is a footnote.
        size: length of its text; wide characters count more.
        html: the raw HTML in it.
        words: the words of its text in lower case, in order.
        vocabulary: the same words, each once.
        marks: the runs in it that are no plain text, inner ones after the run that holds them.
    """

    index: int
    kind: str
    level: int
    blocks: tuple[Block, ...]
    span: Span
    flow: Flow
    text: str
    small: str
    numbers: tuple[Number, ...]
    links: tuple[Link, ...]
    code: tuple[str, ...]
    placeholders: tuple[Placeholder, ...]
    notes: tuple[str, ...]
    label: str
    size: float
    html: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    vocabulary: frozenset[str] = frozenset()
    marks: tuple[Run, ...] = ()

    @property
    def table(self) -> Container | None:
        """The table that a row stands in."""
        return self.blocks[0].inside(ContainerKind.TABLE)


def units_of(document: Document, language: str | None = None) -> tuple[Unit, ...]:
    """The units of a document in order. Thematic breaks, link definitions, comments and remarks
    are none.

    Args:
        document: the document.
        language: BCP 47 tag of its numbers, where it is not that of the document.
    """
    tag = language or document.language
    blocks = [
        b for b in document.blocks if b.kind not in _SKIPPED and not _is_silent(b, document.source)
    ]
    groups: list[tuple[Block, ...]] = []
    for _, group in groupby(enumerate(blocks), _group_key):
        groups.append(tuple(block for _, block in group))
    return tuple(_unit(i, group, document.source, tag) for i, group in enumerate(groups))


def _is_silent(block: Block, source: str) -> bool:
    if block.kind is not BlockKind.HTML:
        return False
    text = _BREAK_TAG.sub("", block.span.of(source))
    return not _HAS_TAG.search(without_comments(text)) and not without_tags(text).strip()


def _group_key(numbered: tuple[int, Block]) -> tuple[str, int]:
    """Cells of one row belong together; every other block stands alone."""
    index, block = numbered
    row = block.inside(ContainerKind.ROW) if block.kind is BlockKind.TABLE_CELL else None
    return ("row", id(row)) if row is not None else ("block", index)


def _unit(index: int, blocks: tuple[Block, ...], source: str, language: str | None) -> Unit:
    first = blocks[0]
    flow = flow_of(blocks, source)
    note = first.inside(ContainerKind.FOOTNOTE)
    kind = _kind(first)
    marks = tuple([run for b in blocks for run in b.walk() if run.kind not in _PLAIN_TEXT])
    text = flow.text
    lower = small(text)
    words = tuple(WORD.findall(lower))
    # Most blocks hold nothing but text.
    plain = not marks and first.kind not in _RAW
    return Unit(
        index=index,
        kind=kind,
        level=_level(first, kind),
        blocks=blocks,
        span=_trimmed(first.span.start, blocks[-1].span.end, source),
        flow=flow,
        text=text,
        small=lower,
        numbers=numbers_in(text, language),
        links=() if plain and "@" not in text else _links(first, marks, flow, source),
        code=() if plain else _code(first, marks, source),
        placeholders=placeholders_of(blocks, marks, flow, source),
        notes=() if plain else _notes(marks),
        label=note.label if note is not None else "",
        size=_size(text),
        html=() if plain else _html(first, marks, source),
        words=words,
        vocabulary=frozenset(words),
        marks=marks,
    )


def _kind(block: Block) -> str:
    if block.kind is BlockKind.TABLE_CELL:
        return "row"
    if block.kind in _PLAIN_KINDS:
        return _PLAIN_KINDS[block.kind]
    for container in reversed(block.containers):
        if container.kind is ContainerKind.ITEM:
            return "item"
        if container.kind is ContainerKind.QUOTE:
            return "quote"
        if container.kind is ContainerKind.FOOTNOTE:
            return "footnote"
    return "paragraph"


def _level(block: Block, kind: str) -> int:
    if kind in ("heading", "empty-heading", "title"):
        return block.level
    wanted = _NESTED.get(kind)
    return sum([container.kind is wanted for container in block.containers])


def _trimmed(start: int, end: int, source: str) -> Span:
    while end > start and source[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _links(first: Block, marks: tuple[Run, ...], flow: Flow, source: str) -> tuple[Link, ...]:
    if first.kind is BlockKind.HTML or first.kind is BlockKind.CODE:
        return (*links_of(first, source), *mail_in(flow))
    return (*links_in(marks, source), *mail_in(flow))


def _code(first: Block, marks: tuple[Run, ...], source: str) -> tuple[str, ...]:
    if first.kind is BlockKind.CODE:
        return (first.span.of(source),)
    return tuple([run.text for run in marks if run.kind is RunKind.CODE])


def _notes(marks: tuple[Run, ...]) -> tuple[str, ...]:
    return tuple([run.text for run in marks if run.kind is RunKind.FOOTNOTE])


def _html(first: Block, marks: tuple[Run, ...], source: str) -> tuple[str, ...]:
    if first.kind is BlockKind.HTML:
        return (first.span.of(source),)
    return tuple([run.span.of(source) for run in marks if run.kind is RunKind.HTML])


def _size(text: str) -> float:
    """Length in letters of an alphabet: an ideograph or a Hangul syllable says about as much as
    two of them.
    """
    wide = 0 if text.isascii() else sum(map(len, _WIDE.findall(text)))
    return len(text) + 1.2 * wide
