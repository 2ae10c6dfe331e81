"""Rule ``fidelity.table-shape-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.tables import tables_of
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, Values, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.table-shape-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A table has lost or gained rows or columns.",
    messages=False,
)
def table_shape_changed(pair: Pair) -> Iterator[Hit]:
    """A table has lost or gained rows or columns.

    What it finds:
        Tables with another number of columns than in the source, rows that are missing or new,
        and tables that are no table any more.

    Why it matters:
        A dose in the wrong column is a wrong dose.

    Example:
        The row for the evening dose is missing.

    How to fix:
        Give the table the rows and columns of the source.

    Source:
        None; it follows from what a translation is.
    """
    for tables in tables_of(pair):
        if tables.gone:
            message = N_("A table of the source is no table here")
            yield hit(pair, tables.first, message, ADVICE, span=tables.place)
        elif tables.source_columns != tables.target_columns:
            data: Values = {"source": tables.source_columns, "target": tables.target_columns}
            message = N_("This table has %(target)s columns; in the source it has %(source)s")
            yield hit(pair, tables.first, message, ADVICE, data, span=tables.place)
        for row in tables.lost:
            data = {"text": shortened(row.source[0].text)}
            yield hit(pair, row, N_("A row is missing: “%(text)s”"), ADVICE, data)
        for row in tables.new:
            data = {"text": shortened(row.target[0].text)}
            yield hit(pair, row, N_("The row “%(text)s” is not in the source"), ADVICE, data)


ADVICE = N_("Give the table the rows and columns of the source.")
