"""Wordings that put the disease before the person."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.plain.wordings import found_in_text, replacement, wordings
from l10n.plain.words import languages_with


@rule(
    "plain.disease-before-person",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Wording that puts the disease before the person"),
    tier=Tier.USUALLY,
    criteria=("CDC: communicating about people", "NCI style: person-first language"),
    languages=languages_with("disease-first"),
)
def disease_before_person(subject: Subject) -> Iterator[Hit]:
    """A wording that makes a person a disease, a victim or a failure.

    What it finds:
        Wordings of the list l10n/plain/words/disease-first outside quotations, such as "cancer
        victim" or "failed chemotherapy" said of a person.
    Why it matters:
        People are not their disease, and it is the treatment that fails. Such words hurt the very
        readers of the page.
    Example:
        "Support groups for cancer sufferers meet on Mondays."
    How to fix:
        Name the person first: "people with cancer".
    Source:
        CDC, "Preferred Terms for Select Population Groups and Communities"; person-first language
        of the US National Institutes of Health.
    """
    for found in found_in_text(subject, wordings("disease-first", subject.language or "")):
        _, other, _ = found.value
        start = subject.words.starts[found.first]
        yield Hit(
            subject.source_of_words(found.first, found.last),
            N_('"%(phrase)s" puts the disease before the person'),
            N_('Say "%(better)s".'),
            {"phrase": subject.text[start : subject.words.ends[found.last - 1]], "better": other},
            edit=replacement(subject, found.first, found.last, other),
        )
