"""The parts of a long report, folded up until it is written: thousands of them wait in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, overload

MANY = 500
"""Documents from which on their parts are folded: below that it is not worth the time."""

_LONG = 2_000
"""Characters from which on a part is folded."""

_QUICK = 1


class Folded(NamedTuple):
    """A text in few bytes."""

    data: bytes


def folded(content: Any) -> Any:
    """Long texts, also those in lists, folded; anything else as it is."""
    if isinstance(content, (tuple, list)):
        return [folded(part) for part in content]
    if not isinstance(content, str) or len(content) < _LONG:
        return content
    return Folded(zlib.compress(content.encode("utf-8", "surrogatepass"), _QUICK))


def unfolded(content: Any) -> Any:
    """What was folded."""
    if isinstance(content, list):
        return [unfolded(part) for part in content]
    if not isinstance(content, Folded):
        return content
    return zlib.decompress(content.data).decode("utf-8", "surrogatepass")


class Unfolding(Sequence[Any]):
    """Parts of a report that unfold one by one, when they are asked for."""

    def __init__(self, parts: Iterable[Any]) -> None:
        self._parts = tuple(parts)

    def __len__(self) -> int:
        return len(self._parts)

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, slice):
            return Unfolding(self._parts[place])
        return unfolded(self._parts[place])
