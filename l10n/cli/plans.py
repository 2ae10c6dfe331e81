"""Which file is made from which: the work of ``extract`` and ``build``, laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from l10n.cli.inputs import Input, inputs, is_folder
from l10n.cli.output import STANDARD
from l10n.cli.settings import Settings
from l10n.errors import Said, UsageError
from l10n.frozen import dataclass
from l10n.project.patterns import stem_of


@dataclass(frozen=True, slots=True)
class Job:
    """A document and where its result goes.

    Attributes:
        source: the document.
        output: a file, or None for standard output.
        catalog: the catalog to use, or None.
        locale: BCP 47 tag of the result, or None for that of the catalog.
        skips_untranslated: whether nothing is written while the catalog is empty: a page in the
            source's language must not pass for a translation.
    """

    source: Input
    output: str | None
    catalog: str | None = None
    locale: str | None = None
    skips_untranslated: bool = False


def jobs_for(
    paths: Sequence[str], output: str | None, settings: Settings, suffix: str | None
) -> tuple[Job, ...]:
    """A job for each document that paths mean.

    Args:
        paths: at least one file, folder or ``-``.
        output: a file or ``-`` for one document, a folder for folders and several documents.
        settings: of the run.
        suffix: what replaces the documents' own suffix in a folder, None to keep it.

    Raises:
        UsageError: a path does not exist, the output is missing or of the wrong kind, or two
            documents would go to one file.
    """
    items = inputs(paths, settings)
    several = len(paths) > 1 or (paths[0] != STANDARD and is_folder(paths[0]))
    if not several and not _names_folder(output):
        return (Job(items[0], None if output == STANDARD else output),)
    if output is None or output == STANDARD:
        raise UsageError("several documents need a folder to go to", remedy="name it with -o")
    if Path(output).exists() and not Path(output).is_dir():
        raise UsageError(
            "several documents go to a folder, and this is a file",
            path=output,
            remedy="name a folder with -o",
        )
    folder = output.rstrip("/") or "/"
    made = tuple(Job(item, f"{folder}/{_renamed(item.name, suffix)}") for item in items)
    refuse_collisions(made)
    return made


def with_catalogs(jobs: Sequence[Job], catalog: str) -> tuple[Job, ...]:
    """The same jobs with catalogs: the one that is named, or those of a folder by their names."""
    if not Path(catalog).is_dir():
        return tuple(Job(j.source, j.output, catalog, j.locale) for j in jobs)
    folder = catalog.rstrip("/") or "/"
    return tuple(
        Job(j.source, j.output, f"{folder}/{_renamed(j.source.name, '.po')}", j.locale)
        for j in jobs
    )


def project_sources(paths: Sequence[str], settings: Settings) -> tuple[Input, ...]:
    """The sources of the project, or those among them that are named.

    Raises:
        UsageError: a path is not a source of the project.
    """
    sources = inputs((), settings)
    if not paths:
        return sources
    by_place = {Path(item.path).resolve(): item for item in sources}
    found: list[Input] = []
    for item in inputs(paths, settings):
        source = by_place.get(Path(item.path).resolve())
        if source is None:
            raise UsageError(
                "not a source document of the project",
                path=item.path,
                remedy="name a catalog with --catalog and a result with -o",
            )
        found.append(source)
    return tuple(found)


def refuse_collisions(jobs: Sequence[Job]) -> None:
    """Two documents never go to one file, not even where letter case does not count.

    Raises:
        UsageError: two would.
    """
    taken: dict[str, str] = {}
    for job in jobs:
        place = (job.output or "").casefold()
        if place in taken:
            raise UsageError(
                Said('"%(other)s" would go to the same file', other=taken[place]),
                path=job.source.path,
                remedy="rename one of them",
            )
        taken[place] = job.source.path


def per_locale(
    sources: Sequence[Input],
    locales: Sequence[str],
    make: Callable[[Input, str], Job],
) -> tuple[Job, ...]:
    """A job for each source in each locale, locale by locale."""
    return tuple(make(source, locale) for locale in locales for source in sources)


def _names_folder(output: str | None) -> bool:
    return (
        output is not None
        and output != STANDARD
        and (output.endswith("/") or Path(output).is_dir())
    )


def _renamed(name: str, suffix: str | None) -> str:
    return name if suffix is None else stem_of(name) + suffix
