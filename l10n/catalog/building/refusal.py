"""Translations that do not reach the page, as findings."""

from __future__ import annotations

from typing import NamedTuple

from l10n.catalog.building.places import finding_at
from l10n.catalog.message import Message
from l10n.catalog.segmenting.segment import Segment
from l10n.finding import Certainty, Finding, Rule, Severity
from l10n.messages import N_
from l10n.text.document import Document
from l10n.text.spans import Lines

BREAKS_PAGE = Rule(
    "catalog.translation-breaks-page",
    Severity.ERROR,
    Certainty.CERTAIN,
    (),
    N_("A translation would change the structure of the page"),
    """What it finds:
A translation whose markup differs from its msgid's in a way that changes the page: a link, image,
tag, footnote mark or line break that is missing or added, or text that opens another block.

Why it matters:
The page would lose a link or show broken markup. The source text stays in that one place until the
translation is mended.

Example:
msgid "See [your team](1)." with msgstr "Hable con su equipo."

How to fix:
Keep every `[text](number)`, tag, footnote mark and line break of the msgid in the translation; the
order may change.

Source:
The toolkit's own law: look before you write.
""",
)
"""The rule that ``build`` applies to every translation."""

RULES: tuple[Rule, ...] = (BREAKS_PAGE,)
"""The rules of this room."""

_TEMPLATE = N_(
    "the translation in line %(catalog_line)d of %(catalog)s would change the structure of "
    "the page; "
    'the source text stays: "%(msgid)s"'
)
_ADVICE = N_("keep every link number, tag, footnote mark and line break of the msgid")
_LENGTH = 70


class Refusal(NamedTuple):
    """A translation that was not used, and where it belongs."""

    segment: Segment
    message: Message


def finding(document: Document, lines: Lines, catalog: str | None, refusal: Refusal) -> Finding:
    """A refusal as a finding in the source document."""
    segment, message = refusal
    msgid = segment.msgid.replace("\n", " ")
    data: dict[str, str | int] = {
        "msgid": msgid if len(msgid) <= _LENGTH else f"{msgid[: _LENGTH - 1]}…",
        "catalog": catalog or "the catalog",
        "catalog_line": message.line or 0,
    }
    return finding_at(segment, BREAKS_PAGE, document, lines, (_TEMPLATE, _ADVICE), data)
