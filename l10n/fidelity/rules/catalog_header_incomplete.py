"""Rule ``fidelity.catalog-header-incomplete``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.catalog-header-incomplete",
    Severity.WARNING,
    Certainty.CERTAIN,
    "The header of a catalog lacks a field.",
)
def catalog_header_incomplete(catalog: Catalog) -> Iterator[CatalogHit]:
    """The header of a catalog lacks a field.

    What it finds:
        Headers without ``Language``, ``Content-Type`` or, where messages have plural forms,
        ``Plural-Forms``. Without the language it is an error. Other usual fields are notes.

    Why it matters:
        Programs guess, and guess wrong.

    Example:
        No line ``Language: es``.

    How to fix:
        Add the field.

    Source:
        GNU gettext manual, The Header Entry.
    """
    header = catalog.header
    if not header.present:
        return
    needed = ["Language", "Content-Type"]
    if any(message.msgid_plural is not None for message in catalog.live):
        needed.append("Plural-Forms")
    for name in needed:
        if not header.get(name).strip():
            severity = Severity.ERROR if name != "Content-Type" else None
            yield _missing(catalog, name, severity)
    rest = [name for name in USUAL if not header.get(name).strip()]
    if rest and any(message.translated for message in catalog.live):
        yield _missing(catalog, ", ".join(rest), Severity.INFO)


def _missing(catalog: Catalog, names: str, severity: Severity | None) -> CatalogHit:
    message, advice = N_("The header does not name %(field)s"), N_("Add the field.")
    return CatalogHit(catalog.header.line or 1, message, advice, {"field": names}, severity)


USUAL = (
    "Project-Id-Version",
    "PO-Revision-Date",
    "Last-Translator",
    "MIME-Version",
    "Content-Transfer-Encoding",
)
"""Fields that tools ask for and can do without."""
