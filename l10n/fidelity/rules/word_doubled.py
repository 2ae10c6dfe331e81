"""Rule ``fidelity.word-doubled``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.doubled import LANGUAGES, doubled_words
from l10n.fidelity.numbers.doubled_units import doubled_units
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.word-doubled",
    Severity.WARNING,
    Certainty.LIKELY,
    "A word stands twice in a row.",
    languages=LANGUAGES,
)
def word_doubled(pair: Pair) -> Iterator[Hit]:
    """A word stands twice in a row.

    What it finds:
        A word that follows itself, where the source says no word twice. Words that a language
        doubles by itself are left out, as “nous nous” in French, and so are languages that double
        words to say “every” or “very”, as Hindi, Turkish and Vietnamese; of those, and of
        languages without spaces, only units of measure behind a number are looked at.

    Why it matters:
        Readers stumble, and wonder what is missing.

    Example:
        ``Tome el medicamento medicamento.``

    How to fix:
        Delete one of the two.

    Source:
        None; it follows from what a translation is.
    """
    message, advice = N_("“%(text)s” stands twice in a row"), N_("Delete one of the two.")
    starts: set[int] = set()
    for match, word, span in doubled_words(pair):
        starts.add(span.start)
        yield hit(pair, match, message, advice, {"text": word}, span=span)
    for unit, span in doubled_units(pair):
        if span.start not in starts:
            yield Hit(span, message, advice, {"text": unit})
