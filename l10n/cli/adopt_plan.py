"""What ``l10n adopt`` makes of what: pages, their translations, and the catalogs to write."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from l10n.cli.check_plan import folder_names
from l10n.cli.inputs import is_folder
from l10n.cli.output import STANDARD
from l10n.cli.settings import Settings
from l10n.errors import Said, UsageError
from l10n.project.patterns import stem_of

_CATALOG = ".po"


class Job(NamedTuple):
    """A catalog to make or to change.

    Attributes:
        pairs: source documents and their translations.
        catalog: the PO file; None for standard output.
        locale: BCP 47 tag of the translations, or None where they tell.
        updates: whether edits go into a catalog that is there.
        base: the catalog from which the page was built, or None.
    """

    pairs: tuple[tuple[str, str], ...]
    catalog: str | None
    locale: str | None = None
    updates: bool = False
    base: str | None = None


def plan_for(
    paths: Sequence[str],
    output: str | None,
    update: str | None,
    base: str | None,
    locales: Sequence[str],
    settings: Settings,
) -> tuple[Job, ...]:
    """The catalogs that a user asks for.

    Raises:
        UsageError: the options do not fit together, or there is nothing to adopt.
    """
    if output is not None and update is not None:
        raise UsageError("-o and --update", remedy="give one of them")
    if base is not None and update is None:
        raise UsageError("--base without --update", remedy="name the catalog with --update")
    if not paths:
        return _project(output, update, base, locales, settings)
    if len(paths) != 2:
        raise UsageError(
            "not a document and its translation", remedy="name the source, then the translation"
        )
    if len(locales) > 1:
        raise UsageError("one catalog has one locale", remedy="give --locale once")
    from l10n.languages.tags import locale as locale_of

    locale = locale_of(locales[0]) if locales else None
    pairs = _pairs(paths[0], paths[1], settings)
    place = update or output
    if place is None or place == STANDARD:
        if len(pairs) > 1 or update is not None:
            raise UsageError("several catalogs need a folder", remedy="name it with -o")
        return (Job(_files(pairs), None, locale),)
    made = _placed(pairs, place, locale, is_folder(paths[0]))
    return tuple(job._replace(updates=update is not None, base=base) for job in made)


class _Pair(NamedTuple):
    """A document, its translation, and what both are called below their folders."""

    source: str
    target: str
    name: str


def _pairs(source: str, target: str, settings: Settings) -> tuple[_Pair, ...]:
    folders = [is_folder(source), is_folder(target)]
    if folders == [False, False]:
        return (_Pair(source, target, Path(source).name),)
    if folders != [True, True]:
        raise UsageError("a file and a folder", path=target, remedy="name two files or two folders")
    left, right = folder_names(source, settings), folder_names(target, settings)
    both = tuple(_Pair(left[name], right[name], name) for name in right if name in left)
    if not both:
        raise UsageError(
            Said('no document has the name of one in "%(source)s"', source=source),
            path=target,
            remedy="name the folders of the sources and of the translations",
        )
    return both


def _placed(
    pairs: Sequence[_Pair], place: str, locale: str | None, folders: bool
) -> tuple[Job, ...]:
    """One catalog for all pairs, or one for each in a folder."""
    if not (place.endswith("/") or Path(place).is_dir()):
        if folders and not place.endswith(_CATALOG):
            raise UsageError(
                "several documents go to a folder or to a .po file",
                path=place,
                remedy="name one with -o",
            )
        return (Job(_files(pairs), place, locale),)
    folder = place.rstrip("/") or "/"
    return tuple(
        Job(_files([pair]), f"{folder}/{stem_of(pair.name)}{_CATALOG}", locale) for pair in pairs
    )


def _files(pairs: Sequence[_Pair]) -> tuple[tuple[str, str], ...]:
    return tuple((pair.source, pair.target) for pair in pairs)


def _project(
    output: str | None,
    update: str | None,
    base: str | None,
    locales: Sequence[str],
    settings: Settings,
) -> tuple[Job, ...]:
    """Translations of the project: those without a catalog, or those whose catalog is named."""
    if output is not None:
        raise UsageError("there is no document for -o", remedy="name the source and its target")
    layout = settings.layout
    there = [
        Job(((source.file, target),), catalog, locale, update is not None, base)
        for locale in layout.chosen(tuple(locales))
        for source in layout.sources()
        for target in [layout.target(source.path, locale)]
        for catalog in [layout.catalog(source.path, locale)]
        if Path(target).is_file()
    ]
    if update is not None:
        wanted = Path(update).resolve()
        jobs = [j for j in there if _inside(Path(j.catalog or "").resolve(), wanted)]
        reason = "no translation of the project has this catalog"
    else:
        jobs = [job for job in there if not _has_translations(job.catalog or "", settings)]
        reason = "no translation of the project is without a catalog"
    if not jobs:
        raise UsageError(
            reason,
            path=update or settings.configuration.path,
            remedy="name the source and its translation",
        )
    return tuple(jobs)


def _inside(path: Path, wanted: Path) -> bool:
    return path == wanted or wanted in path.parents


def _has_translations(catalog: str, settings: Settings) -> bool:
    from l10n.cli.check_plan import has_translations

    return Path(catalog).is_file() and has_translations(catalog, settings)
