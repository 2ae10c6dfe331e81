"""The work of ``l10n update`` on one catalog after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.inputs import Input
from l10n.cli.settings import Settings

if TYPE_CHECKING:
    from l10n.catalog.memory import Memory
    from l10n.catalog.message import Catalog
    from l10n.catalog.update import Merged, Updated


class Updating:
    """One run: catalogs that are read only when a message asks for them."""

    def __init__(
        self, settings: Settings, catalogs: tuple[str, ...], pretranslate: bool, diff: bool
    ) -> None:
        """Prepare a run.

        Args:
            settings: of the run.
            catalogs: every catalog of the run, whether it is there or not.
            pretranslate: whether new messages are filled from the translation memory.
            diff: whether changes of msgids are shown.
        """
        self._settings, self._pretranslate, self._diff = settings, pretranslate, diff
        self._catalogs = tuple(dict.fromkeys(catalogs))
        self._limit = settings.configuration.max_file_bytes

    def update(self, template: str, path: str, locale: str | None) -> None:
        """Bring one catalog up to date, or make it, and tell what was done.

        Args:
            template: the POT file.
            path: the PO file.
            locale: BCP 47 tag for a catalog that is not there yet.

        Raises:
            L10nError: a file cannot be read or written, or is no catalog.
        """
        from l10n import api
        from l10n.cli.catalog_style import catalog_text
        from l10n.cli.output import note
        from l10n.project.writer import rewrite

        pot = api.read_catalog(template, limit=self._limit)
        told: list[str] = []

        def change(text: str | None) -> str:
            old = None if text is None else api.parse_catalog(text, path=path)
            _refuse_other_locale(old, path, locale)
            result = self._updated(old, pot, path, locale)
            catalog, filled = self._filled(result.catalog)
            told[:] = [("made: " if old is None else "") + summary(result.merged, filled)]
            if self._diff and old is not None:
                told.extend(_differences(old, result.catalog, path))
            return catalog_text(catalog, self._settings)

        written = rewrite(path, change, limit=self._limit)
        if told[1:]:
            self._show(told[1:])
        note(f"{path}: {told[0] if written else 'unchanged'}")

    def _updated(
        self, old: Catalog | None, template: Catalog, path: str, locale: str | None
    ) -> Updated:
        from l10n.catalog.update import updated
        from l10n.cli.catalog_style import prepared

        if old is None:
            made = _new(template, path, locale)
            old, template = replace(made, messages=()), replace(template, messages=made.messages)
        template = prepared(template, self._settings, old.language or locale)
        result = updated(old, template)
        if result.merged.kept == len(template.live):
            return result
        others = [c for c in self._others if c.path != path and c.language == old.language]
        return updated(old, template, compendium=others) if others else result

    def _filled(self, catalog: Catalog) -> tuple[Catalog, int]:
        """The catalog with what the memory knows, and for how many messages it knew something."""
        if not self._pretranslate:
            return catalog, 0
        from l10n.catalog.pretranslate import pretranslate

        filled, exact, fuzzy = pretranslate(catalog, self._memory)
        return filled, exact + fuzzy

    @cached_property
    def _there(self) -> tuple[Input, ...]:
        return tuple(Input(path, path) for path in self._catalogs if Path(path).is_file())

    @cached_property
    def _others(self) -> tuple[Catalog, ...]:
        """Every catalog of the run that can be read; what is wrong with others is told in time."""
        from l10n.cli.catalogs import readable

        return tuple(readable(self._there, self._settings))

    @cached_property
    def _memory(self) -> Memory:
        from l10n.cli.memories import memory_of

        return memory_of(self._others, self._settings)

    def _show(self, lines: list[str]) -> None:
        from l10n.cli.output import emit
        from l10n.reporters.escape import terminal

        emit("".join(f"{terminal(line)}\n" for line in lines))


def _refuse_other_locale(catalog: Catalog | None, path: str, locale: str | None) -> None:
    """A catalog of one language never becomes that of another."""
    from l10n.errors import UsageError

    if catalog is not None and locale and catalog.language and catalog.language != locale:
        raise UsageError(
            f'the catalog is for "{catalog.language}", not for "{locale}"',
            path=path,
            remedy="name another catalog, or leave out --locale",
        )


def summary(merged: Merged, filled: int = 0) -> str:
    """What an update did, in one line: how many messages came out in which way."""
    parts = (
        (merged.kept, "exact"),
        (merged.moved + merged.normalised, "carried over"),
        (merged.adapted + merged.sentences + merged.similar, "to review"),
        (merged.new - filled, "new"),
        (filled, "from the memory"),
        (merged.obsolete, "obsolete"),
    )
    return ", ".join(f"{number} {way}" for number, way in parts if number > 0) or "empty"


def _differences(before: Catalog, after: Catalog, path: str) -> Iterator[str]:
    """For each text to review: where it stands, its change word by word, its translation."""
    from l10n.catalog.word_diff import changed, word_diff

    for message in changed(before, after):
        assert message.previous is not None
        yield f"{path}: {' '.join(message.references)}"
        for text in (word_diff(message.previous.msgid, message.msgid), message.msgstr[0]):
            yield f"  {' '.join(text.split())}"


def _new(template: Catalog, path: str, locale: str | None) -> Catalog:
    """A catalog without translations."""
    from l10n.catalog.create import new_catalog
    from l10n.errors import UsageError
    from l10n.project.places import locale_of_catalog

    locale = locale or locale_of_catalog(path)
    if locale is None:
        raise UsageError(
            "there is no such catalog, and its name does not tell the locale of a new one",
            path=path,
            remedy="check the path, or give --locale",
        )
    return new_catalog(template, locale)
