"""Rule ``fidelity.catalog-header-invalid``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.metadata.header_fields import doubled, stray_lines, wrong_values
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.catalog-header-invalid",
    Severity.WARNING,
    Certainty.CERTAIN,
    "A field of a catalog's header is wrong.",
)
def catalog_header_invalid(catalog: Catalog) -> Iterator[CatalogHit]:
    """A field of a catalog's header is wrong.

    What it finds:
        Fields that stand twice, lines that are no field, dates that no calendar has, and values of
        ``Content-Type``, ``Content-Transfer-Encoding``, ``MIME-Version`` and ``Last-Translator``
        that they cannot have; a header that is fuzzy although it has translations.

    Why it matters:
        Of two fields programs read one, and not all the same one. Some drop a fuzzy header, and
        with it the charset.

    Example:
        ``PO-Revision-Date: 2026-13-01 10:00+0000``.

    How to fix:
        Write one field of each name, with a value that it can have.

    Source:
        GNU gettext manual, The Header Entry; RFC 2045.
    """
    header = catalog.header
    if not header.present:
        return
    line = header.line or 1
    for name in doubled(header):
        message = N_("The header has %(field)s more than once")
        yield CatalogHit(line, message, N_("Leave one of them."), {"field": name}, Severity.ERROR)
    for text in stray_lines(header):
        data = {"text": shortened(text)}
        yield CatalogHit(line, N_("“%(text)s” is no field of a header"), N_("Delete it."), data)
    for name, value in wrong_values(header):
        yield CatalogHit(
            line,
            N_("%(field)s cannot be “%(value)s”"),
            N_("Write a value that the field can have."),
            {"field": name, "value": shortened(value)},
        )
    if "fuzzy" in header.flags and any(message.translated for message in catalog.live):
        yield CatalogHit(line, N_("The header is marked as fuzzy"), N_("Delete the flag."))
