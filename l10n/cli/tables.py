"""Tables of what there is, for people and as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.cli.output import emit


def show_table(columns: Sequence[str], rows: Sequence[Sequence[str | int]], format_: str) -> None:
    """Print rows: aligned columns, or for ``json`` a list of objects.

    Args:
        columns: names of the columns; keys in JSON.
        rows: their values.
        format_: ``text`` or ``json``.
    """
    if format_ == "json":
        from l10n.reporters.escape import json_text

        objects = [dict(zip(columns, row, strict=True)) for row in rows]
        emit(f"{json_text(objects, indent=2)}\n")
        return
    from l10n.reporters.escape import terminal

    shown = [[terminal(str(cell)) for cell in row] for row in (columns, *rows)]
    widths = [max(len(row[i]) for row in shown) for i in range(len(columns))]
    for row in shown:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        emit("  ".join(cells).rstrip() + "\n")
