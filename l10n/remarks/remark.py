"""Remarks in a document, in their order: ``<!-- l10n: WORD text -->``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.text.document import BlockKind, Document
from l10n.text.spans import Span

OUTDATED = "outdated"
"""What ``l10n build --mark-fuzzy`` writes behind translations that wait for review."""

WORDS = ("off", "on", "note", "comment", "context", "allow", OUTDATED)
"""What a remark may begin with."""

_OPEN, _CLOSE = "<!--", "-->"
_HEAD = re.compile(r"\s*l10n\s*:\s*([^\s:]*)")


class Remark(NamedTuple):
    """A remark.

    Attributes:
        word: what it begins with, in lower case; one of ``WORDS`` if it is known.
        text: the rest, on one line, without blanks around it.
        span: half-open code-point offsets of the comment.
    """

    word: str
    text: str
    span: Span


def remarks_in(html: str, offset: int = 0) -> Iterator[Remark]:
    """The remarks in a piece of HTML.

    Args:
        html: the text.
        offset: what to add to the spans: where the piece starts in the document.
    """
    start = html.find(_OPEN)
    while start >= 0:
        inner = start + len(_OPEN)
        close = html.find(_CLOSE, inner)
        if close < 0:
            return
        end = close + len(_CLOSE)
        found = _HEAD.match(html, inner, close)
        if found is not None:
            text = " ".join(html[found.end() : close].split())
            yield Remark(found[1].lower(), text, Span(offset + start, offset + end))
        start = html.find(_OPEN, end)


def remarks_of(document: Document) -> tuple[Remark, ...]:
    """The remarks between the blocks of a document."""
    if "l10n" not in document.source:
        return ()
    return tuple(
        remark
        for block in document.blocks
        if block.kind in (BlockKind.REMARK, BlockKind.HTML)
        for remark in remarks_in(block.span.of(document.source), block.span.start)
    )
