"""The same work over many files: in order, with errors as values, in one process or several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from l10n.errors import L10nError

T = TypeVar("T")
R = TypeVar("R")

_BATCHES_PER_WORKER = 8
_FEW = 8


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T, R]):
    """What came of one item: a value or an error.

    Attributes:
        item: what was worked on.
        value: the result, None where there is an error.
        error: what the user can mend, or None.
    """

    item: T
    value: R | None
    error: L10nError | None

    def result(self) -> R:
        """The value.

        Raises:
            L10nError: there is none.
        """
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # one of the two is there


def run(work: Callable[[T], R], items: Sequence[T], jobs: int = 1) -> Iterator[Outcome[T, R]]:
    """Do the work on each item; outcomes come in the order of the items, whatever ``jobs`` is.

    Args:
        work: a pure function; with several jobs one that can be pickled, of values that can.
        items: what to work on.
        jobs: number of processes; 1 for none but this.
    """
    if jobs <= 1 or len(items) < _FEW:
        yield from (_one(work, item) for item in items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    size = max(1, min(64, len(items) // (jobs * _BATCHES_PER_WORKER)))
    batches = [items[i : i + size] for i in range(0, len(items), size)]
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for results in pool.map(_Batch(work), batches):
            yield from results


def _one(work: Callable[[T], R], item: T) -> Outcome[T, R]:
    try:
        return Outcome(item, work(item), None)
    except L10nError as error:
        return Outcome(item, None, error)


@dataclass(frozen=True, slots=True)
class _Batch(Generic[T, R]):
    """The work on several items; picklable."""

    work: Callable[[T], R]

    def __call__(self, items: Sequence[T]) -> list[Outcome[T, R]]:
        return [_one(self.work, item) for item in items]
