"""Rule ``fidelity.newline-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.fidelity.language.catalog_language import catalog_language
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.languages.tags import UNSPACED, primary
from l10n.messages import N_


@catalog_rule(
    "fidelity.newline-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A message starts or ends with a line end in one text only.",
)
def newline_changed(catalog: Catalog) -> Iterator[CatalogHit]:
    """A message starts or ends with a line end in one text only.

    What it finds:
        Messages whose msgstr has a line end at its start or end and whose msgid has none, or
        the other way round. Other white space is a warning.

    Why it matters:
        msgfmt refuses it; in a page it makes a new paragraph.

    Example:
        ``msgstr "Hola\\n"`` for ``msgid "Hello"``.

    How to fix:
        End both in the same way.

    Source:
        GNU gettext, msgfmt --check-format.
    """
    language = primary(catalog_language(catalog))
    for message in catalog.live:
        ids = [message.msgid, *([] if message.msgid_plural is None else [message.msgid_plural])]
        for text in filter(str.strip, message.msgstr):
            ends = text.startswith("\n"), text.endswith("\n")
            if not any(ends == (x.startswith("\n"), x.endswith("\n")) for x in ids):
                yield CatalogHit(
                    message.line or 1,
                    N_("A line end stands at the start or end of one text only"),
                    N_("End both in the same way."),
                    {"msgid": shortened(message.msgid)},
                )
                break
            if language not in UNSPACED and not any(_ends(text) == _ends(x) for x in ids):
                yield CatalogHit(
                    message.line or 1,
                    N_("A space stands at the start or end of one text only"),
                    N_("End both in the same way."),
                    {"msgid": shortened(message.msgid)},
                    severity=Severity.WARNING,
                )
                break


def _ends(text: str) -> tuple[bool, bool]:
    """Whether a text has white space other than line ends in front and behind."""
    bare = text.strip("\r\n")
    return bare[:1].isspace(), bare[-1:].isspace()
