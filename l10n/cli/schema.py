"""``l10n schema``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options


@click.command(name="schema")
@options.looks
def command(**_: Any) -> int:
    """The JSON Schema of the configuration, for editors.

    It describes l10n.toml, and the table [tool.l10n] of pyproject.toml.
    """
    from l10n.cli.output import emit
    from l10n.project.schema import json_schema
    from l10n.reporters.escape import json_text

    emit(f"{json_text(json_schema(), indent=2)}\n")
    return 0
