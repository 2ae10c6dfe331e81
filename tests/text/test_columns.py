"""Texts by the columns that a terminal gives to each character."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.text.columns import filled, width
from tests.growth import assert_linear


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("dose", 4),
        ("剂量", 4),
        ("e\u0301", 1),
        ("جُرعة", 4),
        ("a\u200eb", 2),
        ("（5 mg）", 8),
        ("", 0),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_lines_end_at_spaces() -> None:
    assert filled("take one tablet a day", 10, "  ") == ["  take one", "  tablet a", "  day"]


def test_a_no_break_space_holds_a_line_together() -> None:
    assert filled("Nehmen Sie 12\u00a0mg", 13) == ["Nehmen Sie", "12\u00a0mg"]


def test_a_word_longer_than_a_line_stays_whole() -> None:
    assert filled("see --write-baseline FILE", 8) == ["see", "--write-baseline", "FILE"]


def test_east_asian_lines_end_between_characters() -> None:
    assert filled("每天服用一片", 6) == ["每天服", "用一片"]


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    assert filled("每天一片，饭后", 8) == ["每天一", "片，饭后"]
    assert filled("服用（饭后）药", 6) == ["服用", "（饭", "后）药"]


def test_latin_words_between_east_asian_characters_stay_whole() -> None:
    assert filled("查找PO文件：l10n status", 12) == ["查找PO文件：", "l10n status"]


@given(st.text(alphabet="ab -剂量，（“”ج\u0301", max_size=60), st.integers(1, 20))
def test_nothing_is_lost_but_spaces(text: str, most: int) -> None:
    kept = "".join("".join(filled(text, most)).split())
    assert kept == "".join(text.split())


def test_growth() -> None:
    def took(size: int) -> float:
        text = "剂量 a（" * size
        start = process_time()
        filled(text, 4 * len(text))
        return process_time() - start

    assert_linear(took, 500, 0.05)
