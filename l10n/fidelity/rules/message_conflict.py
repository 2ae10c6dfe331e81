"""Rule ``fidelity.message-conflict``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.patterns import lazy

_MARKS = lazy(r"^#-#-#-#-#\s|^<<<<<<< |^>>>>>>> |^\|\|\|\|\|\|\| |^=======$", re.MULTILINE)


@catalog_rule(
    "fidelity.message-conflict",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A translation holds marks of a merge.",
)
def message_conflict(catalog: Catalog) -> Iterator[CatalogHit]:
    """A translation holds marks of a merge.

    What it finds:
        Marks that ``msgcat`` and version control write between two versions, in a translation or in
        the header, where the msgid has none; and flags of a message that contradict each other,
        such as ``c-format`` and ``no-c-format``.

    Why it matters:
        Readers see both versions and the marks.

    Example:
        ``msgstr "#-#-#-#-#  es.po  #-#-#-#-#\\nHola"``.

    How to fix:
        Keep one version.

    Source:
        GNU gettext manual, msgcat.
    """
    if _MARKS.search(catalog.header.text):
        yield CatalogHit(catalog.header.line or 1, N_("The header holds marks of a merge"), ADVICE)
    for message in catalog.live:
        if any(map(_MARKS.search, message.msgstr)) and not _MARKS.search(message.msgid):
            yield CatalogHit(
                message.line or 1,
                N_("The translation holds marks of a merge"),
                ADVICE,
                {"msgid": shortened(message.msgid)},
            )
        flags = dict.fromkeys(message.flags)
        for flag in flags:
            if f"no-{flag}" in flags:
                yield CatalogHit(
                    message.line or 1,
                    N_("The flags %(flag)s and no-%(flag)s contradict each other"),
                    N_("Delete one of them."),
                    {"flag": flag, "msgid": shortened(message.msgid)},
                    Severity.WARNING,
                )


ADVICE = N_("Keep one of the two versions.")
