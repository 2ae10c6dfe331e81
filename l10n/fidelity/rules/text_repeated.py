"""Rule ``fidelity.text-repeated``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.copied import copied
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.text-repeated",
    Severity.WARNING,
    Certainty.LIKELY,
    "Two different texts have the same translation.",
    messages=False,
)
def text_repeated(pair: Pair) -> Iterator[Hit]:
    """Two different texts have the same translation.

    What it finds:
        Blocks whose translation is that of another block, word for word, where the two blocks of
        the source share hardly a word.

    Why it matters:
        One of the two texts was pasted over, and readers miss what it said.

    Example:
        ``- Nausea is common.`` and ``- Hair may fall out.`` both became
        ``- Las náuseas son frecuentes.``

    How to fix:
        Translate both.

    Source:
        None; it follows from what a translation is.
    """
    for match, other in copied(pair):
        line = pair.target.source.count("\n", 0, other.target[0].span.start) + 1
        yield hit(
            pair,
            match,
            N_("“%(text)s” also stands in line %(line)d, for another text of the source"),
            N_("Translate both."),
            {"text": shortened(match.target[0].text), "line": line},
        )
