"""Rule ``fidelity.numbers-exchanged``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.exchanged import exchanges
from l10n.fidelity.numbers.hits import shown
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.numbers-exchanged",
    Severity.WARNING,
    Certainty.LIKELY,
    "Two numbers changed places.",
)
def numbers_exchanged(pair: Pair) -> Iterator[Hit]:
    """Two numbers changed places.

    What it finds:
        Blocks in which two amounts of one unit, two percentages, times or larger numbers stand the
        other way round than in the source, while all else keeps its order. It is an error where a
        name between two amounts keeps its place, where a risk became an impossible one ("1 in 18"
        as "18 von 1") and where one that fell is one that rises ("from 8 in 1,000 to 7"), and a
        note for small numbers without a unit. Languages that put clauses in front of what they
        belong to may turn numbers without a unit within a sentence.

    Why it matters:
        The evening dose in the morning is a wrong dose.

    Example:
        ``20 mg in the morning and 40 mg in the evening`` became
        ``40 mg por la mañana y 20 mg por la noche``.

    How to fix:
        Write each number where the source has it.

    Source:
        None; it follows from what a translation is.
    """
    for found in exchanges(pair):
        first, second = found.numbers
        severity = Severity.ERROR if found.certain else None
        yield hit(
            pair,
            found.match,
            N_("“%(first)s” and “%(second)s” stand the other way round than in the source"),
            N_("Write each number where the source has it."),
            {
                "first": shown(first, found.unit.text),
                "second": shown(second, found.unit.text),
            },
            span=found.unit.flow.source(*first.span),
            severity=severity if found.likely else Severity.INFO,
        )
