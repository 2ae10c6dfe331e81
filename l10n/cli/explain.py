"""``l10n explain``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options


@click.command(name="explain")
@click.argument("name", metavar="RULE|FORMULA|LANGUAGE")
@options.looks
def command(name: str, **rest: Any) -> int:
    """What is known about a rule, a formula or a language."""
    from l10n import api
    from l10n.cli.output import emit
    from l10n.cli.settings import Settings

    emit(api.explain(name, locale=Settings.of(**rest).locale))
    return 0
