"""Two negatives that make a reader calculate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import holding
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.plain.words import languages_with, word_set

_REACH = 4


@rule(
    "plain.double-negative",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Two negatives in a row"),
    tier=Tier.USUALLY,
    criteria=("Federal Plain Language Guidelines: use positive language",),
    languages=languages_with("negatives"),
)
def double_negative(subject: Subject) -> Iterator[Hit]:
    """A negative right before a word that denies as well.

    What it finds:
        "Not", "never", "no" and the like with at most a few small words before a word such as
        "uncommon", "unlikely", "unless" or "without". Spanish and French negation with two words
        ("no … nada", "ne … pas") is one negative.
    Why it matters:
        Two negatives must be turned into a positive before they can be understood. Under stress
        readers skip that.
    Example:
        "It is not uncommon to feel tired."
    How to fix:
        Say what is, or what to do: "Many people feel tired."
    Source:
        Federal Plain Language Guidelines, "Use positive language".
    """
    no = word_set("negatives", subject.language)
    hidden = word_set("hidden-negatives", subject.language)
    small = word_set("between-negatives", subject.language)
    for i in subject.where(no):
        at = _second(subject.lower, i, hidden, small)
        if at is None:
            continue
        sentence = subject.sentence_of(i)
        if at >= sentence.last or holding(subject.quotations, sentence.start, sentence.end):
            continue
        start, end = subject.words.starts[i], subject.words.ends[at]
        yield Hit(
            subject.source(start, end),
            N_('"%(phrase)s" holds two negatives'),
            N_("Say it the positive way: what is so, or what to do."),
            {"phrase": subject.text[start:end]},
        )


def _second(
    words: Sequence[str], i: int, hidden: frozenset[str], small: frozenset[str]
) -> int | None:
    for j, word in enumerate(words[i + 1 : i + 1 + _REACH], i + 1):
        if word in hidden:
            return j
        if word not in small:
            return None
    return None
