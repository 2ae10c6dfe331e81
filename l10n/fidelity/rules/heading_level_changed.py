"""Rule ``fidelity.heading-level-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.heading-level-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A heading has another level than in the source.",
    messages=False,
)
def heading_level_changed(pair: Pair) -> Iterator[Hit]:
    """A heading has another level than in the source.

    What it finds:
        Headings whose number of hashes differs from that of their counterpart.

    Why it matters:
        Headings carry the outline of a page; screen readers and tables of contents jump by it.

    Example:
        ``## Side effects`` became ``### Efectos secundarios``.

    How to fix:
        Give the heading the level of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired:
        source, target = match.source[0], match.target[0]
        heads = source.kind in HEADS and target.kind in HEADS
        if heads and source.level and target.level and source.level != target.level:
            yield hit(
                pair,
                match,
                N_("This heading has level %(target)s; in the source it has %(source)s"),
                N_("Give it the level of the source."),
                {"source": source.level, "target": target.level},
            )


HEADS = ("heading", "empty-heading", "title")
