"""Rule ``fidelity.negation-added``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.negation_hits import negation_hit
from l10n.fidelity.meaning.negations import ADDED_IN, added_negations
from l10n.fidelity.meaning.statements import added_statements
from l10n.fidelity.meaning.withouts import added_withouts
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.negation-added",
    Severity.WARNING,
    Certainty.LIKELY,
    "The translation says “not”; the source does not.",
    languages=ADDED_IN,
)
def negation_added(pair: Pair) -> Iterator[Hit]:
    """The translation says “not”; the source does not.

    What it finds:
        Sentences of the translation that forbid something where the source holds no word that says
        no in any way, and none that other languages say with “not”: no “without”, “avoid”, “fail”,
        “until” or “unable” either. Other long sentences with a “not” are remarks, and those with
        “without chewing it” or “without your doctor” warnings.

        Whatever else a sentence says: “is safe” that became “is not safe”, “you may eat” that
        became “you must not eat”, “means” that became “does not mean”, “only if” that became “not
        if”.

        Sources in English, French, German, Italian, Portuguese and Spanish are read.

    Why it matters:
        “You may eat before the test” and “You may not eat before the test” are one word apart.

    Example:
        ``You can drive after the test.`` became ``No puede conducir después de la prueba.``

    How to fix:
        Say in the translation what the source allows or asks for.

    Source:
        None; it follows from what a translation is.
    """
    clear = [*added_statements(pair)]
    told = {id(found.match) for found in clear}
    others = [found for found in added_negations(pair) if id(found.match) not in told]
    told |= {id(found.match) for found in others}
    withouts = [found for found in added_withouts(pair) if id(found.match) not in told]
    advice = N_("Check that the source says it, too.")
    for added in (*clear, *others):
        yield negation_hit(pair, added, N_("The translation says “not” here: “%(text)s”"), advice)
    for added in withouts:
        yield negation_hit(
            pair, added, N_("The translation says “without” here: “%(text)s”"), advice
        )
