"""Putting translations into the untouched source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from l10n.catalog.building.render import Edits, attribute, piped, quoted, rendered
from l10n.catalog.message import Message
from l10n.catalog.segmenting.segment import Form, Segment
from l10n.errors import FrontMatterError
from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind
from l10n.text.front_matter import replaced
from l10n.text.spans import Span


@dataclass(frozen=True, slots=True, eq=False)
class Translation:
    """A segment, its message and the text that is to stand there.

    Attributes:
        segment: what is replaced.
        message: where the text is from.
        text: the translation, white space in order, link targets still numbers.
    """

    segment: Segment
    message: Message
    text: str


def spliced(source: str, edits: Mapping[Span, str]) -> str:
    """The source with spans replaced; an edit inside another one is left out."""
    out: list[str] = []
    at = 0
    for span in sorted(edits, key=lambda s: (s.start, -s.end)):
        if span.start < at:
            continue
        out += (source[at : span.start], edits[span])
        at = span.end
    out.append(source[at:])
    return "".join(out)


def edits_of(source: str, translations: Iterable[Translation]) -> dict[Span, str]:
    """What to put where. Titles go into the links of their blocks, too."""
    edits: dict[Span, str] = {}
    large: list[Translation] = []
    titles: dict[Block, dict[Span, str]] = {}
    for item in translations:
        segment = item.segment
        if segment.form in (Form.INLINE, Form.ALT):
            large.append(item)
            continue
        edits[segment.span] = text = _small(source, item)
        if segment.form is Form.TITLE and segment.block is not None:
            titles.setdefault(segment.block, {})[segment.span] = text
    none: Edits = {}
    for item in large:
        own = titles.get(item.segment.block, none) if item.segment.block is not None else none
        edits[item.segment.span] = rendered(source, item.segment, item.text, own)
    return edits


def _small(source: str, item: Translation) -> str:
    segment, text = item.segment, item.text
    if segment.form is Form.FIELD:
        return _field(source, segment, item.message.msgstr[0])
    if segment.form is Form.ATTRIBUTE:
        return attribute(text, segment.quote)
    if segment.form is Form.TITLE:
        text = quoted(text, segment.quote)
        cell = segment.block is not None and segment.block.kind is BlockKind.TABLE_CELL
        return piped(text) if cell else text
    return text


def _field(source: str, segment: Segment, msgstr: str) -> str:
    """A value of the front matter; what YAML cannot write leaves the source's value."""
    field = segment.field
    assert field is not None
    value = field.value
    head = value[: len(value) - len(value.lstrip())]
    tail = value[len(value.rstrip()) :]
    try:
        return replaced(source, field, f"{head}{msgstr.strip()}{tail}")
    except FrontMatterError:
        return field.span.of(source)
