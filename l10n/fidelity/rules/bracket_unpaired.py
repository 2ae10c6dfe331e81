"""Rule ``fidelity.bracket-unpaired``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.brackets import unpaired_brackets
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.bracket-unpaired",
    Severity.WARNING,
    Certainty.LIKELY,
    "A round bracket has no partner.",
)
def bracket_unpaired(pair: Pair) -> Iterator[Hit]:
    """A round bracket has no partner.

    What it finds:
        Round brackets, also wide ones, that are opened and not closed or the other way round, in
        blocks whose source has all in pairs. Items ("b)") and faces are no brackets.

    Why it matters:
        Readers do not see where an aside ends; often words were lost with the bracket.

    Example:
        ``capecitabina (Xeloda® por la mañana``.

    How to fix:
        Close the bracket as the source does.

    Source:
        None; it follows from what a translation is.
    """
    for match, bracket, span in unpaired_brackets(pair):
        yield hit(
            pair,
            match,
            N_("“%(mark)s” has no partner"),
            N_("Set both brackets as in the source."),
            {"mark": bracket},
            span=span,
        )
