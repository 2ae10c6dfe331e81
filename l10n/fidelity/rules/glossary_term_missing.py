"""Rule ``fidelity.glossary-term-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.names.glossary import uses
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.glossary-term-missing",
    Severity.WARNING,
    Certainty.LIKELY,
    "A term was not translated as the termbase says.",
)
def glossary_term_missing(pair: Pair) -> Iterator[Hit]:
    """A term was not translated as the termbase says.

    What it finds:
        Blocks whose source holds a term of the project's termbase and whose translation holds
        none of its translations, in whatever form; or a term to keep that was not kept.

    Why it matters:
        One thing with two names is two things for a reader.

    Example:
        The termbase has “side effect: efecto secundario”, the page says “efecto adverso”.

    How to fix:
        Use the term of the termbase, or add the other one to it.

    Source:
        ISO 30042 (TBX) and the practice of termbases; it follows from what a translation is.
    """
    for match in pair.paired if pair.policy.termbase else ():
        for use in uses(pair, match):
            if not use.held and use.avoided is None:
                yield hit(
                    pair,
                    match,
                    N_("“%(term)s” should be “%(translation)s”"),
                    N_("Use the term of the termbase, or add this one to it."),
                    {"term": use.found.term.text, "translation": use.wanted[0]},
                )
