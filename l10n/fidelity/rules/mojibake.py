"""Rule ``fidelity.mojibake``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.harmful import mojibakes, named
from l10n.fidelity.characters.lost_letters import lost_letters
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.mojibake",
    Severity.ERROR,
    Certainty.CERTAIN,
    "Text was decoded in the wrong encoding.",
)
def mojibake(pair: Pair) -> Iterator[Hit]:
    """Text was decoded in the wrong encoding.

    What it finds:
        Sequences that UTF-8 read as Latin-1 leaves behind; question marks inside words, where an
        encoding had no place for a letter; and escapes that readers see as they stand, where the
        source has none.

    Why it matters:
        Words cannot be read.

    Example:
        ``medicaciÃ³n``, ``medicaci?n`` and ``medicaci\\u00f3n``.

    How to fix:
        Decode the text as UTF-8 again.

    Source:
        The Unicode Standard.
    """
    for span in mojibakes(pair):
        yield Hit(
            span,
            N_("“%(character)s” was decoded in the wrong encoding"),
            N_("Decode the text as UTF-8."),
            {"character": named(span.of(pair.target.source))},
        )
    for lost in lost_letters(pair):
        if lost.letter:
            yield Hit(
                lost.span,
                N_("“%(text)s” is shown as it stands; it means “%(letter)s”"),
                N_("Write the letter itself."),
                {"text": lost.text, "letter": lost.letter},
                certainty=Certainty.LIKELY,
            )
        else:
            yield Hit(
                lost.span,
                N_("“%(text)s” has lost a letter"),
                N_("Write the word again, and save the text as UTF-8."),
                {"text": lost.text},
                certainty=Certainty.LIKELY,
            )
