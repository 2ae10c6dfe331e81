"""Long asides in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import holding
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject

_LONGEST = 8
# Beginning with one class of characters, it is searched for several times faster.
_ASIDE = re.compile(
    r"[(—–-](?:(?<=\()[^()\n]{30,400}\)|(?<=[—–])[^—–\n]{30,400}[—–]"
    r"|(?<=\s-)(?P<spaced>\s[^-\n]{30,400}\s-\s))"
)
_NUMBERS = re.compile(r"\d\s?[—–]\s?\d")


@rule(
    "plain.interrupted-sentence",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Long aside in the middle of a sentence"),
    tier=Tier.USUALLY,
    named=True,
    criteria=("Federal Plain Language Guidelines: keep subject, verb and object together",),
)
def interrupted_sentence(subject: Subject) -> Iterator[Hit]:
    """An aside of more than eight words between the parts of a sentence.

    What it finds:
        Brackets or a pair of dashes with more than eight words, with words of the sentence on both
        sides. An aside at the end of a sentence is left alone.
    Why it matters:
        The reader must hold the first half while reading something else.
    Example:
        "Your blood counts (the numbers of red cells, white cells and platelets in your blood) may
        drop."
    How to fix:
        Give the aside a sentence of its own.
    Source:
        Federal Plain Language Guidelines, "Keep subject, verb, and object close together".
    """
    text = subject.text
    for match in _ASIDE.finditer(text):
        start, end = match.span()
        start -= match["spaced"] is not None
        sentence = subject.sentence_at(start)
        if not sentence.prose or not _inside(subject, sentence, start, end):
            continue
        words = subject.word_at(end) - subject.word_at(start)
        if words > _LONGEST and not holding(subject.quotations, start, end):
            yield Hit(
                subject.source(start, end),
                N_("an aside of %(words)d words interrupts the sentence"),
                N_("Give it a sentence of its own."),
                {"words": words},
            )


def _inside(subject: Subject, sentence: Sentence, start: int, end: int) -> bool:
    """Whether at least two words of the same sentence stand on both sides."""
    first, last = subject.word_at(start), subject.word_at(end)
    return end < sentence.end and first - sentence.first >= 2 and sentence.last - last >= 2
