"""``l10n rules``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options
from l10n.messages import N_

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
            " ".join(r.languages) or say(N_("all")),
            say(r.summary),
        )
        for r in rules()
    ]
    show_table(COLUMNS, rows, format_)
    return 0
