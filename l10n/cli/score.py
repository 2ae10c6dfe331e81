"""``l10n score``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.readability.gate import Limit
    from l10n.reporters.report import DocumentReport


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
    from l10n.cli.documents import CLEAN, FOUND, finish, readings
    from l10n.cli.inputs import inputs
    from l10n.cli.settings import Settings
    from l10n.project.walk import MARKDOWN

    settings = Settings.of(**rest)
    items = inputs(paths, settings, (*MARKDOWN, ".txt"))
    limits = _limits(maximum)
    found = readings(items, settings, scores=True, flags=False)
    judged = tuple(_judged(document, limits) for document in found)
    code = finish(judged, settings, command="score", format_=format_ or "text", output=output)
    return FOUND if code == CLEAN and any(document.findings for document in judged) else code


def _limits(texts: tuple[str, ...]) -> tuple[Limit, ...]:
    if not texts:
        return ()
    from l10n.readability.gate import limit_of

    return tuple(map(limit_of, texts))


def _judged(document: DocumentReport, limits: tuple[Limit, ...]) -> DocumentReport:
    """A report with the limits that its document does not keep.

    One that no limit can judge is told: a gate must not look passed where it was never closed.
    """
    if not limits or document.reading is None:
        return document
    from dataclasses import replace

    from l10n.cli.output import note
    from l10n.readability.gate import above, judged

    if not judged(document.reading, limits):
        note(f"{document.path}: not judged, no value of {', '.join(x.formula for x in limits)}")
    return replace(document, findings=tuple(above(document.reading, limits)))
