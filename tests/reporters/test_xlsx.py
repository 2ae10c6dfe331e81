"""The workbook, read back by another library."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from l10n.errors import UsageError
from l10n.reporters.xlsx import workbook

from .samples import hostile_report, report


@pytest.fixture
def read():
    openpyxl = pytest.importorskip("openpyxl")
    return lambda data: openpyxl.load_workbook(BytesIO(data))


def rows(book: Any, sheet: str) -> list[dict[str, Any]]:
    head, *rest = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rest]


def test_three_sheets(read):
    book = read(workbook(report("report")))
    assert book.sheetnames == ["Findings", "Segments", "Scores"]
    wrong = next(row for row in rows(book, "Findings") if row["Document"] == "es/tablets.md")
    assert (wrong["Line"], wrong["Severity"], wrong["Text"]) == (9, "error", "dos")
    score = next(row for row in rows(book, "Scores") if row["Formula"] == "flesch-kincaid")
    assert isinstance(score["Value"], float)
    assert score["Target"] == 6.0


def test_segments_stand_beside_their_sources(read):
    pairs = rows(read(workbook(report("report"))), "Segments")
    mine = [row for row in pairs if row["Document"] == "es/tablets.md"]
    by_line = {row["Line"]: row for row in mine}
    assert by_line[9]["Source"].startswith("Take one tablet each day.")
    assert by_line[9]["Translation"].startswith("Tome dos tabletas cada día.")
    assert by_line[9]["Findings"] == 1
    assert not [row for row in pairs if row["Document"] == "en/tablets.md"]


def test_the_texts_of_a_page_alone_are_listed(read):
    made = report("report")
    made = replace(made, documents=made.documents[:1])
    alone = rows(read(workbook(made)), "Segments")
    assert {row["Document"] for row in alone} == {"en/tablets.md"}
    assert not any(row["Translation"] for row in alone)


def test_no_cell_is_a_formula_or_a_link(read):
    book = read(workbook(hostile_report("report")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(str(cell.value).startswith("=cmd") for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(cell.hyperlink is None for cell in cells)
    below = [cell for sheet in book for row in sheet.iter_rows(min_row=2) for cell in row]
    assert all(cell.quotePrefix for cell in below if isinstance(cell.value, str))
    assert not any("\x1b" in str(cell.value) or "\u202e" in str(cell.value) for cell in cells)


def test_the_same_report_gives_the_same_bytes(monkeypatch):
    pytest.importorskip("xlsxwriter")
    assert workbook(report("report")) == workbook(report("report"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert workbook(report("report")) == workbook(report("report"))


def test_without_the_library(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(UsageError, match="pip install xlsxwriter"):
        workbook(report("report"))
