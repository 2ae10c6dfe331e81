"""Rule ``fidelity.mixed-script-word``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.mixed_words import mixed_words
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.mixed-script-word",
    Severity.WARNING,
    Certainty.LIKELY,
    "A word holds a letter of another script that looks like its own.",
)
def mixed_script_word(pair: Pair) -> Iterator[Hit]:
    """A word holds a letter of another script that looks like its own.

    What it finds:
        The first word of every block that mixes Latin letters with Cyrillic or Greek ones which
        look like them, where the source does not have the word. Stages (“IIIА”) and names of the
        source with an ending (“mTORа”) are no mixed words.

    Why it matters:
        Nobody finds the word by searching for it, and a screen reader spells it or says something
        else.

    Example:
        ``tratamiento`` with a Cyrillic “а”.

    How to fix:
        Write the word again in letters of one script.

    Source:
        Unicode Technical Standard 39, mixed-script detection.
    """
    for match, word, span in mixed_words(pair):
        yield hit(
            pair,
            match,
            N_("“%(word)s” mixes letters of two scripts"),
            N_("Write the word again in letters of one script."),
            {"word": word},
            span=span,
        )
