"""Headings with terms that the page does not explain."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.lexicon import languages_with_terms
from l10n.plain.regions import in_region
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject


@rule(
    "plain.jargon-heading",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Heading with an unexplained term"),
    tier=Tier.ADVICE,
    criteria=("PEMAT 9", "WCAG 2.4.6"),
    languages=languages_with_terms(),
)
def jargon_heading(subject: Subject) -> Iterator[Hit]:
    """A heading that uses a term which the page explains nowhere.

    What it finds:
        The first heading with a term of the word list that has no explanation on the page.
    Why it matters:
        Headings are what readers skim. One they cannot understand hides the section below it.
    Example:
        "## Managing xerostomia"
    How to fix:
        Use the plainer wording in the heading, or ask the reader's question: "What helps a dry
        mouth?"
    Source:
        WCAG 2.2, 2.4.6 Headings and Labels; AHRQ PEMAT-P item 9.
    """
    for uses in subject.vocabulary.undefined.values():
        use = next((use for use in uses if use.heading), None)
        if use is not None:
            yield Hit(
                subject.source(use.start, use.end),
                N_('the heading uses "%(term)s", which the page does not explain'),
                N_('Say "%(plain)s", or make the heading a question that readers ask.'),
                {
                    "term": subject.text[use.start : use.end],
                    "plain": in_region(subject, use.term.plain),
                },
            )
