"""Rule ``fidelity.bidi-override``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import named, overrides
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.bidi-override",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A character turns the direction of letters around.",
)
def bidi_override(pair: Pair) -> Iterator[Hit]:
    """A character turns the direction of letters around.

    What it finds:
        The overrides U+202D and U+202E.

    Why it matters:
        Numbers and names are shown in reverse.

    Example:
        ``25 mg`` is shown as ``gm 52``.

    How to fix:
        Remove it; use isolates where a direction is needed.

    Source:
        Unicode Technical Report 36, bidirectional text spoofing.
    """
    for span in overrides(pair):
        yield Hit(
            span,
            N_("%(character)s turns letters around"),
            N_("Remove it."),
            {"character": named(span.of(pair.target.source))},
        )
