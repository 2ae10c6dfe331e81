"""``l10n score``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options


@click.command(name="score")
@options.paths()
@options.formats("score", "text")
@options.output("Write the result to this file.")
@options.language
@options.jobs
@options.looks
def command(paths: tuple[str, ...], format_: str | None, output: str | None, **rest: Any) -> int:
    """How hard documents are to read, and why.

    Every score names its formula, its evidence, and whether there was enough text. Without a PATH
    the sources of the project are scored.
    """
    from l10n.cli.documents import finish, readings
    from l10n.cli.inputs import inputs
    from l10n.cli.settings import Settings
    from l10n.project.walk import MARKDOWN

    settings = Settings.of(**rest)
    items = inputs(paths, settings, (*MARKDOWN, ".txt"))
    found = readings(items, settings, scores=True, flags=False)
    return finish(found, settings, command="score", format_=format_ or "text", output=output)
