"""The adapter of Dask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import Any, TypeVar

from l10n.project.engines.ahead import Cluster, in_order, not_started
from l10n.project.run import Batch, Outcome, Result

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4


class Dask:
    """The runner on a Dask cluster."""

    def __init__(self, client: Any) -> None:
        """Take a connected client."""
        self._client = client

    def outcomes(
        self, batch: Batch[T, R], batches: Iterable[Sequence[T]]
    ) -> Iterator[list[Outcome[T, R]]]:
        """The outcomes of each batch, in the order of the batches."""
        client = self._client
        lost = (import_module("distributed").KilledWorker,)

        def send(items: Sequence[T]) -> Any:
            return client.submit(_call, batch, items, pure=False)

        cluster = Cluster(send, lambda future: future.result(), lost)
        workers = max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
        yield from in_order(cluster, batches, _AHEAD * workers)


def _call(batch: Batch[Any, Any], items: Sequence[Any]) -> list[Result[Any]]:
    return batch.results(items)


def _client(distributed: Any, address: str) -> Any:
    try:
        return distributed.Client(address)
    except (OSError, ValueError) as error:
        raise not_started("Dask", error) from None


@contextmanager
def _connected(jobs: int, address: str | None) -> Iterator[Dask]:
    dask: Any = import_module("dask")
    distributed: Any = import_module("distributed")
    # A worker is lost at its first death: what it had is done again item by item.
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
        if address is not None:
            with _client(distributed, address) as client:
                yield Dask(client)
            return
        with (
            distributed.LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
                memory_limit=0,
                silence_logs=50,
            ) as cluster,
            distributed.Client(cluster) as client,
        ):
            yield Dask(client)


def on_dask(jobs: int, address: str | None) -> AbstractContextManager[Dask]:
    """A runner on a cluster of this machine, or on the one with an address.

    Raises:
        ImportError: Dask is not installed.
    """
    import_module("distributed")

    return _connected(jobs, address)
