"""Rule ``fidelity.front-matter-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.spans import Span


@rule(
    "fidelity.front-matter-missing",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The translation has no front matter.",
    messages=False,
)
def front_matter_missing(pair: Pair) -> Iterator[Hit]:
    """The translation has no front matter.

    What it finds:
        Translations without front matter whose source has some.

    Why it matters:
        Without it the page has no title, no language and no review date.

    Example:
        The file starts with ``# Título``.

    How to fix:
        Copy the front matter of the source and translate its texts.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    front = pair.source.front_matter
    if front is not None and front.fields and pair.target.front_matter is None and not pair.fault:
        yield Hit(
            Span(0, 0),
            N_("The front matter is missing"),
            N_("Copy it from the source and translate its texts."),
            source=front.span.start,
        )
