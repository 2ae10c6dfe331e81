"""Rule ``fidelity.sign-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.hits import number_hit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.sign-lost",
    Severity.ERROR,
    Certainty.LIKELY,
    "A plus or minus sign is gone or new.",
)
def sign_lost(pair: Pair) -> Iterator[Hit]:
    """A plus or minus sign is gone or new.

    What it finds:
        Numbers with a sign in one of the two texts only.

    Why it matters:
        Minus 20 degrees and 20 degrees are two ways to store a vaccine.

    Example:
        ``-20 °C`` became ``20 °C``.

    How to fix:
        Write the sign, or the word for it.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind == "sign":
            yield number_hit(
                pair,
                match,
                change,
                N_("The source says %(source)s; here is %(target)s"),
                N_("Write the sign of the source."),
            )
