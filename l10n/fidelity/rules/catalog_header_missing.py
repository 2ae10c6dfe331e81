"""Rule ``fidelity.catalog-header-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.catalog-header-missing",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The catalog has no header.",
)
def catalog_header_missing(catalog: Catalog) -> Iterator[CatalogHit]:
    """The catalog has no header.

    What it finds:
        Catalogs without the entry whose msgid is empty.

    Why it matters:
        Programs do not know its language, its charset and its plural forms.

    Example:
        A PO file that starts with a message.

    How to fix:
        Add the header; ``l10n update`` writes one.

    Source:
        GNU gettext manual, The Header Entry.
    """
    if not catalog.header.present and catalog.live:
        yield CatalogHit(1, N_("The header is missing"), N_("Add the entry with the empty msgid."))
