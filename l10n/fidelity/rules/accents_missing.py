"""Rule ``fidelity.accents-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.accents import without_accents
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.accents-missing",
    Severity.WARNING,
    Certainty.LIKELY,
    "A text is written without its accents.",
)
def accents_missing(pair: Pair) -> Iterator[Hit]:
    """A text is written without its accents.

    What it finds:
        Blocks without any accent that hold words which the language, or the rest of the page,
        writes with one, and sentences without any that hold such words of the language. Of a page
        with many such blocks it names the first.

    Why it matters:
        Words are harder to read, and some say another thing: “ano” is no year.

    Example:
        ``Lea esta pagina antes de empezar.``

    How to fix:
        Write the accents, and save the text as UTF-8.

    Source:
        None; it follows from what a translation is.
    """
    for match, word, span in without_accents(pair):
        yield hit(
            pair,
            match,
            N_("The text has no accents, and “%(text)s” needs one"),
            N_("Write the accents."),
            {"text": word},
            span=span,
        )
