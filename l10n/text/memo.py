"""A function of short texts that remembers its values.

Running text says the same few thousand things again and again; looking one up costs a tenth of
working it out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

MEMORY = 1 << 16
"""How many values are kept."""

LONGEST = 64
"""Longer texts hardly come again, and could be as long as a file."""


def remembered(
    compute: Callable[[str], T], *, longest: int = LONGEST, memory: int = MEMORY
) -> Callable[[str], T]:
    """The same function with a memory.

    Args:
        compute: a pure function.
        longest: values of longer texts are not kept.
        memory: how many values are kept.
    """
    return _Memo(compute, longest, memory).__getitem__


class _Memo(dict[str, T]):
    # A look-up that succeeds never enters Python code, which is what makes it worth while.
    __slots__ = ("_compute", "_longest", "_memory")

    def __init__(self, compute: Callable[[str], T], longest: int, memory: int) -> None:
        super().__init__()
        self._compute, self._longest, self._memory = compute, longest, memory

    def __missing__(self, text: str) -> T:
        value = self._compute(text)
        if len(text) <= self._longest:
            if len(self) >= self._memory:
                self.clear()
            self[text] = value
        return value
