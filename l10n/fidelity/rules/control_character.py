"""Rule ``fidelity.control-character``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import controls, named
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.control-character",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A control character stands in the text.",
)
def control_character(pair: Pair) -> Iterator[Hit]:
    """A control character stands in the text.

    What it finds:
        Control characters other than tab and line ends.

    Why it matters:
        Most programs stop at them or show nothing.

    Example:
        A vertical tab from a word processor.

    How to fix:
        Remove it.

    Source:
        The Unicode Standard.
    """
    for span in controls(pair):
        yield Hit(
            span,
            N_("%(character)s is a control character"),
            N_("Remove it."),
            {"character": named(span.of(pair.target.source))},
        )
