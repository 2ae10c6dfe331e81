"""The sentences of a page."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import compress, pairwise
from operator import mul, sub
from sys import maxsize
from typing import NamedTuple, overload

from l10n.frozen import new
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


_SENTENCE = partial(new, Sentence)


class Sentences(Sequence[Sentence]):
    """Sentences in columns, a tenth of what they take as objects: one is made when it is asked for.

    Attributes:
        starts: as in ``Sentence``, of one after the other.
        ends: likewise.
        firsts: likewise.
        lasts: likewise.
    """

    __slots__ = ("_lengths", "_passages", "_places", "_prose", "ends", "firsts", "lasts", "starts")

    def __init__(
        self,
        passages: Sequence[Passage],
        prose: Sequence[bool],
        starts: Sequence[int],
        ends: Sequence[int],
        firsts: Sequence[int],
        lasts: Sequence[int],
        places: Sequence[int],
    ) -> None:
        """Sentences of a page.

        Args:
            passages: those of the page.
            prose: whether the sentences of each count as prose.
            starts: as in ``Sentence``, of one after the other.
            ends: likewise.
            firsts: likewise.
            lasts: likewise.
            places: the place of the passage of each.
        """
        self._passages, self._prose = passages, prose
        self.starts, self.ends, self.firsts, self.lasts = starts, ends, firsts, lasts
        self._places = places
        self._lengths: Sequence[int] | None = None  # of what counts as prose, else 0

    @property
    def _columns(self) -> tuple[Sequence[int], ...]:
        return self.starts, self.ends, self.firsts, self.lasts, self._places

    def by_section(self, count: int) -> list[Sentences]:
        """Those that count as prose, section by section, of so many sections."""
        return self.parted(count, self._prose)

    def parted(self, count: int, wanted: Sequence[bool]) -> list[Sentences]:
        """Those of some passages, section by section, of so many sections; ``wanted`` tells of
        every passage whether it is one.
        """
        chosen = list(map(wanted.__getitem__, self._places))
        columns = [array("I", compress(column, chosen)) for column in self._columns]
        # Passages stand in the order of their sections.
        sections = [passage.section for passage in self._passages]
        firsts = [bisect_left(sections, section) for section in range(count + 1)]
        edges = [bisect_left(columns[-1], first) for first in firsts]
        return [
            Sentences(self._passages, self._prose, *[column[start:end] for column in columns])
            for start, end in pairwise(edges)
        ]

    def is_prose(self, passage: int) -> bool:
        """Whether the sentences of a passage count as prose."""
        return self._prose[passage]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.starts)

    def prose(self, least: int, most: int = maxsize) -> Iterator[Sentence]:
        """Those that count as prose and have so many words or more, and not too many."""
        if self._lengths is None:
            prose = map(self._prose.__getitem__, self._places)
            lengths = map(sub, self.lasts, self.firsts)
            self._lengths = array("i", map(mul, prose, lengths))
        least = max(least, 1)
        chosen = [least <= length <= most for length in self._lengths]
        return self._made(compress(column, chosen) for column in self._columns)

    def _made(self, columns: Iterable[Iterable[int]]) -> Iterator[Sentence]:
        starts, ends, firsts, lasts, places = columns
        homes = list(places)
        passages = map(self._passages.__getitem__, homes)
        prose = map(self._prose.__getitem__, homes)
        return map(_SENTENCE, zip(starts, ends, firsts, lasts, passages, prose, strict=True))

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
        return _SENTENCE(
            (
                self.starts[at],
                self.ends[at],
                self.firsts[at],
                self.lasts[at],
                self._passages[place],
                self._prose[place],
            )
        )

    def __iter__(self) -> Iterator[Sentence]:
        """One after the other."""
        return self._made(self._columns)
