"""Rule ``fidelity.texts-exchanged``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.exchanged_texts import exchanged
from l10n.fidelity.names.exchanged import exchanged_names
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.texts-exchanged",
    Severity.WARNING,
    Certainty.LIKELY,
    "Two texts changed places.",
    messages=False,
)
def texts_exchanged(pair: Pair) -> Iterator[Hit]:
    """Two texts changed places.

    What it finds:
        Neighbouring items of a list, rows, footnotes, headings and descriptions of images, each
        with words that are alike in both languages and belong to the other one. Languages that
        share no such words are not judged.

    Why it matters:
        Steps in another order, or a fact with the source of another one.

    Example:
        ``[^a]: A study of benefits.`` became ``[^a]: Un informe de la agencia.``

    How to fix:
        Put each text where the source has it.

    Source:
        None; it follows from what a translation is.
    """
    found = list(exchanged(pair))
    names = [(n.match, n.partner) for n in exchanged_names(pair) if n.alone] if found else []
    for first, second in found:
        if (first, second) in names:
            continue  # only their names have moved
        yield hit(
            pair,
            first,
            N_("This text and “%(text)s” seem to have changed places"),
            N_("Put each text where the source has it."),
            {"text": shortened(second.target[0].text.strip())},
        )
