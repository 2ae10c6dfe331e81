"""A page after some edits, none of which overlap: its levels, and where need be all of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from l10n.plain.edited import edited
from l10n.plain.recount import Recount, level_of
from l10n.plain.rewording import reworded_page
from l10n.plain.rule import Edit
from l10n.plain.subject import Subject
from l10n.readability.facts import counts_of
from l10n.readability.report import ReadingReport
from l10n.readability.scoring import Score, score_of


class After:
    """A page after some edits: its levels, for which only what changes is read again."""

    def __init__(self, subject: Subject, edits: Sequence[Edit], recount: Recount) -> None:
        self._subject = subject
        self._edits = edits
        # Where the page has no scores for a reason of its own, the edits may take that away.
        alike = subject.reading.reason is None
        self._facts = recount.sections(edits) if alike else None

    @cached_property
    def reading(self) -> ReadingReport:
        """What readability says about the whole page."""
        subject = self._subject
        if not self._edits:
            return subject.reading
        copy = reworded_page(subject.document, self._edits)
        copy = copy or edited(subject.document, self._edits)
        return Subject(copy, subject.profile, subject.targets).reading

    @property
    def same(self) -> bool:
        """Whether the sections are still the same."""
        if self._facts is not None:
            return True
        return len(self.reading.sections) == len(self._subject.sections)

    def level(self, i: int) -> float | None:
        """The level of a section."""
        if self._facts is not None:
            return level_of(self._subject, self._facts[i])
        score = self._subject.level(self.reading.sections[i]) if self.same else None
        return None if score is None else score.value

    def score(self, formula: str) -> Score | None:
        """The score of the whole page by a formula."""
        if self._facts is None:
            return self.reading.score(formula) if self.same else None
        return score_of(formula, counts_of(sum(self._facts)), self._subject.reading.code)
