"""Rule ``fidelity.message-fuzzy``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.message-fuzzy",
    Severity.WARNING,
    Certainty.CERTAIN,
    "A message is marked as fuzzy.",
)
def message_fuzzy(catalog: Catalog) -> Iterator[CatalogHit]:
    """A message is marked as fuzzy.

    What it finds:
        Messages that a translator has to look at again.

    Why it matters:
        Fuzzy translations are not shown; the reader sees the source.

    Example:
        ``#, fuzzy``.

    How to fix:
        Check the translation and remove the mark.

    Source:
        GNU gettext manual, Fuzzy entries.
    """
    for message in catalog.live:
        if message.fuzzy:
            yield CatalogHit(
                message.line or 1,
                N_("“%(msgid)s” is fuzzy"),
                N_("Check the translation and remove the mark."),
                {"msgid": shortened(message.msgid)},
            )
