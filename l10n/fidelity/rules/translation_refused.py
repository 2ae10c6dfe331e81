"""Rule ``fidelity.translation-refused``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.segmenting.extract import LINKS_FIELD
from l10n.errors import L10nError
from l10n.fidelity.markup.message_notes import definitions
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.patterns import lazy

_MARKS = lazy(r"[\[\]()<>`*_\\\n{}|!#~^]|^\s*(?:[-+>=]|\d{1,9}[.)])", re.MULTILINE)
_LONGEST = 20_000


@catalog_rule(
    "fidelity.translation-refused",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A translation will not reach its page.",
)
def translation_refused(catalog: Catalog) -> Iterator[CatalogHit]:
    """A translation will not reach its page.

    What it finds:
        In catalogs made of documents, translations that ``l10n build`` refuses because the page
        would break: a link number, tag, footnote mark or line break that is missing or not in the
        msgid, or text that begins another block.

    Why it matters:
        The page keeps the source text in that place until the translation is mended.

    Example:
        ``msgstr "Hable con [su equipo](2)."`` for ``msgid "Talk to [your team](1)."``.

    How to fix:
        Keep every ``[text](number)``, tag, footnote mark and line break of the msgid; the order may
        change.

    Source:
        ``catalog.translation-breaks-page``, which ``l10n build`` applies to the whole page.
    """
    if LINKS_FIELD not in catalog.header:
        return
    for message in catalog.live:
        if message.translated and _may_break(message) and _is_refused(message, catalog.header):
            yield CatalogHit(
                message.line or 1,
                N_("This translation would break its page; build will leave the source text there"),
                N_("Keep every link number, tag, footnote mark and line break of the msgid."),
                {"msgid": shortened(message.msgid)},
            )


def _may_break(message: Message) -> bool:
    texts = message.msgid, message.msgstr[0]
    return max(map(len, texts)) <= _LONGEST and any(map(_MARKS.search, texts))


def _is_refused(message: Message, header: Header) -> bool:
    """Whether a page of nothing but the msgid would refuse the translation."""
    from l10n.catalog.building.build import build
    from l10n.text.parse import parse

    try:
        page = parse(message.msgid + definitions(message.msgid))
        alone = Catalog((message.with_(msgctxt=None),), header)
        return bool(build(page, alone).findings)
    except L10nError:
        return False
