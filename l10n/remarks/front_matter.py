"""Front matter that is there and not read, as a finding."""

from __future__ import annotations

from l10n.finding import Finding, Position
from l10n.messages import N_
from l10n.remarks.rules import UNREAD
from l10n.text.document import Document
from l10n.text.front_matter_other import unread_format
from l10n.text.spans import Lines, Span

UNREAD_MESSAGE = N_("the front matter is %(format)s, which is not read: its texts stay as they are")
"""What is said of it; ``format`` is ``TOML`` or ``JSON``."""


def unread_front_matter(document: Document) -> tuple[Finding, ...]:
    """The finding about front matter in TOML or JSON, if the page has such."""
    name = unread_format(document.source)
    if not name:
        return ()
    start = document.blocks[0].span.start
    lines = Lines(document.source[: start + len("+++")])
    opening = Span(start, start + (len("+++") if name == "TOML" else 1))
    return (
        Finding(
            rule=UNREAD.id,
            severity=UNREAD.severity,
            certainty=UNREAD.certainty,
            path=document.path,
            span=opening,
            start=Position(*lines.position(opening.start)),
            end=Position(*lines.position(opening.end)),
            template=UNREAD_MESSAGE,
            advice=N_("Write the front matter as YAML, between lines of “---”."),
            data={"format": name},
        ),
    )
