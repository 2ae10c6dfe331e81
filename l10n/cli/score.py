"""``l10n score``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.values import Real, Word
from l10n.cli.watch import watch
from l10n.errors import UsageError
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.readability.gate import Limit


def _engines() -> tuple[str, ...]:
    from l10n.project.engines import ENGINES

    return ENGINES


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
@click.option(
    "--input",
    "table",
    metavar="TABLE",
    help="Score the rows of a table (.parquet, .jsonl) with a column text; the output is one, too.",
)
@click.option(
    "--engine",
    type=Word(N_('there is no engine "%(name)s"'), _engines),
    default="local",
    help="Where the rows of a table are worked on: in processes here, or on a cluster.",
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="A cluster of the engine that runs already; else one is started on this machine.",
)
@options.baseline
@click.option(
    "--tolerance",
    type=Real(min=0),
    metavar="POINTS",
    help="How much harder than in the baseline is no matter [default: half a grade; two points].",
)
@options.language
@options.jobs
@options.looks
@watch
def command(
    paths: tuple[str, ...],
    format_: str | None,
    output: str | None,
    maximum: tuple[str, ...],
    table: str | None,
    engine: str,
    cluster: str | None,
    tolerance: float | None,
    **rest: Any,
) -> int:
    """How hard documents are to read, and why.

    Every score names its formula, its evidence, and whether there was enough text. Without a PATH
    the sources of the project are scored. On scales where higher is easier, --max is the lowest
    value. With --baseline a document fails only where it has become harder than recorded, by the
    formulas of --max or by the one that stands for the language.
    """
    from l10n.cli.documents import CLEAN, FOUND, Reading, finish
    from l10n.cli.inputs import inputs
    from l10n.cli.settings import Settings
    from l10n.cli.shares import shares
    from l10n.project.walk import MARKDOWN

    settings = Settings.of(**rest)
    if table is not None:
        from l10n.cli.table_scores import score_table

        if paths or maximum or format_ or settings.narrows:
            raise UsageError("--input with paths, --max or --format", remedy="leave them out")
        return score_table(table, output, settings, engine=engine, cluster=cluster)
    if engine != "local" or cluster is not None:
        raise UsageError("an engine is for a table", remedy="name it with --input, or use -j")
    items = inputs(paths, settings, (*MARKDOWN, ".txt"))
    limits, shown = _limits(maximum), format_ or "text"
    work = Reading.of(settings, limits=limits)
    if settings.narrows:
        from l10n.cli.baselines import score

        names = [limit.formula for limit in limits]
        return score(work, items, names, tolerance, shown, output, settings)
    found = shares(work, items, settings, command="score", format_=shown)
    code = finish(found, settings, command="score", format_=shown, output=output)
    return FOUND if code == CLEAN and any(any(share.counts) for share in found) else code


def _limits(texts: tuple[str, ...]) -> tuple[Limit, ...]:
    if not texts:
        return ()
    from l10n.readability.gate import limit_of

    return tuple(map(limit_of, texts))
