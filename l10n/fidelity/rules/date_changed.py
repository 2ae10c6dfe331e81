"""Rule ``fidelity.date-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.dates.months_changed import changed_months
from l10n.fidelity.dates.named import Named
from l10n.fidelity.dates.weekdays_changed import changed_weekdays
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
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
    languages = (pair.source_language, pair.target_language)
    for match in pair.paired:
        if match.source[0].kind not in SKIPPED and match.target[0].kind not in SKIPPED:
            yield from date_hits(match.source, match.target, languages)


def date_hits(
    source: tuple[Unit, ...], target: tuple[Unit, ...], languages: tuple[str | None, str | None]
) -> Iterator[Hit]:
    """Hits about dates and days of a text that are others than those of its source."""
    for old, new in changed_months(source, target, languages):
        yield _hit(old, new, N_("Write the date of the source."))
    for day, other in changed_weekdays(source, target, languages):
        yield _hit(day, other, N_("Write the day of the source."), Severity.WARNING)


def _hit(old: Named, new: Named, advice: str, severity: Severity | None = None) -> Hit:
    return Hit(
        new.place,
        N_("The source says “%(source)s”; here is “%(target)s”"),
        advice,
        {"source": old.text, "target": new.text},
        old.place.start,
        severity,
    )
