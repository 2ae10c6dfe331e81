"""Rule ``fidelity.mojibake``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters import mojibakes, named
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
        Sequences that UTF-8 read as Latin-1 leaves behind.

    Why it matters:
        Words cannot be read.

    Example:
        ``medicaciÃ³n``.

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
