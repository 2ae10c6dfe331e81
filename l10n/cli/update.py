"""``l10n update``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.cli.settings import Settings
    from l10n.cli.updating import Job


@click.command(name="update")
@options.paths(name="POT")
@click.option(
    "--catalog",
    metavar="PO",
    help="The catalog to change in place: a PO file, or a folder with NAME.po for NAME.pot.",
)
@options.locales
@click.option(
    "--pretranslate",
    is_flag=True,
    help="Fill what is new from the translation memory: all catalogs and imported translations.",
)
@click.option("--diff", is_flag=True, help="Show what has changed in texts to review, by words.")
@options.catalog_style
@options.jobs
@options.looks
def command(
    paths: tuple[str, ...],
    catalog: str | None,
    locales: tuple[str, ...],
    pretranslate: bool,
    diff: bool,
    **rest: Any,
) -> int:
    """Bring catalogs up to date with a new template.

    No translation is dropped: what has changed is marked fuzzy, what has gone becomes obsolete. A
    catalog that is not there yet is made. Without a POT the catalogs of the project are changed.
    """
    from l10n.cli.leftovers import tell_leftovers
    from l10n.cli.making import tell
    from l10n.cli.settings import Settings
    from l10n.cli.updating import update_all
    from l10n.project.surplus import catalog_files

    settings = Settings.of(**rest)
    jobs = _jobs(paths, catalog, locales, settings)
    wanted = _locales(jobs, bool(paths), settings)
    files = tuple(path for tag in wanted for path in catalog_files(settings.layout, tag))
    outcomes = update_all(jobs, files, settings, pretranslate=pretranslate, diff=diff)
    code = tell(outcomes, lambda job: str(job.catalog))
    if not paths:
        tell_leftovers(wanted, settings)
    return code


def _locales(jobs: tuple[Job, ...], named: bool, settings: Settings) -> tuple[str, ...]:
    """The locales in whose catalogs translations are looked for: those of the project's catalogs
    among the ones to change.
    """
    if not named:
        return tuple(dict.fromkeys(job.locale for job in jobs if job.locale))
    if settings.configuration.path is None:
        return ()
    found = (settings.layout.locale_of(job.catalog) for job in jobs)
    return tuple(dict.fromkeys(tag for tag in found if tag is not None))


def _jobs(
    paths: tuple[str, ...], catalog: str | None, locales: tuple[str, ...], settings: Settings
) -> tuple[Job, ...]:
    from l10n.cli.updating import Job
    from l10n.errors import UsageError
    from l10n.languages.tags import locale as locale_of

    if not paths and catalog is None:
        return _project_jobs(locales, settings)
    if not paths:
        raise UsageError("there is no template to update with", remedy="name the POT file")
    if catalog is None:
        remedy = "name the PO file with --catalog"
        raise UsageError("there is no catalog to update", remedy=remedy)
    if catalog.endswith(".pot"):
        raise UsageError(
            "a template is no catalog to change",
            path=catalog,
            remedy="name the template first, and the PO file with --catalog",
        )
    if len(locales) > 1:
        raise UsageError("one catalog has one locale", remedy="give --locale once")
    locale = locale_of(locales[0]) if locales else None
    return tuple(Job(pot, po, locale) for pot, po in _named(paths, catalog, settings))


def _named(paths: tuple[str, ...], catalog: str, settings: Settings) -> tuple[tuple[str, str], ...]:
    from pathlib import Path

    from l10n.cli.inputs import inputs, is_folder
    from l10n.errors import UsageError
    from l10n.project.patterns import stem_of
    from l10n.project.walk import TEMPLATES

    items = inputs(paths, settings, TEMPLATES)
    folder = catalog.endswith("/") or Path(catalog).is_dir()
    if not folder and (len(paths) > 1 or is_folder(paths[0])):
        raise UsageError(
            "several templates need a folder of catalogs",
            path=catalog,
            remedy="name a folder with --catalog",
        )
    if not folder:
        return ((items[0].path, catalog),)
    return tuple((i.path, f"{catalog.rstrip('/')}/{stem_of(i.name)}.po") for i in items)


def _project_jobs(locales: tuple[str, ...], settings: Settings) -> tuple[Job, ...]:
    from pathlib import Path

    from l10n.cli.updating import Job
    from l10n.errors import UsageError

    layout = settings.layout
    wanted = layout.chosen(locales)
    if not wanted:
        raise UsageError(
            "there are no locales in the project",
            path=layout.configuration.path,
            remedy='name one with --locale, or set "locales" in [tool.l10n]',
        )
    sources = layout.sources()
    if sources and not any(Path(layout.template(source.path)).is_file() for source in sources):
        raise UsageError(
            "there are no templates in the project",
            path=layout.configuration.path,
            remedy="run l10n extract first",
        )
    return tuple(
        Job(layout.template(source.path), layout.catalog(source.path, locale), locale)
        for source in sources
        for locale in wanted
    )
