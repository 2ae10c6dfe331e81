"""The translation memory of a run: all catalogs, and what was imported into the project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.settings import Settings

if TYPE_CHECKING:
    from l10n.catalog.memory.store import Memory
    from l10n.catalog.memory.units import Unit
    from l10n.catalog.message import Catalog


def memory_of(catalogs: Iterable[Catalog], settings: Settings) -> Memory:
    """A memory of catalogs and of the project's memory file, if there is one.

    Raises:
        L10nError: the memory file cannot be used.
    """
    from l10n import api

    memory = api.memory(*catalogs, source_language=source_language(settings))
    place = memory_file(settings)
    if Path(place).is_file():
        memory.add(tmx_units(place, settings))
    return memory


def memory_file(settings: Settings) -> str:
    """The TMX file of the project, whether it is there or not."""
    return settings.layout.place(settings.configuration.memory)


def source_language(settings: Settings) -> str:
    """BCP 47 tag of texts that do not name their language."""
    return settings.language or settings.layout.source_language


def tmx_units(path: str, settings: Settings) -> tuple[Unit, ...]:
    """The units of a TMX file, in UTF-8 or, with a byte-order mark, in UTF-16.

    Raises:
        L10nError: it cannot be read, or is no TMX.
    """
    from l10n.catalog.memory.tmx import read_tmx
    from l10n.text.files import decode_marked, read_bytes

    text = decode_marked(read_bytes(path, limit=settings.configuration.max_file_bytes), path)
    return read_tmx(text, path=path, source_language=source_language(settings))
