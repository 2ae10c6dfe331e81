"""Rule ``fidelity.untranslated-block``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.untranslated-block",
    Severity.ERROR,
    Certainty.LIKELY,
    "A block is still in the language of the source.",
)
def untranslated_block(pair: Pair) -> Iterator[Hit]:
    """A block is still in the language of the source.

    What it finds:
        Blocks whose words stand in the source word for word. Names alone are let pass; short
        blocks are warnings. A short heading is one where a word of it is an everyday word of the
        source and the translation uses it nowhere else.

    Why it matters:
        Readers who came for their own language meet one they may not read.

    Example:
        A paragraph in English on a Spanish page.

    How to fix:
        Translate it.

    Source:
        None; it follows from what a translation is.
    """
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if voice.kind == "source":
            yield hit(
                pair,
                match,
                N_("“%(text)s” is not translated"),
                N_("Translate it."),
                {"text": shortened(voice.span.of(pair.target.source)), "words": voice.words},
                span=voice.span,
                severity=None if voice.ordinary >= SENTENCE else Severity.WARNING,
            )


SENTENCE = 4
"""Words that start with a small letter; with fewer it may be a name or a title."""
