"""Rule ``fidelity.frequency-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.data.times import TIMES
from l10n.fidelity.meaning.rates import halved_days, turned_rates
from l10n.fidelity.numbers.counted import changed_times
from l10n.fidelity.numbers.frequencies import LANGUAGES, changed_frequencies
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.frequency-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "The translation says another “how often” than the source.",
    languages=tuple(sorted({*LANGUAGES, *TIMES})),
)
def frequency_changed(pair: Pair) -> Iterator[Hit]:
    """The translation says another “how often” than the source.

    What it finds:
        Blocks that say “every day”, “weekly” or “a month” in words, whose translation says it of
        other spans of time and does not name that of the source at all; and blocks that say
        “twice”, whose translation says another number of times. “Every 8 hours” that became “8
        times a day”, “morning and evening” that became one of the two, or “morning or evening”.

    Why it matters:
        A tablet every day and a tablet every week are not the same dose.

    Example:
        ``Take 1 tablet every day.`` became ``Tome 1 tableta cada semana.``

    How to fix:
        Write how often as in the source.

    Source:
        None; it follows from what a translation is.
    """
    told: set[int] = set()
    looks = (changed_frequencies, changed_times, turned_rates, halved_days)
    for found in (found for look in looks for found in look(pair)):
        if id(found.match) in told:
            continue
        told.add(id(found.match))
        yield hit(
            pair,
            found.match,
            N_("The source says “%(source)s”; here is “%(target)s”"),
            N_("Write how often as in the source."),
            {"source": found.source, "target": found.target},
            span=found.span,
        )
