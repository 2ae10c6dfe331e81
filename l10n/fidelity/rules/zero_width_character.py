"""Rule ``fidelity.zero-width-character``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.fidelity.characters.harmful import invisibles, named
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.spans import Span


@rule(
    "fidelity.zero-width-character",
    Severity.WARNING,
    Certainty.CERTAIN,
    "An invisible character stands in the text.",
)
def zero_width_character(pair: Pair) -> Iterator[Hit]:
    """An invisible character stands in the text.

    What it finds:
        Zero-width spaces, joiners and soft hyphens in scripts that do not need them, where the
        source has none.

    Why it matters:
        Search does not find the word; links and codes break.

    Example:
        ``chemo​therapy`` with a zero-width space.

    How to fix:
        Remove it.

    Source:
        The Unicode Standard.
    """
    for span in _joined(invisibles(pair)):
        yield Hit(
            span,
            N_("%(character)s is invisible"),
            N_("Remove it."),
            {"character": named(span.of(pair.target.source))},
        )


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Characters in a row count as one."""
    last: Span | None = None
    for span in spans:
        if last is not None and span.start == last.end:
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
