"""The same work over many items."""

from __future__ import annotations

import pytest

from l10n.errors import DocumentError
from l10n.project.run import run


def half(number: int) -> int:
    if number % 2:
        raise DocumentError("odd", path=f"{number}.md", line=number, remedy="make it even")
    return number // 2


@pytest.mark.parametrize("jobs", [1, 2])
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
