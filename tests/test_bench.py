"""The page about speed says what was measured, and what was not."""

from __future__ import annotations

import datetime
import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))

bench_page = import_module("bench_page")
bench_texts = import_module("bench_texts")

Figures, Measured = bench_page.Figures, bench_page.Measured


def test_ratios_compare_rounds_with_each_other():
    figures = Figures({"l10n": [1.0, 2.0, 4.0], "other": [3.0, 4.0, 20.0]})
    assert figures.ratio("other") == (2.0, 3.0, 5.0)
    assert figures.ratio("l10n") == (1.0, 1.0, 1.0)


@pytest.fixture(scope="module")
def page():
    start = Measured("Start-up", "page.md", 0, Figures({"python -c pass": [0.02]}), {})
    figures = Figures({"l10n": [0.5, 0.5], "other": [1.5, 2.5]})
    job = Measured("Score a document", "a text", 0.5, figures, {"third": "not installed"})
    return bench_page.page([start], [job], "a machine", datetime.date(2026, 1, 2), 2)


def test_it_names_the_day_and_the_machine(page):
    assert "2026-01-02" in page
    assert "Machine: `a machine`." in page


def test_a_row_holds_speed_and_ratio(page):
    assert "| other | 4.00 | 4.0 | 3.0 to 5.0 |" in page


def test_a_tool_without_figures_is_told(page):
    assert "Not measured: `third` (not installed)." in page


def test_the_machine_has_no_name():
    import platform

    node = platform.node()
    assert not node or node not in bench_page.machine()


def test_paragraphs_of_the_corpus_are_running_text():
    page = "---\ntitle: A\n---\n\n# Head\n\nText.\n\n- item\n\nSee [it](x).\n\nMore.\n"
    assert bench_texts._paragraphs(page) == ["Text.", "More.\n"]
