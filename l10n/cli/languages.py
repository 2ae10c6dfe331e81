"""``l10n languages``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options

COLUMNS = ("language", "name", "formulas")


@click.command(name="languages")
@options.listing
@options.looks
def command(format_: str, **_: Any) -> int:
    """List the languages with facts of their own, and the formulas made for them."""
    from l10n.cli.tables import show_table
    from l10n.languages import codes, get
    from l10n.readability.registry import code_of, formulas

    def made_for(code: str) -> str:
        return " ".join(f.id for f in formulas(code) if f.language == code_of(code))

    rows = [(code, get(code).name, made_for(code)) for code in codes()]
    show_table(COLUMNS, rows, format_)
    return 0
