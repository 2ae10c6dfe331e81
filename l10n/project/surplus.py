"""Catalogs and templates as they lie in a project, those of renamed and deleted pages included."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.errors import L10nError
from l10n.project.layout import Layout
from l10n.project.patterns import read_back, trunk
from l10n.project.walk import CATALOGS, TEMPLATES, documents

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog


class Surplus(NamedTuple):
    """Files that no page of the project has any more, sorted.

    Attributes:
        templates: templates of pages that are gone.
        catalogs: catalogs of pages that are gone.
    """

    templates: tuple[str, ...]
    catalogs: tuple[str, ...]


def catalog_files(layout: Layout, locale: str) -> tuple[str, ...]:
    """Every catalog of a locale that is there: those of the sources in their order, then all others
    that the pattern ``catalogs`` matches, sorted.
    """
    try:
        sources = layout.sources()
    except L10nError:  # without sources all others are there still
        sources = ()
    own = (layout.catalog(source.path, locale) for source in sources)
    there = [path for path in dict.fromkeys(own) if Path(path).is_file()]
    others = _matching(layout, layout.configuration.catalogs, CATALOGS, locale)
    return (*there, *(path for path in others if path not in set(there)))


def surplus(layout: Layout, locales: Sequence[str]) -> Surplus:
    """The templates and catalogs of pages that are gone.

    A file of a program's messages is none of them, nor is one whose pages lie elsewhere.

    Args:
        layout: of the project.
        locales: whose catalogs are looked at.
    """
    sources = layout.sources()
    templates = {layout.template(source.path) for source in sources}
    catalogs = {layout.catalog(source.path, tag) for source in sources for tag in locales}
    patterns = layout.configuration
    found = _matching(layout, patterns.templates, TEMPLATES, "")
    others = (p for tag in locales for p in _matching(layout, patterns.catalogs, CATALOGS, tag))
    return Surplus(
        tuple(path for path in found if path not in templates and _is_left(path, layout)),
        tuple(
            path
            for path in dict.fromkeys(others)
            if path not in catalogs and _is_left(path, layout)
        ),
    )


def _matching(
    layout: Layout, pattern: str, suffixes: tuple[str, ...], locale: str
) -> Iterator[str]:
    """The files that a pattern makes of some page and a locale; "" for patterns without one."""
    folder = layout.place(trunk(pattern, locale) or ".")
    if not Path(folder).is_dir():
        return
    try:
        files = documents(folder, suffixes, limit=layout.configuration.max_files)
    except L10nError:  # nothing there, or too much to look through
        return
    for file in files:
        inside = os.path.relpath(file, layout.configuration.root).replace(os.sep, "/")
        found = read_back(pattern, inside)
        if found is not None and (found.locale or locale) == locale:
            yield file


def _is_left(path: str, layout: Layout) -> bool:
    from l10n.catalog.po.read import parse_catalog
    from l10n.text.files import read_utf8

    try:
        text = read_utf8(path, limit=layout.configuration.max_file_bytes)
        return is_left(parse_catalog(text, path=path), layout)
    except L10nError:
        return False


def is_left(catalog: Catalog, layout: Layout) -> bool:
    """Whether the pages of a catalog or template are gone: all that it refers to."""
    from l10n.catalog.po.doctor import is_of_document
    from l10n.catalog.segmenting.extract import LINKS_FIELD

    references = tuple(place for m in catalog.messages for place in m.references)
    if not references:
        return LINKS_FIELD in catalog.header
    pages = {_page(place) for place in references}
    return is_of_document(references) and not any(
        Path(place).is_file() for page in pages for place in (page, layout.place(page))
    )


def _page(reference: str) -> str:
    """The file of a place such as ``page.md:12``."""
    page, colon, line = reference.rpartition(":")
    return page if colon and line.isdigit() else reference
