"""The units that are aligned: a heading, a paragraph, an item, a table row, a code block …, with
what identifies them.
"""

from __future__ import annotations

import re
from itertools import chain, groupby

from l10n.fidelity.alignment.dated import day_in_front
from l10n.fidelity.alignment.flow import Flow, flow_of, without_comments, without_tags
from l10n.fidelity.expressions import small
from l10n.fidelity.links.targets import Link, links_in, links_of, mail_in
from l10n.fidelity.markup.placeholders import Placeholder, placeholders_of
from l10n.fidelity.numbers.digits import value_of
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.reading import numbers_in
from l10n.frozen import dataclass, many
from l10n.languages.words import MARKS
from l10n.text.document import (
    Block,
    BlockKind,
    Container,
    ContainerKind,
    Document,
    Run,
    RunKind,
)
from l10n.text.memo import remembered
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_BEYOND = re.compile(r"[^\x00-\u2e7f]")
"""What may be a wide character; compiled in a fraction of the time."""

# A class before its own repetition is searched for three times faster than the repetition alone.
_WIDE = lazy(r"[{0}][{0}]*+".format(r"\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff"))
_REST = rf"[^\W_]*+(?:[{MARKS}][^\W_]*+)*+"
WORD = re.compile(rf"[^\W\d_]{_REST}(?:['’-](?=[^\W\d_]){_REST})*+")
"""A word: letters and their marks, with hyphens, apostrophes and digits inside."""

# Equal words are then one object, which takes less memory and is compared and hashed at once.
_words_in = remembered(lambda piece: tuple(WORD.findall(piece)))
"""The words of a piece without white space."""

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
    BlockKind.TABLE_CELL: "row",
}
_INSIDE = {
    ContainerKind.ITEM: "item",
    ContainerKind.QUOTE: "quote",
    ContainerKind.FOOTNOTE: "footnote",
}
_NESTED = {"item": ContainerKind.ITEM, "quote": ContainerKind.QUOTE}
_TITLES = ("heading", "empty-heading", "title")
_RAW = frozenset({"html", "code"})
_PLAIN_TEXT = frozenset({RunKind.TEXT, RunKind.SOFT_BREAK, RunKind.HARD_BREAK})
_SKIPPED = frozenset({BlockKind.RULE, BlockKind.LINK_DEFINITION, BlockKind.REMARK})
# To look a member up through its class takes ten times as long.
_TEXT, _CODE, _NOTE, _TAG = RunKind.TEXT, RunKind.CODE, RunKind.FOOTNOTE, RunKind.HTML
_CODE_BLOCK, _HTML_BLOCK, _CELL = BlockKind.CODE, BlockKind.HTML, BlockKind.TABLE_CELL
_FOOTNOTE, _ROW = ContainerKind.FOOTNOTE, ContainerKind.ROW


