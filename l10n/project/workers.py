"""Batches in worker processes of this machine.

Each worker has a pipe of its own, so that it is known which batch a worker had that died. That
batch is done again item by item; an item whose worker dies again is reported, and the others are
not lost with it.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import field
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue
from typing import Any, TypeVar

from l10n.errors import Said
from l10n.frozen import dataclass
from l10n.project.run import Batch, LostError, Outcome, with_items

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 4
"""Batches a worker that may be done before their turn, so that memory stays bounded."""

_HELD = 2
"""Batches that a worker has at once: the one it works on, and one so that it need not wait."""


@dataclass(frozen=True, slots=True)
class _Task:
    """Some items of a batch: which batch, where in it, and whether a worker has died of them."""

    batch: int
    offset: int
    items: Sequence[Any]
    again: bool = False


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    tasks: deque[_Task] = field(default_factory=deque)


@dataclass(slots=True)
class _State:
    """A run: what is to come, who works, what is done but not yet at its turn."""

    coming: Iterator[tuple[int, Sequence[Any]]]
    again: deque[_Task] = field(default_factory=deque)
    sizes: dict[int, int] = field(default_factory=dict)
    workers: list[_Worker] = field(default_factory=list)
    done: dict[int, dict[int, list[Outcome[Any, Any]]]] = field(default_factory=dict)

    def task(self, end: int) -> _Task | None:
        """The next task of a batch before ``end``; None where there is none."""
        if self.again:
            return self.again.popleft()
        if len(self.sizes) >= end:
            return None
        place, items = next(self.coming, (-1, ()))
        if place < 0:
            return None
        self.sizes[place] = len(items)
        return _Task(place, 0, items)

    def complete(self, turn: int) -> bool:
        """Whether every item of a batch is done."""
        return sum(map(len, self.done.get(turn, {}).values())) == self.sizes[turn]


class Workers:
    """The runner with worker processes."""

    def __init__(self, jobs: int) -> None:
        """Prepare a runner.

        Args:
            jobs: the number of processes, at least 1.
        """
        self._jobs = jobs

    def outcomes(
        self, batch: Batch[T, R], batches: Iterable[Sequence[T]]
    ) -> Iterator[list[Outcome[T, R]]]:
        """The outcomes of each batch, in the order of the batches.

        Raises:
            RuntimeError: the work failed with something other than an ``L10nError``: a defect.
        """
        state = _State(iter(enumerate(batches)))
        try:
            for turn in count():
                self._feed(state, batch, turn + _AHEAD * self._jobs)
                if turn not in state.sizes:
                    return
                while not state.complete(turn):
                    self._collect(state)
                    self._feed(state, batch, turn + _AHEAD * self._jobs)
                parts = state.done.pop(turn, {})
                yield [outcome for offset in sorted(parts) for outcome in parts[offset]]
        finally:
            _stop(state.workers)

    def _feed(self, state: _State, batch: Batch[Any, Any], end: int) -> None:
        """Give the workers tasks before ``end``, the idle ones first; start some while there are
        too few.
        """
        while True:
            worker = min(state.workers, key=lambda w: len(w.tasks), default=None)
            more = len(state.workers) < self._jobs and (worker is None or bool(worker.tasks))
            if not more and (worker is None or len(worker.tasks) >= _HELD):
                return
            task = state.task(end)
            if task is None:
                return
            if more or worker is None:
                worker = _start(batch, [w.pipe for w in state.workers])
                state.workers.append(worker)
            worker.tasks.append(task)
            # One that has just died is noticed when its answer is waited for.
            with suppress(BrokenPipeError, ConnectionResetError):
                worker.pipe.send(task.items)

    def _collect(self, state: _State) -> None:
        """Wait for answers and for deaths."""
        ready = wait([worker.pipe for worker in state.workers if worker.tasks])
        for worker in [w for w in state.workers if w.pipe in ready]:
            task = worker.tasks.popleft()
            try:
                answer = worker.pipe.recv()
            except (EOFError, OSError):
                state.workers.remove(worker)
                state.again.extend(worker.tasks)
                _mourn(state, task, _end(worker))
                continue
            if isinstance(answer, str):
                raise RuntimeError(answer)
            state.done.setdefault(task.batch, {})[task.offset] = with_items(task.items, answer)


def _mourn(state: _State, task: _Task, cause: str) -> None:
    """Do again what a dead worker had, item by item; or report it."""
    if not task.again:
        singles = [
            _Task(task.batch, task.offset + place, [item], again=True)
            for place, item in enumerate(task.items)
        ]
        state.again.extend(singles)
        return
    lost = LostError(
        Said("the process that worked on it ended twice (%(cause)s)", cause=cause),
        remedy="look at this file alone; more memory may help",
    )
    found: list[Outcome[Any, Any]] = [Outcome(item, None, lost) for item in task.items]
    state.done.setdefault(task.batch, {})[task.offset] = found


def _start(batch: Batch[Any, Any], others: list[Connection]) -> _Worker:
    # A copy of this process has everything imported; with threads about it could hang.
    fork = sys.platform == "linux" and threading.active_count() == 1
    context: Any = get_context("fork" if fork else "spawn")
    ours, theirs = context.Pipe()
    inherited = [ours, *others] if fork else []
    process = context.Process(target=_work, args=(batch, theirs, inherited), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _work(batch: Batch[Any, Any], pipe: Connection, inherited: list[Connection]) -> None:
    """The life of a worker: batches until the pipe is closed. Ctrl-C is for the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:
        other.close()
    tasks: SimpleQueue[Sequence[Any] | None] = SimpleQueue()
    threading.Thread(target=_listen, args=(pipe, tasks), daemon=True).start()
    with suppress(BrokenPipeError, ConnectionResetError):
        while (items := tasks.get()) is not None:
            pipe.send_bytes(_answer(batch, items))


def _listen(pipe: Connection, tasks: SimpleQueue[Sequence[Any] | None]) -> None:
    """Take batches in while others are worked on: the parent never waits to be rid of one, so that
    the two cannot wait for each other.
    """
    try:
        while True:
            tasks.put(pipe.recv())
    except (EOFError, OSError):
        pass
    finally:
        tasks.put(None)


def _answer(batch: Batch[Any, Any], items: Sequence[Any]) -> bytes:
    """The results as ``pipe.recv`` reads them; a text for a defect, also one in sending them."""
    from traceback import format_exc

    try:
        return bytes(ForkingPickler.dumps(batch.results(items)))
    except Exception:
        return bytes(ForkingPickler.dumps(format_exc()))


def _end(worker: _Worker) -> str:
    """How a worker ended, in words."""
    worker.process.join(5)
    code = worker.process.exitcode
    if code is not None and code < 0:
        with suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


def _stop(workers: list[_Worker]) -> None:
    """End all workers, also those in the middle of a batch."""
    for worker in workers:
        worker.pipe.close()
        worker.process.terminate()
    for worker in workers:
        worker.process.join()
