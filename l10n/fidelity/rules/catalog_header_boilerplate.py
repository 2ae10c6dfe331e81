"""Rule ``fidelity.catalog-header-boilerplate``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.metadata.header_fields import placeholders_in
from l10n.fidelity.rule import CatalogHit, catalog_rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_

_OF_EDITORS = {"Last-Translator", "PO-Revision-Date"}


@catalog_rule(
    "fidelity.catalog-header-boilerplate",
    Severity.WARNING,
    Certainty.CERTAIN,
    "The header of a catalog still has placeholders.",
)
def catalog_header_boilerplate(catalog: Catalog) -> Iterator[CatalogHit]:
    """The header of a catalog still has placeholders.

    What it finds:
        Fields such as ``PACKAGE VERSION`` and ``FULL NAME <EMAIL@ADDRESS>`` in a catalog with
        translations. Name and date of the last translator are written by editors for catalogs:
        where neither is there, nobody has used one, and nothing is said.

    Why it matters:
        Nobody knows whom to ask about a translation, or how old it is.

    Example:
        ``Project-Id-Version: PACKAGE VERSION``.

    How to fix:
        Fill in the fields; editors for catalogs do it.

    Source:
        GNU gettext manual, The Header Entry.
    """
    fields = placeholders_in(catalog.header)
    untouched = set(fields) >= _OF_EDITORS
    if fields and not untouched and any(message.translated for message in catalog.live):
        yield CatalogHit(
            catalog.header.line or 1,
            N_("The header still has placeholders: %(fields)s"),
            N_("Fill them in."),
            {"fields": ", ".join(fields)},
        )
