"""Rule ``fidelity.alt-text-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.images import image_pairs
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.alt-text-lost",
    Severity.WARNING,
    Certainty.CERTAIN,
    "An image lost its alternative text.",
)
def alt_text_lost(pair: Pair) -> Iterator[Hit]:
    """An image lost its alternative text.

    What it finds:
        Images with an alternative text in the source and none in the translation.

    Why it matters:
        Readers who cannot see the picture learn nothing of it.

    Example:
        ``![A glass of water](w.jpg)`` became ``![](w.jpg)``.

    How to fix:
        Translate the alternative text of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match, link, other in image_pairs(pair):
        if link.text.strip() and not other.text.strip():
            yield hit(
                pair,
                match,
                N_("The image has no alternative text; the source says “%(text)s”"),
                N_("Translate the alternative text."),
                {"text": shortened(link.text)},
                span=other.span,
                source=link.span,
            )
        if link.title.strip() and not other.title.strip():
            yield hit(
                pair,
                match,
                N_("The image has no title; the source says “%(text)s”"),
                N_("Translate the title."),
                {"text": shortened(link.title)},
                span=other.span,
                source=link.span,
            )
