"""``l10n formulas``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options
from l10n.messages import N_

COLUMNS = (N_("formula"), N_("language"), N_("scale"), N_("evidence"), N_("name"))


@click.command(name="formulas")
@options.listing
@options.looks
def command(format_: str, **_: Any) -> int:
    """List the readability formulas."""
    from l10n.cli.tables import show_table, spoken
    from l10n.readability import formulas

    say = spoken(format_)
    rows = [(f.id, f.language, say(str(f.scale)), say(str(f.evidence)), f.name) for f in formulas()]
    show_table(COLUMNS, rows, format_)
    return 0
