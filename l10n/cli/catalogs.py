"""The catalogs that a command works on: those that are named, or those of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from l10n.cli.inputs import Input, inputs
from l10n.cli.settings import Settings
from l10n.errors import L10nError, UsageError
from l10n.project.walk import CATALOGS

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog

T = TypeVar("T")

_SMALL = 1 << 16
"""Catalogs up to this length are kept: some of them take little memory."""


def named_catalogs(
    paths: Sequence[str], locales: tuple[str, ...], settings: Settings
) -> tuple[Input, ...]:
    """The catalogs that paths mean; without paths those of the project, locale by locale.

    Args:
        paths: files, folders and ``-``.
        locales: only these locales of the project.
        settings: of the run.

    Raises:
        UsageError: a path does not exist, both paths and locales are given, or the project has no
            catalogs.
    """
    if paths and locales:
        raise UsageError(
            "both catalogs and a locale are named", remedy="leave out --locale: a catalog has one"
        )
    if paths:
        return inputs(paths, settings, CATALOGS)
    found = project_catalogs(locales, settings)
    if not found:
        raise UsageError(
            "there are no catalogs in the project",
            path=settings.configuration.path,
            remedy="run l10n extract, then l10n update --locale LOCALE",
        )
    return found


def project_catalogs(locales: tuple[str, ...], settings: Settings) -> tuple[Input, ...]:
    """The catalogs of the project that there are, locale by locale; () for none."""
    layout = settings.layout
    places = (
        layout.catalog(source.path, locale)
        for locale in layout.chosen(locales)
        for source in layout.sources()
    )
    return tuple(Input(p, Path(p).name) for p in dict.fromkeys(places) if Path(p).is_file())


def all_catalogs(locales: tuple[str, ...], settings: Settings) -> tuple[Input, ...]:
    """The catalogs of the project, and those that renamed and deleted pages have left."""
    from l10n.project.surplus import catalog_files

    layout = settings.layout
    found = (path for tag in layout.chosen(locales) for path in catalog_files(layout, tag))
    return tuple(Input(path, Path(path).name) for path in dict.fromkeys(found))


def read(item: Input, settings: Settings) -> Catalog:
    """A catalog of a run.

    Raises:
        L10nError: it cannot be read, or is no catalog.
    """
    return parsed(item.read(settings.configuration.max_file_bytes), item.path)


def parsed(text: str, path: str) -> Catalog:
    """A catalog from its text. An update looks at one several times: for what others may take from
    it, for what it lacks, and to change it; and every locale has the same templates.

    Raises:
        CatalogError: it is no catalog.
    """
    parse = _kept if len(text) <= _SMALL else _parsed
    return parse(text, path)


def _parsed(text: str, path: str) -> Catalog:
    from l10n import api

    return api.parse_catalog(text, path=path)


_kept = lru_cache(maxsize=64)(_parsed)


def readable(
    items: Iterable[Input], settings: Settings, complain: Callable[[L10nError], None] | None = None
) -> Iterator[Catalog]:
    """The catalogs that can be used; what is wrong with the others is told, if somebody listens."""
    for item in items:
        try:
            yield read(item, settings)
        except L10nError as error:
            if complain is not None:
                complain(error)


def each(items: Iterable[T], work: Callable[[T], int | None]) -> int:
    """Work on every item; one that fails is told and does not stop the others.

    Returns:
        The exit code: 2 where one failed, else the highest that the work gave.
    """
    from l10n.cli.output import complain

    code = 0
    for item in items:
        try:
            code = max(code, work(item) or 0)
        except L10nError as error:
            complain(error)
            code = 2
    return code
