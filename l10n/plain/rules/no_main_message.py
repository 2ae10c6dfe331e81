"""Pages that do not say up front what matters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, takewhile

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.address import speaks
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.words import languages_with, word_set, words

_SHORT_PAGE = 100
"""A page with fewer words is its own summary."""

_FEWEST_SECTIONS = 3
_UP_FRONT = 60
"""The words in which a reader decides whether to go on: the sentences that begin among them."""

_FIRST_TITLES = 3
_NAME_LETTERS = 4
_WORD = re.compile(r"[^\W\d_]+")


@rule(
    "plain.no-main-message",
    Severity.INFO,
    Certainty.POSSIBLE,
    N_("No main message at the beginning: a question for a person"),
    tier=Tier.ADVICE,
    criteria=("CDC Index 1", "CDC Index 2", "CDC Index 10", "PEMAT 1"),
    languages=languages_with("main-message-cues"),
)
def no_main_message(subject: Subject) -> Iterator[Hit]:
    """A page whose beginning gives no sign of a main message.

    What it finds:
        Pages of 100 words and more in three sections and more whose first sentences (those that
        begin in the first 60 words) neither speak to the reader, nor say what the page is about or
        what matters most ("this page", "the most important", a box of key points), nor say what the
        thing in the title is. Whether the message is there and is right, only a person can tell:
        the finding is a question.
    Why it matters:
        Many readers stop after the first lines. What they must know has to stand there.
    Example:
        A page on clinical trials that opens with "In 1747 a ship's doctor gave some sailors
        lemons."
    How to fix:
        Begin with what a reader should know or do: "You can ask your doctor about a trial at any
        time. This page says how trials work."
    Source:
        CDC Clear Communication Index items 1, 2 and 10; AHRQ PEMAT-P item 1.
    """
    parts = [part for part in subject.by_section if part]
    if len(parts) < _FEWEST_SECTIONS or sum(part.words for part in parts) < _SHORT_PAGE:
        return
    opening = _opening(chain.from_iterable(parts), parts[0][0].first + _UP_FRONT)
    if _announced(subject, opening) or any(speaks(subject, s, surely=True) for s in opening):
        return
    if not _says_what_it_is(subject, opening[0]):
        yield Hit(
            subject.source(opening[0].start, opening[0].end),
            N_("does the page say first what matters most? Its first sentences give no sign of it"),
            N_("Ask: what should a reader remember or do? Say that first, or list the key points."),
        )


def _opening(sentences: Iterable[Sentence], last: int) -> list[Sentence]:
    """The sentences that begin among the first words."""
    return list(takewhile(lambda sentence: sentence.first < last, sentences))


def _announced(subject: Subject, opening: Sequence[Sentence]) -> bool:
    """Whether the opening or one of the first titles says that the main points come."""
    titles = [section.title for section in subject.sections[:_FIRST_TITLES]]
    told = [subject.text[sentence.start : sentence.end] for sentence in opening]
    text = "\n".join((*titles, *told)).lower().replace("’", "'")
    return any(cue in text for cue in words("main-message-cues", subject.language))


def _says_what_it_is(subject: Subject, sentence: Sentence) -> bool:
    """Whether a sentence is about a word of the title and says what it is ("A biopsy is …")."""
    title = next((s.title for s in subject.sections if s.title), "").lower()
    names = {w for w in _WORD.findall(title) if len(w) >= _NAME_LETTERS}
    cues = word_set("definition-verbs", subject.language)
    for i in range(sentence.first, sentence.last - 1):
        if subject.bare[i] in names and subject.lower[i + 1] in cues:
            return True
    return False
