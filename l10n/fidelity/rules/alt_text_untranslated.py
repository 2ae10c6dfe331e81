"""Rule ``fidelity.alt-text-untranslated``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.images import image_pairs
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.alt-text-untranslated",
    Severity.WARNING,
    Certainty.LIKELY,
    "An alternative text is that of the source.",
)
def alt_text_untranslated(pair: Pair) -> Iterator[Hit]:
    """An alternative text is that of the source.

    What it finds:
        Alternative texts of four words or more that are the same in both languages.

    Why it matters:
        Readers who cannot see the picture hear a language they may not understand.

    Example:
        ``![A glass of water next to a pill]`` on a Spanish page.

    How to fix:
        Translate the alternative text.

    Source:
        None; it follows from what a translation is.
    """
    if not pair.translated:
        return
    for match, link, other in image_pairs(pair):
        words = link.text.split()
        small = sum(word[0].islower() for word in words)
        if len(words) > 3 and small > 1 and words == other.text.split():
            yield hit(
                pair,
                match,
                N_("The alternative text “%(text)s” is not translated"),
                N_("Translate it."),
                {"text": shortened(link.text)},
                span=other.span,
                source=link.span,
            )
