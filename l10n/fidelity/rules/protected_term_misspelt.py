"""Rule ``fidelity.protected-term-misspelt``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.names.brands import misspelt_brands
from l10n.fidelity.names.genes import lowered_genes
from l10n.fidelity.names.lost_drugs import misspelt_drugs
from l10n.fidelity.names.terms import misspelt
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, Values, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.protected-term-misspelt",
    Severity.ERROR,
    Certainty.LIKELY,
    "A name of the source is misspelt.",
)
def protected_term_misspelt(pair: Pair) -> Iterator[Hit]:
    """A name of the source is misspelt.

    What it finds:
        Names of drugs, genes and products (told by capitals, digits, a trade mark, the script
        around them, or the configuration) that stand here one or two letters off; symbols of genes
        in small letters, names of drugs that the language writes in its own way and trade names
        without a mark (warnings).

    Why it matters:
        A reader looks for another drug, or for none that exists.

    Example:
        ``Xeloda®`` became ``Xelode®``.

    How to fix:
        Write the name of the source.

    Source:
        Damerau, A technique for computer detection and correction of spelling errors, 1964.
    """
    message = N_("“%(target)s” looks like “%(source)s” of the source")
    advice = N_("Write the name as in the source.")
    advice_own = N_("Write the name as it is spelt.")
    told = set[int]()
    for match, word in misspelt(pair):
        told.add(id(match))
        data: Values = {"source": word.source, "target": word.target}
        yield hit(pair, match, message, advice, data, span=word.span)
    for found in (*misspelt_drugs(pair), *misspelt_brands(pair)):
        if found.match.target and id(found.match) not in told:
            data = {"source": found.source, "target": found.target}
            yield hit(
                pair,
                found.match,
                message,
                advice_own,
                data,
                span=found.span,
                severity=Severity.WARNING,
            )
    for match, symbol, span in lowered_genes(pair):
        data = {"source": symbol, "target": symbol.lower()}
        yield hit(pair, match, message, advice, data, span=span, severity=Severity.WARNING)
