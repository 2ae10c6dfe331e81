"""Rule ``fidelity.block-added``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.fidelity.alignment.flow import readable
from l10n.fidelity.alignment.runs import runs
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, Values, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.block-added",
    Severity.WARNING,
    Certainty.LIKELY,
    "A block has no counterpart in the source.",
    messages=False,
)
def block_added(pair: Pair) -> Iterator[Hit]:
    """A block has no counterpart in the source.

    What it finds:
        Blocks of the translation that stand for nothing in the source, and blocks that stand
        there twice.

    Why it matters:
        A page that says more than its source says something that nobody reviewed.

    Example:
        A paragraph was pasted twice.

    How to fix:
        Remove it, or add it to the source; a note by the translator can be allowed with a
        remark.

    Source:
        None; it follows from what a translation is.
    """
    texts = Counter(unit.text.strip() for unit in pair.target_units if unit.text.strip())
    for new in runs(m for m in pair.matches if not m.source and m.target[0].kind not in NOT_BLOCKS):
        first = new[0].target[0]
        text = shortened(
            readable(first.flow, pair.target.source).strip() or first.span.of(pair.target.source)
        )
        data: Values = {"kind": first.kind, "text": text, "count": len(new)}
        if texts[first.text.strip()] > 1:
            span = _second(pair, first, len(new)).span
            message = N_("The block “%(text)s” stands here twice")
            yield hit(pair, new[0], message, ADVICE, data, span=span)
        else:
            yield hit(pair, new[0], N_("“%(text)s” is not in the source"), ADVICE, data)


def _second(pair: Pair, first: Unit, size: int) -> Unit:
    """The second of two copies in a row: the alignment may have taken it for the first."""
    following = (unit for unit in pair.target_units if unit.index == first.index + size)
    other = next(following, first)
    return other if other.text.strip() == first.text.strip() else first


NOT_BLOCKS = ("row", "macro")
ADVICE = N_("Remove it, or add it to the source.")
