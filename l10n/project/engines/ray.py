"""The adapter of Ray."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import Any, TypeVar

from l10n.project.engines.ahead import Cluster, in_order, not_started
from l10n.project.run import Batch, Outcome, Result

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
_ATTEMPTS = 2
_PATIENT = {"RAY_agent_register_timeout_ms": "120000", "RAY_enable_metrics_collection": "0"}
"""Settings of a cluster of our own: on a busy machine its parts take long to find each other."""


class Ray:
    """The runner on a Ray cluster."""

    def __init__(self, ray: Any) -> None:
        """Take the library, connected."""
        self._ray = ray

    def outcomes(
        self, batch: Batch[T, R], batches: Iterable[Sequence[T]]
    ) -> Iterator[list[Outcome[T, R]]]:
        """The outcomes of each batch, in the order of the batches."""
        ray = self._ray
        work = ray.put(batch)
        # A worker is lost at its first death: what it had is done again item by item.
        call = ray.remote(num_cpus=1, max_retries=0)(_call)
        lost = (ray.exceptions.WorkerCrashedError, ray.exceptions.OutOfMemoryError)
        cluster = Cluster(lambda items: call.remote(work, items), ray.get, lost)
        workers = max(1, int(ray.cluster_resources().get("CPU", 1)))
        yield from in_order(cluster, batches, _AHEAD * workers)


def _call(batch: Batch[Any, Any], items: Sequence[Any]) -> list[Result[Any]]:
    return batch.results(items)


def _start(ray: Any, jobs: int, address: str | None) -> None:
    here: dict[str, Any] = {}
    if address is None:
        # Nobody but this machine is to reach a cluster that asks for no password.
        here = {"num_cpus": jobs, "include_dashboard": False, "_node_ip_address": "127.0.0.1"}
        for name, value in _PATIENT.items():
            os.environ.setdefault(name, value)
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            ray.init(address, log_to_driver=False, logging_level="ERROR", **here)
        except Exception as error:
            ray.shutdown()
            if attempt == _ATTEMPTS or address is not None:
                raise not_started("Ray", error) from None
        else:
            return


@contextmanager
def _connected(jobs: int, address: str | None) -> Iterator[Ray]:
    ray: Any = import_module("ray")
    _start(ray, jobs, address)
    try:
        yield Ray(ray)
    finally:
        ray.shutdown()


def on_ray(jobs: int, address: str | None) -> AbstractContextManager[Ray]:
    """A runner on a cluster of this machine, or on the one with an address.

    Raises:
        ImportError: Ray is not installed.
    """
    import_module("ray")

    return _connected(jobs, address)
