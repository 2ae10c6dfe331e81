"""``l10n formulas``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options

COLUMNS = ("formula", "language", "scale", "evidence", "name")


@click.command(name="formulas")
@options.listing
@options.looks
def command(format_: str, **_: Any) -> int:
    """List the readability formulas."""
    from l10n.cli.tables import show_table
    from l10n.readability import formulas

    rows = [(f.id, f.language, str(f.scale), str(f.evidence), f.name) for f in formulas()]
    show_table(COLUMNS, rows, format_)
    return 0
