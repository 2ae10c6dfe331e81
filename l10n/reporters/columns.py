"""Aligned columns of text, by the width that a terminal gives each character."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from l10n.text.columns import columns as columns_of
from l10n.text.columns import width

GAP = "  "


def clipped(text: str, columns: int) -> str:
    """Text cut to a number of columns, with an ellipsis where something went."""
    if width(text) <= columns:
        return text
    kept = columns - 1
    if not text.isascii():
        kept = bisect_right(list(accumulate(columns_of(text))), kept)
    return text[:kept].rstrip() + "…"


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """Rows as lines; the columns named in ``right`` are aligned to the right."""
    if not rows:
        return []
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return [_line(row, widths, right) for row in rows]


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    cells = []
    for place, (cell, columns) in enumerate(zip(row, widths, strict=True)):
        space = " " * (columns - width(cell))
        cells.append(space + cell if place in right else cell + space)
    return GAP.join(cells).rstrip()
