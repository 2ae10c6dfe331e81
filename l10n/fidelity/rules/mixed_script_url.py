"""Rule ``fidelity.mixed-script-url``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.characters.homoglyphs import mixes_scripts
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.mixed-script-url",
    Severity.ERROR,
    Certainty.CERTAIN,
    "An address holds letters of another script among Latin ones.",
)
def mixed_script_url(pair: Pair) -> Iterator[Hit]:
    """An address holds letters of another script among Latin ones.

    What it finds:
        Links whose target has a letter that only looks like a Latin one, where the source does
        not.

    Why it matters:
        The address leads nowhere, or to somebody who registered the look-alike.

    Example:
        ``https://www.cаncer.gov`` with a Cyrillic “а”.

    How to fix:
        Copy the address from the source.

    Source:
        Unicode Technical Standard 39, mixed-script detection.
    """
    known = {link.target for unit in pair.source_units for link in unit.links}
    for match in pair.matches:
        for unit in match.target:
            for link in unit.links:
                if link.target not in known and mixes_scripts(link.target):
                    yield hit(
                        pair,
                        match,
                        N_("%(link)s mixes letters of two scripts"),
                        N_("Copy the address from the source."),
                        {"link": shortened(link.target, 100)},
                        span=link.span,
                    )
