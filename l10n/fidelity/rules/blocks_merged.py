"""Rule ``fidelity.blocks-merged``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.blocks-merged",
    Severity.WARNING,
    Certainty.LIKELY,
    "Two list items of the source are one.",
    messages=False,
)
def blocks_merged(pair: Pair) -> Iterator[Hit]:
    """Two list items of the source are one.

    What it finds:
        Two items of a list that stand in one item of the translation, and one that stands in
        two.

    Why it matters:
        Two instructions read as one; steps are counted wrongly.

    Example:
        ``- Drink water.`` and ``- Rest.`` became ``- Beba agua. Descanse.``

    How to fix:
        Give every item of the source an item.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired:
        here, there = len(match.source), len(match.target)
        if here != there and match.source[0].kind == match.target[0].kind == "item":
            yield hit(
                pair,
                match,
                N_("%(source)d items of the source are %(target)d here"),
                N_("Give every item of the source an item."),
                {"source": here, "target": there},
            )
