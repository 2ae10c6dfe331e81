"""Rule ``fidelity.number-shown-backwards``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.backwards import LANGUAGES, backwards
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.number-shown-backwards",
    Severity.INFO,
    Certainty.LIKELY,
    "The groups of a telephone number are shown in reverse order.",
    languages=LANGUAGES,
)
def number_shown_backwards(pair: Pair) -> Iterator[Hit]:
    """The groups of a telephone number are shown in reverse order.

    What it finds:
        Telephone numbers on pages that are written from right to left, whose groups are joined by
        spaces, hyphens or brackets, where nothing keeps them from left to right: a left-to-right
        mark (U+200E), an isolate (U+2066 … U+2069), ``<bdi>`` or ``dir="ltr"``. A link around
        the number is not enough. Arabic-Indic digits are left alone. It is told as an info, as the
        site may isolate numbers by itself.

    Why it matters:
        The file is right and the page is wrong: readers dial the groups in the wrong order.

    Example:
        ``1-800-555-0142`` behind an Arabic word is shown as ``0142-555-800-1``.

    How to fix:
        Put a left-to-right mark (``&lrm;``) in front of the number and behind it.

    Source:
        Unicode Standard Annex 9.
    """
    for found in backwards(pair):
        yield Hit(
            found.span,
            N_("“%(number)s” is shown as “%(shown)s” in text from right to left"),
            N_("Put U+200E in front of it and behind it."),
            {"number": found.number, "shown": found.shown},
        )
