"""The blocks of a page counted again after edits.

Counts add up over blocks, so that only what an edit changes need be read again, and the figures are
still those of the whole edited text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from l10n.plain.burden import Scales
from l10n.plain.rewording import by_block, reworded
from l10n.plain.rule import Edit
from l10n.plain.subject import Subject
from l10n.readability.facts import counts_of
from l10n.readability.scoring import unscorable
from l10n.readability.tokens import Sentences, read
from l10n.text.document import Block, Document
from l10n.text.prose import prose_of
from l10n.text.spans import Span


class Share(NamedTuple):
    """What a text adds to a page.

    Attributes:
        burden: burden units.
        facts: all counts, packed as in ``l10n.readability.facts``.
    """

    burden: float
    facts: int


class Recount:
    """The blocks of a page, and what they add to it as they are and after edits.

    Attributes:
        facts: the packed counts of every section as it is.
    """

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._document = subject.document
        self.facts = [reading.sentences.sums for reading in subject.reading.sections]
        self._places: dict[int, Span] = {}
        for block, place in zip(subject.prose.blocks, subject.prose.paragraphs, strict=True):
            first = self._places.get(id(block), place)
            self._places[id(block)] = Span(first.start, place.end)
        self._now: dict[int, Share] = {}
        self._after: dict[tuple[int, tuple[Edit, ...]], Share | None] = {}

    def now(self, block: Block) -> Share:
        """What a block of the page adds as it is."""
        if id(block) not in self._now:
            sentences = self._subject.reading.sentences
            place = self._places.get(id(block), Span(0, 0))
            first, last = (bisect_left(sentences.starts, offset) for offset in place)
            self._now[id(block)] = _share(sentences[first:last], self._subject.scales)
        return self._now[id(block)]

    def after(self, block: Block, edits: tuple[Edit, ...]) -> Share | None:
        """What it adds after edits of words; None where one of them may be more."""
        key = id(block), edits
        if key not in self._after:
            copy = reworded(block, edits)
            scales = self._subject.scales
            share = None if copy is None else share_of(self._document, scales, (copy,))
            self._after[key] = share
        return self._after[key]

    def sections(self, edits: Sequence[Edit]) -> list[int] | None:
        """The packed counts of every section after edits of words; None where one of them may be
        more.
        """
        changed = by_block(self._document, edits)
        if changed is None:
            return None
        starts = [section.span.start for section in self._subject.sections]
        found = list(self.facts)
        for block, inside in changed.values():
            after = self.after(block, tuple(inside))
            if after is None:
                return None
            home = bisect_right(starts, block.span.start) - 1
            found[home] += after.facts - self.now(block).facts
        return found


def share_of(document: Document, scales: Scales, blocks: Sequence[Block] | None = None) -> Share:
    """What a document adds up to, or some of its blocks."""
    text = prose_of(document, blocks).text
    return _share(read(text, scales.language), scales)


def _share(sentences: Sentences, scales: Scales) -> Share:
    return Share(sum([w.units for w in scales.weights(sentences)], 0.0), sentences.sums)


def level_of(subject: Subject, facts: int) -> float | None:
    """The level of a text with these packed counts, in points of the ruler's formula; None without
    one.
    """
    formula, counts = subject.ruler.formula, counts_of(facts)
    if formula is None or unscorable(counts, subject.reading.code) is not None:
        return None
    return formula.value(counts._asdict())
