"""Rule ``fidelity.glossary-term-avoided``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.names.glossary import uses
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.glossary-term-avoided",
    Severity.WARNING,
    Certainty.LIKELY,
    "A translation uses a term that the termbase advises against.",
)
def glossary_term_avoided(pair: Pair) -> Iterator[Hit]:
    """A translation uses a term that the termbase advises against.

    What it finds:
        Blocks whose source holds a term of the project's termbase and whose translation holds a
        term of that concept marked as not to be used.

    Why it matters:
        Somebody has decided against this word: it misleads, offends or is out of date.

    Example:
        The termbase has “nausea: náuseas, not mareo”, the page says “mareo” (dizziness).

    How to fix:
        Use the preferred term.

    Source:
        ISO 30042 (TBX), administrative status “deprecated” and “superseded”.
    """
    for match in pair.paired if pair.policy.termbase else ():
        for use in uses(pair, match):
            if use.avoided is not None:
                yield hit(
                    pair,
                    match,
                    N_("“%(avoided)s” for “%(term)s”: the termbase advises against it"),
                    N_("Write “%(translation)s”."),
                    {
                        "avoided": use.avoided.term.text,
                        "term": use.found.term.text,
                        "translation": use.wanted[0],
                    },
                )
