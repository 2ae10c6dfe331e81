"""Sentences that ask too much of a reader's memory."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.lengths import Measure, characters, measure_of
from l10n.plain.names import length_without_names
from l10n.plain.page import among
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject

_HARD = 5.0
"""Grades above the target that make a sentence between the two limits worth a look."""

_TEMPLATES = {
    False: (
        N_("%(words)d words in one sentence; the limit is %(limit)d"),
        N_("%(words)d words in one sentence with hard words; the limit there is %(limit)d"),
    ),
    True: (
        N_("%(words)d characters in one sentence; the limit is %(limit)d"),
        N_("%(words)d characters in one sentence with hard words; the limit there is %(limit)d"),
    ),
}
"""What is said above the one limit and above the other, in words and in characters."""


@rule(
    "plain.long-sentence",
    Severity.WARNING,
    Certainty.CERTAIN,
    N_("Sentence longer than readers can hold in mind"),
    tier=Tier.ACT,
    named=True,
    criteria=("Federal Plain Language Guidelines: write short sentences",),
)
def long_sentence(subject: Subject) -> Iterator[Hit]:
    """A sentence with more words than the audience's limit.

    What it finds:
        Whole sentences with more words than the profile allows: for patients 25, or 20 where the
        words are hard as well. Other languages get as many more or fewer as a translation needs;
        Chinese and Japanese are counted in characters (50 and 60). A name counts as one word;
        degrees and words that say who spoke do not count. Headings and fragments are left alone,
        and so are pages whose language nobody named, and Thai, where no mark ends a sentence.
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
    measure = measure_of(subject)
    if not measure.sentences:
        return
    soft = measure.limit(subject.profile.sentence_words)
    hard = measure.limit(subject.profile.hard_sentence_words)
    known: dict[str, int] = {}
    for sentence in subject.sentences.prose(0 if measure.characters else soft + 1):
        length = _length(subject, sentence, measure, known)
        if length > hard:
            yield _hit(subject, sentence, length, hard, _TEMPLATES[measure.characters][0])
        elif length > soft and _hard_words(subject, sentence):
            template = _TEMPLATES[measure.characters][1]
            yield _hit(subject, sentence, length, soft, template, Severity.INFO)


def _length(subject: Subject, sentence: Sentence, measure: Measure, known: dict[str, int]) -> int:
    if measure.characters:
        return characters(subject.text[sentence.start : sentence.end])
    return length_without_names(subject, sentence, known)


def _hard_words(subject: Subject, sentence: Sentence) -> bool:
    return subject.excess_of(sentence) > _HARD


def _hit(
    subject: Subject,
    sentence: Sentence,
    length: int,
    limit: int,
    template: str,
    severity: Severity = Severity.WARNING,
) -> Hit:
    quoted = _quoted(subject, sentence)
    split = None if quoted else subject.splits.best(sentence)
    data: dict[str, str | int | float] = {"words": length, "limit": limit}
    advice = N_("Say one thing in each sentence.")
    if split is not None:
        data["split"] = split.before
        advice = N_('Start a new sentence at or near "%(split)s".')
    if quoted:
        advice = N_("Do not edit the quotation; quote less of it, or say it in your own words.")
    return Hit(
        subject.source(sentence.start, sentence.end),
        template,
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
