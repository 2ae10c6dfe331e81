"""``l10n status``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.cli.inputs import Input

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
    from l10n.catalog.status import progress
    from l10n.cli.catalogs import each, named_catalogs, read
    from l10n.cli.settings import Settings
    from l10n.cli.tables import show_table

    settings = Settings.of(**rest)
    rows: list[tuple[str | int, ...]] = []

    def count(item: Input) -> None:
        done = progress(read(item, settings))
        rows.append((item.path, done.translated, done.fuzzy, done.untranslated))

    code = each(named_catalogs(paths, locales, settings), count)
    if rows:
        show_table(COLUMNS, rows, format_)
    return code
