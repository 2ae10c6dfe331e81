"""``l10n check``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.watch import watch

if TYPE_CHECKING:
    from l10n.cli.shares import Share
    from l10n.reporters.report import DocumentReport


@click.command(name="check")
@options.paths(name="SOURCE TARGET | PO")
@click.option(
    "--pairs",
    metavar="LIST",
    help='JSON lines with "source" and "target": the pairs to check.',
)
@click.option(
    "--rewrite",
    is_flag=True,
    help="The second is a plain-language rewrite of the first, in the same language.",
)
@options.locales
@options.formats("check", "text")
@options.output("Write the result to this file.")
@options.findings
@options.baseline
@options.since
@options.jobs
@options.looks
@watch
def command(
    paths: tuple[str, ...],
    pairs: str | None,
    rewrite: bool,
    locales: tuple[str, ...],
    format_: str | None,
    output: str | None,
    **rest: Any,
) -> int:
    """Find what translations lost, added or changed.

    Give a document and its translation, two folders with equal names in them, or catalogs. Without
    paths, the translations and catalogs of the project are checked. With --rewrite, give an
    original and its plain-language rewrite: sentences may change, numbers, links, names, warnings
    and front matter may not.
    """
    from l10n.cli.check_plan import need_pairs, plan_for
    from l10n.cli.documents import finish
    from l10n.cli.guard import PAGES, refuse_inputs
    from l10n.cli.leftovers import tell_leftovers
    from l10n.cli.pairs import checks, page_reports, reports
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    refuse_inputs([output], [pairs], PAGES)
    if rewrite:
        need_pairs(paths, pairs, locales)
    plan = plan_for(paths, pairs, locales, settings)
    if not paths and pairs is None:
        tell_leftovers(settings.layout.chosen(locales), settings)
    shown = format_ or "text"
    found: Sequence[Share | DocumentReport]
    if settings.narrows:
        from l10n.cli.baselines import compared

        whole = (*reports(plan.work, settings, rewrite=rewrite), *page_reports(plan.pages))
        found = compared(whole, "check", settings)
    else:
        found = checks(plan, settings, command="check", format_=shown, rewrite=rewrite)
    return finish(found, settings, command="check", format_=shown, output=output)
