"""``l10n flag``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options


@click.command(name="flag")
@options.paths()
@options.formats("flag", "text")
@options.output("Write the result to this file.")
@options.findings
@options.language
@options.jobs
@options.looks
def command(paths: tuple[str, ...], format_: str | None, output: str | None, **rest: Any) -> int:
    """What to rewrite first, and what it would gain.

    Sections come in the order of what readers gain. Without a PATH the sources of the project are
    read.
    """
    from l10n.cli.documents import finish, readings
    from l10n.cli.inputs import inputs
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    found = readings(inputs(paths, settings), settings, scores=True, flags=True)
    return finish(found, settings, command="flag", format_=format_ or "text", output=output)
