"""Rule ``fidelity.link-syntax-broken``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.links.broken import broken_links
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.link-syntax-broken",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A link is written so that it is none.",
)
def link_syntax_broken(pair: Pair) -> Iterator[Hit]:
    """A link is written so that it is none.

    What it finds:
        Square brackets and an address with a space between them, with full-width brackets, or
        in the wrong order, where the source has a link.

    Why it matters:
        Readers see brackets and an address instead of a link.

    Example:
        ``[el plan] (/plan)`` or ``[方案]（/plan）``.

    How to fix:
        Write ``[text](address)`` without a space, with ASCII brackets.

    Source:
        The commonest damage of machine translation to Markdown: WeblateOrg/weblate issue 3649.
    """
    for match in pair.paired:
        # The definition of a reference is not part of a message.
        links = any(unit.links or "][" in unit.text for unit in match.source)
        for unit in match.target if links else ():
            for span, _ in broken_links(unit, pair.target.source):
                yield hit(
                    pair,
                    match,
                    N_("“%(text)s” is not a link"),
                    N_("Write [text](address) without a space between, with ASCII brackets."),
                    {"text": shortened(span.of(pair.target.source))},
                    span=span,
                )
