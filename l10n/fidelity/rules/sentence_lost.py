"""Rule ``fidelity.sentence-lost``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.lost_halves import lost_halves
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
        Blocks with fewer sentences than the source, whose lengths fit better with one of its
        sentences left out than with two of them joined. Of a translation that joins sentences
        elsewhere more is asked; less, where a call for help is gone (eleven languages). So are
        blocks that keep a medicine out of the reach of children and no longer speak of children,
        and blocks that say to call a doctor right away and no longer say how soon.

    Why it matters:
        "Call your doctor" may be what is gone.

    Example:
        ``It is red. It does not hurt.`` became ``Es roja.``

    How to fix:
        Translate the sentence, or leave it if the block says the same in fewer words.

    Source:
        Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993.
    """
    told = set[int]()
    for match, sentence in lacking(pair):
        told.add(id(match))
        yield hit(
            pair,
            match,
            N_("A sentence seems to be missing, perhaps “%(text)s”"),
            N_("Compare the block with the source."),
            {"text": shortened(sentence)},
        )
    for match, words in lost_halves(pair):
        if id(match) not in told:
            yield hit(
                pair,
                match,
                N_("“…%(text)s…” seems to be missing"),
                N_("Compare the block with the source."),
                {"text": shortened(words)},
            )
