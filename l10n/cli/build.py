"""``l10n build``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.values import Whole, Word
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.cli.making import Made
    from l10n.cli.plans import Job
    from l10n.cli.settings import Settings
    from l10n.cli.shares import Share
    from l10n.project.run import Outcome


@click.command(name="build")
@options.paths(name="SOURCE")
@click.option(
    "--catalog",
    metavar="PO",
    help="The translations: a PO file, or a folder with NAME.po for NAME.md.",
)
@options.output("A file for one document, a folder for several; - is standard output.")
@options.locales
@click.option("--fuzzy", is_flag=True, help="Use translations that wait for review, too.")
@click.option(
    "--mark-fuzzy",
    is_flag=True,
    help="Use them with <!-- l10n: outdated --> behind those in running text.",
)
@click.option(
    "--missing",
    type=Word(N_('there is no way with what is missing "%(name)s"'), ("source", "fail")),
    default="source",
    help="What to do with texts without a translation: leave the source text, or write no page.",
)
@click.option(
    "--min-complete",
    type=Whole(0, 100),
    metavar="PERCENT",
    help="Write only pages of whose texts at least so many are translated [default: that of the "
    "configuration].",
)
@click.option(
    "--replace",
    is_flag=True,
    help="Replace also a page with translations that only wait for review in the catalog, or are "
    "most of its texts and not in the catalog.",
)
@click.option(
    "--pseudo",
    type=Word(N_('there is no pseudo-locale "%(name)s"'), ("en-XA", "ar-XB")),
    help="Translate by machine for a look: longer and accented, or from right to left.",
)
@click.option(
    "--heading-ids",
    is_flag=True,
    help="Keep the ids of headings that links of the page lead to, as in {#side-effects}.",
)
@click.option(
    "--local-links",
    is_flag=True,
    help="Lead links to pages of the project to their translations, where these are there.",
)
@click.option(
    "--stamp",
    is_flag=True,
    help="Stamp the front matter with a hash of the source, to see later whether it has changed.",
)
@options.formats("check", "concise")
@options.findings
@options.language
@options.jobs
@options.looks
def command(paths: tuple[str, ...], catalog: str | None, output: str | None, **rest: Any) -> int:
    """Write translated documents.

    What has no translation stays as it is. A translation that would break the page is not used, and
    reported. Without --catalog the catalogs of the project are used and its translations written.
    With --pseudo no catalog is needed.
    """
    from l10n.cli.building import Building, Wishes, leads
    from l10n.cli.documents import finish
    from l10n.cli.guard import PAGES, refuse_inputs
    from l10n.cli.making import made_by
    from l10n.cli.settings import Settings
    from l10n.cli.shares import Telling
    from l10n.errors import UsageError
    from l10n.project.keys import key_of

    settings = Settings.of(**rest)
    if rest["local_links"] and (catalog is not None or rest["pseudo"] is not None):
        raise UsageError(
            "--local-links needs the pages of a project",
            remedy="leave out --catalog and --pseudo",
        )
    if rest["pseudo"] is not None:
        jobs = _pseudo_jobs(paths, catalog, output, rest["locales"], rest["pseudo"], settings)
    else:
        jobs = _jobs(paths, catalog, output, rest["locales"], settings)
    refuse_inputs(
        [job.output for job in jobs],
        [path for j in jobs for path in (j.source.path, j.catalog)],
        PAGES,
    )
    if rest["min_complete"] is None:
        rest["min_complete"] = settings.configuration.min_complete
    wishes = Wishes(**{name: rest[name] for name in Wishes._fields})
    shown = rest["format_"] or "concise"
    telling = Telling("build", shown, settings.locale, settings.choice)
    own = len({job.catalog for job in jobs}) == len(jobs) and rest["pseudo"] is None
    stamp = key_of(settings.stamp.hex(), wishes, telling, own)
    work = Building(settings, wishes, telling, stamp, own)
    before = _there(jobs)
    outcomes = made_by(work, jobs, settings)
    if leads(wishes, settings) and _there(jobs) != before:
        outcomes = made_by(work, jobs, settings)  # now with links to the pages that are new
    built = tuple(share for outcome in outcomes for share in _shares(outcome))
    to_stdout = any(job.output is None for job in jobs)
    return finish(built, settings, command="build", format_=shown, on_stderr=to_stdout)


def _there(jobs: tuple[Job, ...]) -> frozenset[str]:
    """The results that are there already."""
    from pathlib import Path

    return frozenset(job.output for job in jobs if job.output and Path(job.output).is_file())


def _shares(outcome: Outcome[Job, Made]) -> tuple[Share, ...]:
    """The shares of a job; a worker that was lost is one, too."""
    from l10n.cli.making import named
    from l10n.cli.shares import Share

    if outcome.value is not None:
        return outcome.value.shares
    path = outcome.item.source.path
    return (Share(path, None, None, (1, 0, 0), (), named(outcome.error, path)),)


def _pseudo_jobs(
    paths: tuple[str, ...],
    catalog: str | None,
    output: str | None,
    locales: tuple[str, ...],
    pseudo: str,
    settings: Settings,
) -> tuple[Job, ...]:
    """Every document once; without an output where the translations of the project go."""
    from l10n.cli.plans import Job, jobs_for, project_sources
    from l10n.errors import UsageError

    if catalog is not None or locales:
        raise UsageError("--pseudo needs no catalog and no locale", remedy="leave them out")
    if paths and output is not None:
        return jobs_for(paths, output, settings, None)
    if output is not None:
        raise UsageError("there is no document for -o", remedy="name the document to build")
    layout = settings.layout
    sources = project_sources(paths, settings)
    return tuple(Job(s, layout.target(s.name, pseudo), locale=pseudo) for s in sources)


def _jobs(
    paths: tuple[str, ...],
    catalog: str | None,
    output: str | None,
    locales: tuple[str, ...],
    settings: Settings,
) -> tuple[Job, ...]:
    from dataclasses import replace

    from l10n.cli.plans import jobs_for, with_catalogs
    from l10n.errors import UsageError
    from l10n.languages.tags import locale as locale_of

    if catalog is None:
        if output is not None:
            raise UsageError("there is no catalog for -o", remedy="name it with --catalog")
        return _project_jobs(paths, locales, settings)
    if not paths:
        raise UsageError("a catalog and no document", remedy="name the document to build")
    if len(locales) > 1:
        raise UsageError("one catalog has one locale", remedy="give --locale once")
    jobs = with_catalogs(jobs_for(paths, output, settings, None), catalog)
    return tuple(replace(job, locale=locale_of(locales[0])) for job in jobs) if locales else jobs


def _project_jobs(
    paths: tuple[str, ...], locales: tuple[str, ...], settings: Settings
) -> tuple[Job, ...]:
    """Every source in every locale for which there is a catalog."""
    from pathlib import Path

    from l10n.cli.inputs import Input
    from l10n.cli.plans import Job, per_locale, project_sources, refuse_collisions
    from l10n.errors import UsageError

    layout = settings.layout

    def make(source: Input, locale: str) -> Job:
        place, po = layout.target(source.name, locale), layout.catalog(source.name, locale)
        return Job(source, place, po, locale, skips_untranslated=True)

    sources, wanted = project_sources(paths, settings), layout.chosen(locales)
    jobs = [j for j in per_locale(sources, wanted, make) if Path(j.catalog or "").is_file()]
    if not jobs:
        raise UsageError(
            "there are no catalogs in the project",
            path=layout.configuration.path,
            remedy="run l10n extract, then l10n update --locale LOCALE",
        )
    refuse_collisions(jobs)
    return tuple(jobs)
