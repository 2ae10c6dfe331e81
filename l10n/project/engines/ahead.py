"""What the adapters of clusters share: batches sent ahead, results in order, lost ones again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from l10n.errors import Said, UsageError
from l10n.frozen import dataclass
from l10n.project.run import LostError, Outcome, Result, with_items

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Two functions of a cluster.

    Attributes:
        send: starts the work on a batch.
        fetch: waits for it.
        lost: what ``fetch`` raises when the worker was lost.
    """

    send: Callable[[Sequence[Any]], Any]
    fetch: Callable[[Any], list[Result[Any]]]
    lost: tuple[type[BaseException], ...]


def not_started(name: str, error: Exception) -> UsageError:
    """What to raise when there is no cluster to work on."""
    reason = str(error).split("\n")[0] or type(error).__name__
    return UsageError(
        Said("%(name)s could not be started: %(reason)s", name=name, reason=reason),
        remedy="run again, or use -j",
    )


def in_order(
    cluster: Cluster, batches: Iterable[Sequence[T]], ahead: int
) -> Iterator[list[Outcome[T, Any]]]:
    """The outcomes of batches in their order.

    Args:
        cluster: where they are worked on.
        batches: taken when there is somebody to work on them.
        ahead: how many batches are sent before the first of them is fetched.
    """
    waiting: deque[tuple[Sequence[T], Any]] = deque()
    for items in batches:
        waiting.append((items, cluster.send(items)))
        if len(waiting) >= ahead:
            yield _fetched(cluster, *waiting.popleft())
    while waiting:
        yield _fetched(cluster, *waiting.popleft())


def _fetched(cluster: Cluster, items: Sequence[Any], sent: Any) -> list[Outcome[Any, Any]]:
    """The outcomes of a batch; item by item, if its worker was lost."""
    try:
        return with_items(items, cluster.fetch(sent))
    except cluster.lost:
        return [outcome for item in items for outcome in _alone(cluster, item)]


def _alone(cluster: Cluster, item: Any) -> list[Outcome[Any, Any]]:
    try:
        return with_items([item], cluster.fetch(cluster.send([item])))
    except cluster.lost as error:
        reason = Said(
            "the process that worked on it ended twice (%(kind)s)", kind=type(error).__name__
        )
        lost = LostError(reason, remedy="look at this document alone; more memory may help")
        return [Outcome(item, None, lost)]
