"""``l10n rules``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from l10n.cli import options
from l10n.messages import N_

_MANY = 8
"""More languages than these are counted in a table; ``l10n explain`` names them."""

COLUMNS = (N_("rule"), N_("severity"), N_("certainty"), N_("languages"), N_("summary"))


@click.command(name="rules")
@options.listing
@options.looks
def command(format_: str, **_: Any) -> int:
    """List the rules."""
    from l10n.cli.tables import show_table, spoken
    from l10n.project.explanations import rules

    say = spoken(format_)
    rows = [
        (
            r.id,
            say(str(r.severity)),
            say(str(r.certainty)),
            _languages(r.languages, format_, say),
            say(r.summary),
        )
        for r in rules()
    ]
    show_table(COLUMNS, rows, format_)
    return 0


def _languages(codes: Sequence[str], format_: str, say: Callable[[str], str]) -> str:
    """The languages of a rule in a cell."""
    if not codes:
        return say(N_("all"))
    if format_ == "text" and len(codes) > _MANY:
        return say(N_("%(number)s languages")) % {"number": len(codes)}
    return " ".join(codes)