@many
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
        text: the text that a reader sees.
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
        marks: the runs in it that are no plain text, inner ones after the run that holds them.
    """

    index: int
    kind: str
    level: int
    blocks: tuple[Block, ...]
    span: Span
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
    marks: tuple[Run, ...] = ()

    @property
    def table(self) -> Container | None:
        """The table that a row stands in."""
        return self.blocks[0].inside(ContainerKind.TABLE)

    @property
    def flow(self) -> Flow:
        """Its text with the way back to the source."""
        return Flow(self.text, self.blocks)

    @property
    def vocabulary(self) -> frozenset[str]:
        """Its words, each once: made for every call, as such sets would take more room than all
        else.
        """
        return frozenset(self.words)


def units_of(document: Document, language: str | None = None) -> tuple[Unit, ...]:
    """The units of a document in order. Thematic breaks, link definitions, comments and remarks
    are none.

    Args:
        document: the document.
        language: BCP 47 tag of its numbers, where it is not that of the document.
    """
    tag, source = language or document.language, document.source
    blocks = [b for b in document.blocks if b.kind not in _SKIPPED and not _is_silent(b, source)]
    groups = [tuple(group) for _, group in groupby(blocks, _together)]
    return tuple([_unit(i, group, source, tag) for i, group in enumerate(groups)])


def _is_silent(block: Block, source: str) -> bool:
    if block.kind is not _HTML_BLOCK:
        return False
    text = _BREAK_TAG.sub("", block.span.of(source))
    return not _HAS_TAG.search(without_comments(text)) and not without_tags(text).strip()


def _together(block: Block) -> Block | Container:
    """What is the same for the cells of one row; every other block stands alone."""
    return (block.inside(_ROW) or block) if block.kind is _CELL else block


def _unit(index: int, blocks: tuple[Block, ...], source: str, language: str | None) -> Unit:
    first = blocks[0]
    text, marks = _content(blocks, source)
    lower = small(text)
    note = first.inside(_FOOTNOTE) if first.containers else None
    day = day_in_front(first, source, language) if first.containers else ""
    containers = first.containers[:-2] if day else first.containers
    kind = _kind(first, containers)
    numbers = numbers_in(text, language)
    if day:
        numbers = (Number(Span(0, 0), day, value_of(day)), *numbers)
    # Most blocks hold nothing but text.
    plain = not marks and kind not in _RAW
    flow = Flow(text, blocks)
    return Unit(
        index=index,
        kind=kind,
        level=_level(first, kind, containers),
        blocks=blocks,
        span=_trimmed(first.span.start, blocks[-1].span.end, source),
        text=text,
        small=lower,
        numbers=numbers,
        links=() if plain and "@" not in text else _links(first, marks, flow, source),
        code=() if plain else _code(first, marks, source),
        placeholders=placeholders_of(first, marks, flow, source),
        notes=() if plain else tuple([run.text for run in marks if run.kind is _NOTE]),
        label=note.label if note is not None else "",
        size=size_of(text),
        html=() if plain else _html(first, marks, source),
        words=words_in(lower),
        marks=marks,
    )


def _content(blocks: tuple[Block, ...], source: str) -> tuple[str, tuple[Run, ...]]:
    """The text of blocks, and the runs in them that are no plain text."""
    runs = blocks[0].runs
    if len(blocks) == len(runs) == 1 and runs[0].kind is _TEXT:
        return runs[0].text, ()
    text = flow_of(blocks, source).text
    return text, tuple([run for b in blocks for run in b.walk() if run.kind not in _PLAIN_TEXT])


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, in order."""
    return tuple(chain.from_iterable(map(_words_in, text.split())))


def _kind(block: Block, containers: tuple[Container, ...]) -> str:
    if block.kind in _PLAIN_KINDS:
        return _PLAIN_KINDS[block.kind]
    for container in reversed(containers):
        if container.kind in _INSIDE:
            return _INSIDE[container.kind]
    return "paragraph"


def _level(block: Block, kind: str, containers: tuple[Container, ...]) -> int:
    if kind in _TITLES:
        return block.level
    wanted = _NESTED.get(kind)
    return sum([c.kind is wanted for c in containers]) if wanted else 0


def _trimmed(start: int, end: int, source: str) -> Span:
    return Span(start, start + len(source[start:end].rstrip()))


def _links(first: Block, marks: tuple[Run, ...], flow: Flow, source: str) -> tuple[Link, ...]:
    raw = first.kind is _HTML_BLOCK or first.kind is _CODE_BLOCK
    return (*(links_of(first, source) if raw else links_in(marks, source)), *mail_in(flow))


def _code(first: Block, marks: tuple[Run, ...], source: str) -> tuple[str, ...]:
    if first.kind is _CODE_BLOCK:
        return (first.span.of(source),)
    return tuple([run.text for run in marks if run.kind is _CODE])


def _html(first: Block, marks: tuple[Run, ...], source: str) -> tuple[str, ...]:
    if first.kind is _HTML_BLOCK:
        return (first.span.of(source),)
    return tuple([run.span.of(source) for run in marks if run.kind is _TAG])


def size_of(text: str) -> float:
    """Length in letters of an alphabet: an ideograph or a Hangul syllable says about as much as
    two of them.
    """
    if text.isascii() or not _BEYOND.search(text):
        return float(len(text))
    return len(text) + 1.2 * len("".join(_WIDE.findall(text)))
