"""Rule ``fidelity.negation-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.negation_hits import negation_hit
from l10n.fidelity.meaning.negations import LOST_IN, lost_negations
from l10n.fidelity.meaning.statements import lost_statements
from l10n.fidelity.meaning.withouts import lost_withouts
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.negation-lost",
    Severity.ERROR,
    Certainty.LIKELY,
    "The source says “not”; the translation does not.",
    languages=LOST_IN,
)
def negation_lost(pair: Pair) -> Iterator[Hit]:
    """The source says “not”; the translation does not.

    What it finds:
        Sentences that forbid something whose translation holds no word that says no in any way:
        no “without”, “avoid”, “stop” or “only” either. An “unless”, “without” or “stop” that the
        source has beside its “not” is none of these. Short sentences with a “not” beside the verb
        (“It does not cure”, “has not spread”, “No cancer was found”) are warnings, others remarks:
        languages often say them the other way round (“not well understood”, “mal compris”). “Only
        after” says “not until”, “only for adults” says “not for children”, “always with” says
        “never without”. Sentences with “without chewing it” or “without your doctor”, whose
        translation says nothing of the kind, are warnings.

        One of two that is lost, too: “does not mean that you will never” that became “means that
        you will never”, “Do not take it if you are not able to drink” that became “Take it if you
        are not able”, “must not drink and must not eat” of which one may be done, “Do not stop
        taking it” that became “Do not take it”.

        Sources in English, French, German, Italian, Portuguese and Spanish are read.

    Why it matters:
        “Do not take aspirin” and “Take aspirin” are one small word apart.

    Example:
        ``Do **not** take aspirin.`` became ``Tome aspirina.``

    How to fix:
        Say in the translation what must not be done.

    Source:
        None; it follows from what a translation is.
    """
    clear = [*lost_statements(pair)]
    told = {id(found.match) for found in clear}
    others = [found for found in lost_negations(pair) if id(found.match) not in told]
    told |= {id(found.match) for found in others}
    withouts = [found for found in lost_withouts(pair) if id(found.match) not in told]
    advice = N_("Check that the translation says it, too.")
    for lost in (*clear, *others):
        yield negation_hit(pair, lost, N_("The source says “not” here: “%(text)s”"), advice)
    for lost in withouts:
        yield negation_hit(pair, lost, N_("The source says “without” here: “%(text)s”"), advice)
