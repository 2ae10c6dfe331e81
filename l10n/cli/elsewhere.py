"""The catalogs in which an update looks for translations that its own catalog does not have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from l10n.cli.inputs import Input
from l10n.cli.settings import Settings
from l10n.errors import L10nError
from l10n.project.keys import key_of, text_stamp
from l10n.text.files import read_utf8

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog
    from l10n.catalog.updating.compendium import Compendium
    from l10n.project.cache import Cache

_ENOUGH = 0.5


class Elsewhere:
    """The catalogs of a run; picklable."""

    def __init__(self, catalogs: tuple[Catalog, ...] = (), left: tuple[Catalog, ...] = ()) -> None:
        """Take catalogs.

        Args:
            catalogs: all that could be read.
            left: those of them whose pages are gone.
        """
        self.catalogs, self._left = catalogs, left

    @cached_property
    def _compendia(self) -> dict[str | None, Compendium]:
        from l10n.catalog.updating.compendium import Compendium

        languages = dict.fromkeys(catalog.language for catalog in self.catalogs)
        return {
            tag: Compendium([catalog for catalog in self.catalogs if catalog.language == tag])
            for tag in languages
        }

    def compendium(self, language: str | None) -> Compendium | tuple[()]:
        """The translations in a language."""
        return self._compendia.get(language, ())

    def former(self, template: Catalog, language: str | None) -> Catalog | None:
        """The catalog that a renamed page has left behind: the one that has most texts in common
        with a template, at least half of those that there are in either.
        """
        wanted = {message.key for message in template.live}
        left = [c for c in self._left if c.language == language]
        shares = [(len(wanted & c.index().keys()), c) for c in left]
        common, former = max(shares, key=lambda share: share[0], default=(0, None))
        if former is None or common < _ENOUGH * max(len(wanted), len(former.index()), 1):
            return None
        return former


def elsewhere(files: Iterable[str], pages: Iterable[str], settings: Settings) -> Elsewhere:
    """The catalogs that can be read; what is wrong with others is told in time.

    Args:
        files: paths of catalogs.
        pages: those of them that pages have.
        settings: of the run.
    """
    from l10n.cli.catalogs import readable
    from l10n.project.surplus import is_left

    catalogs = tuple(readable((Input(path, path) for path in files), settings))
    own = set(pages)
    left = (c for c in catalogs if c.path not in own and is_left(c, settings.layout))
    return Elsewhere(catalogs, tuple(left))


class Holding:
    """What tells of a catalog whether others would take something else from it; picklable."""

    def __init__(self, settings: Settings) -> None:
        """Prepare the work."""
        self._limit = settings.configuration.max_file_bytes

    def __call__(self, path: str, cache: Cache) -> str:
        """A hash of the translations in a catalog, in hexadecimal; "" where it has none, and of its
        text where it cannot be used.

        Raises:
            L10nError: it cannot be read.
        """
        text = read_utf8(path, limit=self._limit)
        key = key_of("held", path, text_stamp(text))
        known = cache.get(key)
        if isinstance(known, str):
            return known
        from l10n.catalog.updating.carry import has_text
        from l10n.cli.catalogs import parsed

        try:
            catalog = parsed(text, path)
        except L10nError:
            return text_stamp(text)
        held = [
            (*m.key, m.msgid_plural, m.msgstr, m.fuzzy, m.obsolete, m.translator_comments)
            for m in catalog.messages
            if has_text(m)
        ]
        made = key_of(path, catalog.language, held).hex() if held else ""
        cache.put(key, made)
        return made


def holdings(files: Sequence[str], settings: Settings) -> str:
    """One hash of all translations in catalogs, in hexadecimal."""
    from l10n.cli.making import made_by

    found = made_by(Holding(settings), files, settings)
    return key_of([outcome.value for outcome in found if outcome.value]).hex()
