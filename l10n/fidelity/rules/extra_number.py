"""Rule ``fidelity.extra-number``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.dates.months_changed import changed_months
from l10n.fidelity.numbers.change import NumberChange
from l10n.fidelity.numbers.hits import number_hit
from l10n.fidelity.numbers.worded import is_reworded
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.extra-number",
    Severity.INFO,
    Certainty.POSSIBLE,
    "A number is not in the source.",
)
def extra_number(pair: Pair) -> Iterator[Hit]:
    """A number is not in the source.

    What it finds:
        Numbers of the translation that the source block does not have in digits.

    Why it matters:
        The source may say it as a word; else nobody reviewed it.

    Example:
        ``two days`` became ``2 días``.

    How to fix:
        Nothing, if the source says it as a word.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind != "extra" or is_reworded(pair, match, change.target):
            continue
        if not _is_date(pair, match, change):
            yield number_hit(
                pair,
                match,
                change,
                N_("%(target)s does not stand in the source in digits"),
                N_("Check it against the source."),
                severity=Severity.WARNING if change.unworded else None,
            )


def _is_date(pair: Pair, match: Match, change: NumberChange) -> bool:
    """Whether the number is the month of a date that another rule tells."""
    number = change.target
    if not change.unworded or number is None:
        return False
    languages = (pair.source_language, pair.target_language)
    return any(
        new.span.start <= number.span.start < new.span.end
        for _, new in changed_months(match.source, match.target, languages)
    )
