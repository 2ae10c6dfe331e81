"""Rule ``fidelity.wrong-language``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.language.chinese import other_characters
from l10n.fidelity.language.third_language import third_languages
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.wrong-language",
    Severity.ERROR,
    Certainty.LIKELY,
    "A block is in another language.",
)
def wrong_language(pair: Pair) -> Iterator[Hit]:
    """A block is in another language.

    What it finds:
        Blocks in a script that the language does not use, and blocks that share hardly a word
        with the rest of the translation and are identified as another language. Sentences,
        headings and cells with the small words of another language and none of the page's, and
        stretches in letters that the language does not use; in a longer text that is a warning, and
        so are Chinese sentences in traditional characters on a page in simplified ones, and the
        other way round.

    Why it matters:
        Readers cannot read it.

    Example:
        A French paragraph on a Spanish page.

    How to fix:
        Translate the block into the language of the page.

    Source:
        None; it follows from what a translation is.
    """
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if voice.kind == "other":
            yield hit(
                pair,
                match,
                N_("This is not in the language of the page, %(language)s"),
                N_("Translate it into the language of the page."),
                {"language": pair.target_language or "", "found": voice.language},
                span=voice.span,
            )
    for found in third_languages(pair):
        yield hit(
            pair,
            found.match,
            N_("This is not in the language of the page, %(language)s"),
            N_("Translate it into the language of the page."),
            {"language": pair.target_language or "", "found": found.language},
            span=found.span,
            severity=None if found.whole else Severity.WARNING,
        )
    for other in other_characters(pair):
        yield hit(
            pair,
            other.match,
            N_("“%(text)s” is in traditional characters; the page, in simplified ones")
            if other.traditional
            else N_("“%(text)s” is in simplified characters; the page, in traditional ones"),
            N_("Write it in the characters of the page."),
            {"text": shortened(other.text)},
            span=other.span,
            severity=Severity.WARNING,
        )
