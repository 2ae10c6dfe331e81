"""Finds phrases of a list in running words, the longest first."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from l10n.frozen import new

T = TypeVar("T")


Places = Mapping[str, Sequence[int]]
"""Where every word stands among running words: indexes in order."""


def places_of(words: Sequence[str]) -> Places:
    """An index of running words, so that who looks for some of them need not read all."""
    # A list would take ten times the room.
    places: defaultdict[str, array[int]] = defaultdict(partial(array, "I"))
    for i, word in enumerate(words):
        places[word].append(i)
    return dict(places)


def where(places: Places, words: Collection[str]) -> list[int]:
    """The indexes of those words that are among some words, in order."""
    few, many = sorted((places, words), key=len)
    return sorted(chain.from_iterable(places[word] for word in few if word in many))


def within(indexes: Sequence[int], first: int, last: int) -> Sequence[int]:
    """Those of some indexes in order from ``first`` up to, not including, ``last``."""
    at = bisect_left(indexes, first)
    return indexes[at : bisect_left(indexes, last, at)]


class Found(NamedTuple, Generic[T]):
    """A phrase in running words: the words ``first`` up to, not including, ``last``."""

    first: int
    last: int
    value: T


class _Openings(NamedTuple, Generic[T]):
    """The phrases that begin with one word: longer ones by their second word, and it alone."""

    longer: dict[str, list[tuple[tuple[str, ...], T]]]
    alone: list[T]

    def add(self, words: tuple[str, ...], value: T) -> None:
        """Add a phrase, the longest first."""
        if len(words) == 1:
            self.alone.append(value)
        else:
            self.longer.setdefault(words[1], []).append((words[2:], value))


class Phrases(Generic[T]):
    """Phrases by their words in lower case."""

    __slots__ = ("_by_first",)

    def __init__(self, entries: Mapping[tuple[str, ...], T]) -> None:
        by_first: dict[str, _Openings[T]] = {}
        for words, value in sorted(entries.items(), key=lambda entry: -len(entry[0])):
            if words:
                by_first.setdefault(words[0], _Openings({}, [])).add(words, value)
        self._by_first = by_first

    @property
    def openings(self) -> Collection[str]:
        """The words with which phrases begin."""
        return self._by_first.keys()

    def find(self, words: Sequence[str], places: Places | None = None) -> Iterator[Found[T]]:
        """The phrases in some words, in order, without overlaps.

        Args:
            words: running words.
            places: where each of them stands; None for a few words that have no index.
        """
        by_first = self._by_first
        last, count = 0, len(words)
        if places is None:
            begins = [i for i, word in enumerate(words) if word in by_first]
        else:
            begins = self._begins(words, places)
        for i in begins:
            if i < last:
                continue
            longer, alone = by_first[words[i]]
            for rest, value in longer.get(words[i + 1], ()) if i + 1 < count else ():
                end = i + 2 + len(rest)
                if tuple(words[i + 2 : end]) == rest:
                    last = end
                    yield new(Found, (i, end, value))
                    break
            else:
                for value in alone:
                    last = i + 1
                    yield new(Found, (i, last, value))

    def _begins(self, words: Sequence[str], places: Places) -> list[int]:
        """Where a phrase may begin, in order: a first word that is common ("in", "the") is looked
        for only where a second one follows.
        """
        found: list[int] = []
        last = len(words) - 1
        few, many = sorted((places, self._by_first), key=len)
        for word in few:
            if word not in many:
                continue
            longer, alone = self._by_first[word]
            begins = places[word]
            if alone:
                found += begins
                continue
            following = [places[other] for other in longer if other in places]
            if sum(map(len, following)) < len(begins):
                seconds = chain.from_iterable(following)
                found += [i - 1 for i in seconds if i and words[i - 1] == word]
            else:
                found += [i for i in begins if i < last and words[i + 1] in longer]
        return sorted(found)
