"""Rule ``fidelity.link-added``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-added",
    Severity.INFO,
    Certainty.LIKELY,
    "A link is not in the source.",
)
def link_added(pair: Pair) -> Iterator[Hit]:
    """A link is not in the source.

    What it finds:
        Links of the translation whose target the source block does not link to.

    Why it matters:
        Somebody chose this page for the readers; nobody reviewed it with the source.

    Example:
        A link to a national advice line was added.

    How to fix:
        Nothing, if it is wanted.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.links:
        other = change.target
        if change.kind == "added" and other is not None and not other.image:
            yield hit(
                pair,
                match,
                N_("The link to %(link)s is not in the source"),
                "",
                {"link": shortened(other.target, 100)},
                span=other.span,
            )
