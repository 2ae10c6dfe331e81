"""Rule ``fidelity.cells-swapped``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.cells import swaps
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.cells-swapped",
    Severity.ERROR,
    Certainty.LIKELY,
    "A number stands in another column.",
    messages=False,
)
def cells_swapped(pair: Pair) -> Iterator[Hit]:
    """A number stands in another column.

    What it finds:
        Numbers, links and code of a table's row that stand in another column than in the source.

    Why it matters:
        The morning dose under "evening" is a wrong dose.

    Example:
        ``| 400 mg | 2 tablets |`` became ``| 2 tabletas | 400 mg |``.

    How to fix:
        Put the cells in the order of the source.

    Source:
        None; it follows from what a translation is.
    """
    for swap in swaps(pair):
        yield hit(
            pair,
            swap.match,
            N_("“%(text)s” stands in column %(target)d; in the source, in column %(source)d"),
            N_("Put the cells in the order of the source."),
            {"text": shortened(swap.what), "source": swap.source, "target": swap.target},
            span=swap.cell.span,
        )
