"""``l10n languages``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options
from l10n.messages import N_

COLUMNS = (N_("language"), N_("name"), N_("formulas"))


@click.command(name="languages")
@options.listing
@options.looks
def command(format_: str, **_: Any) -> int:
    """List the languages with facts of their own, and the formulas made for them."""
    from l10n.cli.reader import translate
    from l10n.cli.tables import show_table
    from l10n.languages import codes, get
    from l10n.project.explanations import language_name
    from l10n.readability.registry import code_of, formulas

    def made_for(code: str) -> str:
        return " ".join(f.id for f in formulas(code) if f.language == code_of(code))

    def name_of(code: str) -> str:
        english = get(code).name
        return english if format_ == "json" else language_name(english, code, translate)

    rows = [(code, name_of(code), made_for(code)) for code in codes()]
    show_table(COLUMNS, rows, format_)
    return 0
