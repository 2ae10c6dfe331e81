"""Rule ``fidelity.glossary-term-missing``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.glossary-term-missing",
    Severity.WARNING,
    Certainty.LIKELY,
    "A term was not translated as the glossary says.",
)
def glossary_term_missing(pair: Pair) -> Iterator[Hit]:
    """A term was not translated as the glossary says.

    What it finds:
        Blocks whose source holds a term of the configured glossary and whose translation holds
        none of its translations.

    Why it matters:
        One thing with two names is two things for a reader.

    Example:
        The glossary has “side effect: efecto secundario”, the page says “efecto adverso”.

    How to fix:
        Use the term of the glossary, or add the other one to it.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired if pair.policy.glossary else ():
        here = " ".join(unit.text for unit in match.source).casefold()
        there = " ".join(unit.text for unit in match.target).casefold()
        for term, translations in pair.policy.glossary:
            if holds(here, term) and not any(word.casefold() in there for word in translations):
                yield hit(
                    pair,
                    match,
                    N_("“%(term)s” should be “%(translation)s”"),
                    N_("Use the term of the glossary."),
                    {"term": term, "translation": translations[0] if translations else term},
                )


def holds(text: str, term: str) -> bool:
    """Whether a text holds a term as a word of its own, in the singular or with an s."""
    return re.search(rf"(?<!\w){re.escape(term.casefold())}s?(?!\w)", text) is not None
