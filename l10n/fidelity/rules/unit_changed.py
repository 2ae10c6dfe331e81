"""Rule ``fidelity.unit-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.head_units import changed_heads
from l10n.fidelity.numbers.hits import number_hit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.unit-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "A number has another unit than in the source, or none.",
)
def unit_changed(pair: Pair) -> Iterator[Hit]:
    """A number has another unit than in the source, or none.

    What it finds:
        Equal numbers with different units or currencies, and numbers whose unit, or what it is
        counted by ("mg/kg"), is gone.

        In tables, units in the head of a column or row: "Dose (mg)" as "Dosis (g)".

    Why it matters:
        Grams instead of milligrams are a thousandfold dose.

    Example:
        ``500 mg`` became ``500 g``.

    How to fix:
        Write the unit of the source in the way of the language.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind == "unit":
            yield number_hit(
                pair,
                match,
                change,
                N_("The source says %(source)s; here is %(target)s"),
                N_("Write the unit of the source."),
            )
    for head in changed_heads(pair):
        yield hit(
            pair,
            head.match,
            N_("The source says %(source)s; here is %(target)s")
            if head.target
            else N_("%(source)s of the source is missing"),
            N_("Write the unit of the source."),
            {"source": head.source, "target": head.target},
            span=head.span,
        )
