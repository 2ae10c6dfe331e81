"""Rule ``fidelity.link-text-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.texts import wordless_links
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-text-lost",
    Severity.WARNING,
    Certainty.LIKELY,
    "A link lost its words.",
)
def link_text_lost(pair: Pair) -> Iterator[Hit]:
    """A link lost its words.

    What it finds:
        Links that show their bare address, or nothing, where the source has words; not in blocks
        whose source shows an address, too.

    Why it matters:
        Readers do not see what the link is about, and a screen reader spells the address.

    Example:
        ``[Ask for help](https://example.org/help)`` became ``https://example.org/help``.

    How to fix:
        Write ``[words](address)``, with the words translated.

    Source:
        Web Content Accessibility Guidelines 2.2, 2.4.4 Link Purpose.
    """
    for match, link, other in wordless_links(pair):
        yield hit(
            pair,
            match,
            N_("The link has no words; the source says “%(text)s”"),
            N_("Write [words](address), with the words translated."),
            {"text": shortened(link.text)},
            span=other.span,
            source=link.span,
        )
