"""Rule ``fidelity.date-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.dates import changed_months
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.fidelity.weekdays import changed_weekdays
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.date-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "A date names another month, or a text another day of the week.",
)
def date_changed(pair: Pair) -> Iterator[Hit]:
    """A date names another month, or a text another day of the week.

    What it finds:
        Dates whose month is written as a word (or as 3月) and is another one than in the source,
        which its translation does not name at all; and, as a warning, days of the week that became
        other days. Months count beside a day or a year only: “may” and “march” are no months.

    Why it matters:
        A patient who comes on another day misses the appointment.

    Example:
        ``3 March 2026`` became ``3 de mayo de 2026``.

    How to fix:
        Write the month and the day of the source.

    Source:
        The names of the months are those of CLDR.
    """
    for change in changed_months(pair):
        there = change.target
        yield hit(
            pair,
            change.match,
            N_("The source says “%(source)s”; here is “%(target)s”"),
            N_("Write the date of the source."),
            {"source": change.source.text, "target": there.text},
            span=there.unit.flow.source(*there.span),
        )
    for found in changed_weekdays(pair):
        yield hit(
            pair,
            found.match,
            N_("The source says “%(source)s”; here is “%(target)s”"),
            N_("Write the day of the source."),
            {"source": found.source, "target": found.target},
            span=found.span,
            severity=Severity.WARNING,
        )
