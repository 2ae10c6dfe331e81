"""Rule ``fidelity.extra-markup``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.emphasis import tag_changes
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.extra-markup",
    Severity.WARNING,
    Certainty.POSSIBLE,
    "HTML tags differ from the source.",
)
def extra_markup(pair: Pair) -> Iterator[Hit]:
    """HTML tags differ from the source.

    What it finds:
        Pairs of HTML tags that only one of the two blocks has.

    Why it matters:
        Something is shown in another way than the source shows it, or a program does something
        else with it.

    Example:
        ``<sup>1</sup>`` became ``1``.

    How to fix:
        Use the tags of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.holding["html"]:
        for name in tag_changes(match):
            yield hit(
                pair,
                match,
                N_("The tag <%(name)s> stands in one of the two texts only"),
                N_("Use the tags of the source."),
                {"name": name},
            )
