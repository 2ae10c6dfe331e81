"""Clauses inside clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import holding
from l10n.plain.phrases import Found
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.wordings import phrases
from l10n.plain.words import languages_with, word_set

_MOST = 2
_SHORTEST = 18
_REACH = 4
"""Words before "than" among which what is compared stands."""


@rule(
    "plain.tangled-clauses",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Sentence with three or more dependent clauses"),
    tier=Tier.USUALLY,
    criteria=("Federal Plain Language Guidelines: write short sentences",),
    languages=languages_with("subordinators"),
)
def tangled_clauses(subject: Subject) -> Iterator[Hit]:
    """A sentence with three or more clauses that depend on others.

    What it finds:
        Three or more words such as that, which, because, if, although in a sentence of 18 words and
        more that is not reported as too long anyway.
    Why it matters:
        Each clause waits for another one. The reader holds them all until the end.
    Example:
        "Tell the nurse who sees you if you think that the pain which you feel is new."
    How to fix:
        Say one thing after the other, the main point first.
    Source:
        Federal Plain Language Guidelines, "Write short sentences"; DIN 8581-1 (one statement a
        sentence).
    """
    listed = phrases("subordinators", subject.language or "")
    limit = subject.profile.hard_sentence_words
    openings = subject.where(listed.openings)
    for sentence in _close(subject, openings, limit):
        if not sentence.prose or not _SHORTEST <= sentence.length <= limit:
            continue
        if holding(subject.quotations, sentence.start, sentence.end):
            continue
        hits = listed.find(subject.lower[sentence.first : sentence.last])
        found = _different(hit for hit in hits if _opens(subject, sentence, hit))
        if len(found) > _MOST:
            split = subject.splits.best(sentence)
            yield Hit(
                subject.source(sentence.start, sentence.end),
                N_("%(clauses)d dependent clauses in one sentence: %(words)s"),
                N_("Say one thing after the other, the main point first."),
                {
                    "clauses": len(found),
                    "words": ", ".join(f'"{word}"' for word in found),
                },
                edit=None if split is None else split.edit,
            )


def _close(subject: Subject, openings: Sequence[int], limit: int) -> Iterator[Sentence]:
    """The sentences of up to so many words with more openings than are usual; some may have
    more words.
    """
    last = 0
    for first, other in zip(openings, openings[_MOST:], strict=False):
        if first >= last and other - first < limit:
            sentence = subject.sentence_of(first)
            if other < sentence.last:
                last = sentence.last
                yield sentence


def _opens(subject: Subject, sentence: Sentence, hit: Found[str]) -> bool:
    """Whether an opener opens a clause here: a comparison is none, and some words only do so where
    a part of the sentence starts.
    """
    word, language = sentence.first + hit.first, subject.language
    if hit.first and hit.value in word_set("openers-at-a-start", language):
        return not subject.text[subject.words.starts[word] - 2].isalnum()
    if hit.last - hit.first == 1 and hit.value in word_set("complementizers", language):
        before = subject.lower[max(sentence.first, word - _REACH) : word]
        return word_set("comparatives", language).isdisjoint(before)
    return True


def _different(found: Iterator[Found[str]]) -> list[str]:
    """The openers; one that is repeated at once opens a series and counts once."""
    return [word for word, _ in groupby(hit.value for hit in found)]
