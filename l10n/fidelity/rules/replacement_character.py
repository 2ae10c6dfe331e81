"""Rule ``fidelity.replacement-character``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import named, private, replacements
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.replacement-character",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A character was lost when the text was decoded.",
)
def replacement_character(pair: Pair) -> Iterator[Hit]:
    """A character was lost when the text was decoded.

    What it finds:
        The replacement character U+FFFD and characters for private use, which only the font they
        were made for can show, where the source has none.

    Why it matters:
        A letter is missing, and nobody sees which.

    Example:
        ``medicaci�n``.

    How to fix:
        Write the letter that was there.

    Source:
        The Unicode Standard.
    """
    for span in replacements(pair):
        yield Hit(
            span,
            N_("%(character)s stands for a character that was lost"),
            N_("Write the character that was there."),
            {"character": named(span.of(pair.target.source))},
        )
    for span in private(pair):
        yield Hit(
            span,
            N_("%(character)s is for private use; readers see an empty box"),
            N_("Write the character that was meant."),
            {"character": named(span.of(pair.target.source))},
        )
