"""Rule ``fidelity.number-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.hits import MISSING, number_hit, small
from l10n.fidelity.numbers.worded import is_reworded
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.number-missing",
    Severity.WARNING,
    Certainty.POSSIBLE,
    "A number of the source is missing.",
)
def number_missing(pair: Pair) -> Iterator[Hit]:
    """A number of the source is missing.

    What it finds:
        Numbers above twelve without a unit that the translation does not have, neither in
        digits nor as a month.

    Why it matters:
        The fact it stands for is missing too, unless it is written as a word.

    Example:
        ``In 1998 …`` became ``Hace años …``.

    How to fix:
        Write the number of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if (
            change.kind == "missing"
            and not change.dose
            and not change.range_end
            and (change.unworded or not small(change))
            and not is_reworded(pair, match, change.source)
        ):
            yield number_hit(
                pair,
                match,
                change,
                MISSING,
                N_("Write the number of the source."),
            )
