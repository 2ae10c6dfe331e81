"""What one edit alone would gain: the block it changes is counted again in place of the old one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from l10n.finding import Finding
from l10n.plain.recount import Recount, Share, share_of
from l10n.plain.rule import Edit, edit_of, edits_of
from l10n.plain.subject import Subject
from l10n.readability.facts import numbers_of
from l10n.text.document import Block
from l10n.text.parse import parse
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

    @property
    def first(self) -> bool:
        """Whether the edit stands where the finding does, not at a further place."""
        return self.edit == edit_of(self.finding)


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


def gains_of(subject: Subject, findings: Sequence[Finding], recount: Recount) -> tuple[Gain, ...]:
    """Every edit that findings propose with what it takes off, the most first."""
    gains = _gains(subject, findings, recount)
    return tuple(sorted(gains, key=lambda gain: (-gain.burden, gain.edit.span)))


def _gains(subject: Subject, findings: Sequence[Finding], recount: Recount) -> Iterator[Gain]:
    passages = subject.page.passages
    blocks = [passage.block for passage in passages]
    counted = {id(block) for block in subject.prose.blocks}
    for finding, edit in ((f, edit) for f in findings for edit in edits_of(f)):
        at = _home(blocks, edit)
        if at is None:
            continue
        block, section = blocks[at], passages[at].section
        if id(block) not in counted:
            # Captions and headings are no prose: whatever is done to them moves no grade.
            yield Gain(finding, edit, 0.0, _level(subject, section, recount.facts[section]))
            continue
        new = recount.after(block, (edit,))
        if new is None:
            old, new = (_parsed(subject, block, edits) for edits in ((), (edit,)))
        else:
            old = recount.now(block)
        level = _level(subject, section, recount.facts[section] - old.facts + new.facts)
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


def _parsed(subject: Subject, block: Block, edits: tuple[Edit, ...]) -> Share:
    """A block after some edits, parsed on its own."""
    start = block.content.start
    moved = (
        Edit(Span(edit.span.start - start, edit.span.end - start), edit.text) for edit in edits
    )
    text = applied(block.content.of(subject.document.source), moved)
    if block.prefix:
        text = text.replace(f"\n{block.prefix}", "\n")
    document = parse(f"{text}\n", language=subject.document.language)
    return share_of(document, subject.scales)


def _level(subject: Subject, section: int, facts: int) -> float | None:
    """The level of a section with other counts."""
    score, formula = subject.level(subject.reading.sections[section]), subject.ruler.formula
    if formula is None or score is None or score.value is None:
        return None
    return formula.value(numbers_of(facts, formula.needs))
