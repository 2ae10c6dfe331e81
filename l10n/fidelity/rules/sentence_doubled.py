"""Rule ``fidelity.sentence-doubled``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.doubled import doubled_sentences
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.sentence-doubled",
    Severity.WARNING,
    Certainty.LIKELY,
    "A sentence stands twice in a block.",
)
def sentence_doubled(pair: Pair) -> Iterator[Hit]:
    """A sentence stands twice in a block.

    What it finds:
        Blocks that say one sentence twice, or begin the next sentence with a whole one, where the
        source does not.

    Why it matters:
        Readers look for the difference. Often the second one should have said something else.

    Example:
        ``It is red. It hurts.`` became ``Es roja. Es roja.``

    How to fix:
        Compare the block with the source, and delete or translate.

    Source:
        None; it follows from what a translation is.
    """
    for match, sentence, span in doubled_sentences(pair):
        yield hit(
            pair,
            match,
            N_("“%(text)s” stands twice"),
            N_("Compare the block with the source."),
            {"text": shortened(sentence)},
            span=span,
        )
