"""Rule ``fidelity.unbalanced-bidi``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import named, open_directions
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.unbalanced-bidi",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A direction is opened and never ended.",
)
def unbalanced_bidi(pair: Pair) -> Iterator[Hit]:
    """A direction is opened and never ended.

    What it finds:
        Embeddings and isolates that are not closed in their block, where the source’s are.

    Why it matters:
        The rest of the paragraph is shown in the wrong order.

    Example:
        U+2066 without U+2069.

    How to fix:
        Close it with U+2069 (isolates) or U+202C (embeddings).

    Source:
        Unicode Standard Annex 9.
    """
    for span in open_directions(pair):
        yield Hit(
            span,
            N_("%(character)s is not closed in this block"),
            N_("Close it, or remove it."),
            {"character": named(span.of(pair.target.source))},
        )
