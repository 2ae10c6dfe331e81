"""``l10n status``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.cli.settings import Settings

COLUMNS = ("catalog", "translated", "fuzzy", "untranslated")


@click.command(name="status")
@options.paths(name="PO")
@options.locales
@options.listing
@options.looks
def command(paths: tuple[str, ...], locales: tuple[str, ...], format_: str, **rest: Any) -> int:
    """How far catalogs are translated.

    Without a PO, the catalogs of the project are counted.
    """
    from l10n import api
    from l10n.catalog.status import progress
    from l10n.cli.output import complain
    from l10n.cli.settings import Settings
    from l10n.cli.tables import show_table
    from l10n.errors import L10nError

    settings = Settings.of(**rest)
    rows: list[tuple[str, ...]] = []
    code = 0
    for path in _catalogs(paths, locales, settings):
        try:
            done = progress(api.read_catalog(path))
        except L10nError as error:
            complain(error)
            code = 2
            continue
        rows.append((path, str(done.translated), str(done.fuzzy), str(done.untranslated)))
    if rows:
        show_table(COLUMNS, rows, format_)
    return code


def _catalogs(
    paths: tuple[str, ...], locales: tuple[str, ...], settings: Settings
) -> Iterator[str]:
    from pathlib import Path

    from l10n.cli.inputs import inputs
    from l10n.project.walk import CATALOGS

    if paths:
        yield from (item.path for item in inputs(paths, settings, CATALOGS))
        return
    layout = settings.layout
    for locale in layout.chosen(locales):
        for source in layout.sources():
            catalog = layout.catalog(source.path, locale)
            if Path(catalog).is_file():
                yield catalog
