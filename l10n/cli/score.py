"""``l10n score``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.readability.gate import Limit


@click.command(name="score")
@options.paths()
@options.formats("score", "text")
@options.output("Write the result to this file.")
@click.option(
    "--max",
    "maximum",
    multiple=True,
    metavar="FORMULA=VALUE",
    help="End in exit code 1 where a document is harder, such as smog=8; may be repeated.",
)
@options.language
@options.jobs
@options.looks
def command(
    paths: tuple[str, ...],
    format_: str | None,
    output: str | None,
    maximum: tuple[str, ...],
    **rest: Any,
) -> int:
    """How hard documents are to read, and why.

    Every score names its formula, its evidence, and whether there was enough text. Without a PATH
    the sources of the project are scored. On scales where higher is easier, --max is the lowest
    value.
    """
    from l10n.cli.documents import CLEAN, FOUND, Reading, finish
    from l10n.cli.inputs import inputs
    from l10n.cli.settings import Settings
    from l10n.cli.shares import shares
    from l10n.project.walk import MARKDOWN

    settings = Settings.of(**rest)
    items = inputs(paths, settings, (*MARKDOWN, ".txt"))
    work, shown = Reading.of(settings, limits=_limits(maximum)), format_ or "text"
    found = shares(work, items, settings, command="score", format_=shown)
    code = finish(found, settings, command="score", format_=shown, output=output)
    return FOUND if code == CLEAN and any(any(share.counts) for share in found) else code


def _limits(texts: tuple[str, ...]) -> tuple[Limit, ...]:
    if not texts:
        return ()
    from l10n.readability.gate import limit_of

    return tuple(map(limit_of, texts))
