"""A list of words by their frequency, as the package that brings it has packed it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from io import BytesIO
from itertools import islice
from typing import Any

Buckets = Iterable[Sequence[bytes]]
"""The words of a list in UTF-8: those of one frequency together, the commonest first."""

_PIECE = 1 << 16
_SHORT = 31
"""Bytes of a word whose length is packed with its kind in one byte before it."""

_SHORT_WORD = 0xA0


_GZIP = 31
"""What ``zlib`` calls a file of ``gzip``, whose module takes longer to import and to read one."""

_LARGEST = 1 << 24
"""Bytes of a list, at most, that are made room for beforehand."""


def unzipped(data: bytes) -> bytes:
    """A list from its zipped file. It says at its end how long the list is: made in one piece it
    takes a fifth less time.
    """
    import zlib

    return zlib.decompress(data, _GZIP, min(int.from_bytes(data[-4:], "little"), _LARGEST))


class Packed:
    """The buckets of a packed list, of which only those are unpacked that are looked at."""

    def __init__(self, data: bytes, count: int) -> None:
        """A list of so many buckets."""
        self._data, self.count = data, count

    @classmethod
    def of(cls, data: bytes) -> Packed | None:
        """A list from its bytes; None where nothing can unpack it, or it is packed another way."""
        try:
            unpacker = _unpacker(data)
        except ImportError:
            return None
        count = unpacker.read_array_header() - 1
        return cls(data, count) if unpacker.unpack().get(b"format") == b"cB" else None

    @classmethod
    def empty(cls) -> Packed:
        """A list without buckets."""
        return cls(b"", 0)

    def buckets(self, first: int = 0, stop: int | None = None) -> Buckets:
        """The buckets from one on, up to another."""
        if first >= self.count:
            return ()
        unpacker = _unpacker(self._data)
        unpacker.read_array_header()
        for _ in range(first + 1):
            unpacker.skip()
        left = (unpacker.unpack() for _ in range(first, self.count))
        return left if stop is None else islice(left, max(0, stop - first))

    def place(self, word: bytes, first: int) -> int | None:
        """The bucket of a word among those from one on; None where none of them has it."""
        if first >= self.count:
            return None
        if len(word) > _SHORT:
            buckets = enumerate(self.buckets(first), first)
            return next((place for place, bucket in buckets if word in bucket), None)
        # Faster than to unpack them: few places look like the word, and mostly it is one.
        packed = bytes((_SHORT_WORD | len(word),)) + word
        starts = self._starts
        at = self._data.find(packed, starts[first])
        while at >= 0:
            place = bisect_right(starts, at) - 1
            if word in _unpacker(self._data[starts[place] : starts[place + 1]]).unpack():
                return place
            at = self._data.find(packed, at + 1)
        return None

    @cached_property
    def _starts(self) -> list[int]:
        """Where each bucket begins, and where the last one ends."""
        unpacker = _unpacker(self._data)
        unpacker.read_array_header()
        starts = []
        for _ in range(self.count + 1):
            unpacker.skip()
            starts.append(unpacker.tell())
        return starts


def _unpacker(data: bytes) -> Any:
    from msgpack import Unpacker  # type: ignore[import-untyped]

    # Read in pieces, for it would copy all of the list at once.
    return Unpacker(BytesIO(data), raw=True, read_size=_PIECE)
