"""``l10n adopt``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options


@click.command(name="adopt")
@options.paths(name="SOURCE TARGET")
@options.output("The catalog to write: a PO file, or a folder for folders; - is standard output.")
@click.option(
    "--update",
    metavar="PO",
    help="Bring edits of the page into this catalog instead; a folder for folders.",
)
@click.option(
    "--base",
    metavar="PO",
    help="With --update: the catalog from which the page was built, to know who changed what.",
)
@options.locales
@options.formats("check", "concise")
@options.findings
@options.catalog_style
@options.language
@options.looks
def command(
    paths: tuple[str, ...],
    output: str | None,
    update: str | None,
    base: str | None,
    locales: tuple[str, ...],
    format_: str | None,
    **rest: Any,
) -> int:
    """Make catalogs out of published translations.

    Give a document and its translation, or two folders with equal names in them; two folders and an
    output that ends in .po make one catalog. Without paths, every translation of the project that
    has no catalog yet gets one. What has no counterpart stays untranslated and is listed, doubtful
    pairs are fuzzy.

    With --update, edits that somebody made in a translated page go into its catalog; without paths
    the project tells which page that is. What both changed is marked fuzzy, with both readings.
    """
    from l10n.cli.adopt_plan import plan_for
    from l10n.cli.adopting import adopted
    from l10n.cli.documents import finish
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    jobs = plan_for(paths, output, update, base, locales, settings)
    reports = tuple(report for job in jobs for report in adopted(job, settings))
    return finish(
        reports,
        settings,
        command="adopt",
        format_=format_ or "concise",
        on_stderr=any(job.catalog is None for job in jobs),
    )
