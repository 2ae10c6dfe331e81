"""Rule ``fidelity.other-page``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.other_page import is_of_another_page
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.other-page",
    Severity.ERROR,
    Certainty.LIKELY,
    "The page looks like the translation of another page.",
    messages=False,
)
def other_page(pair: Pair) -> Iterator[Hit]:
    """The page looks like the translation of another page.

    What it finds:
        Pairs of pages that share less than half of their links and larger numbers, and of which
        many blocks have no counterpart. Nothing else is then told of the pair, but for the
        language.

    Why it matters:
        Readers of one page get another, and the translation of this page is nowhere.

    Example:
        ``check chemo.md es/radiation.md``, or a file that was saved under the wrong name.

    How to fix:
        Name the translation of this page. Where the page is one, and was written anew, allow the
        rule with a remark and its reason: all others are then told.

    Source:
        None; it follows from what a translation is.
    """
    if pair.target_units and is_of_another_page(pair.matches, pair.names):
        yield Hit(
            pair.target_units[0].span,
            N_("This looks like the translation of another page"),
            N_("Compare it with its own source."),
            source=pair.source_units[0].span.start,
        )
