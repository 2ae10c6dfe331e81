"""Rule ``fidelity.message-untranslated``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.message-untranslated",
    Severity.WARNING,
    Certainty.CERTAIN,
    "A message has no translation.",
)
def message_untranslated(catalog: Catalog) -> Iterator[CatalogHit]:
    """A message has no translation.

    What it finds:
        Messages whose msgstr is empty. One of nothing but white space is an error.

    Why it matters:
        The reader sees the source, or nothing at all.

    Example:
        ``msgstr ""``.

    How to fix:
        Translate it.

    Source:
        GNU gettext manual, Untranslated entries.
    """
    for message in catalog.live:
        if message.msgid.strip() and any(message.msgstr) and not "".join(message.msgstr).strip():
            yield CatalogHit(
                message.line or 1,
                N_("The translation of “%(msgid)s” is nothing but white space"),
                N_("Translate it."),
                {"msgid": shortened(message.msgid)},
                severity=Severity.ERROR,
            )
        if message.msgid and not any(message.msgstr):
            yield CatalogHit(
                message.line or 1,
                N_("“%(msgid)s” is not translated"),
                N_("Translate it."),
                {"msgid": shortened(message.msgid)},
            )
