"""Rule ``fidelity.nesting-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.nesting-changed",
    Severity.WARNING,
    Certainty.CERTAIN,
    "A list item or quotation is nested deeper or less deep than in the source.",
    messages=False,
)
def nesting_changed(pair: Pair) -> Iterator[Hit]:
    """A list item or quotation is nested deeper or less deep than in the source.

    What it finds:
        Items and quotations whose depth differs from that of their counterpart.

    Why it matters:
        A sub-item belongs to what stands above it; one level up it becomes a point of its own.

    Example:
        `` - at night`` became ``- por la noche``.

    How to fix:
        Indent it as in the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired:
        source, target = match.source[0], match.target[0]
        if source.kind == target.kind and source.kind in NESTED and source.level != target.level:
            yield hit(
                pair,
                match,
                N_("This stands at depth %(target)s; in the source at %(source)s"),
                N_("Indent it as in the source."),
                {"source": source.level, "target": target.level},
            )


NESTED = ("item", "quote")
