"""Rule ``fidelity.length-outlier``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.flow import readable
from l10n.fidelity.meaning.lengths import outliers
from l10n.fidelity.meaning.sentence_counts import lacking
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, Values, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.length-outlier",
    Severity.WARNING,
    Certainty.POSSIBLE,
    "A block is much shorter or longer than its source lets expect.",
)
def length_outlier(pair: Pair) -> Iterator[Hit]:
    """A block is much shorter or longer than its source lets expect.

    What it finds:
        Blocks of text whose length differs far more from the source than that of the other
        blocks of the document.

    Why it matters:
        Half of a warning may be missing.

    Example:
        Only the first of four sentences was translated.

    How to fix:
        Compare it with the source sentence by sentence.

    Source:
        Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993: lengths
        correlate.
    """
    found = list(outliers(pair))
    short = {id(match) for match, _ in lacking(pair)} if found else set()
    for match, factor in found:
        if id(match) in short:
            continue  # which sentence is missing says more
        data: Values = {
            "percent": round(100 * factor),
            "text": shortened(readable(match.target[0].flow, pair.target.source)),
        }
        if factor < 1:
            message = N_("“%(text)s” has %(percent)d %% of the length to be expected")
        else:
            message = N_("“%(text)s” is %(percent)d %% as long as to be expected")
        yield hit(pair, match, message, N_("Compare it with the source."), data)
