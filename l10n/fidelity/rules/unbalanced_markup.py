"""Rule ``fidelity.unbalanced-markup``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.emphasis import unbalanced
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.unbalanced-markup",
    Severity.ERROR,
    Certainty.LIKELY,
    "A fence, tag or emphasis is opened and not closed, or the other way round.",
)
def unbalanced_markup(pair: Pair) -> Iterator[Hit]:
    """A fence, tag or emphasis is opened and not closed, or the other way round.

    What it finds:
        Code fences without an end, HTML tags whose balance differs from the source, and
        asterisks, underscores and backticks that stand in the text as themselves where the
        source has none. A pair that Markdown does not take for one (a closing mark between a
        full stop and a letter, as in Chinese and Japanese) is a warning: some programs show the
        emphasis.

    Why it matters:
        What follows is shown as code, in bold, or not at all.

    Example:
        ``**Do not drive for 12 hours``.

    How to fix:
        Close what is open.

    Source:
        None; it follows from what a translation is.
    """
    for span in pair.unclosed:
        yield Hit(span, N_("This code fence is never closed"), N_("Close it as the source does."))
    for match in pair.paired:
        for leftover in unbalanced(match):
            yield hit(
                pair,
                match,
                N_("“%(mark)s” stands here as itself: Markdown does not see a pair")
                if leftover.closed
                else N_("“%(mark)s” is not balanced as in the source"),
                N_("Put a space outside each mark and none inside.")
                if leftover.closed
                else N_("Close what is open."),
                {"mark": leftover.mark},
                span=leftover.span,
                severity=Severity.WARNING if leftover.closed else None,
            )
