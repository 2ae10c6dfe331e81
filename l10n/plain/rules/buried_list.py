"""Series that should be lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.contacts import PHONE
from l10n.plain.page import Role, holding
from l10n.plain.phrases import within
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.words import languages_with, word_set

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_TEXT = Role.TEXT

_FEWEST = 4
_WORDS = 14
_LONGEST = 11
_WITHOUT_COMMA = ("es", "fr", "de", "pt", "it")
"""Languages that set no comma before the last item: there one opens a clause."""

_COMMA = re.compile(r"[,;]")
_BRACKETS = re.compile(r"\([^()\n]*\)")


@rule(
    "plain.buried-list",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Series that should be a list"),
    tier=Tier.USUALLY,
    criteria=("CDC Index 8", "PEMAT 12"),
    languages=languages_with("series-joins"),
)
def buried_list(subject: Subject) -> Iterator[Hit]:
    """A series of four or more items inside a sentence.

    What it finds:
        Four or more items of up to eleven words each, separated by commas or semicolons, the last
        one after "and" or "or", with at least fourteen words in all. Items in brackets, series of
        names, and telephone numbers with their hours do not count.
    Why it matters:
        Items in a list are found, counted and remembered; in a sentence they blur.
    Example:
        "Bring your insurance card, a list of your medicines, the letter from your doctor, and a
        friend who can drive."
    How to fix:
        Turn the series into a list with a lead-in sentence.
    Source:
        CDC Clear Communication Index item 8 (bulleted or numbered lists); Federal Plain Language
        Guidelines, "Use lists".
    """
    joins, places = word_set("series-joins", subject.language), subject.spots("series-joins")
    text, least = subject.text, _FEWEST - 1 - (subject.language in _WITHOUT_COMMA)
    known: dict[tuple[str, ...], _Series | None] = {}
    for sentence in subject.sentences.prose(_WORDS):
        place = sentence.start, sentence.end
        if text.count(",", *place) + text.count(";", *place) < least:
            continue
        if sentence.passage.role is not _TEXT:
            continue
        # A mark at the very end may have the join behind the sentence.
        if not _marked(subject, within(places, sentence.first, sentence.last + 1)):
            continue
        # One that comes again has the same series, where the same words are behind it.
        said = (text[slice(*place)], *subject.lower[sentence.last : sentence.last + 2])
        if said not in known:
            known[said] = _series(subject, sentence, joins)
        series = known[said]
        if series is not None:
            start, end = sentence.start + series.start, sentence.start + series.end
            if not holding(subject.quotations, start, end) and not _reaches(
                subject, sentence, start
            ):
                yield Hit(
                    subject.source(start, end),
                    N_("a series of %(items)d items inside a sentence"),
                    N_("Turn it into a list."),
                    {"items": series.items},
                )


def _marked(subject: Subject, joins: Sequence[int]) -> bool:
    """Whether a comma or semicolon may stand before one of some joins, where the language sets
    one.
    """
    if subject.language in _WITHOUT_COMMA:
        return True
    text, starts = subject.text, subject.words.starts
    gaps = [text[starts[i - 1] : starts[i]] for i in joins if i]
    said = "".join(gaps)
    return "," in said or ";" in said


def _reaches(subject: Subject, sentence: Sentence, start: int) -> bool:
    """Whether a telephone number stands in a series, which then says how to reach somebody."""
    numbers = PHONE.finditer(subject.text, sentence.start, sentence.end)
    return any(number.end() > start for number in numbers)


class _Series(NamedTuple):
    """A series: where it starts and ends in its sentence, and how many items it has."""

    start: int
    end: int
    items: int


def _series(subject: Subject, sentence: Sentence, joins: frozenset[str]) -> _Series | None:
    text = subject.text
    bare = subject.language in _WITHOUT_COMMA
    place = sentence.start, sentence.end
    opened = text.find("(", *place) >= 0
    closed = [m.span() for m in _BRACKETS.finditer(text, *place)] if opened else []
    # The words behind the commas: no word of another sentence stands before them.
    marks = [
        subject.word_at(m.start(), sentence.first, sentence.last)
        for m in _COMMA.finditer(text, *place)
        if not (closed and any(a < m.start() < b for a, b in closed))
    ]
    lasts = (
        i
        for i in reversed(range(len(marks)))
        if (_alike(subject, sentence, marks, i) if bare else _joins(subject, marks[i], joins))
    )
    last = next(lasts, None)
    if last is None:
        return None
    first = last
    openers = _not_items(subject.language)
    while first > 0 and _near(subject, marks[first - 1], marks[first], openers):
        first -= 1
    if first < last and _closes(subject, marks, last, openers):
        first += 1
    items = last - first + 2 + bare
    begin = max(marks[first] - 4, sentence.first)
    end = min(sentence.last, marks[last] + _LONGEST)
    inner = marks[last] - marks[first]
    names = sum([form[:1].isupper() for form in subject.forms[begin + 1 : end]])
    named = names * 3 > end - begin and subject.language != "de"
    if items < _FEWEST or end - begin < _WORDS or inner < 2 * (items - 2) or named:
        return None
    start, words = sentence.start, subject.words
    return _Series(words.starts[begin] - start, words.ends[end - 1] - start, items)


def _not_items(language: str | None) -> frozenset[str]:
    """Words that open something else than an item; German articles look like relative pronouns."""
    clauses = "strong-openers" if language == "de" else "clause-openers"
    return word_set("no-item", language) | word_set(clauses, language)


def _joins(subject: Subject, word: int, joins: frozenset[str]) -> bool:
    """Whether "and" and an item stand behind a comma, rather than "and" and a clause."""
    if word + 1 >= len(subject.lower) or subject.lower[word] not in joins:
        return False
    return subject.lower[word + 1] not in word_set("sentence-subjects", subject.language)


def _closes(subject: Subject, marks: list[int], last: int, openers: frozenset[str]) -> bool:
    """Whether a comma behind the last item ends an aside, which the first one then opens: "the
    list, a work of clinics, schools, and firms, aims".
    """
    if last + 1 >= len(marks) or not _near(subject, marks[last], marks[last + 1], frozenset()):
        return False
    return _said(subject, marks[last + 1]) not in openers


def _said(subject: Subject, word: int) -> str:
    """A word in lower case, "" at the end of the page."""
    return subject.lower[word] if word < len(subject.lower) else ""


def _alike(subject: Subject, sentence: Sentence, marks: list[int], i: int) -> bool:
    """Whether the last items of a series stand behind a comma, the one joined to the other, and
    begin like the item before: "la lista, la carta y una persona".
    """
    lower, first, joins = subject.lower, marks[i], word_set("series-joins", subject.language)
    stop = marks[i + 1] if i + 1 < len(marks) else sentence.last
    end = min(first + _LONGEST, stop, sentence.last - 1)
    join = next((k for k in range(first + 1, end) if lower[k] in joins), None)
    if join is None or i == 0:
        return False
    openings = {_said(subject, marks[i - 1]), lower[first], lower[join + 1]}
    starts = {word[: word.find("'") + 1] or word for word in openings}
    return len(starts) == 1 or starts <= word_set("item-openers", subject.language)


def _near(subject: Subject, first: int, last: int, openers: frozenset[str]) -> bool:
    """Whether an item stands from a word to another, rather than a clause."""
    return 1 <= last - first <= _LONGEST and subject.lower[first] not in openers
