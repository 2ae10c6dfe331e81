"""Rule ``fidelity.block-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.flow import readable
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.runs import runs
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, Values, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.block-lost",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A block of the source is missing.",
    messages=False,
)
def block_lost(pair: Pair) -> Iterator[Hit]:
    """A block of the source is missing.

    What it finds:
        Paragraphs, headings, list items and other blocks of the source that no block of the
        translation stands for. Neighbours are one finding. A block of nothing but white space
        stands for none.

    Why it matters:
        A warning or an instruction that is not there cannot be followed.

    Example:
        The source has three list items, the translation two.

    How to fix:
        Translate the missing block and put it where the finding points.

    Source:
        None; it follows from what a translation is.
    """
    for lost in runs(
        m for m in pair.matches if not m.target and m.source[0].kind not in NOT_BLOCKS
    ):
        first = lost[0].source[0]
        text = shortened(
            readable(first.flow, pair.source.source).strip() or first.span.of(pair.source.source)
        )
        data: Values = {"kind": first.kind, "text": text, "count": len(lost)}
        if len(lost) == 1:
            yield hit(pair, lost[0], N_("A block is missing: “%(text)s”"), ADVICE, data)
        else:
            yield hit(
                pair, lost[0], N_("%(count)s blocks are missing, from “%(text)s”"), ADVICE, data
            )
    for match in pair.paired:
        text = match.source[0].text
        if text and _is_blank(match) and not text.isspace():
            data = {"kind": match.source[0].kind, "text": shortened(text.strip()), "count": 1}
            yield hit(pair, match, N_("A block is missing: “%(text)s”"), ADVICE, data)


def _is_blank(match: Match) -> bool:
    """Whether nothing of a block is left but its mark."""
    return all(
        (not unit.text or unit.text.isspace())
        and unit.kind not in NOT_BLOCKS
        and not (unit.links or unit.code or unit.placeholders or unit.html)
        for unit in match.target
    )


NOT_BLOCKS = ("row", "macro")
ADVICE = N_("Translate what is missing, after this line.")
