"""Rule ``fidelity.placeholder-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.runs import added
from l10n.fidelity.markup.placeholder_changes import argument_changes, placeholder_changes
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.placeholder-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A placeholder, macro or id differs from the source.",
)
def placeholder_changed(pair: Pair) -> Iterator[Hit]:
    """A placeholder, macro or id differs from the source.

    What it finds:
        Placeholders such as ``{name}`` and ``%(count)d``, shortcodes and ids of headings that
        the block does not have, or has and the source not.

    Why it matters:
        A program puts the wrong thing in its place, or nothing; links to the id break.

    Example:
        ``Call {name}`` became ``Llame a {nombre}``.

    How to fix:
        Copy the placeholder from the source.

    Source:
        GNU gettext, format strings; Unicode MessageFormat.
    """
    new_units = added(pair.matches)
    for match in pair.holding["placeholders"]:
        lost, new = placeholder_changes(match, new_units)
        if not lost and not new:
            for placeholder, here, there in argument_changes(match):
                yield hit(
                    pair,
                    match,
                    N_("“%(source)s” of the source is “%(target)s” here"),
                    N_("Copy it from the source."),
                    {"source": shortened(here), "target": shortened(there)},
                    span=placeholder.span,
                )
            continue
        data = {
            "source": ", ".join(shortened(p.text) for p in lost),
            "target": ", ".join(shortened(p.text) for p in new),
        }
        span = new[0].span if new else None
        if lost and new:
            message = N_("“%(source)s” of the source is “%(target)s” here")
        elif lost:
            message = N_("Missing placeholders: %(source)s")
        else:
            message = N_("“%(target)s” is not in the source")
        yield hit(pair, match, message, N_("Copy it from the source."), data, span=span)
