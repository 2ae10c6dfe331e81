"""Rule ``fidelity.link-target-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.definitions import place_of
from l10n.fidelity.links.page_anchors import ids_of, misled_links
from l10n.fidelity.numbers.phones import mistyped_target
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-target-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "A link leads to another place than in the source.",
)
def link_target_changed(pair: Pair) -> Iterator[Hit]:
    """A link leads to another place than in the source.

    What it finds:
        Links whose target is not that of the source, nor the same page in the language of the
        translation. A telephone number with a slip of the pen (``tel:``) is an error; that of
        another country is a warning. So are links into the page that lead to the translation of
        another heading.

    Why it matters:
        A wrong address leads to a page that says something else, or to none.

    Example:
        ``(https://www.cancer.gov/drugs)`` became ``(https://www.cancer.gov/drvgs)``.

    How to fix:
        Link to the address of the source, or declare the page as its translation.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.links:
        link, other = change.source, change.target
        if change.kind == "replaced" and link is not None and other is not None and not link.image:
            yield hit(
                pair,
                match,
                N_("This links to %(target)s; the source to %(source)s"),
                N_("Link to the address of the source."),
                {"source": shortened(link.target, 100), "target": shortened(other.target, 100)},
                span=place_of(pair, other),
                source=link.span,
                severity=Severity.ERROR if mistyped_target(link.target, other.target) else None,
            )
    misled = list(misled_links(pair))
    ids = ids_of(pair) if misled else {}
    for wrong in misled:
        yield hit(
            pair,
            wrong.match,
            N_("This leads to “%(there)s”; the link of the source to “%(text)s”"),
            N_("Link to #%(anchor)s."),
            {
                "there": shortened(wrong.there.text),
                "text": shortened(wrong.meant.text),
                "anchor": shortened(ids[wrong.meant.index], 300),
            },
            span=place_of(pair, wrong.link),
        )
