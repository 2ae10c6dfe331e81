"""Rule ``fidelity.list-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.containers import container_pairs
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import ContainerKind


@rule(
    "fidelity.list-changed",
    Severity.WARNING,
    Certainty.CERTAIN,
    "A list is numbered or ticked in another way.",
    messages=False,
)
def list_changed(pair: Pair) -> Iterator[Hit]:
    """A list is numbered or ticked in another way.

    What it finds:
        Numbered lists that have bullets in the translation, or begin with another number; boxes of
        a task list that are ticked where the source's are not, or gone.

    Why it matters:
        Numbers tell that the order counts; text may refer to "step 3".

    Example:
        ``1. Wash your hands.`` became ``- Lávese las manos.``

    How to fix:
        Number and tick as the source does.

    Source:
        None; it follows from what a translation is.
    """
    for match, here, there in container_pairs(pair, ContainerKind.LIST):
        if there is None or here.start == there.start or here.start is None:
            continue
        yield hit(
            pair,
            match,
            N_("The list of the source is numbered; this one has bullets")
            if there.start is None
            else N_("The list of the source begins with %(source)d, this one with %(target)d"),
            N_("Number it as in the source."),
            {"source": here.start, "target": there.start or 0},
        )
    for match, here, there in container_pairs(pair, ContainerKind.ITEM):
        if there is not None and here.task is not None and here.task is not there.task:
            yield hit(
                pair,
                match,
                N_("The box of this item is not as in the source"),
                N_("Copy “[ ]” or “[x]” from the source."),
            )
