"""Work without the search for cycles among objects.

A page becomes tens of thousands of small values, and every few hundred of them the interpreter
looks for cycles in what is new: a twentieth of the time, for nothing, as our values have none.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def acyclic(work: Callable[P, T]) -> Callable[P, T]:
    """The same function, during which no cycles are looked for.

    The collector is as it was when the function ends. Where two threads work at the same time, the
    one that found it running starts it again: it is never left off.
    """

    @wraps(work)
    def working(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return working
