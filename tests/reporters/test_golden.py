"""Each format against its golden file.

``L10N_UPDATE_GOLDEN=1`` writes them; read the difference before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from l10n.reporters.registry import REPORTERS, get

from .samples import hostile_report, report

GOLDEN = Path(__file__).parent / "golden"
CASES = [
    (reporter.name, command)
    for reporter in REPORTERS
    if reporter.name != "html"
    for command in reporter.commands
]


@pytest.mark.parametrize(("name", "command"), CASES)
def test_the_format_is_as_agreed(name: str, command: str) -> None:
    compare(f"{command}.{name}", get(name)(report(command), str))


@pytest.mark.parametrize("name", [r.name for r in REPORTERS if r.name != "html"])
def test_a_hostile_page_is_as_agreed(name: str) -> None:
    compare(f"hostile.{name}", get(name)(hostile_report("check"), str))


def compare(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("L10N_UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    assert text == path.read_bytes().decode()


def test_no_golden_file_is_left_over() -> None:
    wanted = {f"{command}.{name}.txt" for name, command in CASES}
    wanted |= {f"hostile.{r.name}.txt" for r in REPORTERS if r.name != "html"}
    assert {path.name for path in GOLDEN.iterdir()} == wanted
