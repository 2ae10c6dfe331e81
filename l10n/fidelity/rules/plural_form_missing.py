"""Rule ``fidelity.plural-form-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.plural-form-missing",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A plural form is missing or empty.",
)
def plural_form_missing(catalog: Catalog) -> Iterator[CatalogHit]:
    """A plural form is missing or empty.

    What it finds:
        Messages of which some forms are translated and others are not, or that have another
        number of forms than the header says.

    Why it matters:
        For some numbers the reader sees nothing, or English.

    Example:
        ``msgstr[1] ""`` below a translated ``msgstr[0]``.

    How to fix:
        Translate every form.

    Source:
        GNU gettext manual, Plural forms.
    """
    wanted = catalog.header.nplurals
    for message in catalog.live:
        if message.msgid_plural is None or not any(message.msgstr):
            continue
        filled = sum(bool(text) for text in message.msgstr)
        expected = wanted or len(message.msgstr)
        if filled != expected or len(message.msgstr) != expected:
            yield CatalogHit(
                message.line or 1,
                N_("%(filled)d of %(expected)d plural forms are translated"),
                N_("Translate every form."),
                {"filled": filled, "expected": expected, "msgid": shortened(message.msgid)},
            )
