"""What one edit alone would gain: the block it changes is counted again in place of the old one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.finding import Finding
from l10n.plain.edited import block_alone
from l10n.plain.recount import NOTHING, Recount, Share, share_of
from l10n.plain.rule import Edit, edit_of, edits_of
from l10n.plain.ruler import Ruler
from l10n.plain.subject import Subject
from l10n.text.document import Block

_SAME = 0.05
"""Grades that nobody sees in a figure with one decimal."""


class Gain(NamedTuple):
    """An edit and what it takes off.

    Attributes:
        finding: the finding that proposes it.
        edit: the edit.
        burden: burden units that go, negative where some are added.
        before: level of its section, in points of the ruler's formula; None without one.
        level: the same after this edit alone.
    """

    finding: Finding
    edit: Edit
    burden: float
    before: float | None
    level: float | None

    @property
    def first(self) -> bool:
        """Whether the edit stands where the finding does, not at a further place."""
        return self.edit == edit_of(self.finding)

    def harder(self, ruler: Ruler) -> bool:
        """Whether the edit alone makes its section harder by the formula."""
        if self.before is None or self.level is None:
            return False
        return ruler.beyond(self.level) > ruler.beyond(self.before) + _SAME


def gains_of(subject: Subject, findings: Sequence[Finding], recount: Recount) -> tuple[Gain, ...]:
    """Every edit that findings propose with what it takes off, the most first."""
    gains = _gains(subject, findings, recount)
    return tuple(sorted(gains, key=lambda gain: (-gain.burden, gain.edit.span)))


def _gains(subject: Subject, findings: Sequence[Finding], recount: Recount) -> Iterator[Gain]:
    passages = subject.page.passages
    ends = [passage.block.content.end for passage in passages]
    counted = {id(block) for block in subject.prose.blocks}
    proposed = []
    for finding, edit in ((f, edit) for f in findings for edit in edits_of(f)):
        at = bisect_right(ends, edit.span.start)
        if at < len(ends) and passages[at].block.content.holds(edit.span):
            proposed.append((finding, edit, passages[at]))
    recount.expect((p.block, (edit,)) for _, edit, p in proposed if id(p.block) in counted)
    for finding, edit, passage in proposed:
        old = new = NOTHING  # captions and headings are no prose, whatever is done to them
        if id(passage.block) in counted:
            old, new = _before_and_after(subject, recount, passage.block, edit)
        facts = recount.facts[passage.section] - old.facts + new.facts
        levels = _levels(subject, passage.section, facts, recount)
        yield Gain(finding, edit, old.burden - new.burden, *levels)


def _before_and_after(
    subject: Subject, recount: Recount, block: Block, edit: Edit
) -> tuple[Share, Share]:
    after = recount.after(block, (edit,))
    if after is None:
        old, new = (block_alone(subject.document, block, edits) for edits in ((), (edit,)))
        return share_of(old, subject.scales), share_of(new, subject.scales)
    return recount.now(block), after


def _levels(
    subject: Subject, section: int, facts: int, recount: Recount
) -> tuple[float | None, float | None]:
    """The level of a section now and with other counts."""
    score = subject.level(subject.reading.sections[section])
    if score is None or score.value is None:
        return None, None
    return score.value, recount.value(facts)
