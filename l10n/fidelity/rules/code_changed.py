"""Rule ``fidelity.code-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.code_changes import code_changes
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.code-changed",
    Severity.ERROR,
    Certainty.LIKELY,
    "Code differs from the source.",
)
def code_changed(pair: Pair) -> Iterator[Hit]:
    """Code differs from the source.

    What it finds:
        Code spans of the source that the block does not have, and lines of code blocks that
        differ in more than comments and texts.

    Why it matters:
        Commands, file names and codes only work letter by letter.

    Example:
        `` `config.yaml` `` became `` `configuración.yaml` ``.

    How to fix:
        Copy the code from the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired:
        for change in code_changes(match, pair.target.source):
            data = {"source": shortened(change.source), "target": shortened(change.target)}
            if change.target:
                message = N_("The code “%(source)s” of the source is “%(target)s” here")
            else:
                message = N_("The code “%(source)s” of the source is missing")
            yield hit(
                pair,
                match,
                message,
                N_("Copy it from the source."),
                data,
                span=change.span,
                severity=Severity.WARNING if change.bare or change.words else None,
            )
