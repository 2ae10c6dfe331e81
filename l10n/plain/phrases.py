"""Finds phrases of a list in running words, the longest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


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

    def find(self, words: Sequence[str]) -> Iterator[Found[T]]:
        """The phrases in some words, in order, without overlaps."""
        by_first = self._by_first
        last = 0
        for i, word in enumerate(words):
            if i < last or word not in by_first:
                continue
            for rest, value in by_first[word]:
                end = i + 1 + len(rest)
                if tuple(words[i + 1 : end]) == rest:
                    last = end
                    yield Found(i, end, value)
                    break
