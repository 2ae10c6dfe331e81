"""Rule ``fidelity.image-target-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.image-target-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "An image is another file than in the source.",
)
def image_target_changed(pair: Pair) -> Iterator[Hit]:
    """An image is another file than in the source.

    What it finds:
        Images whose file is not that of the source, nor one that names the language of the
        translation.

    Why it matters:
        A wrong name shows nothing; a wrong picture shows the wrong thing.

    Example:
        ``(/images/box.jpg)`` became ``(/images/boxx.jpg)``.

    How to fix:
        Use the file of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match, change in pair.links:
        link, other = change.source, change.target
        if change.kind == "replaced" and link is not None and other is not None and link.image:
            yield hit(
                pair,
                match,
                N_("This shows %(target)s; the source shows %(source)s"),
                N_("Use the file of the source."),
                {"source": shortened(link.target, 100), "target": shortened(other.target, 100)},
                span=other.span,
                source=link.span,
            )
