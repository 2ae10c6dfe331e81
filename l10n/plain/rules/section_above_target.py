"""Sections that read above the audience's level."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.readability.report import SectionReading
from l10n.readability.scoring import Score
from l10n.text.document import Section
from l10n.text.spans import Span

_WORDS = 60
_MARGIN = 2.0


@rule(
    "plain.section-above-target",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Section above the audience's reading level"),
    tier=Tier.ACT,
    criteria=("WCAG 3.1.5", "SAM: reading grade level"),
)
def section_above_target(subject: Subject) -> Iterator[Hit]:
    """A section whose grade lies at least two grades above the target of the page.

    What it finds:
        Sections with sixty words and more whose grade, by the language's own grade formula, is at
        least two above the audience's target for that formula, the one at the head of the page. A
        section of few or uneven sentences must be above the target with 95 % certainty. Languages
        without a formula that gives grades have no such finding.
    Why it matters:
        Health bodies ask for grade 6 to 8 in information for patients.
    Example:
        A section at grade 14 on a page for patients.
    How to fix:
        Start with the section at the top of the work order. Split its longest sentences, replace or
        explain its terms, and cut what the reader does not need.
    Source:
        WCAG 2.2, 3.1.5 Reading Level; Suitability Assessment of Materials (SAM).
    """
    target = subject.target
    for section, reading in zip(subject.sections, subject.reading.sections, strict=True):
        score = subject.grade_score(reading)
        if score is None or score.grade is None or reading.counts.words < _WORDS:
            continue
        if score.grade >= target + _MARGIN and _surely(reading, score, target):
            yield Hit(
                _place(section),
                N_("this section is at grade %(grade).1f (%(formula)s); the target is %(target)s"),
                N_("Rewrite it in the order of work: the heaviest section first."),
                {
                    "grade": round(score.grade, 1),
                    "formula": score.formula,
                    "target": f"{target:g}",
                    "title": section.title,
                },
            )


def _surely(reading: SectionReading, score: Score, target: float) -> bool:
    """Whether other sentences like these would be above the target as well."""
    interval = reading.interval(score.formula)
    return interval is not None and interval[0] > target


def _place(section: Section) -> Span:
    """The section's title, or its first block."""
    block = section.headings[-1] if section.headings else section.blocks[0]
    return block.content if block.content.end > block.content.start else block.span
