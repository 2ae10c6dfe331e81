"""``l10n rules``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options

COLUMNS = ("rule", "severity", "certainty", "languages", "summary")


@click.command(name="rules")
@options.listing
@options.looks
def command(format_: str, **_: Any) -> int:
    """List the rules."""
    from l10n.cli.tables import show_table
    from l10n.project.explanations import rules

    rows = [
        (r.id, str(r.severity), str(r.certainty), " ".join(r.languages) or "all", r.summary)
        for r in rules()
    ]
    show_table(COLUMNS, rows, format_)
    return 0
