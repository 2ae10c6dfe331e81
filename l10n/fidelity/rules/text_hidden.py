"""Rule ``fidelity.text-hidden``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.hidden import unseen
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.text-hidden",
    Severity.ERROR,
    Certainty.LIKELY,
    "Text is struck through or hidden.",
)
def text_hidden(pair: Pair) -> Iterator[Hit]:
    """Text is struck through or hidden.

    What it finds:
        Text that the translation strikes through, or hides with HTML, where the source shows it.
        A comment inside a block is a warning: it may be a note that nobody should see.

    Why it matters:
        Words that are struck through say the opposite, and hidden ones say nothing.

    Example:
        ``Do not drive.`` became ``~~No conduzca.~~``

    How to fix:
        Delete the marks.

    Source:
        None; it follows from what a translation is.
    """
    for found in unseen(pair):
        if found.how == "struck":
            template = N_("The text is struck through; in the source it is not")
        elif found.how == "hidden":
            template = N_("The text is hidden; in the source it is not")
        else:
            template = N_("A comment stands inside the text; the source has none")
        yield hit(
            pair,
            found.match,
            template,
            N_("Show the text as the source does."),
            span=found.span,
            severity=Severity.WARNING if found.how == "comment" else None,
        )
