"""Where a long sentence can be cut in two."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.plain.page import among, holding
from l10n.plain.phrases import within
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


class Split(NamedTuple):
    """A place to cut.

    Attributes:
        before: the words with which the second half starts.
        edit: the cut; ready where both halves are sentences as they are.
    """

    before: str
    edit: Edit


class _Place(NamedTuple):
    """A place where a sentence can be cut; words and characters are counted from its beginning.

    Attributes:
        at: where the cut begins.
        word: the word with which the second half starts.
        first: the first word that is left of it; a join may go.
        strong: whether the mark there is as strong as a full stop.
        ready: whether both halves are sentences, markup apart.
    """

    at: int
    word: int
    first: int
    strong: bool
    ready: bool


class _Lists(NamedTuple):
    """The word lists of a language that tell where a sentence can be cut."""

    strong_openers: frozenset[str]
    clause_openers: frozenset[str]
    clause_starters: frozenset[str]
    sentence_subjects: frozenset[str]
    plain_joins: frozenset[str]
    dropped_joins: frozenset[str]
    series_joins: frozenset[str]
    no_cut_before: frozenset[str]
    no_cut_after: frozenset[str]
    relatives: frozenset[str]
    complementizers: frozenset[str]
    subordinators: frozenset[str]
    prepositions: frozenset[str]
    joins_and_prepositions: frozenset[str]
    verbs_behind_asides: frozenset[str]


@cache
def _lists(language: str | None) -> _Lists:
    return _Lists(*(word_set(name.replace("_", "-"), language) for name in _Lists._fields))


class Splits:
    """The places where the sentences of a page can be cut."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._text, self._lower = subject.text, subject.lower
        self._starts, self._ends = subject.words.starts, subject.words.ends
        self._lists = _lists(subject.language)
        self._joins = subject.spots("strong-openers", "plain-joins")
        self._known: dict[str, list[_Place]] = {}  # a sentence that comes again has the same places

    def best(self, sentence: Sentence) -> Split | None:
        """The best place to cut: one that is ready, then a semicolon that is not at an end, then
        the place that leaves the halves most even; None where there is no good place, or far too
        many.
        """
        if sentence.length > _LONGEST:
            return None
        middle = sentence.length / 2
        found = [
            (
                not (place.ready and self._plain(sentence, place)),
                not (place.strong and _inner(sentence, place.word)),
                abs(place.word - middle),
                place,
            )
            for place in self._places(sentence)
        ]
        if not found:
            return None
        hindered, _, _, place = min(found, key=lambda one: one[:3])
        return self._split(sentence, place, ready=not hindered)

    def _places(self, sentence: Sentence) -> list[_Place]:
        """The places to cut: they follow from the text of the sentence and quotations in it."""
        if holding(self._subject.quotations, sentence.start, sentence.end):
            return list(self._found(sentence))
        said = self._text[sentence.start : sentence.end]
        if said not in self._known:
            self._known[said] = list(self._found(sentence))
        return self._known[said]

    def _found(self, sentence: Sentence) -> Iterator[_Place]:
        first, last = sentence.first + _SHORTEST, sentence.last - _SHORTEST
        if first > last:
            return
        text, said = self._text, self._text[sentence.start : sentence.end]
        closed = self._closed(sentence, said)
        aside = said.count("—") + said.count("–") > 1
        series = said.count(";") > 1
        # No mark reaches over a word: these stand before one of the words from first to last.
        for match in _BREAK.finditer(text, self._starts[first - 1], self._starts[last]):
            at, behind = match.span()
            if closed and holding(closed, at, behind):
                continue
            mark = text[at + 1] if text[at] == " " else text[at]
            if mark in _DASHES:
                strong = not aside and not (text[at - 1].isdigit() or text[at - 1] == "%")
            else:
                strong = mark == ";" and not series
            word = bisect_left(self._starts, behind, first, last)
            opens = strong or (mark not in _DASHES and not series and self._opens(sentence, word))
            if strong or (opens and not self._bound(sentence, word, closed)):
                yield self._place(sentence, at, word, strong)
        for word in () if series else self._joined(sentence, closed):
            at = self._starts[word] - 1
            if not holding(closed, at + 1, at + 2) and text[at] == " ":
                yield self._place(sentence, at, word, False)

    def _joined(self, sentence: Sentence, closed: Sequence[Span]) -> Iterator[int]:
        """Words that open a clause without a mark before them: "because it", "and they"."""
        lower, lists = self._lower, self._lists
        for word in within(self._joins, sentence.first + _SHORTEST, sentence.last - _SHORTEST + 1):
            opens = (
                lower[word] in lists.strong_openers or lower[word + 1] in lists.sentence_subjects
            )
            if (
                opens
                and self._text[self._starts[word] - 2].isalnum()
                and not self._bound(sentence, word, closed)
            ):
                yield word

    def _bound(self, sentence: Sentence, word: int, closed: Sequence[Span]) -> bool:
        """Whether what stands before a word cannot be left without it."""
        lower, lists = self._lower, self._lists
        if lower[word] in lists.no_cut_before:
            return True
        if lower[word - 1] in lists.no_cut_after or self._led_to(sentence, word):
            return True
        if lower[word] in lists.relatives and self._text[self._starts[word] - 2] != ",":
            return True
        if lower[word] in lists.plain_joins:
            if not self._stands_alone(sentence, word) or self._again(sentence, word):
                return True
            if lower[word + 1] in lists.sentence_subjects:
                return False
        return self._inside(sentence, word, closed)

    def _led_to(self, sentence: Sentence, word: int) -> bool:
        """Whether all before a word only leads to it: "If you can, then …", "With his help, …"."""
        first, lists = self._lower[sentence.first], self._lists
        leads = (lists.subordinators, lists.prepositions, lists.joins_and_prepositions)
        if not any(first in listed for listed in leads):
            return False
        return _BREAK.search(self._text, sentence.start, self._ends[word - 1]) is None

    def _again(self, sentence: Sentence, word: int) -> bool:
        """Whether a join goes on with the same kind of clause: "found that …, and that"."""
        following = self._lower[word + 1]
        if following not in self._lists.complementizers:
            return False
        return following in self._lower[sentence.first : word]

    def _inside(self, sentence: Sentence, word: int, closed: Sequence[Span]) -> bool:
        """Whether a clause is an aside behind which the main clause goes on: "drugs, which are new,
        have helped", "of the skin, which is thin, and of the bones".
        """
        lower, lists = self._lower, self._lists
        for match in _BREAK.finditer(self._text, self._ends[word], sentence.end):
            if not (closed and holding(closed, match.start(), match.end())):
                behind = bisect_left(self._starts, match.end())
                if behind + 1 >= sentence.last:
                    continue
                joined = lower[behind] in lists.series_joins
                if lower[behind] in lists.verbs_behind_asides or (
                    joined and lower[behind + 1] in lists.no_cut_after
                ):
                    return True
        return False

    def _opens(self, sentence: Sentence, word: int) -> bool:
        """Whether a word after a comma opens a clause, rather than the next item of a series."""
        lower, lists = self._lower, self._lists
        if lower[word] not in lists.clause_openers or lower[word - 1] in lists.clause_openers:
            return False
        if lower[word] not in lists.series_joins:
            return True
        return lower[word + 1] in lists.clause_starters and not self._in_series(sentence, word)

    def _in_series(self, sentence: Sentence, word: int) -> bool:
        """Whether another comma stands close before, as in a series."""
        first = max(sentence.first, word - _ITEM)
        return "," in self._text[self._starts[first] : self._ends[word - 1]]

    def _closed(self, sentence: Sentence, said: str) -> list[Span]:
        """Brackets and quotations, which no cut may divide."""
        text, start, end = self._text, sentence.start, sentence.end
        quotations = self._subject.quotations
        quoted = among(quotations, start, end) if quotations else []
        whole = [q for q in quoted if not (q.start <= start and q.end >= end)]
        opened = "(" in said or "[" in said
        brackets = [Span(*m.span()) for m in _BRACKETS.finditer(text, start, end)] if opened else []
        found: list[Span] = []
        for span in sorted([*brackets, *whole]):
            if not found or span.start >= found[-1].end:
                found.append(span)
        return found

    def _place(self, sentence: Sentence, at: int, word: int, strong: bool) -> _Place:
        lower, lists, start = self._lower, self._lists, word
        ready = strong and self._text[at] == ";" and lower[word] in lists.sentence_subjects
        if lower[word] in lists.plain_joins and lower[word + 1] in lists.sentence_subjects:
            ready = self._stands_alone(sentence, word)
            start = word + 1 if lower[word] in lists.dropped_joins else word
        first = sentence.first
        return _Place(at - sentence.start, word - first, start - first, strong, ready)

    def _split(self, sentence: Sentence, place: _Place, *, ready: bool) -> Split:
        word, first = sentence.first + place.word, self._starts[sentence.first + place.first]
        shown = self._text[self._starts[word] : self._ends[min(word + 2, sentence.last - 1)]]
        cut = self._subject.source(sentence.start + place.at, first + 1)
        return Split(shown, Edit(cut, f". {self._text[first].upper()}", ready))

    def _stands_alone(self, sentence: Sentence, word: int) -> bool:
        """Whether the words before a join are a sentence that nothing behind it completes: not "if
        it hurts, and you are alone, call", and not "not only short, but it is clear".
        """
        before = self._lower[sentence.first : word]
        opens = {before[0], before[self._last_start(sentence, word) - sentence.first]}
        dependent = not opens.isdisjoint(self._lists.subordinators)
        paired = phrases("first-of-two", self._subject.language or "").find(before)
        return not dependent and next(paired, None) is None

    def _last_start(self, sentence: Sentence, word: int) -> int:
        """The word behind the last mark before a place: "unless you are alone" in "call, unless you
        are alone and it is dark".
        """
        end = self._ends[word - 1]
        marks = [m.end() for m in _BREAK.finditer(self._text, sentence.start, end)]
        return min(bisect_left(self._starts, marks[-1]), word - 1) if marks else sentence.first

    def _plain(self, sentence: Sentence, place: _Place) -> bool:
        """Whether no markup would be lost by the cut."""
        at, first = sentence.start + place.at, self._starts[sentence.first + place.first]
        cut = self._subject.source(at, first + 1)
        return cut.of(self._subject.document.source) == self._text[at : first + 1]


def _inner(sentence: Sentence, word: int) -> bool:
    """Whether a cut before a word leaves at least a quarter of the sentence on each side."""
    return min(word, sentence.length - word) * 4 >= sentence.length
