"""Rule ``fidelity.percent-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.hits import number_hit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.percent-lost",
    Severity.ERROR,
    Certainty.LIKELY,
    "A percent sign is gone or another sign.",
)
def percent_lost(pair: Pair) -> Iterator[Hit]:
    """A percent sign is gone or another sign.

    What it finds:
        Percentages of the source that are plain numbers in the translation, or per mille.

    Why it matters:
        “18” of how many? The chance is lost.

    Example:
        ``18%`` became ``18``.

    How to fix:
        Write the percent sign or word of the language.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind == "percent":
            yield number_hit(
                pair,
                match,
                change,
                N_("The source says %(source)s; here is %(target)s"),
                N_("Write the percent sign."),
            )
