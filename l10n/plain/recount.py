"""The blocks of a page counted again after edits.

Counts add up over blocks, so that only what an edit changes need be read again, and the figures are
still those of the whole edited text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from l10n.plain.burden import Scales, Weight
from l10n.plain.rewording import by_block, reworded
from l10n.plain.rule import Edit
from l10n.plain.subject import Subject
from l10n.readability.counts import Counts, total
from l10n.readability.scoring import unscorable
from l10n.readability.tokens import read
from l10n.text.document import Block, Document
from l10n.text.prose import prose_of


class Share(NamedTuple):
    """What a text adds to a page.

    Attributes:
        burden: burden units.
        counts: all counts.
    """

    burden: float
    counts: Counts


NOTHING = Share(0.0, Counts())


class Recount:
    """The blocks of a page, and what they add to it as they are and after edits."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._document = subject.document
        self._now: dict[int, list[Weight]] = {}
        sentences, block_at = subject.reading.sentences, subject.prose.block_at
        for start, weight in zip(sentences.starts, subject.weights, strict=True):
            self._now.setdefault(id(block_at(start)), []).append(weight)
        self._after: dict[tuple[int, tuple[Edit, ...]], Share | None] = {}

    def now(self, block: Block) -> Share:
        """What a block of the page adds as it is."""
        return _share(self._now.get(id(block), ()))

    def after(self, block: Block, edits: tuple[Edit, ...]) -> Share | None:
        """What it adds after edits of words; None where one of them may be more."""
        key = id(block), edits
        if key not in self._after:
            copy = reworded(block, edits)
            scales = self._subject.scales
            share = None if copy is None else share_of(self._document, scales, (copy,))
            self._after[key] = share
        return self._after[key]

    def sections(self, edits: Sequence[Edit]) -> list[Counts] | None:
        """The counts of every section after edits of words; None where one of them may be more."""
        changed = by_block(self._document, edits)
        if changed is None:
            return None
        starts = [section.span.start for section in self._subject.sections]
        found = [reading.counts for reading in self._subject.reading.sections]
        for block, inside in changed.values():
            after = self.after(block, tuple(inside))
            if after is None:
                return None
            home = bisect_right(starts, block.span.start) - 1
            found[home] = exchanged(found[home], self.now(block).counts, after.counts)
        return found


def share_of(document: Document, scales: Scales, blocks: Sequence[Block] | None = None) -> Share:
    """What a document adds up to, or some of its blocks."""
    text = prose_of(document, blocks).text
    return _share(scales.weights(read(text, scales.language)))


def _share(weights: Sequence[Weight]) -> Share:
    if not weights:
        return NOTHING
    return Share(sum([w.units for w in weights]), total([w.counts for w in weights]))


def level_of(subject: Subject, counts: Counts) -> float | None:
    """The level of a text with these counts, in points of the ruler's formula; None without one."""
    formula, reading = subject.ruler.formula, subject.reading
    if formula is None or unscorable(counts, reading.code) is not None:
        return None
    return formula.value(counts._asdict())


def exchanged(have: Counts, gone: Counts, come: Counts) -> Counts:
    """The counts of a text of which a part goes and another comes."""
    return Counts._make([h - g + c for h, g, c in zip(have, gone, come, strict=True)])
