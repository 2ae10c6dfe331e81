"""Hard terms in the mouth of somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.lexicon import languages_with_terms
from l10n.plain.regions import in_region
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject


@rule(
    "plain.hard-quotation",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Unexplained term inside a quotation"),
    tier=Tier.ACT,
    criteria=("PEMAT 4",),
    languages=languages_with_terms(),
)
def hard_quotation(subject: Subject) -> Iterator[Hit]:
    """A term that only a quotation uses and nobody explains.

    What it finds:
        The first use of a term of the word list that stands only inside quotations and that the
        page explains nowhere. Quotations of fewer than four words are taken for terms, not for
        speech.
    Why it matters:
        A quotation cannot be edited, so the reader is left alone with it.
    Example:
        "We want to lower the toxicity of the treatment," the doctor said.
    How to fix:
        Explain the term in your own words before or behind the quotation, or put a gloss in square
        brackets, or choose another quotation.
    Source:
        AHRQ PEMAT-P item 4.
    """
    for uses in subject.vocabulary.undefined.values():
        if all(use.quoted and not use.heading for use in uses):
            use = uses[0]
            yield Hit(
                subject.source(use.start, use.end),
                N_('"%(term)s" stands only inside a quotation and is not explained'),
                N_('Do not edit the quotation; explain the word beside it: "%(plain)s".'),
                {
                    "term": subject.text[use.start : use.end],
                    "plain": in_region(subject, use.term.plain),
                },
            )
