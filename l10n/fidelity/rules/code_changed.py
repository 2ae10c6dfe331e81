"""Rule ``fidelity.code-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.markup.code_changes import CodeChange, code_changes
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, Values, hit, rule, shortened
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

        The language that a block of code is named to be in (a warning).

    Why it matters:
        Commands, file names and codes only work letter by letter.

    Example:
        `` `config.yaml` `` became `` `configuración.yaml` ``.

    How to fix:
        Copy the code from the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.holding["code"]:
        found = list(code_changes(match, pair.target.source))
        if match.target[0].kind == "code" and len(found) > 1:
            yield _hit(pair, match, _gravest(found), len(found))
        else:
            yield from (_hit(pair, match, change, 1) for change in found)


def _gravest(found: list[CodeChange]) -> CodeChange:
    """The first change that is not about words."""
    return min(found, key=lambda change: change.bare or change.words)


def _hit(pair: Pair, match: Match, change: CodeChange, count: int) -> Hit:
    data: Values = {
        "source": shortened(change.source),
        "target": shortened(change.target),
        "count": count,
    }
    if count > 1:
        message = N_("%(count)s lines of code differ, from “%(source)s” of the source on")
    elif change.target:
        message = N_("The code “%(source)s” of the source is “%(target)s” here")
    elif change.bare:
        message = N_("“%(source)s” is code in the source; here it is plain text")
    else:
        message = N_("The code “%(source)s” of the source is missing")
    return hit(
        pair,
        match,
        message,
        N_("Copy it from the source."),
        data,
        span=change.span,
        severity=Severity.WARNING if change.bare or change.words else None,
    )
