"""Rule ``fidelity.link-contradicts-text``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.order import contradictions
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-contradicts-text",
    Severity.ERROR,
    Certainty.LIKELY,
    "Two links changed places: their texts and targets contradict.",
)
def link_contradicts_text(pair: Pair) -> Iterator[Hit]:
    """Two links changed places: their texts and targets contradict.

    What it finds:
        Blocks with the same targets as the source, where a name or number in the text of a link
        stands in the source at another target, or where the texts of two links are alike in
        both languages (“pharmacy”, “farmacia”) and have changed places.

    Why it matters:
        The reader follows “tamoxifen” and lands on the page about another drug.

    Example:
        ``[BRCA1](/one) [BRCA2](/two)`` became ``[BRCA1](/two) [BRCA2](/one)``.

    How to fix:
        Give each link the target that its text has in the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.holding["links"]:
        for link in contradictions(match, pair.names):
            yield hit(
                pair,
                match,
                N_("“%(text)s” links to %(link)s, unlike in the source"),
                N_("Give each link the target that its text has in the source."),
                {"text": shortened(link.text), "link": shortened(link.target, 100)},
                span=link.span,
            )
