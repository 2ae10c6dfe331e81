"""Sections that read above the audience's level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum, sqrt

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.ruler import Ruler
from l10n.plain.subject import Subject
from l10n.readability.facts import numbers_of
from l10n.text.document import Section
from l10n.text.spans import Span

_WORDS = 60
_MARGIN = 2.0
_CERTAIN = 1.96
"""Standard errors on one side of a 95 % interval."""


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
    if ruler.formula is None:
        return
    for section, reading in zip(subject.sections, subject.reading.sections, strict=True):
        whole = reading.counts
        value = ruler.formula.value(whole._asdict()) if whole.words >= _WORDS else None
        if value is None or ruler.beyond(value) < _MARGIN:
            continue
        if _surely(ruler, reading.sentences.facts, value):
            yield Hit(
                _place(section),
                N_("this section is at grade %(grade).1f (%(name)s); the target is %(target)s")
                if ruler.graded
                else N_("this section is at %(grade).1f (%(name)s); the target is %(target)s"),
                N_("Rewrite it in the order of work: the heaviest section first."),
                {
                    "grade": round(value, 1),
                    "formula": ruler.formula.id,
                    "name": ruler.formula.name,
                    "target": f"{ruler.limit:g}",
                    "title": section.title,
                },
            )


def _surely(ruler: Ruler, sentences: Sequence[int], value: float) -> bool:
    """Whether other sentences like these would be beyond the target as well, with 95 % certainty.

    The spread is that of the section without one of its sentences at a time (the jackknife);
    sentences by their packed counts.
    """
    formula = ruler.formula
    if formula is None or len(sentences) < 2:
        return False
    whole = sum(sentences)
    needs = formula.needs
    without = [formula.value(numbers_of(whole - one, needs)) for one in sentences]
    levels = [ruler.beyond(level) for level in without if level is not None]
    if len(levels) < 2:
        return False
    n, mean = len(levels), fsum(levels) / len(levels)
    spread = sqrt((n - 1) / n * sum((level - mean) ** 2 for level in levels))
    return ruler.beyond(value) - _CERTAIN * spread > 0


def _place(section: Section) -> Span:
    """The section's title, or its first block."""
    block = section.headings[-1] if section.headings else section.blocks[0]
    return block.content if block.content.end > block.content.start else block.span
