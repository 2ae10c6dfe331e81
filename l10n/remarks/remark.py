"""Remarks in a document, in their order: ``<!-- l10n: WORD text -->``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.text.document import BlockKind, Document
from l10n.text.patterns import lazy
from l10n.text.spans import Span

OUTDATED = "outdated"
"""What ``l10n build --mark-fuzzy`` writes behind translations that wait for review."""

WORDS = ("off", "on", "note", "comment", "context", "allow", OUTDATED)
"""What a remark may begin with."""

_OPEN, _CLOSE = "<!--", "-->"
_HEAD = lazy(r"\s*l10n\s*:\s*([^\s:]*)")
_NEARLY = lazy(r"\s*+([li1][1il][0o]n)\s*+([:;.,=-]?)\s*+([^\s:]*)", re.I)


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
    for start, end in _comments(html):
        close = end - len(_CLOSE)
        found = _HEAD.match(html, start + len(_OPEN), close)
        if found is not None:
            text = " ".join(html[found.end() : close].split())
            yield Remark(found[1].lower(), text, Span(offset + start, offset + end))


def _comments(html: str) -> Iterator[tuple[int, int]]:
    """Start and end of every comment."""
    start = html.find(_OPEN)
    while start >= 0:
        close = html.find(_CLOSE, start + len(_OPEN))
        if close < 0:
            return
        end = close + len(_CLOSE)
        yield start, end
        start = html.find(_OPEN, end)


def near_remarks(document: Document) -> tuple[Remark, ...]:
    """Comments between the blocks of a document that somebody meant as remarks, and are none:
    ``L10N:``, ``l10n allow`` without a colon, ``i10n:``.
    """
    if _OPEN not in document.source:
        return ()
    return tuple(
        remark
        for block in document.blocks
        if block.kind is BlockKind.HTML
        for remark in _near_in(block.span.of(document.source), block.span.start)
    )


def _near_in(html: str, offset: int) -> Iterator[Remark]:
    for start, end in _comments(html):
        inner, close = start + len(_OPEN), end - len(_CLOSE)
        found = _NEARLY.match(html, inner, close)
        if found is None or _HEAD.match(html, inner, close):
            continue
        name, sign, word = found[1], found[2], found[3].lower()
        if word in WORDS or (name.lower() == "l10n" and sign == ":"):
            yield Remark(word, f"{name}{sign}", Span(offset + start, offset + end))


def remarks_of(document: Document) -> tuple[Remark, ...]:
    """The remarks between the blocks of a document."""
    if "l10n" not in document.source or _OPEN not in document.source:
        return ()
    return tuple(
        remark
        for block in document.blocks
        if block.kind in (BlockKind.REMARK, BlockKind.HTML)
        for remark in remarks_in(block.span.of(document.source), block.span.start)
    )
