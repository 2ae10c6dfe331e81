"""How much of a source document, as it is now, a catalog translates."""

from __future__ import annotations

from typing import NamedTuple

from l10n.catalog.message import Catalog, Template
from l10n.catalog.status import Progress, progress


class Coverage(NamedTuple):
    """A catalog against the texts of its source.

    Attributes:
        progress: the texts of the source by the state of their translation.
        unknown: texts of the source that the catalog does not have: it waits for an update.
        gone: messages of the catalog that the source has no more: likewise.
    """

    progress: Progress
    unknown: int
    gone: int

    @property
    def behind(self) -> int:
        """How many messages an update would change."""
        return self.unknown + self.gone


def coverage(template: Template, catalog: Catalog | None) -> Coverage:
    """How far the texts of a template are translated.

    Args:
        template: the texts of a source as it is now, with links in the form of the catalog.
        catalog: their translations; None where there are none yet.
    """
    if catalog is None:
        return Coverage(progress(template), 0, 0)
    known = catalog.index()
    wanted = {message.key for message in template.live}
    states = tuple(known.get(message.key, message) for message in template.live)
    return Coverage(
        progress(Catalog(states, template.header)),
        sum(key not in known for key in wanted),
        sum(key not in wanted for key in known),
    )
