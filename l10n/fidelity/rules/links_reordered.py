"""Rule ``fidelity.links-reordered``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.order import reordered
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.links-reordered",
    Severity.INFO,
    Certainty.POSSIBLE,
    "The links of a block stand in another order than in the source.",
)
def links_reordered(pair: Pair) -> Iterator[Hit]:
    """The links of a block stand in another order than in the source.

    What it finds:
        Blocks with the targets of the source in another order.

    Why it matters:
        Word order often asks for it; now and then two targets were mixed up.

    Example:
        The second link of the source comes first.

    How to fix:
        Nothing, if every text has its own target.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.holding["links"]:
        if reordered(match, pair.names):
            yield hit(
                pair,
                match,
                N_("The links stand in another order than in the source"),
                N_("Check that every text has its own target."),
            )
