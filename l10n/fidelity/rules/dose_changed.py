"""Rule ``fidelity.dose-changed``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.numbers.change import NumberChange
from l10n.fidelity.numbers.digits import reading_of
from l10n.fidelity.numbers.hits import MISSING, number_hit
from l10n.fidelity.numbers.worded import changed_amounts, is_reworded
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
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
        is not in the translation, and those that keep the notation of another language and so
        read as an amount a thousand times smaller or larger: ``1,500 mg`` in German. Where the
        countries of a language differ (Spanish), that is a warning; the region tells (``es-MX``,
        ``es-ES``). The same amount in another unit is none: ``60 minutes`` as ``1 hora``.
        So with times, tablets, capsules, drops and cups counted in words: ``every eight hours`` as
        ``cada seis horas``, ``six weeks`` as ``seis meses``, and halves of them: ``a liter and a
        half`` as ``dos litros y medio``.

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
        lost = change.kind in ("changed", "missing") and change.dose and not change.range_end
        if lost and not (change.kind == "missing" and is_reworded(pair, match, change.source)):
            yield number_hit(
                pair,
                match,
                change,
                N_("The source says %(source)s; here is %(target)s") if change.target else MISSING,
                N_("Write the amount of the source."),
            )
        elif change.kind == "notation" and pair.voice(match).kind != "source":
            yield _misread(pair, match, change)
    for found in changed_amounts(pair):
        yield hit(
            pair,
            found.match,
            N_("The source says %(source)s; here is %(target)s"),
            N_("Write the amount of the source."),
            {"source": found.source, "target": found.target},
            span=found.span,
        )


def _misread(pair: Pair, match: Match, change: NumberChange) -> Hit:
    """A hit about an amount that its readers read as another one."""
    assert change.target is not None
    reading = reading_of(change.target.text, pair.target_language)
    assert reading is not None
    found = number_hit(
        pair,
        match,
        change,
        N_("The source says %(source)s; %(target)s reads as %(reading)s in this language"),
        N_("Write the number with the signs of the language."),
        severity=None if reading.certain else Severity.WARNING,
    )
    shown = str(found.data["target"]).replace(change.target.text, reading.value)
    return replace(found, data={**found.data, "reading": shown})
