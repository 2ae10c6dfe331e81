"""What one edit alone would gain: the block it changes is counted again in place of the old one.

Counts add up over blocks, so that no other block need be read again, and the figures are still
those of the whole edited text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from l10n.finding import Finding
from l10n.languages import get
from l10n.plain.burden import burden_of, weighed
from l10n.plain.rewording import reworded
from l10n.plain.rule import Edit, edit_of
from l10n.plain.subject import Subject
from l10n.readability.counts import Counts, total
from l10n.readability.registry import NEUTRAL
from l10n.readability.sentences import readings_of, sentence_readings
from l10n.readability.tokens import Sentence, read
from l10n.text.document import Block
from l10n.text.parse import parse
from l10n.text.prose import Prose, prose_of
from l10n.text.spans import Span


class Gain(NamedTuple):
    """An edit and what it takes off.

    Attributes:
        finding: the finding that proposes it.
        edit: the edit.
        burden: burden units that go, negative where some are added.
        level: of its section after this edit alone, in points of the ruler's formula; None without
            one.
    """

    finding: Finding
    edit: Edit
    burden: float
    level: float | None


class _Piece(NamedTuple):
    burden: float
    counts: Counts


def applied(source: str, edits: Iterable[Edit]) -> str:
    """The text after some edits; of two that overlap the first counts.

    Args:
        source: the document's source.
        edits: spans are half-open code-point offsets into ``source``.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if edit.span.start >= at:
            parts += (source[at : edit.span.start], edit.text)
            at = edit.span.end
    return "".join((*parts, source[at:]))


def gains_of(subject: Subject, findings: Sequence[Finding]) -> tuple[Gain, ...]:
    """Every edit that findings propose with what it takes off, the most first."""
    return tuple(sorted(_gains(subject, findings), key=lambda gain: (-gain.burden, gain.edit.span)))


def _gains(subject: Subject, findings: Sequence[Finding]) -> Iterator[Gain]:
    passages = subject.page.passages
    blocks = [passage.block for passage in passages]
    counted = {id(block) for block in subject.prose.blocks}
    standing = _Standing(subject)
    for finding in findings:
        edit = edit_of(finding)
        at = None if edit is None else _home(blocks, edit)
        if edit is None or at is None:
            continue
        block, section = blocks[at], passages[at].section
        if id(block) not in counted:
            # Captions and headings are no prose: whatever is done to them moves no grade.
            yield Gain(finding, edit, 0.0, _level(subject, section, Counts(), Counts()))
            continue
        copy = reworded(block, (edit,))
        if copy is None:
            old, new = (_parsed(subject, block, edits) for edits in ((), (edit,)))
        else:
            old, new = standing.now(block), standing.after(copy)
        level = _level(subject, section, old.counts, new.counts)
        yield Gain(finding, edit, old.burden - new.burden, level)


def _home(blocks: Sequence[Block], edit: Edit) -> int | None:
    """Index of the block whose content holds an edit; blocks are in source order."""
    low, high = 0, len(blocks)
    while low < high:
        middle = (low + high) // 2
        if blocks[middle].content.end <= edit.span.start:
            low = middle + 1
        else:
            high = middle
    return low if low < len(blocks) and blocks[low].content.holds(edit.span) else None


class _Standing:
    """The prose of a page, and its blocks with other words: most sentences are the same."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._tag = subject.document.language or NEUTRAL
        self._language = get(self._tag)
        self._blocks: dict[int, list[_Piece]] = {}
        self._sentences: dict[str, _Piece] = {}
        for reading, excess in zip(subject.readings, subject.excesses, strict=True):
            piece = _Piece(weighed(reading, excess).units, reading.counts)
            self._sentences[reading.text] = piece
            self._blocks.setdefault(id(reading.block), []).append(piece)

    def now(self, block: Block) -> _Piece:
        """A block of the page as it is."""
        return _sum(self._blocks.get(id(block), ()))

    def after(self, block: Block) -> _Piece:
        """A block of the page with other words."""
        prose = prose_of(self._subject.document, (block,))
        sentences = read(prose.text, prose.paragraphs, self._language)
        return _sum([self._sentences.get(s.text) or self._new(prose, s) for s in sentences])

    def _new(self, prose: Prose, sentence: Sentence) -> _Piece:
        (reading,) = readings_of(prose, (sentence,), self._tag)
        return _Piece(burden_of(reading, self._subject.ruler).units, reading.counts)


def _parsed(subject: Subject, block: Block, edits: tuple[Edit, ...]) -> _Piece:
    """A block after some edits, parsed on its own."""
    start = block.content.start
    moved = (
        Edit(Span(edit.span.start - start, edit.span.end - start), edit.text) for edit in edits
    )
    text = applied(block.content.of(subject.document.source), moved)
    if block.prefix:
        text = text.replace(f"\n{block.prefix}", "\n")
    readings = sentence_readings(parse(f"{text}\n", language=subject.document.language))
    return _sum([_Piece(burden_of(r, subject.ruler).units, r.counts) for r in readings])


def _sum(pieces: Sequence[_Piece]) -> _Piece:
    return _Piece(sum([piece.burden for piece in pieces]), total(p.counts for p in pieces))


def _level(subject: Subject, section: int, old: Counts, new: Counts) -> float | None:
    """Level of a section where some counts take the place of others."""
    reading = subject.reading.sections[section]
    score, formula = subject.level(reading), subject.ruler.formula
    if formula is None or score is None or score.value is None:
        return None
    rows = zip(reading.counts, old, new, strict=True)
    counts = Counts(*(have - gone + come for have, gone, come in rows))
    return formula.value(counts._asdict())
