"""Runners beyond this process: worker processes here, or a cluster.

``engine(name)`` is what the command line knows; each adapter is a ``Runner`` of
``l10n.project.run``, and all of them give the same outcomes.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from l10n.errors import Said, UsageError, did_you_mean
from l10n.project.run import Runner, runner

LOCAL = "local"
ENGINES = (LOCAL, "dask", "ray")


def engine(name: str, jobs: int = 1, address: str | None = None) -> AbstractContextManager[Runner]:
    """A runner for the length of a block.

    Args:
        name: one of ``ENGINES``.
        jobs: the number of worker processes, where the cluster is one on this machine.
        address: of a cluster that runs already; None for one on this machine.

    Raises:
        UsageError: there is no such engine, or its library is missing.
    """
    if name == LOCAL:
        if address is not None:
            raise UsageError("an address is for a cluster", remedy="choose dask or ray")
        return nullcontext(runner(jobs))
    try:
        if name == "dask":
            from l10n.project.engines.dask import on_dask

            return on_dask(jobs, address)
        if name == "ray":
            from l10n.project.engines.ray import on_ray

            return on_ray(jobs, address)
    except ImportError:
        remedy = Said("pip install 'patient-l10n[%(name)s]'", name=name)
        raise UsageError(
            Said("the engine %(name)s is not installed", name=name), remedy=remedy
        ) from None
    raise UsageError(
        Said('there is no engine "%(name)s"', name=name), remedy=did_you_mean(name, ENGINES)
    )
