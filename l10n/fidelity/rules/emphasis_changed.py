"""Rule ``fidelity.emphasis-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.emphasis import strong_count
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.emphasis-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "Bold text of the source is not bold.",
)
def emphasis_changed(pair: Pair) -> Iterator[Hit]:
    """Bold text of the source is not bold.

    What it finds:
        Blocks with less bold text than in the source.

    Why it matters:
        Warnings are in bold because they must not be overlooked.

    Example:
        ``**Do not drive** after the injection`` lost its asterisks.

    How to fix:
        Make bold what the source has in bold.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.holding["marks"]:
        here, there = strong_count(match.source), strong_count(match.target)
        if here <= there or match.source[0].kind != match.target[0].kind:
            continue
        if not any("**" in unit.text for unit in match.target):
            yield hit(
                pair,
                match,
                N_("Bold passages: %(source)d in the source, %(target)d here"),
                N_("Make bold what the source has in bold."),
                {"source": here, "target": there},
            )
