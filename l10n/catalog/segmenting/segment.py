"""Segments: what a document holds for a translator, each with its exact place."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from l10n.frozen import dataclass
from l10n.text.document import Block, Field
from l10n.text.spans import Span


class Links(StrEnum):
    """How link and image targets stand in a msgid."""

    NUMBERED = "numbered"
    VERBATIM = "verbatim"


class Form(StrEnum):
    """What grammar the text of a segment follows."""

    INLINE = "inline"
    """Inline Markdown: a paragraph, heading, cell or directive title."""
    ALT = "alt"
    """The text between the brackets of an image."""
    TITLE = "title"
    """The title of a link, image or reference definition, without its quotes."""
    HTML = "html"
    """Text and inline tags inside an HTML block."""
    ATTRIBUTE = "attribute"
    """The value of an HTML attribute, without its quotes."""
    FIELD = "field"
    """A value of the front matter, as YAML reads it."""


class Target(NamedTuple):
    """Where a link or image of a segment leads.

    Attributes:
        number: what stands for it in the msgid, from 1; unique in the segment.
        url: the destination, unescaped.
        tail: what follows the text in the source, from its closing bracket on, on one line.
        text: the text between the brackets as it stands in the msgid.
        label: the reference label, or "" for inline links.
        tail_span: where the tail stands in the source.
    """

    number: int
    url: str
    tail: str
    text: str
    label: str
    tail_span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """One text to translate.

    Attributes:
        msgid: the text, white space normalised, link targets numbered.
        msgctxt: from a remark or the front matter, else None.
        span: what a translation replaces, code-point offsets into the document's source.
        kind: what a person calls it: ``h2``, ``paragraph``, ``list item``, ``table header`` …
        comments: what the translator should know: kind and section, notes, link targets.
        line: 1-based line of its first character.
        form: what grammar it follows.
        targets: link and image targets by number; empty with verbatim links.
        breaks: its hard breaks as the source writes them, without line ends.
        block: the block it stands in, None for front matter.
        field: the value of the front matter it is, else None.
        quote: what must be escaped in a title or attribute: its quote, else "".
    """

    msgid: str
    msgctxt: str | None
    span: Span
    kind: str
    comments: tuple[str, ...]
    line: int
    form: Form = Form.INLINE
    targets: tuple[Target, ...] = ()
    breaks: tuple[str, ...] = ()
    block: Block | None = None
    field: Field | None = None
    quote: str = ""

    @property
    def key(self) -> tuple[str | None, str]:
        """(msgctxt, msgid), as of a message."""
        return (self.msgctxt, self.msgid)
