"""Rule ``fidelity.block-moved``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.flow import readable
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.block-moved",
    Severity.WARNING,
    Certainty.LIKELY,
    "A block stands in another place than in the source.",
    messages=False,
)
def block_moved(pair: Pair) -> Iterator[Hit]:
    """A block stands in another place than in the source.

    What it finds:
        Blocks that cross their neighbours: what is missing in one place and added in another.
        Sections in another order are told at their headings, and compared with their own source.

    Why it matters:
        Steps in another order are other instructions.

    Example:
        The second step of four stands at the end.

    How to fix:
        Move the block back to where the source has it.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.matches:
        if match.moved:
            text = shortened(readable(match.target[0].flow, pair.target.source))
            section = N_("The section “%(text)s” stands in another place than in the source")
            block = N_("“%(text)s” stands in another place than in the source")
            yield hit(
                pair,
                match,
                section if match.target[0].kind == "heading" else block,
                N_("Move it to where the source has it."),
                {"text": text},
            )
