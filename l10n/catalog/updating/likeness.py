"""How alike two texts are: the longest common subsequence of their characters.

The measure is that of rapidfuzz's ``fuzz.ratio``, from 0 to 1. It is computed with the bits of long
integers (H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): fast enough without a
compiled library.
"""

from __future__ import annotations

from collections.abc import Iterable


class Likeness:
    """Compares one text with many.

    Time for each is the product of the lengths, divided by the bits of a machine word.
    """

    __slots__ = ("_all", "_places", "_size")

    def __init__(self, text: str) -> None:
        self._size = len(text)
        self._all = (1 << self._size) - 1
        places: dict[str, int] = {}
        bit = 1
        for character in text:
            places[character] = places.get(character, 0) | bit
            bit <<= 1
        self._places = places

    def to(self, other: str) -> float:
        """The likeness to another text: 1 is equal, 0 has no character in common."""
        total = self._size + len(other)
        if not total:
            return 1.0
        row = whole = self._all
        places = self._places
        for character in other:
            common = row & places.get(character, 0)
            row = ((row + common) | (row - common)) & whole
        return 2 * (self._size - row.bit_count()) / total

    def at_most(self, size: int) -> float:
        """The likeness that a text of ``size`` characters can have at most."""
        total = self._size + size
        return 2 * min(self._size, size) / total if total else 1.0


def best(text: str, others: Iterable[str], enough: float) -> list[tuple[float, int]]:
    """(likeness, index) of the texts that are alike enough, the most alike first."""
    likeness = Likeness(text)
    found = (
        (likeness.to(other), index)
        for index, other in enumerate(others)
        if likeness.at_most(len(other)) >= enough
    )
    return sorted((f for f in found if f[0] >= enough), key=lambda f: (-f[0], f[1]))
