"""Rule ``fidelity.dose-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.number_hits import number_hit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.dose-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "A number at a unit or percent sign changed or is gone.",
)
def dose_changed(pair: Pair) -> Iterator[Hit]:
    """A number at a unit or percent sign changed or is gone.

    What it finds:
        Amounts of the source (a number with a unit, a percent sign or a dose form) whose value
        is not in the translation.

    Why it matters:
        A patient can take ten times the dose.

    Example:
        ``2.5 mg`` became ``25 mg``.

    How to fix:
        Write the amount of the source in the way of the language: ``2,5 mg``.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind in ("changed", "missing") and change.dose and not change.range_end:
            yield number_hit(
                pair,
                match,
                change,
                N_("The source says %(source)s; here is %(target)s")
                if change.target
                else N_("%(source)s of the source is missing"),
                N_("Write the amount of the source."),
            )
