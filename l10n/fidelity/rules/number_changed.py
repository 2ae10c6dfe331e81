"""Rule ``fidelity.number-changed``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import text_of
from l10n.fidelity.numbers.bare_counts import changed_counts
from l10n.fidelity.numbers.change import NumberChange
from l10n.fidelity.numbers.counted import changed_ordinals
from l10n.fidelity.numbers.fraction_words import changed_fractions
from l10n.fidelity.numbers.hits import is_risk, number_hit
from l10n.fidelity.numbers.phones import mistyped
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.number-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "A number is another one than in the source.",
)
def number_changed(pair: Pair) -> Iterator[Hit]:
    """A number is another one than in the source.

    What it finds:
        Numbers without a unit of which one is missing and another one is there in its place; Roman
        numerals (stage III), fractions (½), powers of ten and times of day, too, and counts in
        words (``four cycles`` as ``cinco ciclos``, ``two thirds`` as ``un tercio``). A telephone
        number that differs in one or two digits is an error, and so is an emergency number that
        became a number that is none; the number of another country is a warning. Another risk
        ("72 in 100" as "27 in 100") is an error like another percentage.

    Why it matters:
        Dates, counts, times and telephone numbers have to be right.

    Example:
        ``1-800-422-6237`` became ``1-800-422-6238``.

    How to fix:
        Write the number of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.numbers:
        if change.kind == "changed" and not change.dose and not change.range_end:
            yield number_hit(
                pair,
                match,
                change,
                N_("The source says %(source)s; here is %(target)s"),
                N_("Write the number of the source."),
                severity=Severity.ERROR if _misleads(match, change) else None,
            )
    for found in chain(changed_ordinals(pair), changed_counts(pair), changed_fractions(pair)):
        yield hit(
            pair,
            found.match,
            N_("The source says “%(source)s”; here is “%(target)s”"),
            N_("Write the number of the source."),
            {"source": found.source.strip(), "target": found.target},
            span=found.span,
        )


def _misleads(match: Match, change: NumberChange) -> bool:
    """Whether nobody could have wanted it: a slip in a telephone number, or another risk."""
    return is_risk(change.source, match.source) or mistyped(
        change.source, change.target, text_of(match.source)
    )
