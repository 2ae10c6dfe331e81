"""What ``l10n check`` compares: pairs, folders, catalogs, or everything in the project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.inputs import STDIN, inputs, is_folder
from l10n.cli.output import STANDARD
from l10n.cli.settings import Settings
from l10n.errors import L10nError, Said, UsageError
from l10n.project.texts import Texts
from l10n.project.walk import CATALOGS, MARKDOWN, documents

if TYPE_CHECKING:
    from l10n.finding import Finding
    from l10n.project.cache import Cache

_CATALOG_SUFFIXES = (".po", ".pot")


class Work(NamedTuple):
    """A translation and its source, or a catalog, whose source is None.

    Attributes:
        source: the source document; ``<stdin>`` for standard input.
        target: the translation or the catalog.
        locale: BCP 47 tag that the translation should be in, or None.
        catalog: the catalog that the translation is built from, or None.
    """

    source: str | None
    target: str
    locale: str | None = None
    catalog: str | None = None


class Plan(NamedTuple):
    """What to check.

    Attributes:
        work: pairs and catalogs.
        pages: what there is to say about pages without their counterpart.
    """

    work: tuple[Work, ...]
    pages: tuple[Finding, ...] = ()


def need_pairs(paths: Sequence[str], pairs: str | None, locales: Sequence[str]) -> None:
    """Check that originals and rewrites are named.

    Raises:
        UsageError: they are not, or a locale is named.
    """
    if locales:
        raise UsageError("--rewrite and --locale", remedy="a rewrite is in the same language")
    if pairs is None and len(paths) != 2:
        raise UsageError(
            "--rewrite needs an original and its rewrite", remedy="name two files or two folders"
        )


def plan_for(
    paths: Sequence[str], pairs: str | None, locales: Sequence[str], settings: Settings
) -> Plan:
    """What a user asks to be checked.

    Raises:
        UsageError: the paths do not make a pair or a catalog, or there is nothing to check.
    """
    catalogs = bool(paths) and all(path.endswith(_CATALOG_SUFFIXES) for path in paths)
    if locales and paths and (len(locales) > 1 or len(paths) != 2 or catalogs):
        raise UsageError(
            "--locale is for the project, or for a document and its translation",
            remedy="leave it out",
        )
    if pairs is not None:
        from l10n.cli.pair_list import read_pairs

        if paths or locales:
            reason = "paths and --pairs" if paths else "--locale and --pairs"
            raise UsageError(reason, remedy="give one of them")
        return Plan(tuple(Work(source, target) for source, target in read_pairs(pairs)))
    if not paths:
        return _project(locales, settings)
    if catalogs:
        return Plan(tuple(Work(None, item.path) for item in inputs(paths, settings)))
    _need_no_catalog(paths)
    if len(paths) == 1:
        return Plan(_one(paths[0], settings))
    if len(paths) == 2:
        from l10n.languages.tags import locale as locale_of

        plan = _two(paths[0], paths[1], settings)
        wanted = locale_of(locales[0]) if locales else None
        return plan._replace(work=tuple(item._replace(locale=wanted) for item in plan.work))
    raise UsageError(
        "more than a document and its translation", remedy="give two paths, or --pairs LIST"
    )


def _need_no_catalog(paths: Sequence[str]) -> None:
    """Check that none of the documents is a catalog.

    Raises:
        UsageError: one is.
    """
    for path in paths:
        if path.endswith(_CATALOG_SUFFIXES):
            raise UsageError(
                "a catalog and a document are no pair",
                path=path,
                remedy="check the catalog alone, or the document with the page built from it",
            )


def _one(path: str, settings: Settings) -> tuple[Work, ...]:
    """A folder of catalogs, or a translation of the project."""
    if is_folder(path):
        limit = settings.configuration.max_files
        try:
            files = documents(path, CATALOGS, limit=limit)
        except UsageError:
            return _beside(path, limit)
        return tuple(Work(None, file) for file in files)
    found = settings.layout.source_of(path)
    if found is None:
        source = _source_beside(path)
        if source is not None:
            return (Work(source, path),)
        raise UsageError(
            "a document without its translation",
            path=path,
            remedy="name the source, then the target",
        )
    return (Work(found[0].file, path, found[1]),)


def _beside(folder: str, limit: int) -> tuple[Work, ...]:
    """The translations in a folder that lie beside their sources.

    Raises:
        UsageError: there is none.
    """
    pairs = ((_source_beside(file), file) for file in documents(folder, MARKDOWN, limit=limit))
    work = tuple(Work(source, file) for source, file in pairs if source is not None)
    if not work:
        raise UsageError(
            "no catalogs, and no translations beside their sources (page.es.md, es/page.md)",
            path=folder,
            remedy="name the folders of the sources and of the translations",
        )
    return work


def _source_beside(path: str) -> str | None:
    """The source of a translation whose name tells it, or None."""
    from l10n.fidelity.beside import sources_beside

    return next((file for file in sources_beside(path) if Path(file).is_file()), None)


def _two(source: str, target: str, settings: Settings) -> Plan:
    folders = [path != STANDARD and is_folder(path) for path in (source, target)]
    if source == target == STANDARD:
        raise UsageError("standard input twice", remedy="name a file for one of the two")
    if STANDARD not in (source, target) and _is_one(source, target):
        raise UsageError(
            "a document against itself", path=target, remedy="name the source, then the target"
        )
    if folders == [False, False]:
        left, right = (STDIN if path == STANDARD else path for path in (source, target))
        return Plan((Work(left, right),))
    if folders != [True, True]:
        raise UsageError("a file and a folder", path=target, remedy="name two files or two folders")
    return _folders(source.rstrip("/") or "/", target.rstrip("/") or "/", settings)


def _is_one(source: str, target: str) -> bool:
    """Whether two paths lead to one file; what leads nowhere is told where it is read."""
    try:
        return Path(source).samefile(target)
    except OSError:
        return False


def _folders(source: str, target: str, settings: Settings) -> Plan:
    """Documents with equal names, and those that only one of the folders has."""
    from l10n.fidelity.pages import added, missing

    left, right = folder_names(source, settings), folder_names(target, settings)
    both = [name for name in right if name in left]
    if not both:
        raise UsageError(
            Said('no document has the name of one in "%(source)s"', source=source),
            path=target,
            remedy="name the folders of the sources and of the translations",
        )
    gone = [missing(left[name], f"{target}/{name}") for name in left if name not in right]
    new = [added(right[name], f"{source}/{name}") for name in right if name not in left]
    return Plan(tuple(Work(left[name], right[name]) for name in both), (*gone, *new))


def folder_names(folder: str, settings: Settings) -> dict[str, str]:
    """The documents in a folder by their paths below it."""
    start = 0 if folder == "." else len(folder.rstrip("/")) + 1
    files = documents(folder, MARKDOWN, limit=settings.configuration.max_files)
    return {file[start:]: file for file in files}


def _project(locales: Sequence[str], settings: Settings) -> Plan:
    """Every translation and catalog of the project that is there, and the pages that are not.

    A locale in which there is nothing yet is not spoken of.
    """
    from l10n.cli.shares import desk_of

    with desk_of(settings)() as cache:
        chosen = settings.layout.chosen(tuple(locales))
        plans = [_locale(locale, settings, cache) for locale in chosen]
    work = tuple(item for plan in plans for item in plan.work)
    if not work:
        raise UsageError(
            "there are no translations in the project",
            path=settings.configuration.path,
            remedy="name a document and its translation",
        )
    return Plan(work, tuple(finding for plan in plans for finding in plan.pages))


def _locale(locale: str, settings: Settings, cache: Cache) -> Plan:
    from l10n.fidelity.pages import added, missing

    layout = settings.layout
    work: list[Work] = []
    pages: list[Finding] = []
    begun = False
    for source in layout.sources():
        target, catalog = layout.target(source.path, locale), layout.catalog(source.path, locale)
        there, page = Path(catalog).is_file(), Path(target).is_file()
        if page:
            work.append(Work(source.file, target, locale, catalog if there else None))
        else:
            has = there and _known_to_have_translations(catalog, settings, cache)
            pages.append(missing(source.file, target, begun=has))
            work += [Work(None, catalog, locale)] if there else []
            begun = begun or has
    if not begun and not any(item.source for item in work):
        return Plan(tuple(work))
    pages += [added(*pair) for pair in layout.surplus(locale)]
    return Plan(tuple(work), tuple(pages))


def _known_to_have_translations(catalog: str, settings: Settings, cache: Cache) -> bool:
    """What ``has_translations`` says, looked up where the file is the same as it was."""
    from l10n.project.keys import key_of

    stamps = Texts(settings.configuration.max_file_bytes).stamps((catalog,))
    if stamps is None:
        return False
    key = key_of("begun", stamps)
    known = cache.get(key)
    if not isinstance(known, bool):
        known = has_translations(catalog, settings)
        cache.put(key, known)
    return known


def has_translations(catalog: str, settings: Settings) -> bool:
    """Whether somebody has begun a catalog; one that cannot be read is told elsewhere."""
    from l10n import api

    try:
        messages = api.read_catalog(catalog, limit=settings.configuration.max_file_bytes).messages
    except L10nError:
        return False
    return any(any(message.msgstr) for message in messages)
