"""Sections that read above the audience's level."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.ruler import Ruler
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
    """A section that lies at least two grades above the target of the page.

    What it finds:
        Sections with sixty words and more that are, by the language's own formula, at least two
        grades (or one band of a scale without grades) beyond the audience's target for that
        formula, the one at the head of the page. A section of few or uneven sentences must be
        beyond the target with 95 % certainty. Languages without a formula have no such finding.
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
    ruler = subject.ruler
    for section, reading in zip(subject.sections, subject.reading.sections, strict=True):
        score = subject.level(reading)
        if score is None or score.value is None or reading.counts.words < _WORDS:
            continue
        if ruler.beyond(score.value) >= _MARGIN and _surely(ruler, reading, score):
            yield Hit(
                _place(section),
                N_("this section is at grade %(grade).1f (%(formula)s); the target is %(target)s")
                if ruler.graded
                else N_("this section is at %(grade).1f (%(formula)s); the target is %(target)s"),
                N_("Rewrite it in the order of work: the heaviest section first."),
                {
                    "grade": round(score.value, 1),
                    "formula": score.formula,
                    "target": f"{ruler.limit:g}",
                    "title": section.title,
                },
            )


def _surely(ruler: Ruler, reading: SectionReading, score: Score) -> bool:
    """Whether other sentences like these would be above the target as well."""
    interval = reading.interval(score.formula)
    return interval is not None and min(map(ruler.beyond, interval)) > 0


def _place(section: Section) -> Span:
    """The section's title, or its first block."""
    block = section.headings[-1] if section.headings else section.blocks[0]
    return block.content if block.content.end > block.content.start else block.span
