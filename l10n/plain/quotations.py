"""Where somebody else is speaking: quotations cannot be edited, only explained."""

from __future__ import annotations

import re

from l10n.plain.page import Page, Passage
from l10n.text.document import BlockKind
from l10n.text.spans import Span

_WORDS = 4
"""Shorter ones are terms or ironies in quotation marks, not speech."""

_LIMIT = 2000

_PAIRS = tuple(
    re.compile(f"{opening}([^{forbidden}\\n]{{1,{_LIMIT}}}){closing}")
    for opening, forbidden, closing in (
        ('"', '"', '"'),
        ("[“„]", "“„”", "[”“]"),
        ("«", "«»", "»"),
        ("»", "«»", "«"),
    )
)


def quotations_of(page: Page) -> tuple[Span, ...]:
    """Quotations of four words and more, and block quotes as a whole; half-open offsets into the
    page's text.
    """
    found = [Span(p.start, p.end) for p in page.passages if _speaks(p)]
    for pattern in _PAIRS:
        for match in pattern.finditer(page.text):
            if match.group(1).count(" ") >= _WORDS - 1:
                found.append(Span(*match.span(1)))
    return tuple(_merged(sorted(found)))


def _speaks(passage: Passage) -> bool:
    return passage.quoted and passage.block.kind is not BlockKind.ADMONITION and not _alert(passage)


def _alert(passage: Passage) -> bool:
    return any(container.label for container in passage.block.containers)


def _merged(spans: list[Span]) -> list[Span]:
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
