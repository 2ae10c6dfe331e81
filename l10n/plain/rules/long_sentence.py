"""Sentences that ask too much of a reader's memory."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.names import length_without_names
from l10n.plain.page import among
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.splits import best_split
from l10n.plain.subject import Sentence, Subject

_STRETCH = {"es": 1.2, "fr": 1.2, "pt": 1.2, "it": 1.2, "zh": 2.0, "ja": 1.6, "vi": 1.4}
"""How many words other languages need where English needs one; a convention of this toolkit."""

_HARD = 5.0
"""Grades above the target that make a sentence between the two limits worth a look."""


@rule(
    "plain.long-sentence",
    Severity.WARNING,
    Certainty.CERTAIN,
    N_("Sentence longer than readers can hold in mind"),
    tier=Tier.ACT,
    criteria=("Federal Plain Language Guidelines: write short sentences",),
)
def long_sentence(subject: Subject) -> Iterator[Hit]:
    """A sentence with more words than the audience's limit.

    What it finds:
        Whole sentences with more words than the profile allows: for patients 25, or 20 where the
        words are hard as well. A name counts as one word; degrees and words that say who spoke do
        not count. Headings and fragments are left alone.
    Why it matters:
        Readers hold a sentence in mind until its end. Patients under stress lose the thread of long
        ones.
    Example:
        "Your nurse will take a blood sample before each treatment, and the doctor will look at the
        results to see whether your body has had enough time to recover, because treatment too early
        can do harm."
    How to fix:
        One idea a sentence. Split at the suggested word, or turn a series into a list.
    Source:
        Federal Plain Language Guidelines, "Write short sentences"; GOV.UK style guide (25 words).
    """
    stretch = _STRETCH.get(subject.language or "", 1.0)
    soft = round(subject.profile.sentence_words * stretch)
    hard = round(subject.profile.hard_sentence_words * stretch)
    for sentence in subject.sentences:
        if not sentence.prose or sentence.length <= soft:
            continue
        words = length_without_names(subject, sentence)
        if words > hard:
            yield _hit(subject, sentence, words, hard, Severity.WARNING)
        elif words > soft and _hard_words(subject, sentence):
            yield _hit(subject, sentence, words, soft, Severity.INFO)


def _hard_words(subject: Subject, sentence: Sentence) -> bool:
    return subject.excess_of(sentence) > _HARD


def _hit(subject: Subject, sentence: Sentence, words: int, limit: int, severity: Severity) -> Hit:
    quoted = _quoted(subject, sentence)
    split = None if quoted else best_split(subject, sentence)
    data: dict[str, str | int | float] = {"words": words, "limit": limit}
    advice = N_("Say one thing in each sentence.")
    if split is not None:
        data["split"] = split.before
        advice = N_('Start a new sentence at or near "%(split)s".')
    if quoted:
        advice = N_("Do not edit the quotation; quote less of it, or say it in your own words.")
    return Hit(
        subject.source(sentence.start, sentence.end),
        N_("%(words)d words in one sentence; the limit is %(limit)d"),
        advice,
        data,
        severity,
        edit=None if split is None else split.edit,
    )


def _quoted(subject: Subject, sentence: Sentence) -> bool:
    """Whether most of a sentence is somebody else's."""
    length = sum(
        min(quote.end, sentence.end) - max(quote.start, sentence.start)
        for quote in among(subject.quotations, sentence.start, sentence.end)
    )
    return length * 2 > sentence.end - sentence.start
