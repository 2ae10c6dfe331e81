"""What a run writes is never what it reads, and never the work of a writer or translator."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.output import STANDARD
from l10n.errors import Said, UsageError
from l10n.languages.tags import primary

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog


PAGES = (".md", ".markdown")
CATALOGS = (".po",)
"""Endings of files that people write."""


def refuse_inputs(
    outputs: Iterable[str | None],
    inputs: Iterable[str | None],
    makes: tuple[str, ...] = (),
) -> None:
    """Refuse to write over something that the same run reads, or over the work of a person.

    Args:
        outputs: files to be written; None and ``-`` are standard output.
        inputs: files that are read; None stands for no file.
        makes: endings of files that people write and that this run makes, too.

    Raises:
        UsageError: an output is one of the inputs, also by another name, or it is there and its
            ending says that it is a page or a catalog, which this run does not make.
    """
    named = [path for path in outputs if path is not None and path != STANDARD]
    if not named:
        return
    taken = {place for path in inputs if path is not None for place in _places(path)}
    for path in named:
        if not taken.isdisjoint(_places(path)):
            raise UsageError(
                "the output is one of the inputs", path=path, remedy="name another file with -o"
            )
    _refuse_other_kinds(named, makes)


def refuse_translations(output: str | None) -> None:
    """Refuse to write a template over the work of a translator.

    Raises:
        UsageError: the output is a catalog with translations.
    """
    if output is None or output == STANDARD or not Path(output).is_file():
        return
    from l10n import api
    from l10n.errors import L10nError

    try:
        messages = api.read_catalog(output).messages
    except L10nError:
        return
    if any(any(message.msgstr) for message in messages):
        raise UsageError(
            "the output is a catalog that holds translations",
            path=output,
            remedy="write a .pot file, then run l10n update",
        )


def refuse_other_locale(
    catalog: Catalog | None, path: str | None, locale: str | None, *, regions: bool = False
) -> None:
    """Refuse to take a catalog of one language for that of another.

    Args:
        catalog: what was read, or None.
        path: its file.
        locale: BCP 47 tag that is asked for, or None.
        regions: whether a catalog of the language serves a region of it, too.

    Raises:
        UsageError: the catalog says that it is of another locale.
    """
    if catalog is None or not locale or not catalog.language or catalog.language == locale:
        return
    if regions and primary(catalog.language) == primary(locale):
        return
    raise UsageError(
        Said(
            'the catalog is for "%(language)s", not for "%(locale)s"',
            language=catalog.language,
            locale=locale,
        ),
        path=path,
        remedy="name another catalog, or leave out --locale",
    )


def _refuse_other_kinds(outputs: list[str], makes: tuple[str, ...]) -> None:
    others = tuple(ending for ending in PAGES + CATALOGS if ending not in makes)
    for path in outputs:
        if path.lower().endswith(others) and Path(path).is_file():
            raise UsageError(
                "the output is a catalog that is there already, and this makes none"
                if path.lower().endswith(CATALOGS)
                else "the output is a page that is there already, and this makes none",
                path=path,
                remedy="name another file with -o",
            )


def _places(path: str) -> set[object]:
    """What identifies a file: its real path, and its device and number where it exists."""
    try:
        real = Path(path).resolve()
        stat = real.stat()
    except (OSError, ValueError, RuntimeError):
        return {path}
    return {str(real), (stat.st_dev, stat.st_ino)}
