"""Rule ``fidelity.range-end-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.change import NumberChange
from l10n.fidelity.numbers.hits import MISSING, number_hit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.range-end-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "One end of a range changed or is gone.",
)
def range_end_changed(pair: Pair) -> Iterator[Hit]:
    """One end of a range changed or is gone.

    What it finds:
        Ranges of the source of which one end is another number in the translation, and those whose
        ends are exchanged.

    Why it matters:
        The limits of a dose, a result or a chance are other limits.

    Example:
        ``25%-35%`` became ``25 % a 30 %``.

    How to fix:
        Write both ends as in the source.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind in ("changed", "missing") and change.range_end:
            yield number_hit(
                pair,
                match,
                change,
                _template(change),
                N_("Write both ends of the range as in the source."),
            )
        elif change.kind == "turned":
            yield number_hit(
                pair,
                match,
                change,
                N_("The ends of a range are exchanged: %(source)s in the source, %(target)s here"),
                N_("Write both ends of the range as in the source."),
            )


def _template(change: NumberChange) -> str:
    whole = change.ends[0] is not None
    if change.target is None:
        return MISSING if whole else N_("%(source)s, an end of a range, is missing")
    if whole:
        return N_("The source says %(source)s; here is %(target)s")
    return N_("The range of the source has %(source)s; here is %(target)s")
