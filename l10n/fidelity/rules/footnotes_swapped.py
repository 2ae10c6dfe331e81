"""Rule ``fidelity.footnotes-swapped``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.note_places import swapped_notes
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.footnotes-swapped",
    Severity.WARNING,
    Certainty.LIKELY,
    "Footnote marks changed places.",
)
def footnotes_swapped(pair: Pair) -> Iterator[Hit]:
    """Footnote marks changed places.

    What it finds:
        Marks of footnotes of which each stands in the sentence where the source has the other.

    Why it matters:
        A fact is shown with the source of another one.

    Example:
        ``It helps.[^a] It is safe.[^b]`` became ``Ayuda.[^b] Es seguro.[^a]``.

    How to fix:
        Put every mark behind the sentence that it belongs to.

    Source:
        None; it follows from what a translation is.
    """
    for match, label in swapped_notes(pair):
        yield hit(
            pair,
            match,
            N_("The footnote mark [^%(label)s] stands at another sentence than in the source"),
            N_("Put every mark behind the sentence that it belongs to."),
            {"label": label},
        )
