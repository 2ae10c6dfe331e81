"""Tables of what there is, for people and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from l10n.cli.output import emit
from l10n.cli.reader import translate

Cell = str | int | float | None
"""A value of a table; None where there is none."""

NOTHING = "–"


def show_table(
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    format_: str,
    heads: Mapping[str, str] | None = None,
) -> None:
    """Print rows: aligned columns, numbers to the right; or for ``json`` a list of objects.

    Args:
        columns: names of the columns; keys in JSON.
        rows: their values.
        format_: ``text`` or ``json``.
        heads: what people read above columns where it is not the name.
    """
    if format_ == "json":
        from l10n.reporters.escape import json_text

        objects = [dict(zip(columns, row, strict=True)) for row in rows]
        emit(f"{json_text(objects, indent=2)}\n")
        return
    names = [translate((heads or {}).get(name, name)) for name in columns]
    emit("".join(f"{line}\n" for line in _lines([names, *rows], _numeric(rows))))


def spoken(format_: str) -> Callable[[str], str]:
    """What turns words of a table into the reader's language; JSON is for programs."""
    return str if format_ == "json" else translate


def _numeric(rows: Sequence[Sequence[Cell]]) -> list[bool]:
    """Of each column whether it holds numbers and nothing else."""
    return [
        any(cell is not None for cell in column) and not any(isinstance(c, str) for c in column)
        for column in zip(*rows, strict=True)
    ]


def _lines(rows: Sequence[Sequence[Cell]], numeric: Sequence[bool]) -> list[str]:
    from l10n.reporters.columns import table
    from l10n.reporters.escape import terminal

    shown = [[terminal(_text(cell)) for cell in row] for row in rows]
    return table(shown, [place for place, number in enumerate(numeric) if number])


def _text(cell: Cell) -> str:
    if cell is None:
        return NOTHING
    return f"{cell:g}" if isinstance(cell, float) else str(cell)
