"""Abbreviations that the page never spells out."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.abbreviations import OFTEN, is_passing_code
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject


@rule(
    "plain.undefined-abbreviation",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Abbreviation that the page never spells out"),
    tier=Tier.ACT,
    criteria=("WCAG 3.1.4", "Federal Plain Language Guidelines: minimize abbreviations"),
)
def undefined_abbreviation(subject: Subject) -> Iterator[Hit]:
    """An abbreviation whose full words stand nowhere on the page.

    What it finds:
        The first use of two to six capital letters that are not spelled out next to any of their
        uses. Degrees, initials, names of genes in italics, units after numbers, words in capitals
        for emphasis and abbreviations that everybody knows (DNA, FAQ) are left alone; the lists are
        plain text files. What comes up once or twice in sentences that are hard anyway is a code
        for plain.rare-word.
    Why it matters:
        An abbreviation saves the writer time and costs the reader a search. Patients meet most of
        them for the first time.
    Example:
        "Your ANC will be checked every week."
    How to fix:
        Write the full words first: "absolute neutrophil count (ANC)". Leave the abbreviation out
        when it comes up only once or twice.
    Source:
        WCAG 2.2, 3.1.4 Abbreviations; Federal Plain Language Guidelines, "Minimize abbreviations".
    """
    for places in subject.vocabulary.abbreviations.values():
        if is_passing_code(subject, places):
            continue
        start, end = places[0]
        yield Hit(
            subject.source(start, end),
            N_('"%(abbreviation)s" is not spelled out (%(uses)d on this page)'),
            _advice(len(places)),
            {"abbreviation": subject.text[start:end], "uses": len(places)},
        )


def _advice(uses: int) -> str:
    if uses < OFTEN:
        return N_('Write the full words instead of "%(abbreviation)s", or say what it is.')
    return N_('Say what "%(abbreviation)s" stands for, or what it is, the first time.')
