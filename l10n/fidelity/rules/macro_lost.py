"""Rule ``fidelity.macro-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.macro-lost",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A macro or include of the source is missing.",
    messages=False,
)
def macro_lost(pair: Pair) -> Iterator[Hit]:
    """A macro or include of the source is missing.

    What it finds:
        Shortcodes, includes and other lines for the site generator that have no counterpart.

    Why it matters:
        What a macro puts into the page, such as a warning box, is missing from the translation.

    Example:
        ``{{< alert >}}`` is not in the translation.

    How to fix:
        Copy the macro from the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.matches:
        if not match.target and match.source[0].kind == "macro":
            text = shortened(match.source[0].span.of(pair.source.source))
            yield hit(
                pair,
                match,
                N_("“%(text)s” is missing"),
                N_("Copy it from the source."),
                {"text": text},
            )
