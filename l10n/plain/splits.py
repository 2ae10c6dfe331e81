"""Where a long sentence can be cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.plain.page import among, holding
from l10n.plain.rule import Edit
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.wordings import phrases
from l10n.plain.words import word_set
from l10n.text.spans import Span

_LONGEST = 400
"""Words of what is still a sentence, and no list whose marks were lost."""

_SHORTEST = 5
"""Words that each half keeps."""

_ITEM = 7
"""The longest item of a series, in words."""

_DASHES = ("—", "–")
# Beginning with one class of characters, it is searched for several times faster.
_BREAK = re.compile(r"[,;:—– ](?:(?<=[,;:]) |(?<= )[—–] ?|(?<=[—–]) ?)")
_BRACKETS = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_OPENING = ("(", "[")


class Split(NamedTuple):
    """A place to cut.

    Attributes:
        before: the words with which the second half starts.
        edit: the cut; ready where both halves are sentences as they are.
    """

    before: str
    edit: Edit


def best_split(subject: Subject, sentence: Sentence) -> Split | None:
    """The best place to cut: one that is ready, then a semicolon that is not at an end, then the
    place that leaves the halves most even; None where there is no good place, or far too many.
    """
    if sentence.length > _LONGEST:
        return None
    middle = (sentence.first + sentence.last) / 2
    found = [
        (not split.edit.ready, not (strong and _inner(sentence, word)), abs(word - middle), split)
        for word, strong, split in _places(subject, sentence)
    ]
    return min(found, key=lambda place: place[:3])[3] if found else None


def _inner(sentence: Sentence, word: int) -> bool:
    """Whether a cut leaves at least a quarter of the sentence on each side."""
    return min(word - sentence.first, sentence.last - word) * 4 >= sentence.length


def _places(subject: Subject, sentence: Sentence) -> Iterator[tuple[int, bool, Split]]:
    """Places to cut by their word, and whether the mark there is as strong as a full stop."""
    text = subject.text
    closed = _closed(subject, sentence)
    place = sentence.start, sentence.end
    aside = sum(text.count(dash, *place) for dash in _DASHES) > 1
    series = text.count(";", *place) > 1
    for match in _BREAK.finditer(text, sentence.start, sentence.end):
        word = subject.word_at(match.end())
        if not _far(sentence, word) or (closed and holding(closed, match.start(), match.end())):
            continue
        mark = match.group().strip()
        if mark in _DASHES and (
            text[match.start() - 1].isdigit() or text[match.start() - 1] == "%"
        ):
            continue
        strong = (mark == ";" and not series) or (mark in _DASHES and not aside)
        opens = mark not in _DASHES and not series and _opens(subject, sentence, word)
        if strong or (opens and not _bound(subject, sentence, word, closed)):
            yield word, strong, _split(subject, sentence, match.start(), word, strong)
    for word in () if series else _joined(subject, sentence, closed):
        start = subject.words.starts[word]
        if not holding(closed, start, start + 1) and text[start - 1] == " ":
            yield word, False, _split(subject, sentence, start - 1, word, False)


def _joined(subject: Subject, sentence: Sentence, closed: Sequence[Span]) -> Iterator[int]:
    """Words that open a clause without a mark before them: "because it", "and they"."""
    lower, text = subject.lower, subject.text
    subjects = word_set("sentence-subjects", subject.language)
    openers = word_set("strong-openers", subject.language)
    for word in _among(subject, sentence, _open_or_join(subject.language)):
        if not text[subject.words.starts[word] - 2].isalnum():
            continue
        opens = lower[word] in openers or lower[word + 1] in subjects
        if opens and not _bound(subject, sentence, word, closed):
            yield word


@cache
def _open_or_join(language: str | None) -> frozenset[str]:
    return word_set("strong-openers", language) | word_set("plain-joins", language)


def _bound(subject: Subject, sentence: Sentence, word: int, closed: Sequence[Span]) -> bool:
    """Whether what stands before a word cannot be left without it."""
    lower, language = subject.lower, subject.language
    if lower[word] in word_set("no-cut-before", language):
        return True
    if lower[word - 1] in word_set("no-cut-after", language) or _led_to(subject, sentence, word):
        return True
    tied = lower[word] in word_set("relatives", language)
    if tied and subject.text[subject.words.starts[word] - 2] != ",":
        return True
    if lower[word] in word_set("plain-joins", language):
        if not _stands_alone(subject, sentence, word) or _again(subject, sentence, word):
            return True
        if lower[word + 1] in word_set("sentence-subjects", language):
            return False
    return _inside(subject, sentence, word, closed)


def _led_to(subject: Subject, sentence: Sentence, word: int) -> bool:
    """Whether all before a word only leads to it: "If you can, then …", "With his help, …"."""
    leads = ("subordinators", "prepositions", "joins-and-prepositions")
    first = subject.lower[sentence.first]
    if not any(first in word_set(name, subject.language) for name in leads):
        return False
    return _BREAK.search(subject.text, sentence.start, subject.words.ends[word - 1]) is None


def _again(subject: Subject, sentence: Sentence, word: int) -> bool:
    """Whether a join goes on with the same kind of clause: "found that …, and that"."""
    following = subject.lower[word + 1]
    if following not in word_set("complementizers", subject.language):
        return False
    return following in subject.lower[sentence.first : word]


def _inside(subject: Subject, sentence: Sentence, word: int, closed: Sequence[Span]) -> bool:
    """Whether a clause is an aside behind which the main clause goes on: "drugs, which are new,
    have helped", "of the skin, which is thin, and of the bones".
    """
    text, end = subject.text, sentence.end
    verbs = word_set("verbs-behind-asides", subject.language)
    joins = word_set("series-joins", subject.language)
    links = word_set("no-cut-after", subject.language)
    lower = subject.lower
    for match in _BREAK.finditer(text, subject.words.ends[word], end):
        if not (closed and holding(closed, match.start(), match.end())):
            behind = subject.word_at(match.end())
            if behind + 1 >= sentence.last:
                continue
            if lower[behind] in verbs or (lower[behind] in joins and lower[behind + 1] in links):
                return True
    return False


def _among(subject: Subject, sentence: Sentence, openers: frozenset[str]) -> list[int]:
    """The words of a list that are far enough from both ends of a sentence."""
    first, last = sentence.first + _SHORTEST, sentence.last - _SHORTEST + 1
    inside = subject.lower[first:last]
    if openers.isdisjoint(inside):
        return []
    return [i for i, word in enumerate(inside, first) if word in openers]


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
    between = subject.text[subject.words.starts[first] : subject.words.ends[word - 1]]
    return "," in between


def _closed(subject: Subject, sentence: Sentence) -> list[Span]:
    """Brackets and quotations, which no cut may divide."""
    text, start, end = subject.text, sentence.start, sentence.end
    quoted = among(subject.quotations, start, end) if subject.quotations else []
    whole = [q for q in quoted if not (q.start <= start and q.end >= end)]
    opened = any(text.find(mark, start, end) >= 0 for mark in _OPENING)
    brackets = [Span(*m.span()) for m in _BRACKETS.finditer(text, start, end)] if opened else []
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
    first = subject.words.starts[start]
    cut = subject.source(at, first + 1)
    head = subject.text[first].upper()
    shown = subject.text[
        subject.words.starts[word] : subject.words.ends[min(word + 2, sentence.last - 1)]
    ]
    return Split(shown, Edit(cut, f". {head}", ready and _plain(subject, cut, at, first)))


def _stands_alone(subject: Subject, sentence: Sentence, word: int) -> bool:
    """Whether the words before a join are a sentence that nothing behind it completes: not "if it
    hurts, and you are alone, call", and not "not only short, but it is clear".
    """
    lower = subject.lower
    before = lower[sentence.first : word]
    opens = {before[0], before[_last_start(subject, sentence, word) - sentence.first]}
    dependent = not opens.isdisjoint(word_set("subordinators", subject.language))
    paired = phrases("first-of-two", subject.language or "").find(before)
    return not dependent and next(paired, None) is None


def _last_start(subject: Subject, sentence: Sentence, word: int) -> int:
    """The word behind the last mark before a place: "unless you are alone" in "call, unless you are
    alone and it is dark".
    """
    end = subject.words.ends[word - 1]
    marks = [m.end() for m in _BREAK.finditer(subject.text, sentence.start, end)]
    return min(subject.word_at(marks[-1]), word - 1) if marks else sentence.first


def _plain(subject: Subject, cut: Span, at: int, first: int) -> bool:
    """Whether no markup would be lost by the cut."""
    return cut.of(subject.document.source) == subject.text[at : first + 1]
