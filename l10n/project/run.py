"""The same work over many items: in order, with errors as values, in one process or several.

Work is a pure function of one item. A runner spreads batches of items over processes and gives the
results back in the order of the batches, so that what comes out is the same for any runner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from l10n.errors import DocumentError, L10nError
from l10n.frozen import dataclass
from l10n.text.limits import limits, within

T = TypeVar("T")
R = TypeVar("R")

_BATCHES_PER_WORKER = 8
_LARGEST_BATCH = 32
_FEW = 8


Result: TypeAlias = tuple[R | None, L10nError | None]
"""The value of an item or its error."""


class LostError(DocumentError):
    """The process that worked on an item ended twice before it was done."""


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


class Batch(Generic[T, R]):
    """The work on several items, as a value that can be sent to another process.

    Subclasses may open something for the length of a batch; ``work`` gets it as ``self.desk``.
    """

    def __init__(
        self,
        work: Callable[..., R],
        desk: Callable[[], AbstractContextManager[Any]] | None = None,
    ) -> None:
        """Prepare the work.

        Args:
            work: a function of an item, and of what ``desk`` opens where that is given.
            desk: opens what a batch needs, such as a cache; or None.
        """
        self._work, self._desk, self._limits = work, desk, limits()

    def __call__(self, items: Sequence[T]) -> list[Outcome[T, R]]:
        """One outcome an item, in their order."""
        return with_items(items, self.results(items))

    def results(self, items: Sequence[T]) -> list[Result[R]]:
        """What comes of the items, without them: who sent them need not be sent them back."""
        with within(self._limits), nullcontext() if self._desk is None else self._desk() as desk:
            more = () if self._desk is None else (desk,)
            return [self._one(item, more) for item in items]

    def _one(self, item: T, more: tuple[Any, ...]) -> Result[R]:
        try:
            return self._work(item, *more), None
        except L10nError as error:
            return None, error


def with_items(items: Iterable[T], results: Iterable[Result[R]]) -> list[Outcome[T, R]]:
    """Outcomes from items and what came of each."""
    return [Outcome(item, *result) for item, result in zip(items, results, strict=True)]


class Runner(Protocol):
    """Where batches are worked on."""

    def outcomes(
        self, batch: Batch[T, R], batches: Iterable[Sequence[T]]
    ) -> Iterator[list[Outcome[T, R]]]:
        """The outcomes of each batch, in the order of the batches.

        Batches are taken when there is somebody to work on them, so that there may be any number.
        One whose worker is lost is done again; an item that ends its worker twice has a
        ``LostError``.
        """
        ...


class Here:
    """The runner that needs no other process."""

    def outcomes(
        self, batch: Batch[T, R], batches: Iterable[Sequence[T]]
    ) -> Iterator[list[Outcome[T, R]]]:
        """One batch after the other."""
        return map(batch, batches)


def runner(jobs: int) -> Runner:
    """The runner for a number of processes; 1 for none but this."""
    if jobs <= 1:
        return Here()
    from l10n.project.workers import Workers

    return Workers(jobs)


def run(
    work: Callable[..., R],
    items: Sequence[T],
    jobs: int = 1,
    *,
    desk: Callable[[], AbstractContextManager[Any]] | None = None,
    told: Callable[[int], object] = lambda done: None,
) -> Iterator[Outcome[T, R]]:
    """Do the work on each item; outcomes come in the order of the items, whatever ``jobs`` is.

    Args:
        work: a pure function; with several jobs one that can be pickled, of values that can.
        items: what to work on.
        jobs: number of processes; 1 for none but this.
        desk: opens what each batch needs; the work gets it as its second argument.
        told: called with the number of items of each batch that is done.
    """
    jobs = 1 if len(items) < _FEW else jobs
    for outcomes in runner(jobs).outcomes(Batch(work, desk), batches_of(items, jobs)):
        told(len(outcomes))
        yield from outcomes


def batches_of(items: Sequence[T], jobs: int) -> list[Sequence[T]]:
    """The items in batches: enough of them to keep all workers busy to the end."""
    size = max(1, min(_LARGEST_BATCH, len(items) // (jobs * _BATCHES_PER_WORKER)))
    return [items[i : i + size] for i in range(0, len(items), size)]
