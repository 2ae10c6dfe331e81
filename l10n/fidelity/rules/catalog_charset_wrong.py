"""Rule ``fidelity.catalog-charset-wrong``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.catalog-charset-wrong",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The header names a charset other than UTF-8.",
)
def catalog_charset_wrong(catalog: Catalog) -> Iterator[CatalogHit]:
    """The header names a charset other than UTF-8.

    What it finds:
        Headers whose ``Content-Type`` has a placeholder, or another charset.

    Why it matters:
        msgfmt and libraries decode the file wrongly or refuse it.

    Example:
        ``charset=CHARSET``.

    How to fix:
        Write ``charset=UTF-8`` and save the file so.

    Source:
        GNU gettext manual, The Header Entry.
    """
    charset = catalog.header.charset
    if charset and charset.lower() not in ("utf-8", "utf8"):
        yield CatalogHit(
            catalog.header.line or 1,
            N_("The header names the charset “%(charset)s”"),
            N_("Write UTF-8, and save the file so."),
            {"charset": shortened(charset)},
        )
