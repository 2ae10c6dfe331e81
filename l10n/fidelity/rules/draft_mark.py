"""Rule ``fidelity.draft-mark``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.drafts import marks
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.draft-mark",
    Severity.WARNING,
    Certainty.LIKELY,
    "A mark says that the text is not finished.",
)
def draft_mark(pair: Pair) -> Iterator[Hit]:
    """A mark says that the text is not finished.

    What it finds:
        Marks such as TBD, “???” or “[to translate]”, and those that programmers leave, where the
        source has none, and a dash or dots in place of a sentence. Filler text and the lines of an
        unresolved merge are errors. A note of the translator is a note here, too: it may be meant
        for readers.

    Why it matters:
        Somebody wanted to come back to this place, and readers see it before that.

    Example:
        ``[to translate] Take 20 mg.``

    How to fix:
        Finish the text and delete the mark.

    Source:
        None; it follows from what a translation is.
    """
    for mark in marks(pair):
        if mark.note:
            yield hit(
                pair,
                mark.match,
                N_("“%(text)s” begins a note of the translator"),
                N_("Delete it, if it is not meant for readers."),
                {"text": shortened(mark.text)},
                span=mark.span,
                severity=Severity.INFO,
            )
        else:
            yield hit(
                pair,
                mark.match,
                N_("“%(text)s” says that the text is not finished"),
                N_("Finish the text and delete the mark."),
                {"text": shortened(mark.text)},
                span=mark.span,
                severity=Severity.ERROR if mark.certain else None,
            )
