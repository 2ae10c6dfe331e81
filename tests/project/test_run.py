"""The same work over many items."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from l10n.errors import DocumentError
from l10n.project.run import LostError, batches_of, run


def half(number: int) -> int:
    if number % 2:
        raise DocumentError("odd", path=f"{number}.md", line=number, remedy="make it even")
    return number // 2


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_outcomes_come_in_order_with_errors_as_values(jobs):
    outcomes = list(run(half, range(20), jobs))
    assert [outcome.item for outcome in outcomes] == list(range(20))
    assert [outcome.value for outcome in outcomes if outcome.error is None] == list(range(10))
    odd = outcomes[7]
    assert str(odd.error) == "7.md:7: odd (make it even)"
    with pytest.raises(DocumentError):
        odd.result()
    assert outcomes[6].result() == 3


def test_a_defect_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        list(run(lambda number: 1 // number, [0]))
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        list(run(lambda number: 1 // number, [0] * 40, 2))
    assert multiprocessing.active_children() == []


def test_a_result_that_cannot_be_sent_is_a_defect():
    with pytest.raises(RuntimeError, match="pickle"):
        list(run(lambda number: lambda: number, [0] * 40, 2))


def dies_on(number: int) -> int:
    if number == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_an_item_that_ends_its_worker_is_reported_and_no_other_is_lost():
    outcomes = list(run(dies_on, range(100), 2))
    assert [o.item for o in outcomes] == list(range(100))
    assert [o.value for o in outcomes] == [None if n == 13 else n for n in range(100)]
    assert isinstance(outcomes[13].error, LostError)
    assert "SIGKILL" in str(outcomes[13].error)
    assert multiprocessing.active_children() == []


class DiesOnce:
    """Work whose worker dies the first time that anybody comes to the number 40."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __call__(self, number: int) -> int:
        if number == 40 and not self.mark.exists():
            self.mark.touch()
            os._exit(3)
        return number * number


def test_a_batch_whose_worker_died_is_done_again(tmp_path):
    outcomes = list(run(DiesOnce(tmp_path / "mark"), range(100), 2))
    assert [outcome.result() for outcome in outcomes] == [n * n for n in range(100)]


def test_a_run_that_is_left_early_leaves_no_process():
    outcomes = run(half, range(1000), 2)
    assert next(outcomes).result() == 0
    outcomes.close()
    assert multiprocessing.active_children() == []


def test_batches_hold_every_item_once():
    for count in (0, 1, 7, 8, 100, 5000):
        for jobs in (1, 2, 8):
            batches = batches_of(range(count), jobs)
            assert [item for batch in batches for item in batch] == list(range(count))
            assert all(0 < len(batch) <= 32 for batch in batches)


def test_progress_is_told():
    done: list[int] = []
    list(run(half, range(100), 2, told=done.append))
    assert sum(done) == 100
