"""Things that stand several times, taken one by one."""

from __future__ import annotations

from collections import Counter


def take(things: Counter[str], thing: str) -> bool:
    """Whether a thing is still there; it is then taken."""
    things[thing] -= 1
    return things[thing] >= 0
