"""Rule ``fidelity.cell-emptied``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import Block


@rule(
    "fidelity.cell-emptied",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A table cell lost its text.",
    messages=False,
)
def cell_emptied(pair: Pair) -> Iterator[Hit]:
    """A table cell lost its text.

    What it finds:
        Cells that hold text in the source and nothing in the translation.

    Why it matters:
        An empty cell under “Dose” says that there is no dose.

    Example:
        ``| Xeloda | 150 mg |`` became ``| Xeloda | |``.

    How to fix:
        Translate the cell.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired:
        if match.source[0].kind != "row" or match.target[0].kind != "row":
            continue
        there = {cell.column: cell for cell in match.target[0].blocks}
        for cell in match.source[0].blocks:
            other = there.get(cell.column)
            if other is not None and text_of(cell) and not text_of(other):
                yield hit(
                    pair,
                    match,
                    N_("The cell for “%(text)s” is empty"),
                    N_("Translate the cell."),
                    {"text": shortened(text_of(cell))},
                )


def text_of(cell: Block) -> str:
    """Text and images of a cell."""
    return (cell.plain() or "".join(run.text for run in cell.walk())).strip()
