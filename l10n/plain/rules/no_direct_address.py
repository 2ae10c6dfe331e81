"""Instructions that speak to nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.address import speaks
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.words import languages_with, word_set, words

_FEWEST = 3


@rule(
    "plain.no-direct-address",
    Severity.INFO,
    Certainty.POSSIBLE,
    N_("Section on what to do that does not address the reader"),
    tier=Tier.ADVICE,
    criteria=("PEMAT 21", "Federal Plain Language Guidelines: address the user"),
    languages=languages_with("action-titles"),
)
def no_direct_address(subject: Subject) -> Iterator[Hit]:
    """A section that promises something to do and never says "you".

    What it finds:
        Sections with three sentences and more whose title promises an action ("Managing pain",
        "When to call"), whose text has no "you", no "your" and no instruction, and which advises
        somebody all the same: patients, people, or what one should do. A section that only explains
        how something works is left alone.
    Why it matters:
        "Patients are advised to rest" leaves open whether that means me.
    Example:
        "## Managing pain", then "Patients are often advised to keep a diary."
    How to fix:
        Speak to the reader: "Keep a pain diary."
    Source:
        AHRQ PEMAT-P item 21; Federal Plain Language Guidelines, "Address the user".
    """
    titles = words("action-titles", subject.language)
    for section, sentences in zip(subject.sections, subject.by_section, strict=True):
        title = section.title.lower()
        if len(sentences) < _FEWEST or not section.headings:
            continue
        if not any(part in title for part in titles):
            continue
        if _advises(subject, sentences) and not any(speaks(subject, s) for s in sentences):
            place = section.headings[-1]
            yield Hit(
                place.content,
                N_('"%(title)s" is about what to do, but never speaks to the reader'),
                N_('Say "you", or say what to do.'),
                {"title": section.title},
            )


def _advises(subject: Subject, sentences: Sequence[Sentence]) -> bool:
    """Whether a section says of somebody what to do."""
    advice = word_set("advice-words", subject.language)
    return any(not advice.isdisjoint(subject.lower[s.first : s.last]) for s in sentences)
