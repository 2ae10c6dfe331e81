"""Where a long sentence can be cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.plain.page import among, holding
from l10n.plain.phrases import places_of
from l10n.plain.rule import Edit
from l10n.plain.subject import Sentence, Subject
from l10n.plain.wordings import phrases
from l10n.plain.words import word_set
from l10n.text.spans import Span

_SHORTEST = 5
"""Words that each half keeps."""

_ITEM = 7
"""The longest item of a series, in words."""

_DASHES = ("—", "–")
_DASH = re.compile("[—–]")
_BREAK = re.compile(r"[,;:] | ?[—–] ?|; ")
_BRACKETS = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")


class Split(NamedTuple):
    """A place to cut.

    Attributes:
        before: the words with which the second half starts.
        edit: the cut; ready where both halves are sentences as they are.
    """

    before: str
    edit: Edit


def best_split(subject: Subject, sentence: Sentence) -> Split | None:
    """The cut that leaves the halves most even, a ready one first; None where there is no good
    place.
    """
    middle = (sentence.first + sentence.last) / 2
    found = sorted(
        _places(subject, sentence),
        key=lambda place: (not place[1].edit.ready, abs(place[0] - middle)),
    )
    if not found:
        found = sorted(_weak(subject, sentence), key=lambda place: abs(place[0] - middle))
    return found[0][1] if found else None


def _weak(subject: Subject, sentence: Sentence) -> Iterator[tuple[int, Split]]:
    """Places where a dependent clause starts: the cut shows where to work, not what to write."""
    openers = word_set("subordinators", subject.language)
    openers -= word_set("complementizers", subject.language)
    closed = _closed(subject, sentence)
    for word in _among(subject, sentence, openers):
        start = subject.words[word].start
        if not holding(closed, start, start + 1) and subject.text[start - 1] == " ":
            yield word, _split(subject, sentence, start - 1, word, False)


def _places(subject: Subject, sentence: Sentence) -> Iterator[tuple[int, Split]]:
    text = subject.text
    closed = _closed(subject, sentence)
    aside = len(_DASH.findall(text, sentence.start, sentence.end)) > 1
    for match in _BREAK.finditer(text, sentence.start, sentence.end):
        word = subject.word_at(match.end())
        if holding(closed, match.start(), match.end()) or not _far(sentence, word):
            continue
        mark = match.group().strip()
        if mark in _DASHES and (
            text[match.start() - 1].isdigit() or text[match.start() - 1] == "%"
        ):
            continue
        strong = mark == ";" or (mark in _DASHES and not aside)
        if strong or (mark not in _DASHES and _opens(subject, sentence, word)):
            yield word, _split(subject, sentence, match.start(), word, strong)
    openers = word_set("strong-openers", subject.language)
    for word in _among(subject, sentence, openers):
        start = subject.words[word].start
        if holding(closed, start, start + 1):
            continue
        if text[start - 2].isalnum() and text[start - 1] == " ":
            yield word, _split(subject, sentence, start - 1, word, False)


def _among(subject: Subject, sentence: Sentence, openers: frozenset[str]) -> list[int]:
    """The words of a list that are far enough from both ends of a sentence."""
    lower = subject.lower
    inside = range(sentence.first + _SHORTEST, sentence.last - _SHORTEST + 1)
    return [word for word in inside if lower[word] in openers]


def _far(sentence: Sentence, word: int) -> bool:
    return word - sentence.first >= _SHORTEST and sentence.last - word >= _SHORTEST


def _opens(subject: Subject, sentence: Sentence, word: int) -> bool:
    """Whether a word after a comma opens a clause, rather than the next item of a series."""
    lower = subject.lower
    openers = word_set("clause-openers", subject.language)
    if lower[word] not in openers or lower[word - 1] in openers:
        return False
    if lower[word] not in word_set("series-joins", subject.language):
        return True
    starters = word_set("clause-starters", subject.language)
    return lower[word + 1] in starters and not _in_series(subject, sentence, word)


def _in_series(subject: Subject, sentence: Sentence, word: int) -> bool:
    """Whether another comma stands close before, as in a series."""
    first = max(sentence.first, word - _ITEM)
    between = subject.text[subject.words[first].start : subject.words[word - 1].end]
    return "," in between


def _closed(subject: Subject, sentence: Sentence) -> list[Span]:
    """Brackets and quotations, which no cut may divide."""
    brackets = [
        Span(*m.span()) for m in _BRACKETS.finditer(subject.text, sentence.start, sentence.end)
    ]
    quoted = among(subject.quotations, sentence.start, sentence.end)
    whole = [q for q in quoted if not (q.start <= sentence.start and q.end >= sentence.end)]
    found: list[Span] = []
    for span in sorted([*brackets, *whole]):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def _split(subject: Subject, sentence: Sentence, at: int, word: int, strong: bool) -> Split:
    joins = word_set("plain-joins", subject.language)
    subjects = word_set("sentence-subjects", subject.language)
    dropped = word_set("dropped-joins", subject.language)
    lower = subject.lower
    start = word
    ready = strong and subject.text[at] == ";" and lower[word] in subjects
    if lower[word] in joins and lower[word + 1] in subjects:
        ready = _stands_alone(subject, sentence, word)
        start = word + 1 if lower[word] in dropped else word
    first = subject.words[start].start
    cut = subject.source(at, first + 1)
    head = subject.text[first].upper()
    shown = subject.text[
        subject.words[word].start : subject.words[min(word + 2, sentence.last - 1)].end
    ]
    return Split(shown, Edit(cut, f". {head}", ready and _plain(subject, cut, at, first)))


def _stands_alone(subject: Subject, sentence: Sentence, word: int) -> bool:
    """Whether the words before a join are a sentence that nothing behind it completes: not "if it
    hurts, and you are alone, call", and not "not only short, but it is clear".
    """
    lower = subject.lower
    before = lower[sentence.first : word]
    opens = before[0] in word_set("subordinators", subject.language)
    paired = phrases("first-of-two", subject.language or "").find(before, places_of(before))
    return not opens and next(paired, None) is None


def _plain(subject: Subject, cut: Span, at: int, first: int) -> bool:
    """Whether no markup would be lost by the cut."""
    return cut.of(subject.document.source) == subject.text[at : first + 1]
