"""Rule ``fidelity.message-obsolete``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.message-obsolete",
    Severity.WARNING,
    Certainty.CERTAIN,
    "The catalog keeps messages that are not in use.",
)
def message_obsolete(catalog: Catalog) -> Iterator[CatalogHit]:
    """The catalog keeps messages that are not in use.

    What it finds:
        Entries in lines that start with ``#~``. One finding for all of them, at the first.

    Why it matters:
        A translation that is not in use any more is not shown; now and then it was made
        obsolete by mistake.

    Example:
        ``#~ msgid "Take 2 tablets"``.

    How to fix:
        Remove them when nobody needs them, or bring them back.

    Source:
        GNU gettext manual, Obsolete entries.
    """
    old = [message for message in catalog.messages if message.obsolete]
    if old:
        yield CatalogHit(
            old[0].line or 1,
            N_("“%(msgid)s” is obsolete")
            if len(old) == 1
            else N_("%(count)d messages are obsolete, the first is “%(msgid)s”"),
            N_("Remove them, or bring them back."),
            {"count": len(old), "msgid": shortened(old[0].msgid)},
        )
