"""Hits about a "not", a "without" or the like that only one of two texts says."""

from __future__ import annotations

from l10n.fidelity.meaning.negations import Negation
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, shortened
from l10n.finding import Certainty, Severity


def negation_hit(pair: Pair, found: Negation, template: str, advice: str) -> Hit:
    """A hit at a block of the translation, as severe as its rule where the sentence forbids
    something. The template may use ``%(text)s``, the sentence that says it.
    """
    mild = Severity.WARNING if found.plain else Severity.INFO
    return hit(
        pair,
        found.match,
        template,
        advice,
        {"text": shortened(found.sentence)},
        severity=None if found.forbids else mild,
        certainty=None if found.forbids else Certainty.POSSIBLE,
    )
