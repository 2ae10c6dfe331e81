"""Translations of a page that is there which the page that is built would not have."""

from __future__ import annotations

from l10n.catalog.building.places import finding_at
from l10n.catalog.segmenting.segment import Segment
from l10n.finding import Certainty, Finding, Rule, Severity
from l10n.messages import N_
from l10n.text.document import Document
from l10n.text.spans import Lines

UNDONE = Rule(
    "catalog.translation-undone",
    Severity.WARNING,
    Certainty.LIKELY,
    (),
    N_("A text that was translated on the page is in the source's language now"),
    """What it finds:
When `l10n build` writes over a page: texts that the old page had in its own language and the new
one has in that of the source, as the catalog has no translation of them that counts.

Why it matters:
Readers of the page lose a text that they could read. Often the source has changed and the new text
waits for its translation; sometimes the catalog lacks what was published.

Example:
A published Spanish page, and `#, fuzzy` at one of its texts in the catalog.

How to fix:
Translate the text in the catalog and take `fuzzy` away, then build again. Where only review is
missing, `--fuzzy` uses the translation and `--mark-fuzzy` says so on the page.

Source:
The toolkit's own law: nothing that a translator wrote is dropped.
""",
)
"""The rule that ``build`` applies to a page that it replaces."""

_TEMPLATE = N_(
    '"%(page)s" had this translated; now the source text stands there, as the catalog has no '
    "translation that counts"
)
_ADVICE = N_("translate it in the catalog and build again; --fuzzy uses what waits for review")


def undone_finding(document: Document, lines: Lines, page: str, segment: Segment) -> Finding:
    """A translation that was on a page, as a finding in the source document."""
    return finding_at(segment, UNDONE, document, lines, (_TEMPLATE, _ADVICE), {"page": page})
