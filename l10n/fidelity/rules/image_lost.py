"""Rule ``fidelity.image-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.image-lost",
    Severity.ERROR,
    Certainty.CERTAIN,
    "An image of the source is missing.",
)
def image_lost(pair: Pair) -> Iterator[Hit]:
    """An image of the source is missing.

    What it finds:
        Images that the block shows in the source and not in the translation.

    Why it matters:
        A picture often carries what the text does not say.

    Example:
        ``![Pillbox](/images/box.jpg)`` is gone.

    How to fix:
        Put the image back and translate its alternative text.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.links:
        link = change.source
        if change.kind == "lost" and link is not None and link.image:
            yield hit(
                pair,
                match,
                N_("The image %(link)s is missing"),
                N_("Put it back and translate its alternative text."),
                {"link": shortened(link.target, 100)},
                source=link.span,
            )
