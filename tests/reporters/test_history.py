"""The history file: lines that change with the texts, and the line that is drawn of them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from l10n.errors import DocumentError
from l10n.reporters.history import Entry, entries_of, entry_of, extended, with_history
from l10n.reporters.html_trend import HEIGHT, WIDTH, trend_of

from .samples import PAGE, broken, document, translation

FILE = "history.jsonl"


def entry(date: str, level: float | None, **more: object) -> Entry:
    return replace(Entry(date, "a.md", "en", "smog", level, 8.0), **more)


def test_a_run_adds_a_line_for_each_document_that_could_be_read() -> None:
    text = extended("", FILE, (document(PAGE, "a.md"), translation(), broken()), "2026-11-25")
    first, second = (json.loads(line) for line in text.splitlines())
    assert (first["path"], first["date"], first["warnings"]) == ("a.md", "2026-11-25", 1)
    assert (second["path"], second["errors"]) == ("es/tablets.md", 1)


def test_no_line_where_nothing_changed() -> None:
    pages = (document(PAGE, "a.md"),)
    text = extended("", FILE, pages, "2026-11-25")
    assert extended(text, FILE, pages, "2026-11-26") == text


def test_a_line_where_something_changed_also_on_the_same_day() -> None:
    page = document(PAGE, "a.md")
    text = extended("", FILE, (page,), "2026-11-25")
    changed = extended(text, FILE, (replace(page, flags=None),), "2026-11-25")
    assert changed.startswith(text)
    assert len(changed.splitlines()) == 2


def test_a_file_without_a_last_line_end_is_mended() -> None:
    old = json.dumps({"date": "2026-11-24", "path": "b.md"})
    text = extended(old, FILE, (document(PAGE, "a.md"),), "2026-11-25")
    assert [found.path for found in entries_of(text, FILE)] == ["b.md", "a.md"]


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "<<<<<<< HEAD",
        "[]",
        "{}",
        '{"date": "yesterday", "path": "a.md"}',
        '{"date": "2026-11-25", "path": 1}',
        '{"date": "2026-11-25", "path": "a.md", "level": "8"}',
        '{"date": "2026-11-25", "path": "a.md", "level": NaN}',
        '{"date": "2026-11-25", "path": "a.md", "level": 1e999}',
        '{"date": "2026-11-25", "path": "a.md", "errors": -1}',
        '{"date": "2026-11-25", "path": "a.md", "errors": true}',
        '{"date": "2026-13-45", "path": "a.md"}',
        "[" * 9000,
        " " * 9000 + "x" * 9000,
    ],
)
def test_a_line_that_is_no_entry_is_named(line: str) -> None:
    good = '{"date": "2026-11-25", "path": "a.md"}'
    with pytest.raises(DocumentError) as caught:
        entries_of(f"{good}\n{line}\n", FILE)
    assert (caught.value.path, caught.value.line) == (FILE, 2)


def test_keys_of_later_versions_are_ignored() -> None:
    (found,) = entries_of('{"date": "2026-11-25", "path": "a.md", "mood": "good"}\n', FILE)
    assert found == Entry("2026-11-25", "a.md")


def test_a_document_without_a_level_has_an_entry_without_one() -> None:
    found = entry_of(replace(document(PAGE, "docs\\a.md"), reading=None), "2026-11-25")
    assert (found.path, found.level, found.formula, found.target) == ("docs/a.md", None, None, None)


def trend(*entries: Entry):
    (page,) = with_history((document(PAGE, "a.md"),), entries)
    return trend_of(page, str)


def test_a_trend_has_every_figure_as_text() -> None:
    found = trend(entry("2026-01-01", 12.4), entry("2026-07-01", 11.0), entry("2026-11-25", 9.8))
    assert found.summary == "from 12.4 on Jan 1, 2026 to 9.8 on Nov 25, 2026"
    assert [day.level for day in found.days] == ["9.8", "11.0", "12.4"]


def test_the_line_falls_towards_the_target_and_stays_inside() -> None:
    found = trend(entry("2026-01-01", 12.4), entry("2026-02-01", 11.0), entry("2026-11-25", 9.8))
    heights = [point.y for point in found.points]
    assert heights == sorted(heights)
    assert max(heights) < found.target < HEIGHT
    across = [point.x for point in found.points]
    assert 0 < across[0] < across[1] < WIDTH / 2 < across[2] < WIDTH


def test_of_a_day_the_last_figures_count() -> None:
    found = trend(entry("2026-01-01", 9.0), entry("2026-01-02", 8.5), entry("2026-01-02", 8.0))
    assert [day.level for day in found.days] == ["8.0", "9.0"]
    assert found.summary == "from 9.0 on Jan 1, 2026 to 8.0 on Jan 2, 2026"


def test_equal_figures_are_a_flat_line() -> None:
    found = trend(entry("2026-01-01", 8.0), entry("2026-01-02", 8.0), entry("2026-01-03", 8.0))
    assert len({point.x for point in found.points}) == 3
    assert {point.y for point in found.points} == {HEIGHT / 2}


def test_figures_of_two_formulas_are_not_in_one_line() -> None:
    found = trend(
        entry("2026-01-01", 60.0, formula="flesch"),
        entry("2026-02-01", 9.0),
        entry("2026-03-01", 8.0),
    )
    assert len(found.points) == 2
    assert found.days[-1].level == "60.0 (flesch)"


def test_one_day_is_no_trend() -> None:
    assert trend(entry("2026-01-01", 9.0)) is None
    assert trend(entry("2026-01-01", 9.0), entry("2026-01-01", 8.0)) is None


def test_no_level_is_no_line() -> None:
    found = trend(entry("2026-01-01", None), entry("2026-02-01", None))
    assert (found.line, found.summary, found.days[0].level) == ("", "", "–")


def test_no_history_is_no_trend() -> None:
    assert trend() is None
