"""Rule ``fidelity.partly-untranslated-block``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.language.foreign_runs import foreign_runs
from l10n.fidelity.language.foreign_sentences import foreign_sentences
from l10n.fidelity.language.left_words import left_words
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.partly-untranslated-block",
    Severity.WARNING,
    Certainty.LIKELY,
    "A part of a block is still in the language of the source.",
)
def partly_untranslated_block(pair: Pair) -> Iterator[Hit]:
    """A part of a block is still in the language of the source.

    What it finds:
        Six words or more in a row that stand in the source in the same order and are not only
        names; and whole sentences with the small words of the source's language, or of English,
        and none of the translation's, in a block that has more sentences. Single everyday words
        of English, too, which the language of the page does not have.

    Why it matters:
        A sentence was overlooked.

    Example:
        One English sentence in a Spanish paragraph.

    How to fix:
        Translate the sentence.

    Source:
        None; it follows from what a translation is.
    """
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if voice.kind == "part":
            yield hit(
                pair,
                match,
                N_("“%(text)s” is not translated"),
                N_("Translate it."),
                {"text": shortened(voice.span.of(pair.target.source)), "words": voice.words},
                span=voice.span,
            )
    sentences = list(foreign_sentences(pair))
    told = {id(match) for match, _, _ in sentences}
    runs = [found for found in foreign_runs(pair) if id(found[0]) not in told]
    told |= {id(match) for match, _, _ in runs}
    words = [found for found in left_words(pair) if id(found[0]) not in told]
    for match, text, span in (*sentences, *runs, *words):
        yield hit(
            pair,
            match,
            N_("“%(text)s” is not translated"),
            N_("Translate it."),
            {"text": shortened(text), "words": len(text.split())},
            span=span,
        )
