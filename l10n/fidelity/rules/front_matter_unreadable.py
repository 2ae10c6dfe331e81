"""Rule ``fidelity.front-matter-unreadable``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.faults import kind_of_fault, place_of_fault
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.front-matter-unreadable",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The front matter is not YAML that can be read.",
    messages=False,
)
def front_matter_unreadable(pair: Pair) -> Iterator[Hit]:
    """The front matter is not YAML that can be read.

    What it finds:
        Front matter with a tab, an unquoted colon, an open quotation mark or other faults.

    Why it matters:
        Site generators drop the page or its metadata.

    Example:
        ``title: Dosis: qué hacer`` without quotes.

    How to fix:
        Put values with special characters in quotes; indent with blanks.

    Source:
        YAML 1.2.
    """
    fault = pair.fault
    if fault is not None and kind_of_fault(fault, pair.target.source) == "unreadable":
        span = place_of_fault(fault, pair.target.source)
        data = {"reason": fault.reason}
        yield Hit(
            span,
            N_("The front matter cannot be read: %(reason)s"),
            N_("Put values with special characters in quotes."),
            data,
        )
