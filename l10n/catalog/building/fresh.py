"""Whether a page is what its catalog gives now."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import product

from l10n.catalog.building.build import build
from l10n.catalog.building.local_links import Lead
from l10n.catalog.building.stamp import stamp_field
from l10n.catalog.message import Catalog
from l10n.catalog.segmenting.policy import FrontMatterPolicy
from l10n.text.document import Document

_REVIEWS = ((False, False), (True, False), (True, True))
"""Whether translations under review are used, and marked."""


def is_begun(catalog: Catalog) -> bool:
    """Whether anything is translated in a catalog."""
    return any(any(message.msgstr) for message in catalog.messages)


def is_fresh(
    page: Document,
    source: Document,
    catalog: Catalog,
    *,
    locale: str | None,
    policy: FrontMatterPolicy,
    leads: Iterable[Lead | None] = (None,),
) -> bool:
    """Whether a build makes the very page, with any of the options that it may have been built
    with: translations under review, a stamp, ids of headings, links to translated pages.

    Args:
        page: the translation.
        source: what it is a translation of.
        catalog: its translations.
        locale: BCP 47 tag of the page.
        policy: which front-matter values are translated and set.
        leads: how links to other pages may have been led, None for as they are.
    """
    wanted = partial(
        build,
        source,
        catalog,
        locale=locale,
        policy=policy,
        stamp=stamp_field(page.front_matter) is not None,
        known=page,
    )
    waiting = any(message.fuzzy for message in catalog.messages)
    reviews = _REVIEWS if waiting else _REVIEWS[:1]
    ids = (False, True) if "{#" in page.source else (False,)
    return any(
        wanted(fuzzy=fuzzy, mark=mark, heading_ids=heading_ids, lead=lead).text == page.source
        for lead, heading_ids, (fuzzy, mark) in product(leads, ids, reviews)
    )
