"""Rule ``fidelity.title-untranslated``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import fronts
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.title-untranslated",
    Severity.WARNING,
    Certainty.LIKELY,
    "The title is that of the source.",
    messages=False,
)
def title_untranslated(pair: Pair) -> Iterator[Hit]:
    """The title is that of the source.

    What it finds:
        Titles of four words or more that are the same in both languages.

    Why it matters:
        The title is what readers see in search results.

    Example:
        ``title: Why Do Treatments Stop Working?`` on a Spanish page.

    How to fix:
        Translate the title.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    both = fronts(pair)
    if both is None or not pair.translated:
        return
    field, other = both[0].get("title"), both[1].get("title")
    if field and other and field.value.strip() == other.value.strip() and is_text(field.value):
        yield Hit(
            other.span,
            N_("The title “%(title)s” is not translated"),
            N_("Translate it."),
            {"title": shortened(other.value)},
            field.span.start,
        )


def is_text(title: str) -> bool:
    """Whether a title has four words or more."""
    return len(title.split()) > 3
