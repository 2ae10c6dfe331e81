"""How far the translations of a project are: each source document in each locale."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.settings import Settings
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.catalog.coverage import Coverage
    from l10n.catalog.message import Catalog, Template
    from l10n.catalog.segmenting.segment import Links
    from l10n.project.layout import Source
    from l10n.text.document import Document

MISSING, OUTDATED, THERE = "missing", "outdated", "there"
"""A page that is not there; one whose stamp tells that its source has changed, or that is not what
its catalog gives; any other.
"""


class Standing(NamedTuple):
    """One source document in one locale.

    Attributes:
        locale: BCP 47 tag.
        source: the source document.
        catalog: where its catalog is or would be.
        page: where the translated page is or would be.
        state: of the page: ``missing``, ``outdated`` or ``there``.
        coverage: how much of the source is translated; None for a page that has no catalog.
    """

    locale: str
    source: str
    catalog: str
    page: str
    state: str
    coverage: Coverage | None


@dataclass(frozen=True)
class Original:
    """A source document, read when something asks for it, and once.

    Attributes:
        source: where it lies.
        settings: of the run.
    """

    source: Source
    settings: Settings
    _templates: dict[Links, Template] = field(default_factory=dict)

    def standing(self, locale: str) -> Standing:
        """How far it is in a locale.

        Raises:
            L10nError: a file cannot be read.
        """
        from l10n import api

        layout = self.settings.layout
        path = layout.catalog(self.source.path, locale)
        page = layout.target(self.source.path, locale)
        limit = self.settings.configuration.max_file_bytes
        catalog = api.read_catalog(path, limit=limit) if Path(path).is_file() else None
        state = self._state(page, locale, catalog)
        return Standing(locale, self.source.file, path, page, state, self._coverage(catalog, state))

    def _coverage(self, catalog: Catalog | None, state: str) -> Coverage | None:
        from l10n.catalog.coverage import coverage
        from l10n.catalog.segmenting.extract import links_of
        from l10n.catalog.segmenting.segment import Links

        if catalog is not None:
            return coverage(self._template(links_of(catalog.header)), catalog)
        return coverage(self._template(Links.NUMBERED), None) if state == MISSING else None

    def _state(self, page: str, locale: str, catalog: Catalog | None) -> str:
        from l10n import api
        from l10n.catalog.building.fresh import is_begun
        from l10n.catalog.building.stamp import stamp_field

        if not Path(page).is_file():
            return MISSING
        target = api.read(page, limit=self.settings.configuration.max_file_bytes)
        stamp = stamp_field(target.front_matter)
        if stamp is not None and stamp.value != self._stamp:
            return OUTDATED
        if catalog is None or not is_begun(catalog) or self._is_fresh(target, locale, catalog):
            return THERE
        return OUTDATED

    def _is_fresh(self, page: Document, locale: str, catalog: Catalog) -> bool:
        """Whether a catalog makes a page, as ``l10n check`` asks, too."""
        from l10n.catalog.building.fresh import is_fresh
        from l10n.project.local_pages import leads_of
        from l10n.project.policies import front_matter_policy

        configuration = self.settings.configuration
        layout = self.settings.layout if configuration.local_links else None
        return is_fresh(
            page,
            self._document,
            catalog,
            locale=locale,
            policy=front_matter_policy(configuration),
            leads=leads_of(layout, self.source.file, page.path or "", locale),
        )

    def _template(self, links: Links) -> Template:
        from l10n.catalog.segmenting.extract import extract
        from l10n.project.policies import front_matter_policy

        if links not in self._templates:
            policy = front_matter_policy(self.settings.configuration)
            self._templates[links] = extract(self._document, links=links, policy=policy)
        return self._templates[links]

    @cached_property
    def _stamp(self) -> str:
        from l10n.catalog.building.stamp import stamp_of

        return stamp_of(self._document)

    @cached_property
    def _document(self) -> Document:
        from l10n import api

        configuration = self.settings.configuration
        language = self.settings.language or configuration.source_language
        return api.read(self.source.file, language=language, limit=configuration.max_file_bytes)
