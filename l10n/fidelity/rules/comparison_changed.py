"""Rule ``fidelity.comparison-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.comparisons import changed_signs, turned
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.comparison-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "A sign such as ≥ or ± is lost or another one.",
)
def comparison_changed(pair: Pair) -> Iterator[Hit]:
    """A sign such as ≥ or ± is lost or another one.

    What it finds:
        Numbers with ≥, ≤, <, > or ± in front that have another sign in the translation, or none,
        where no word says the same. It is an error where the two signs say the opposite.

    Why it matters:
        “≥ 50 kg” and “≤ 50 kg” are two groups of people.

    Example:
        ``≥ 50 kg`` became ``≤ 50 kg``.

    How to fix:
        Write the sign of the source, or say it in words.

    Source:
        None; it follows from what a translation is.
    """
    for found in changed_signs(pair):
        if found.target:
            yield hit(
                pair,
                found.match,
                N_("The source says “%(source)s”; here is “%(target)s”"),
                N_("Write the sign of the source, or say it in words."),
                {"source": found.source, "target": found.target},
                span=found.span,
                severity=Severity.ERROR if turned(found) else None,
            )
        else:
            yield hit(
                pair,
                found.match,
                N_("The sign “%(source)s” in front of the number is missing"),
                N_("Write the sign of the source, or say it in words."),
                {"source": found.source},
                span=found.span,
            )
