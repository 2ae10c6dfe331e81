"""What stands in the table of CLDR is what CLDR says."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from l10n.fidelity.data import cldr
from l10n.fidelity.data.cldr import MONTHS, PERIODS, SIGNS
from l10n.fidelity.data.quantities import LANGUAGES
from l10n.fidelity.dates.day_periods import halves_of, periods_in_cldr
from l10n.fidelity.dates.months import month_numbers, months_in_cldr, wide_months
from l10n.fidelity.numbers.digits import ENGLISH, signs_in_cldr, symbols
from tests.paths import ROOT

sys.path.insert(0, str(ROOT / "tools"))

tool = import_module("cldr")


def test_the_tool_writes_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "PLACE", tmp_path / "cldr.py")
    stands = Path(cldr.__file__).read_text("utf-8")
    tool.main()
    written = (tmp_path / "cldr.py").read_text("utf-8")
    assert ast.dump(ast.parse(written)) == ast.dump(ast.parse(stands))


def test_the_languages_of_the_table() -> None:
    assert LANGUAGES == MONTHS.keys() == PERIODS.keys()
    assert SIGNS.keys() > LANGUAGES


@pytest.mark.parametrize("tag", SIGNS)
def test_number_signs(tag: str) -> None:
    own = signs_in_cldr(tag)
    assert symbols(tag) == ((own,) if own == ENGLISH else (own, ENGLISH))


@pytest.mark.parametrize("code", MONTHS)
def test_months(code: str) -> None:
    assert wide_months(code) == months_in_cldr(code, ("wide",))
    for name, number in months_in_cldr(code, ("wide", "abbreviated")).items():
        assert [n for _, _, n in month_numbers(f"1 {name}.", code)] == [number]


@pytest.mark.parametrize("code", PERIODS)
def test_words_for_halves_of_the_day(code: str) -> None:
    words = set(periods_in_cldr(code))
    assert {(half, w) for half, of in zip(("am", "pm"), PERIODS[code], strict=True)
            for w in of.split("|")} == words  # fmt: skip
    halves = halves_of(code)
    assert halves is not None
    assert {word.lower() for half, word in words if half == "pm"} <= halves.known


def test_most_pages_need_no_more() -> None:
    code = (
        "import sys; from l10n.fidelity.numbers.reading import numbers_in as read;"
        "read('5 or 1,500 mg on 3 May', 'en'); read('5 o 1.500 mg el 3 de mayo', 'es');"
        "sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
