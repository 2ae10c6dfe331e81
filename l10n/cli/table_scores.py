"""``l10n score --input``: documents that are rows of a table, here or on a cluster."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from l10n.cli.guard import refuse_inputs
from l10n.cli.output import note
from l10n.cli.settings import Settings
from l10n.errors import Said, UsageError

if TYPE_CHECKING:
    from l10n.project.tables import Row, Sink

BATCH = 32
"""Rows that are sent to a worker at once."""

GROUP = 4096
"""Rows that are written at once, the same for every engine."""


def score_table(
    table: str, output: str | None, settings: Settings, *, engine: str, cluster: str | None
) -> int:
    """Score every row of a table, and write a row for each.

    Args:
        table: Parquet or JSON lines, with a column ``text``.
        output: the same, for the results.
        settings: of the run.
        engine: where the work is done.
        cluster: the address of a cluster that runs already, or None.

    Returns:
        The exit code: 0, also where rows have an error, which stands in the table.

    Raises:
        L10nError: a table cannot be read or written, or the engine is missing.
    """
    from l10n.project.engines import engine as engine_of
    from l10n.project.rows import COLUMNS, RowScoring
    from l10n.project.run import Batch
    from l10n.project.tables import check_table, row_batches, sink

    if output is None:
        raise UsageError("there is no table for the results", remedy="name it with --output")
    check_table(table)
    check_table(output)
    refuse_inputs([output], [table])
    configuration = settings.configuration
    language = settings.language or configuration.source_language
    work = RowScoring(language, configuration.audience, configuration.max_file_bytes)
    coming = _numbered(row_batches(table, BATCH))
    with engine_of(engine, settings.jobs, cluster) as runner, sink(output, COLUMNS) as target:
        done = runner.outcomes(Batch(work), coming)
        rows = (
            outcome.value or {"id": _name(outcome.item), "error": str(outcome.error)}
            for outcomes in done
            for outcome in outcomes
        )
        total, bad = _write(rows, target)
    note(
        Said(
            "%(path)s: documents: %(total)s; could not be scored: %(bad)s",
            path=output,
            total=total,
            bad=bad,
        )
    )
    return 0


def _numbered(batches: Iterator[list[Row]]) -> Iterator[list[Row]]:
    """The rows with their numbers, from 0, for those without a name."""
    numbers = count()
    for rows in batches:
        yield [{"row": next(numbers), **row} for row in rows]


def _name(row: Row) -> str:
    return str(row.get("id", row.get("path", row["row"])))


def _write(rows: Iterator[Row], target: Sink) -> tuple[int, int]:
    """How many rows there were, and how many of them with an error."""
    total = bad = 0
    group: list[Row] = []
    for row in rows:
        group.append(row)
        total += 1
        bad += row.get("error") is not None
        if len(group) == GROUP:
            target.write(group)
            group = []
    if group:
        target.write(group)
    return total, bad
