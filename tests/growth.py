"""Whether time grows with the size, told by a text and one that is eight times as long."""

from __future__ import annotations

from collections.abc import Callable

TIMES = 8
TOO_MUCH = 20.0
"""Times as long for a text eight times as long: between the 8 of linear and the 64 of quadratic."""

_LEAST = 10


def assert_linear(took: Callable[[int], float], short: int, patience: float) -> None:
    """Assert that a text of eight times the size takes about eight times as long.

    Args:
        took: processor seconds for a text of so many repetitions.
        short: repetitions of the shorter text.
        patience: seconds that are no matter.
    """

    def grows(tries: int) -> bool:
        sizes = (_LEAST, short, TIMES * short)
        least, few, many = (min(took(size) for _ in range(tries)) for size in sizes)
        return many - least > patience + TOO_MUCH * (few - least)

    # What shows at the best of three, too, is no accident of the machine.
    assert not (grows(1) and grows(3))
