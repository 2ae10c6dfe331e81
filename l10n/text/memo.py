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


def remembered(compute: Callable[[str], T]) -> Callable[[str], T]:
    """The same function with a memory: at most ``MEMORY`` values, none of long texts."""
    return _Memo(compute).__getitem__


class _Memo(dict[str, T]):
    # A look-up that succeeds never enters Python code, which is what makes it worth while.

    def __init__(self, compute: Callable[[str], T]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, text: str) -> T:
        value = self._compute(text)
        if len(text) <= LONGEST:
            if len(self) >= MEMORY:
                self.clear()
            self[text] = value
        return value
