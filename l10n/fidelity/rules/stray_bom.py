"""Rule ``fidelity.stray-bom``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import named, stray_boms
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.stray-bom",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A byte-order mark stands inside the text.",
)
def stray_bom(pair: Pair) -> Iterator[Hit]:
    """A byte-order mark stands inside the text.

    What it finds:
        U+FEFF anywhere but at the start.

    Why it matters:
        A heading behind it is no heading.

    Example:
        Two files were joined.

    How to fix:
        Remove it.

    Source:
        The Unicode Standard.
    """
    for span in stray_boms(pair):
        yield Hit(
            span,
            N_("A byte-order mark stands inside the text"),
            N_("Remove it."),
            {"character": named(span.of(pair.target.source))},
        )
