"""Rule ``fidelity.duplicate-key``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.faults import kind_of_fault, place_of_fault
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.duplicate-key",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A key of the front matter stands twice.",
    messages=False,
)
def duplicate_key(pair: Pair) -> Iterator[Hit]:
    """A key of the front matter stands twice.

    What it finds:
        Front matter with the same key twice.

    Why it matters:
        Programs keep the first or the last, without a word.

    Example:
        ``title`` stands above and below.

    How to fix:
        Keep one of them.

    Source:
        YAML 1.2, section 3.2.1.3.
    """
    fault = pair.fault
    if fault is not None and kind_of_fault(fault, pair.target.source) == "duplicate":
        span = place_of_fault(fault, pair.target.source)
        data = {"reason": fault.reason}
        yield Hit(
            span, N_("The front matter cannot be used: %(reason)s"), N_("Keep one of them."), data
        )
