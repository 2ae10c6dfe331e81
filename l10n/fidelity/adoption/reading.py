"""What a block of the translation says, in the notation of msgids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.catalog.segmenting.inline import inline_of, is_prose, one_line
from l10n.catalog.segmenting.segment import Form, Links, Segment, Target
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.spans import Span


class Reading(NamedTuple):
    """A text of the translation, its links numbered by their own order.

    Attributes:
        text: as a msgid of the translation would be.
        span: where it stands in the translation.
        targets: where its links and images lead, by number.
        images: the numbers that belong to images.
    """

    text: str
    span: Span
    targets: tuple[Target, ...] = ()
    images: frozenset[int] = frozenset()


def block_reading(block: Block, source: str, form: Form) -> Reading | None:
    """The running text of a block, or the text of its image; None where it says nothing.

    Args:
        block: of the translation.
        source: the translation.
        form: of the segment that the text is for: inline Markdown or an image's text.
    """
    if form is Form.ALT:
        return _image_reading(block, source)
    if block.runs:
        return _inline(block.runs, block.content, block, source)
    text = one_line(block.content.of(source)).strip(" ")
    return Reading(text, block.content) if is_prose(text) else None


def segment_reading(segment: Segment) -> Reading:
    """A segment of the translation as a reading."""
    return Reading(segment.msgid, segment.span, segment.targets, images_of_segment(segment))


def images_of_segment(segment: Segment) -> frozenset[int]:
    """The numbers in a msgid that belong to images."""
    if not segment.targets or segment.block is None:
        return frozenset()
    if segment.form is Form.ALT:
        return frozenset(target.number for target in segment.targets)
    return _images(segment.block.runs)


def _image_reading(block: Block, source: str) -> Reading | None:
    for run in block.walk():
        if run.kind is RunKind.IMAGE and run.link is not None:
            return _inline(run.children, run.link.text_span, block, source)
    return None


def _inline(runs: Sequence[Run], span: Span, block: Block, source: str) -> Reading | None:
    cell = block.kind is BlockKind.TABLE_CELL
    inline = inline_of(source, runs, span, Links.NUMBERED, cell=cell)
    if not inline.text:
        return None
    return Reading(inline.text, span, inline.targets, _images(runs))


def _images(runs: Sequence[Run]) -> frozenset[int]:
    kinds = enumerate(_closed(runs), 1)
    return frozenset(number for number, kind in kinds if kind is RunKind.IMAGE)


def _closed(runs: Sequence[Run]) -> Iterator[RunKind]:
    """Links and images in the order in which they end, which is that of their numbers."""
    for run in runs:
        if run.kind is not RunKind.AUTOLINK:
            yield from _closed(run.children)
        if run.kind in (RunKind.LINK, RunKind.IMAGE) and run.link is not None:
            yield run.kind
