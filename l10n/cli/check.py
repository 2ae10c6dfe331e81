"""``l10n check``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options
from l10n.cli.watch import watch


@click.command(name="check")
@options.paths(name="SOURCE TARGET | PO")
@click.option(
    "--pairs",
    metavar="LIST",
    help='JSON lines with "source" and "target": the pairs to check.',
)
@options.locales
@options.formats("check", "text")
@options.output("Write the result to this file.")
@options.findings
@options.jobs
@options.looks
@watch
def command(
    paths: tuple[str, ...],
    pairs: str | None,
    locales: tuple[str, ...],
    format_: str | None,
    output: str | None,
    **rest: Any,
) -> int:
    """Find what translations lost, added or changed.

    Give a document and its translation, two folders with equal names in them, or catalogs. Without
    paths, the translations and catalogs of the project are checked.
    """
    from l10n.cli.check_plan import plan_for
    from l10n.cli.documents import finish
    from l10n.cli.guard import refuse_inputs
    from l10n.cli.pairs import checks
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    refuse_inputs([output], [pairs])
    plan = plan_for(paths, pairs, locales, settings)
    shown = format_ or "text"
    found = checks(plan, settings, command="check", format_=shown)
    return finish(found, settings, command="check", format_=shown, output=output)
