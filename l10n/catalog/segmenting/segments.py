"""A document to its segments: every text that a reader sees, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from l10n.catalog.segmenting.html import html_texts
from l10n.catalog.segmenting.inline import BLANKS, Inline, has_prose, inline_of, is_prose, one_line
from l10n.catalog.segmenting.policy import DEFAULT_POLICY, Action, FrontMatterPolicy, key_path
from l10n.catalog.segmenting.remarks import Remarks
from l10n.catalog.segmenting.segment import Form, Links, Segment
from l10n.catalog.segmenting.titles import Title, definition_title, titles_of
from l10n.remarks.allow import Sweep, allowances_of
from l10n.remarks.comments import comment
from l10n.text.document import (
    Block,
    BlockKind,
    ContainerKind,
    Document,
    Field,
    LinkParts,
    Run,
    RunKind,
)
from l10n.text.patterns import lazy
from l10n.text.spans import Lines, Span

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_CELL, _HEADING, _HTML = BlockKind.TABLE_CELL, BlockKind.HEADING, BlockKind.HTML
_DEFINITION, _TEXT = BlockKind.LINK_DEFINITION, RunKind.TEXT

_RAW = (_HTML, BlockKind.REMARK)
_KINDS = {
    BlockKind.TITLE_PARAGRAPH: "title",
    BlockKind.BOLD_HEADING: "bold heading",
    BlockKind.CREDIT: "credit",
    BlockKind.CAPTION: "caption",
    BlockKind.PULL_QUOTE: "pull quote",
    BlockKind.ADMONITION: "title of a box",
}
_PLACES = {
    ContainerKind.ITEM: "list item",
    ContainerKind.QUOTE: "quote",
    ContainerKind.FOOTNOTE: "footnote",
    ContainerKind.BOX: "box",
    ContainerKind.DEFINITION: "definition",
}
_SKIPPED = frozenset(
    {BlockKind.CODE, BlockKind.MACRO, BlockKind.RULE, BlockKind.REMARK, BlockKind.EMPTY_HEADING}
)
_LETTERS = lazy(r"[^\W\d_]")
_SECTION_LENGTH = 60


def segments_of(
    document: Document,
    *,
    links: Links | str = Links.NUMBERED,
    policy: FrontMatterPolicy = DEFAULT_POLICY,
) -> tuple[Segment, ...]:
    """The segments of a document in source order.

    Args:
        document: a parsed document.
        links: ``numbered`` or ``verbatim`` link targets.
        policy: which front-matter values are translated.
    """
    reader = _Reader(document, Links(links))
    return (*reader.front_matter(policy), *reader.body())


class _Reader:
    """Reads one document."""

    def __init__(self, document: Document, links: Links) -> None:
        self._document, self._source, self._links = document, document.source, links
        self._lines = Lines(document.source)
        self._section = ""
        self._columns: dict[int, str] = {}
        self._allowed = Sweep(allowances_of(document))

    # front matter

    def front_matter(self, policy: FrontMatterPolicy) -> Iterator[Segment]:
        front = self._document.front_matter
        for field in front.fields if front is not None else ():
            msgid = field.value.strip()
            if policy.action(field) is Action.TRANSLATE and is_prose(msgid):
                path = key_path(field.key)
                yield Segment(
                    msgid.replace("\r\n", "\n"),
                    f"front matter: {path}",
                    field.span,
                    "front matter",
                    (),
                    self._lines.line(self._first_letter(field)),
                    Form.FIELD,
                    field=field,
                )

    def _first_letter(self, field: Field) -> int:
        """Where the text of a value begins; the first line of a block scalar holds only its
        indicator.
        """
        if field.style not in ("literal", "folded"):
            return field.span.start
        line = self._lines.line(field.span.start)
        after = self._lines.span(line).end
        found = _LETTERS.search(self._source, after, field.span.end)
        return found.start() if found else field.span.start

    # body

    def body(self) -> Iterator[Segment]:
        remarks = Remarks()
        for block in self._document.blocks:
            if block.kind in _RAW:
                remarks = remarks.read(block.span.of(self._source))
            if block.kind.titles:
                self._section = shortened(block.plain())
            if block.kind is _CELL and kind_name(block) == "table header":
                self._columns = {} if block.column == 0 else self._columns
                self._columns[block.column] = shortened(block.plain())
            if remarks.off or block.kind in _SKIPPED:
                continue
            found = tuple(self._block(block))
            yield from (self._with_allowed(self._noted(segment, remarks)) for segment in found)
            if found:
                remarks = remarks.used()

    def _noted(self, segment: Segment, remarks: Remarks) -> Segment:
        if not remarks.notes and remarks.context is None:
            return segment
        context = remarks.context if remarks.context is not None else segment.msgctxt
        return replace(segment, msgctxt=context, comments=(*segment.comments, *remarks.notes))

    def _with_allowed(self, segment: Segment) -> Segment:
        """The segment with the rules that do not count for its translations, for the catalog."""
        said = (comment(allowance) for allowance in self._allowed.at(segment.span))
        found = tuple(dict.fromkeys(text for text in said if text))
        return replace(segment, comments=(*segment.comments, *found)) if found else segment

    def _block(self, block: Block) -> Iterator[Segment]:
        if block.kind is _HTML:
            yield from self._html(block)
        elif block.kind is _DEFINITION:
            title = definition_title(self._source, block)
            if title is not None:
                yield from self._title(title, block)
        elif block.runs:
            yield from self._inline(block)
            for title in titles_of(self._source, block.runs):
                yield from self._title(title, block)
        elif block.content.end > block.content.start:
            yield from self._plain(block)

    def _inline(self, block: Block) -> Iterator[Segment]:
        if not has_prose(block.runs):
            return
        image = _only_image(block.runs, block)
        if image is not None and image.link is not None:
            yield self._image(block, image, image.link)
            return
        cell = _is_cell(block)
        inline = inline_of(self._source, block.runs, block.content, self._links, cell=cell)
        yield self._segment(block, inline, block.content, kind_name(block), Form.INLINE)

    def _image(self, block: Block, image: Run, link: LinkParts) -> Segment:
        """The text of an image that stands alone."""
        cell, place = _is_cell(block), link.text_span
        inner = inline_of(self._source, image.children, place, self._links, cell=cell)
        return self._segment(block, inner, place, "image text", Form.ALT)

    def _plain(self, block: Block) -> Iterator[Segment]:
        text = one_line(block.content.of(self._source)).strip(" ")
        if is_prose(text):
            yield self._segment(
                block, Inline(text, (), ()), block.content, kind_name(block), Form.INLINE
            )

    def _segment(self, block: Block, inline: Inline, span: Span, kind: str, form: Form) -> Segment:
        urls = tuple(f"({t.number}) = {_comment(t.url)}" for t in inline.targets)
        return Segment(
            inline.text,
            None,
            span,
            kind,
            (self._about(kind, block), *urls),
            self._lines.line(span.start),
            form,
            inline.targets,
            inline.breaks,
            block,
        )

    def _title(self, title: Title, block: Block) -> Iterator[Segment]:
        text = one_line(title.span.of(self._source)).strip(" ")
        if is_prose(text):
            kind = f"title of {title.owner}"
            yield self._small(block, text, title.span, kind, Form.TITLE, title.quote)

    def _html(self, block: Block) -> Iterator[Segment]:
        quoted = block.inside(ContainerKind.QUOTE) is not None
        texts = html_texts(self._source, block.span, quoted=quoted)
        for text, span, attribute, quote in texts:
            if attribute:
                yield self._small(block, text, span, f"HTML {attribute}", Form.ATTRIBUTE, quote)
            else:
                yield self._small(block, text, span, "HTML text", Form.HTML, "")

    def _small(
        self, block: Block, text: str, span: Span, kind: str, form: Form, quote: str
    ) -> Segment:
        line = self._lines.line(span.start)
        comments = (self._about(kind, block),)
        return Segment(text, None, span, kind, comments, line, form, block=block, quote=quote)

    def _about(self, kind: str, block: Block) -> str:
        """What a text is, in which column, and below which heading."""
        if block.kind is _CELL and not kind.startswith("table header"):
            head = self._columns.get(block.column, "")
            kind = f'{kind} "{head}"' if head else kind
        titles = block.kind.titles or not self._section
        return kind if titles else f"{kind}, section: {self._section}"


def _is_cell(block: Block) -> bool:
    return block.kind is _CELL


def _only_image(runs: Sequence[Run], block: Block) -> Run | None:
    """The image of a block that holds nothing else, unless its text is its reference, too."""
    shown = [run for run in runs if run.kind is not _TEXT or run.text.strip()]
    if len(shown) != 1 or shown[0].kind is not RunKind.IMAGE or shown[0].link is None:
        return None
    own_label = shown[0].link.style in ("collapsed", "shortcut")
    return None if own_label or shown[0].span != block.content else shown[0]


def kind_name(block: Block) -> str:
    """What a person calls a block: ``h2``, ``table header``, ``list item`` …"""
    if block.kind is _HEADING:
        return f"h{block.level}"
    if block.kind is _CELL:
        row = block.inside(ContainerKind.ROW)
        return "table header" if row is not None and row.index == 0 else "table cell"
    if block.kind in _KINDS:
        return _KINDS[block.kind]
    for container in reversed(block.containers):
        if container.kind in _PLACES:
            return _PLACES[container.kind]
    return "paragraph"


def shortened(text: str) -> str:
    """A heading for a comment: one line, not too long."""
    text = BLANKS.sub(" ", text).strip()
    return text if len(text) <= _SECTION_LENGTH else f"{text[: _SECTION_LENGTH - 1].rstrip()}…"


def _comment(text: str) -> str:
    """A target for a comment line: nothing that ends a line or moves a terminal's cursor."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else "\ufffd" for c in text)
    return text or "(nothing)"
