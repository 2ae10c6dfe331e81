"""Finds phrases of a list in running words, the longest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


Places = Mapping[str, Sequence[int]]
"""Where every word stands among running words: indexes in order."""


def places_of(words: Sequence[str]) -> Places:
    """An index of running words, so that who looks for some of them need not read all."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, word in enumerate(words):
        places[word].append(i)
    return dict(places)


def where(places: Places, words: Collection[str]) -> list[int]:
    """The indexes of those words that are among some words, in order."""
    few, many = sorted((places, words), key=len)
    return sorted(chain.from_iterable(places[word] for word in few if word in many))


class Found(NamedTuple, Generic[T]):
    """A phrase in running words: the words ``first`` up to, not including, ``last``."""

    first: int
    last: int
    value: T


class Phrases(Generic[T]):
    """Phrases by their words in lower case."""

    __slots__ = ("_by_first",)

    def __init__(self, entries: Mapping[tuple[str, ...], T]) -> None:
        by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for words, value in entries.items():
            if words:
                by_first.setdefault(words[0], []).append((words[1:], value))
        for rest in by_first.values():
            rest.sort(key=lambda entry: -len(entry[0]))
        self._by_first = by_first

    def find(self, words: Sequence[str], places: Places) -> Iterator[Found[T]]:
        """The phrases in some words, in order, without overlaps.

        Args:
            words: running words.
            places: where each of them stands.
        """
        by_first = self._by_first
        last = 0
        for i in where(places, by_first.keys()):
            if i < last:
                continue
            for rest, value in by_first[words[i]]:
                end = i + 1 + len(rest)
                if tuple(words[i + 1 : end]) == rest:
                    last = end
                    yield Found(i, end, value)
                    break
