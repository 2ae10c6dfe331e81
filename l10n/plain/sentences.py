"""The sentences of a page."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple, overload

from l10n.plain.page import Passage


class Sentence(NamedTuple):
    """A sentence of the page.

    Attributes:
        start: offset into the page's text.
        end: offset behind its last character.
        first: index of its first word.
        last: index behind its last word.
        passage: the passage it stands in.
        prose: whether it counts as prose: a whole sentence rather than a heading or a fragment.
    """

    start: int
    end: int
    first: int
    last: int
    passage: Passage
    prose: bool

    @property
    def length(self) -> int:
        """How many words it has."""
        return self.last - self.first


# Several times faster than a call of the class.
_SENTENCE = partial(tuple.__new__, Sentence)


class Sentences(Sequence[Sentence]):
    """Sentences in columns, a tenth of what they take as objects: one is made when it is asked for.

    Attributes:
        starts: as in ``Sentence``, of one after the other.
        ends: likewise.
        firsts: likewise.
        lasts: likewise.
    """

    __slots__ = ("_passages", "_places", "_prose", "ends", "firsts", "lasts", "starts")

    def __init__(
        self,
        passages: Sequence[Passage],
        prose: Sequence[bool],
        rows: Iterable[tuple[int, int, int, int, int]],
    ) -> None:
        """Sentences of a page.

        Args:
            passages: those of the page.
            prose: whether the sentences of each count as prose.
            rows: ``start``, ``end``, ``first`` and ``last`` of each, and the place of its passage.
        """
        self._passages, self._prose = passages, prose
        numbers = array("I", chain.from_iterable(rows))
        columns = [numbers[column::5] for column in range(5)]
        self.starts, self.ends, self.firsts, self.lasts, self._places = columns

    def some(self, places: Sequence[int]) -> Sentences:
        """Those at some places, in their order."""
        columns = (self.starts, self.ends, self.firsts, self.lasts, self._places)
        rows = zip(*(map(column.__getitem__, places) for column in columns), strict=True)
        return Sentences(self._passages, self._prose, rows)

    def by_section(self, count: int) -> list[Sentences]:
        """Those that count as prose, section by section, of so many sections."""
        pairs = zip(self._passages, self._prose, strict=True)
        homes = [passage.section if prose else count for passage, prose in pairs]
        parts = [array("I") for _ in range(count + 1)]
        for place, passage in enumerate(self._places):
            parts[homes[passage]].append(place)
        return [self.some(part) for part in parts[:count]]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.starts)

    def prose(self, least: int) -> Iterator[Sentence]:
        """Those that count as prose and have so many words or more."""
        prose = map(self._prose.__getitem__, self._places)
        rows = zip(self.firsts, self.lasts, prose, strict=True)
        places = [
            i
            for i, (first, last, is_prose) in enumerate(rows)
            if is_prose and last - first >= least
        ]
        return map(self.__getitem__, places)

    @property
    def words(self) -> int:
        """How many words they have."""
        return sum(self.lasts) - sum(self.firsts)

    @overload
    def __getitem__(self, at: int) -> Sentence: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Sentence]: ...

    def __getitem__(self, at: int | slice) -> Sentence | Sequence[Sentence]:
        """One of them, or some."""
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        place = self._places[at]
        span, words = (self.starts[at], self.ends[at]), (self.firsts[at], self.lasts[at])
        return _SENTENCE((*span, *words, self._passages[place], self._prose[place]))

    def __iter__(self) -> Iterator[Sentence]:
        """One after the other."""
        passages = map(self._passages.__getitem__, self._places)
        prose = map(self._prose.__getitem__, self._places)
        columns = (self.starts, self.ends, self.firsts, self.lasts, passages, prose)
        return map(_SENTENCE, zip(*columns, strict=True))
