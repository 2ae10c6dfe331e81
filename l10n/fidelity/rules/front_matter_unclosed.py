"""Rule ``fidelity.front-matter-unclosed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.faults import kind_of_fault, place_of_fault
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.front-matter-unclosed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The front matter is never closed.",
    messages=False,
)
def front_matter_unclosed(pair: Pair) -> Iterator[Hit]:
    """The front matter is never closed.

    What it finds:
        Front matter whose closing line ``---`` is missing.

    Why it matters:
        The whole page is read as metadata, or the metadata as text.

    Example:
        The line ``---`` before the first heading is missing.

    How to fix:
        End the front matter with a line ``---``.

    Source:
        YAML 1.2.
    """
    fault = pair.fault
    if fault is not None and kind_of_fault(fault, pair.target.source) == "unclosed":
        span = place_of_fault(fault, pair.target.source)
        data = {"reason": fault.reason}
        yield Hit(span, N_("The front matter is never closed"), N_("End it with a line ---."), data)
