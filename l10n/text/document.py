"""The document model: what stands on the page, with exact places. No language, no opinion.

Every offset is a code-point offset into ``Document.source``, which is the file's text verbatim
(byte-order mark, CRLF and all).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from l10n.frozen import dataclass, many
from l10n.text.metadata import Field as Field
from l10n.text.metadata import FrontMatter as FrontMatter
from l10n.text.spans import Span


class RunKind(StrEnum):
    """Kinds of inline content."""

    __hash__ = str.__hash__

    TEXT = "text"
    SOFT_BREAK = "soft-break"
    HARD_BREAK = "hard-break"
    CODE = "code"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    STRIKE = "strike"
    LINK = "link"
    IMAGE = "image"
    AUTOLINK = "autolink"
    HTML = "html"
    FOOTNOTE = "footnote"
    MACRO = "macro"


# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)
_SAID = (RunKind.TEXT, RunKind.CODE)
_INNER = attrgetter("children")


class LinkParts(NamedTuple):
    """Where the parts of a link or image stand.

    Attributes:
        style: ``inline``, ``full``, ``collapsed``, ``shortcut``, ``autolink``, ``email`` or
            ``bare`` (an address in running text).
        target: the destination, unescaped; for references that of the definition.
        title: the title, unescaped, or "".
        text_span: the text between the brackets.
        target_span: the destination in an inline link without its angle brackets, else None.
        title_span: the title in an inline link without its quotes, else None.
        label: the reference label, or "".
    """

    style: str
    target: str
    title: str
    text_span: Span
    target_span: Span | None
    title_span: Span | None
    label: str


class Run(NamedTuple):
    """A piece of inline content.

    Attributes:
        kind: what it is.
        span: where it stands, markers included.
        text: what a reader sees of a text or code run (escapes and entities resolved); the label of
            a footnote reference; the raw text of HTML and macros; "" for containers.
        children: inner runs of emphasis, strong, strike, link and image.
        link: the parts of a link, image or autolink, else None.
    """

    kind: RunKind
    span: Span
    text: str = ""
    children: tuple[Run, ...] = ()
    link: LinkParts | None = None

    def plain(self) -> str:
        """The text a reader sees, without markup; alternative text for images."""
        if self.kind in _BREAKS:
            return " "
        if self.kind in _SAID:
            return self.text
        return "".join(child.plain() for child in self.children)


class BlockKind(StrEnum):
    """Kinds of leaf blocks, told apart by what real files hold."""

    __hash__ = str.__hash__

    HEADING = "heading"
    EMPTY_HEADING = "empty-heading"
    TITLE_PARAGRAPH = "title-paragraph"
    BOLD_HEADING = "bold-heading"
    PARAGRAPH = "paragraph"
    CREDIT = "credit"
    LINK_ONLY = "link-only"
    PULL_QUOTE = "pull-quote"
    CAPTION = "caption"
    IMAGE = "image"
    TABLE_CELL = "table-cell"
    CODE = "code"
    HTML = "html"
    MACRO = "macro"
    ADMONITION = "admonition"
    RULE = "rule"
    LINK_DEFINITION = "link-definition"
    REMARK = "remark"

    @property
    def titles(self) -> bool:
        """Whether a block of this kind names the section that follows."""
        return self in _TITLES


_TITLES = frozenset({BlockKind.HEADING, BlockKind.TITLE_PARAGRAPH, BlockKind.BOLD_HEADING})


class ContainerKind(StrEnum):
    """Kinds of containers around leaf blocks."""

    __hash__ = str.__hash__

    QUOTE = "quote"
    LIST = "list"
    ITEM = "item"
    TABLE = "table"
    ROW = "row"
    FOOTNOTE = "footnote"
    BOX = "box"
    DEFINITION = "definition"


@many
@dataclass(frozen=True, slots=True, eq=False)
class Container:
    """Something that holds blocks. Two blocks in one container share the very object (compare with
    ``is``).

    Attributes:
        kind: what it is.
        span: where it stands, markers included.
        label: footnote label; kind of a box or of an alert in a quote (``note`` …); else "".
        start: first number of an ordered list, else None.
        index: row of a table (0 is the header), place of an item in its list, else 0.
        columns: a table's alignments (``left``, ``center``, ``right``, ``none``), one a column.
        task: a task item's mark, else None.
    """

    kind: ContainerKind
    span: Span
    label: str = ""
    start: int | None = None
    index: int = 0
    columns: tuple[str, ...] = ()
    task: bool | None = None


@many
@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A leaf block.

    Attributes:
        kind: what it is.
        span: the block with its own markers (``## ``, fences, the whole HTML), without those of its
            containers.
        content: what may be translated in place: the inline content of a heading, paragraph or
            cell; the title of an admonition; empty for blocks without inline content.
        runs: the inline content.
        level: heading level 1-6; 0 for everything else. Title paragraphs carry the level of their
            empty heading, bold headings that of the last heading below the title.
        containers: what the block stands in, outermost first.
        prefix: what a further line of the content starts with: quote marks and indentation.
        column: column of a table cell from 0; 0 for everything else.
        info: language of a code block; name of a macro or admonition; id of a heading; "" else.
    """

    kind: BlockKind
    span: Span
    content: Span
    runs: tuple[Run, ...] = ()
    level: int = 0
    containers: tuple[Container, ...] = ()
    prefix: str = ""
    column: int = 0
    info: str = ""

    def walk(self) -> Sequence[Run]:
        """All runs, inner ones after the run that holds them."""
        if not any(map(_INNER, self.runs)):
            return self.runs
        found: list[Run] = []
        _collect(self.runs, found)
        return found

    def plain(self) -> str:
        """The text a reader sees, without markup."""
        return "".join(run.plain() for run in self.runs)

    def inside(self, kind: ContainerKind) -> Container | None:
        """The innermost container of a kind, or None."""
        for container in reversed(self.containers):
            if container.kind is kind:
                return container
        return None


def _collect(runs: tuple[Run, ...], found: list[Run]) -> None:
    for run in runs:
        found.append(run)
        if run.children:
            _collect(run.children, found)


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A heading and what follows it up to the next one.

    Attributes:
        title: what a reader sees as its name; "" for text before the first heading of a page
            without a title.
        level: level of the heading, 0 where there is none.
        headings: the blocks that make the title (an empty heading and its title paragraph; both of
            a doubled title).
        blocks: the blocks below it.
        span: from its first heading to the start of the next section.
    """

    title: str
    level: int
    headings: tuple[Block, ...]
    blocks: tuple[Block, ...]
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A parsed document.

    Attributes:
        path: the file as the user named it, or None for text from elsewhere.
        source: the text, verbatim.
        language: BCP 47 tag, or None where nobody said.
        front_matter: the YAML at the top, or None.
        blocks: the leaf blocks in source order.
    """

    path: str | None
    source: str
    language: str | None
    front_matter: FrontMatter | None
    blocks: tuple[Block, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections, derived from the headings of every kind."""
        from l10n.text.sections import sections_of

        return sections_of(self.blocks, len(self.source))
