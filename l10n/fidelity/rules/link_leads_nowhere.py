"""Rule ``fidelity.link-leads-nowhere``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.definitions import place_of
from l10n.fidelity.links.page_anchors import dead_links, ids_of
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-leads-nowhere",
    Severity.WARNING,
    Certainty.LIKELY,
    "A link into the page leads to a heading that the translation does not have.",
    messages=False,
)
def link_leads_nowhere(pair: Pair) -> Iterator[Hit]:
    """A link into the page leads to a heading that the translation does not have.

    What it finds:
        Links such as ``(#side-effects)`` that lead to a heading in the source, where the heading
        of the translation gives another id. Ids that are written in the page
        (``{#side-effects}``, HTML) count, and so do the common ways in which site generators make
        ids of headings.

    Why it matters:
        Sites make the id of a heading from its words. The reader clicks, and nothing happens.

    Example:
        ``[side effects](#side-effects)`` stayed, and the heading became ``## Efectos secundarios``.

    How to fix:
        Link to the id of the translated heading (``#efectos-secundarios``), or write the id of the
        source at the heading; ``l10n build --heading-ids`` does that.

    Source:
        None; it follows from what a translation is.
    """
    found = list(dead_links(pair))
    ids = ids_of(pair) if found else {}
    for dead in found:
        yield hit(
            pair,
            dead.match,
            N_("%(target)s leads to no heading here; in the source it leads to “%(text)s”"),
            N_("Link to #%(anchor)s.")
            if ids[dead.meant.index] == dead.kept
            else N_("Link to #%(anchor)s, or write {#%(kept)s} at the heading."),
            {
                "target": shortened(dead.link.target, 100),
                "text": shortened(dead.heading.text),
                "anchor": shortened(ids[dead.meant.index], 300),
                "kept": shortened(dead.kept, 300),
            },
            span=place_of(pair, dead.link),
        )
