"""Phrases that have a shorter form."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.fitting.fits import in_tense
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.plain.wordings import found_in_text, replacement, wordings
from l10n.plain.words import languages_with, word_set


@rule(
    "plain.wordy-phrase",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Phrase with a shorter form"),
    tier=Tier.USUALLY,
    criteria=(
        "Federal Plain Language Guidelines: omit unnecessary words",
        "CDC Index 7",
        "PEMAT 3",
    ),
    languages=languages_with("wordy-phrases"),
)
def wordy_phrase(subject: Subject) -> Iterator[Hit]:
    """A phrase of the word list that has a shorter or more common form.

    What it finds:
        Phrases of the list l10n/plain/words/wordy-phrases outside quotations and headings, such as
        "in order to" or "utilize". Words that weaken a claim for a reason (may, might, likely) are
        not in the list.
    Why it matters:
        Every word that says nothing takes the place of one that does.
    Example:
        "Call us prior to your visit in order to change the time."
    How to fix:
        Use the shorter form: "Call us before your visit to change the time."
    Source:
        Federal Plain Language Guidelines, "Omit unnecessary words" and "Use simple words and
        phrases".
    """
    for found in found_in_text(subject, wordings("wordy-phrases", subject.language or "")):
        _, other, fits = found.value
        start = subject.words.starts[found.first]
        phrase = subject.text[start : subject.words.ends[found.last - 1]]
        if phrase.lower() == other or _names_a_thing(subject, found.first):
            continue
        other = in_tense(subject, found.first, found.last, other)
        yield Hit(
            subject.source_of_words(found.first, found.last),
            N_('"%(phrase)s" has a shorter form') if other else N_('"%(phrase)s" can go'),
            N_('Say "%(shorter)s".') if other else N_("Leave it out."),
            {"phrase": phrase, "shorter": other},
            edit=replacement(subject, found.first, found.last, other, ready=fits),
        )


def _names_a_thing(subject: Subject, first: int) -> bool:
    """Whether a word that may be a verb is a noun in its place: "an attempt to", "so far, attempts
    to".
    """
    word, language = subject.lower[first], subject.language
    if word not in word_set("noun-or-verb", language):
        return False
    sentence = subject.sentence_of(first)
    if first == sentence.first:
        return word.endswith("s")
    between = subject.text[subject.words.ends[first - 1] : subject.words.starts[first]]
    behind_a_mark = word.endswith("s") and not between.isspace()
    return behind_a_mark or subject.lower[first - 1] in word_set("determiners", language)
