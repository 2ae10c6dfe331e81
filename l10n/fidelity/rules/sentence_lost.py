"""Rule ``fidelity.sentence-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.sentence_counts import lacking
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.sentence-lost",
    Severity.WARNING,
    Certainty.POSSIBLE,
    "A sentence may be missing.",
    messages=False,
)
def sentence_lost(pair: Pair) -> Iterator[Hit]:
    """A sentence may be missing.

    What it finds:
        Blocks with fewer sentences than the source that are also shorter than the other blocks of
        the translation by about a sentence.

    Why it matters:
        "Call your doctor" may be what is gone.

    Example:
        ``It is red. It does not hurt.`` became ``Es roja.``

    How to fix:
        Translate the sentence, or leave it if the block says the same in fewer words.

    Source:
        None; it follows from what a translation is.
    """
    for match, sentence in lacking(pair):
        yield hit(
            pair,
            match,
            N_("A sentence seems to be missing, perhaps “%(text)s”"),
            N_("Compare the block with the source."),
            {"text": shortened(sentence)},
        )
