"""``l10n build``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.catalog.build import Built
    from l10n.cli.plans import Job
    from l10n.cli.settings import Settings
    from l10n.reporters.report import DocumentReport
    from l10n.text.document import Document


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
    type=options.Word("way with what is missing", ("source", "fail")),
    default="source",
    help="What to do with texts without a translation: leave the source text, or write no page.",
)
@click.option(
    "--min-complete",
    type=click.IntRange(0, 100),
    default=0,
    metavar="PERCENT",
    help="Write only pages of whose texts at least so many are translated.",
)
@click.option(
    "--pseudo",
    type=options.Word("pseudo-locale", ("en-XA", "ar-XB")),
    help="Translate by machine for a look: longer and accented, or from right to left.",
)
@click.option(
    "--heading-ids",
    is_flag=True,
    help="Keep the ids of headings that links of the page lead to, as in {#side-effects}.",
)
@click.option(
    "--stamp",
    is_flag=True,
    help="Stamp the front matter with a hash of the source, to see later whether it has changed.",
)
@options.formats("check", "concise")
@options.findings
@options.language
@options.looks
def command(paths: tuple[str, ...], catalog: str | None, output: str | None, **rest: Any) -> int:
    """Write translated documents.

    What has no translation stays as it is. A translation that would break the page is not used, and
    reported. Without --catalog the catalogs of the project are used and its translations written.
    With --pseudo no catalog is needed.
    """
    from l10n.cli.documents import finish
    from l10n.cli.guard import refuse_inputs
    from l10n.cli.settings import Settings
    from l10n.cli.shares import Telling

    settings = Settings.of(**rest)
    if rest["pseudo"] is not None:
        jobs = _pseudo_jobs(paths, catalog, output, rest["locales"], rest["pseudo"], settings)
    else:
        jobs = _jobs(paths, catalog, output, rest["locales"], settings)
    refuse_inputs(
        [job.output for job in jobs], [path for j in jobs for path in (j.source.path, j.catalog)]
    )
    wishes = Wishes(**{name: rest[name] for name in Wishes._fields})
    shown = rest["format_"] or "concise"
    telling = Telling("build", shown, settings.locale, settings.choice)
    built = tuple(telling.share(_build(job, wishes, settings)) for job in jobs)
    to_stdout = any(job.output is None for job in jobs)
    return finish(built, settings, command="build", format_=shown, on_stderr=to_stdout)


class Wishes(NamedTuple):
    """What the user wants of pages that are not complete; see the options."""

    fuzzy: bool
    mark_fuzzy: bool
    missing: str
    min_complete: int
    pseudo: str | None
    heading_ids: bool
    stamp: bool


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


def _built(document: Document, job: Job, wishes: Wishes, settings: Settings) -> Built:
    from l10n import api
    from l10n.catalog.build import build
    from l10n.catalog.extract import extract
    from l10n.catalog.pseudo import pseudo_catalog
    from l10n.project.policies import front_matter_policy

    policy = front_matter_policy(settings.configuration)
    if wishes.pseudo is not None:
        catalog = pseudo_catalog(extract(document, policy=policy), wishes.pseudo)
    else:
        limit = settings.configuration.max_file_bytes
        catalog = api.read_catalog(job.catalog or "", limit=limit)
    return build(
        document,
        catalog,
        locale=job.locale,
        policy=policy,
        fuzzy=wishes.fuzzy or wishes.mark_fuzzy,
        mark=wishes.mark_fuzzy,
        heading_ids=wishes.heading_ids or settings.configuration.heading_ids,
        stamp=wishes.stamp or settings.configuration.stamp,
    )


def _write(built: Built, job: Job, wishes: Wishes) -> None:
    """Write a page if it is as complete as it has to be.

    Raises:
        CatalogError: it is not, and no project says where to go on.
        WriteError: it could not be written.
    """
    from l10n.cli.output import deliver, note
    from l10n.errors import CatalogError

    missing = built.segments - built.translated
    reason = ""
    if missing and wishes.missing == "fail":
        reason = f"{missing} of {built.segments} texts are not translated"
    elif built.complete < wishes.min_complete:
        reason = f"only {int(built.complete)} % of the texts are translated"
    if reason and (wishes.missing == "fail" or not job.skips_untranslated):
        raise CatalogError(f"not built: {reason}", path=job.catalog, remedy="translate the others")
    if job.skips_untranslated and not built.translated and built.segments:
        reason = "nothing is translated yet"
    if reason:
        note(f"{job.output}: not built, {reason}")
        return
    deliver(built.text, job.output)
    if job.output is not None:
        note(f"{job.output}: {built.translated} of {built.segments} texts translated")


def _build(job: Job, wishes: Wishes, settings: Settings) -> DocumentReport:
    """Build and write one document; what went wrong is in its report."""
    from l10n import api
    from l10n.cli.documents import unreadable
    from l10n.errors import L10nError
    from l10n.reporters.report import DocumentReport

    configuration = settings.configuration
    text = ""
    try:
        text = job.source.read(configuration.max_file_bytes)
        language = settings.language or configuration.source_language
        document = api.parse(text, path=job.source.path, language=language)
        built = _built(document, job, wishes, settings)
        _write(built, job, wishes)
    except L10nError as error:
        return unreadable(job.source.path, text, error)
    return DocumentReport(
        path=job.source.path,
        language=document.language,
        title=api.title_of(document),
        source=text,
        findings=built.findings,
    )
