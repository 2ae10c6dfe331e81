"""Rule ``fidelity.link-lost``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from l10n.fidelity.links.broken import without_broken
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-lost",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A link of the source is missing.",
)
def link_lost(pair: Pair) -> Iterator[Hit]:
    """A link of the source is missing.

    What it finds:
        Link targets of the source that neither the block nor its neighbours link to. Addresses
        are compared without what only names a language.

    Why it matters:
        The reader is told to look something up and has nowhere to go.

    Example:
        ``[the plan](/plan)`` became ``el plan``.

    How to fix:
        Put the link back.

    Source:
        None; it follows from what a translation is.
    """
    for match, group in groupby(pair.links, key=lambda pair_change: pair_change[0]):
        links = [
            change.source
            for _, change in group
            if change.kind == "lost" and change.source is not None and not change.image
        ]
        lost = without_broken(links, match.target, pair.target.source)
        if lost:
            names = ", ".join(dict.fromkeys(shortened(link.target, 100) for link in lost))
            yield hit(
                pair,
                match,
                N_("Missing links: %(links)s"),
                N_("Put the link back."),
                {"links": names, "count": len(lost)},
                source=lost[0].span,
            )
