"""The blocks of a page counted again after edits.

Counts add up over blocks, so that only what an edit changes need be read again, and the figures are
still those of the whole edited text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from l10n.frozen import new, replace
from l10n.plain.burden import Scales, Weight
from l10n.plain.edited import block_alone
from l10n.plain.rewording import by_block, is_wording, line_after, reworded
from l10n.plain.rule import Edit
from l10n.plain.subject import Subject
from l10n.readability.facts import counts_of, numbers_of
from l10n.readability.scoring import unscorable
from l10n.readability.tokens import read
from l10n.text.document import Block, BlockKind, Document
from l10n.text.prose import PARAGRAPH_BREAK, prose_of
from l10n.text.spans import Span

_TOGETHER = 250_000
"""Characters of blocks that are read together: enough for speed, and no copies of a long text."""


class Share(NamedTuple):
    """What a text adds to a page.

    Attributes:
        burden: burden units.
        facts: all counts, packed as in ``l10n.readability.facts``.
    """

    burden: float
    facts: int


_Change = tuple[int, tuple[Edit, ...]]
"""The id of a block, and edits in it."""

NOTHING = Share(0.0, 0)
_NOWHERE = Span(0, 0)


class Recount:
    """The blocks of a page, and what they add to it as they are and after edits.

    Attributes:
        facts: the packed counts of every section as it is.
    """

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._document = subject.document
        self.facts = [reading.sentences.sums for reading in subject.reading.sections]
        formula = subject.ruler.formula
        self._needs = () if formula is None else formula.needs
        # By the first and the last of its paragraphs.
        pairs = list(zip(map(id, subject.prose.blocks), subject.prose.paragraphs, strict=True))
        self._firsts, self._lasts = dict(reversed(pairs)), dict(pairs)
        self._now: dict[int, Share] = {}
        self._levels: dict[int, float | None] = {}
        self._after: dict[_Change, Share | None] = {}

    def now(self, block: Block) -> Share:
        """What a block of the page adds as it is."""
        if id(block) not in self._now:
            sentences = self._subject.reading.sentences
            first = bisect_left(sentences.starts, self._firsts.get(id(block), _NOWHERE).start)
            last = bisect_left(sentences.starts, self._lasts.get(id(block), _NOWHERE).end)
            weights = self._subject.weights[first:last]
            self._now[id(block)] = _share(weights, sentences.facts[first:last])
        return self._now[id(block)]

    def value(self, facts: int) -> float | None:
        """The value of the ruler's formula for packed counts; None without one."""
        formula = self._subject.ruler.formula
        if formula is None:
            return None
        if facts not in self._levels:  # edits of the same words change the counts alike
            self._levels[facts] = formula.value(numbers_of(facts, self._needs))
        return self._levels[facts]

    def after(self, block: Block, edits: tuple[Edit, ...]) -> Share | None:
        """What it adds after edits of words; None where one of them may be more."""
        key = id(block), edits
        if key not in self._after:
            self.expect([(block, edits)])
        return self._after[key]

    def expect(self, changes: Iterable[tuple[Block, tuple[Edit, ...]]]) -> None:
        """Read blocks after edits that will be asked for: faster for many of them together."""
        lines: dict[_Change, str] = {}
        copies: dict[_Change, Block] = {}
        size = 0
        for block, edits in changes:
            key = id(block), edits
            if key in self._after:
                continue
            line = line_after(block, edits)
            copy = reworded(block, edits) if line is None else None
            if line is not None:
                lines[key] = line
            elif copy is not None:
                copies[key] = copy
            else:
                self._after[key] = self._alone(block, edits)
                continue
            size += block.span.end - block.span.start
            if size > _TOGETHER:
                self._read(lines, copies)
                lines, copies, size = {}, {}, 0
        self._read(lines, copies)

    def _alone(self, block: Block, edits: tuple[Edit, ...]) -> Share | None:
        """What it adds after edits that may be of more than words, where it is a paragraph that
        reads on its own as on its page; else None.
        """
        if not all(block.content.holds(edit.span) and is_wording(edit.text) for edit in edits):
            return None
        shares = []
        for some in ((), edits):
            alone = block_alone(self._document, block, some)
            if [found.kind for found in alone.blocks] != [BlockKind.PARAGRAPH]:
                return None
            copy = replace(block, runs=alone.blocks[0].runs)
            shares += shares_of(alone, self._subject.scales, (copy,))
        before, after = shares
        return after if before == self.now(block) else None

    def _read(self, lines: Mapping[_Change, str], copies: Mapping[_Change, Block]) -> None:
        scales = self._subject.scales
        self._after.update(zip(lines, _shares(tuple(lines.values()), scales), strict=True))
        if copies:
            shares = shares_of(self._document, scales, tuple(copies.values()))
            self._after.update(zip(copies, shares, strict=True))

    def sections(self, edits: Sequence[Edit]) -> list[int] | None:
        """The packed counts of every section after edits of words; None where one of them may be
        more.
        """
        by_place = by_block(self._document, edits)
        if by_place is None:
            return None
        changed = [(block, tuple(inside)) for block, inside in by_place.values()]
        self.expect(changed)
        starts = [section.span.start for section in self._subject.sections]
        found = list(self.facts)
        for block, inside in changed:
            after = self.after(block, inside)
            if after is None:
                return None
            home = bisect_right(starts, block.span.start) - 1
            found[home] += after.facts - self.now(block).facts
        return found


def share_of(document: Document, scales: Scales) -> Share:
    """What a document adds up to."""
    sentences = read(prose_of(document).text, scales.language)
    return _share(scales.weights(sentences), sentences.facts)


def shares_of(document: Document, scales: Scales, blocks: Sequence[Block]) -> list[Share]:
    """What some blocks of a document add to it, one by one."""
    prose = prose_of(document, blocks)
    ends = {id(b): place.end for b, place in zip(prose.blocks, prose.paragraphs, strict=True)}
    # A block without prose has no paragraph: it ends where the one before it does.
    return _shares_in(prose.text, [ends.get(id(block), 0) for block in blocks], scales)


def _shares(lines: Sequence[str], scales: Scales) -> list[Share]:
    """What some lines of prose add to a document, one by one."""
    ends = accumulate([len(line) + len(PARAGRAPH_BREAK) for line in lines])
    return _shares_in(PARAGRAPH_BREAK.join(lines), list(ends), scales)


def _shares_in(text: str, ends: Sequence[int], scales: Scales) -> list[Share]:
    """What the parts of a text add to a document; a part may end before it begins."""
    sentences = read(text, scales.language)
    weights = scales.weights(sentences)
    shares, first = [], 0
    for end in ends:
        last = max(first, bisect_left(sentences.starts, end))
        shares.append(_share(weights[first:last], sentences.facts[first:last]))
        first = last
    return shares


def _share(weights: Sequence[Weight], facts: Sequence[int]) -> Share:
    return new(Share, (sum([weight.units for weight in weights], 0.0), sum(facts)))


def level_of(subject: Subject, facts: int) -> float | None:
    """The level of a text with these packed counts, in points of the ruler's formula; None without
    one.
    """
    formula, counts = subject.ruler.formula, counts_of(facts)
    if formula is None or unscorable(counts, subject.reading.code) is not None:
        return None
    return formula.value(numbers_of(facts, formula.needs))
