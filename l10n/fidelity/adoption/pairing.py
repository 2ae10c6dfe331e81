"""Which text of the translation belongs to which segment of the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from l10n.catalog.segmenting.segment import Form, Segment
from l10n.fidelity.adoption.fit import joined
from l10n.fidelity.adoption.html_pairs import html_pairs
from l10n.fidelity.adoption.reading import Reading, block_reading, segment_reading
from l10n.fidelity.adoption.split import split
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.text.document import Block, BlockKind, Document
from l10n.text.spans import Span

_LARGE = (Form.INLINE, Form.ALT)
_HTML = (Form.HTML, Form.ATTRIBUTE)

Sentences = Callable[[str], tuple[Span, ...]]
"""Splits a text into sentences."""


class Doubt(StrEnum):
    """Why a person should look at a pair."""

    NONE = ""
    WEAK = "weak"
    """Little speaks for the pair but its place."""
    SPLIT = "split"
    """One text of the translation was divided between two of the source."""
    KIND = "kind"
    """The two are different things: a paragraph and a table, say."""
    SHAPE = "shape"
    """The text lacks a link, tag or mark of the source, so that a page cannot be built with it."""
    FACTS = "facts"
    """A dose, a number or a prohibition is another one."""


class Paired(NamedTuple):
    """A segment of the source and its translation.

    Attributes:
        segment: of the source.
        reading: what the translation says.
        doubt: why a person should look at it.
    """

    segment: Segment
    reading: Reading
    doubt: Doubt = Doubt.NONE


class Side:
    """A document with its segments by block, and which of them have been used."""

    def __init__(self, document: Document, segments: Sequence[Segment]) -> None:
        self.document = document
        self.segments = segments
        self._by_block: dict[int, list[Segment]] = {}
        self._used: set[int] = set()
        for segment in segments:
            self._by_block.setdefault(id(segment.block), []).append(segment)

    def of(self, block: Block, forms: Sequence[Form]) -> list[Segment]:
        """The segments of a block that follow certain grammars."""
        return [s for s in self._by_block.get(id(block), ()) if s.form in forms]

    def use(self, *segments: Segment) -> None:
        """Note that segments have been paired."""
        self._used.update(map(id, segments))

    @property
    def unused(self) -> Iterator[Segment]:
        """Segments that have not been paired, in order."""
        return (segment for segment in self.segments if id(segment) not in self._used)


class Pairing:
    """The work on one pair of documents."""

    def __init__(self, source: Side, target: Side, sentences: Sentences) -> None:
        self._source, self._target, self._sentences = source, target, sentences

    def front_matter(self) -> Iterator[Paired]:
        """Values of the front matter, by their keys."""
        front = self._target.document.front_matter
        values = {field.key: field for field in front.fields} if front is not None else {}
        own = {s.field.key: s for s in self._target.segments if s.field is not None}
        for segment in self._source.segments:
            field = values.get(segment.field.key) if segment.field is not None else None
            if field is not None and field.value.strip():
                text = field.value.strip().replace("\r\n", "\n")
                yield self._paired(segment, Reading(text, field.span))
                if field.key in own:
                    self._target.use(own[field.key])

    def match(self, match: Match, *, weak: bool) -> Iterator[Paired]:
        """The segments of aligned units.

        Args:
            match: with both sides.
            weak: whether little speaks for it.
        """
        doubt = Doubt.WEAK if weak else Doubt.NONE
        kinds = {unit.kind for unit in (*match.source, *match.target)}
        if len(kinds) > 1 and len(match.source) + len(match.target) > 2:
            doubt = doubt or Doubt.KIND
        if len(match.source) > 1 and "html" not in kinds:
            yield from self._two_for_one(match.source, match.target[0], doubt)
        elif len(match.target) > 1 and "html" not in kinds:
            yield from self._one_for_several(match.source[0], match.target, doubt)
        else:
            ours, theirs = match.source[0].blocks, match.target[0].blocks
            if len(ours) != len(theirs):
                doubt = doubt or Doubt.KIND
            for one, other in zip(ours, theirs, strict=False):
                yield from self.blocks(one, other, doubt)

    def definitions(self) -> Iterator[Paired]:
        """Titles of link reference definitions, by their labels."""
        theirs = dict(_definitions(self._target.document))
        for label, block in _definitions(self._source.document):
            if label in theirs:
                yield from self._titles(block, theirs[label])

    def blocks(self, one: Block, other: Block, doubt: Doubt) -> Iterator[Paired]:
        """The segments of a block and its translation."""
        yield from self._titles(one, other)
        large, html = self._source.of(one, _LARGE), self._source.of(one, _HTML)
        theirs = self._target.of(other, _HTML)
        if html and theirs:
            yield from self._html(html, theirs, doubt)
        elif html and len(html) == 1:
            reading = self._block_reading(other, Form.INLINE)
            if reading is not None:
                yield self._paired(html[0], reading, doubt or Doubt.KIND)
        elif large and len(theirs) == 1:
            self._target.use(theirs[0])
            yield self._paired(large[0], segment_reading(theirs[0]), doubt or Doubt.KIND)
        elif large:
            reading = self._block_reading(other, large[0].form)
            if reading is not None:
                yield self._paired(large[0], reading, doubt)

    def _paired(self, segment: Segment, reading: Reading, doubt: Doubt = Doubt.NONE) -> Paired:
        self._source.use(segment)
        return Paired(segment, reading, doubt)

    def _block_reading(self, block: Block, form: Form) -> Reading | None:
        reading = block_reading(block, self._target.document.source, form)
        if reading is not None:
            own = self._target.of(block, _LARGE)
            self._target.use(*(s for s in own if reading.span.holds(s.span)))
        return reading

    def _titles(self, one: Block, other: Block) -> Iterator[Paired]:
        ours, theirs = self._source.of(one, (Form.TITLE,)), self._target.of(other, (Form.TITLE,))
        if len(ours) == len(theirs):
            self._target.use(*theirs)
            for segment, title in zip(ours, theirs, strict=True):
                yield self._paired(segment, segment_reading(title))

    def _html(self, ours: list[Segment], theirs: list[Segment], doubt: Doubt) -> Iterator[Paired]:
        for segment, other, doubtful in html_pairs(ours, theirs):
            self._target.use(other)
            why = doubt or (Doubt.KIND if doubtful else Doubt.NONE)
            yield self._paired(segment, segment_reading(other), why)

    def _one_for_several(
        self, unit: Unit, others: tuple[Unit, ...], doubt: Doubt
    ) -> Iterator[Paired]:
        large = self._source.of(unit.blocks[0], _LARGE)
        readings = [self._block_reading(o.blocks[0], Form.INLINE) for o in others] if large else []
        there = [reading for reading in readings if reading is not None]
        if there:
            yield self._paired(large[0], joined(there), doubt)
        yield from self._titles(unit.blocks[0], others[0].blocks[0])

    def _two_for_one(self, units: tuple[Unit, ...], other: Unit, doubt: Doubt) -> Iterator[Paired]:
        large = [s for unit in units for s in self._source.of(unit.blocks[0], _LARGE)]
        reading = self._block_reading(other.blocks[0], Form.INLINE) if large else None
        if reading is None:
            return
        parts = split(reading, large, self._sentences) if len(large) == 2 else None
        if parts is None:
            yield self._paired(large[0], reading, Doubt.SPLIT)
            return
        for segment, part in zip(large, parts.readings, strict=True):
            yield self._paired(segment, part, doubt or (Doubt.NONE if parts.sure else Doubt.SPLIT))


def _definitions(document: Document) -> Iterator[tuple[str, Block]]:
    """Link reference definitions with their labels, in lower case."""
    for block in document.blocks:
        if block.kind is BlockKind.LINK_DEFINITION:
            yield block.span.of(document.source).partition("]:")[0].casefold(), block
