"""Rule ``fidelity.small-number-unmatched``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.hits import number_hit, small
from l10n.fidelity.numbers.worded import is_reworded
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.small-number-unmatched",
    Severity.INFO,
    Certainty.POSSIBLE,
    "A number up to twelve is missing, perhaps because it is written as a word.",
)
def small_number_unmatched(pair: Pair) -> Iterator[Hit]:
    """A number up to twelve is missing, perhaps because it is written as a word.

    What it finds:
        Numbers up to twelve without a unit that the translation does not have in digits.

    Why it matters:
        Most are words; some are lost.

    Example:
        ``3 kinds`` became ``tres tipos``.

    How to fix:
        Nothing, if it is there as a word.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if (
            change.kind == "missing"
            and not change.dose
            and not change.range_end
            and small(change)
            and not change.unworded
            and not is_reworded(pair, match, change.source)
        ):
            yield number_hit(
                pair,
                match,
                change,
                N_("%(source)s of the source does not stand here in digits"),
                N_("Check that it is there as a word."),
            )
