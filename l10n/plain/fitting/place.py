"""A place in a sentence where other words are to go."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from l10n.plain.subject import Subject
from l10n.plain.words import word_set

_BACK = 3
_AHEAD = 400
"""Words that are looked at on both sides."""


class Place(NamedTuple):
    """Words, what is to replace them, and what stands around them; all in lower case.

    Attributes:
        language: primary subtag of the page.
        old: the words that go.
        new: the words that come.
        before: the word before, or "" where a mark stands between, or a sentence begins.
        after: the word behind, or "" where a mark stands between, or a sentence ends.
        earlier: up to three words before, the nearest first, as far as no mark stands between.
        later: up to 400 words behind, as far as no mark stands between.
        opens: whether a sentence begins here, or its second half behind a semicolon.
        ends: whether the sentence ends here.
        left: the character before.
        right: the character behind.
    """

    language: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    before: str
    after: str
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    opens: bool
    ends: bool
    left: str
    right: str

    def among(self, word: str, *lists: str) -> bool:
        """Whether a word stands in one of some word lists of the language."""
        return any(word in word_set(name, self.language) for name in lists)


Test = Callable[[Place], bool]
"""Whether a wording fails in a place, in one way."""


def free(place: Place, word: str) -> bool:
    """Whether a phrase can end before a word."""
    return not word or place.among(word, "prepositions", "linking-words")


def place_of(subject: Subject, first: int, last: int, wording: str) -> Place:
    """The place of the words ``first`` up to, not including, ``last``."""
    text, words = subject.text, subject.words
    start, end = words.starts[first], words.ends[last - 1]
    sentence = subject.sentence_at(start)
    earlier: list[str] = []
    for i in range(first - 1, max(sentence.first, first - _BACK) - 1, -1):
        if text[words.ends[i] : words.starts[i + 1]] != " ":
            break
        earlier.append(subject.lower[i])
    later: list[str] = []
    for i in range(last, min(sentence.last, last + _AHEAD)):
        if text[words.ends[i - 1] : words.starts[i]] != " ":
            break
        later.append(subject.lower[i])
    return Place(
        subject.language or "",
        tuple(subject.lower[first:last]),
        tuple(wording.lower().split()),
        earlier[0] if earlier else "",
        later[0] if later else "",
        tuple(earlier),
        tuple(later),
        first == sentence.first or text[max(start - 2, 0) : start] == "; ",
        last >= sentence.last,
        text[start - 1 : start] if start else "",
        text[end : end + 1],
    )
