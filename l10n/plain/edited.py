"""Texts after edits, parsed again: a document, or a block on its own."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.plain.rule import Edit
from l10n.text.document import Block, Document
from l10n.text.parse import parse
from l10n.text.spans import Span


def applied(source: str, edits: Iterable[Edit]) -> str:
    """The text after some edits; of two that overlap the first counts.

    Args:
        source: the document's source.
        edits: spans are half-open code-point offsets into ``source``.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if edit.span.start >= at:
            parts += (source[at : edit.span.start], edit.text)
            at = edit.span.end
    return "".join((*parts, source[at:]))


def edited(document: Document, edits: Iterable[Edit]) -> Document:
    """The document after some edits."""
    text = applied(document.source, edits)
    return parse(text, path=document.path, language=document.language)


def content_after(document: Document, block: Block, edits: Iterable[Edit]) -> str:
    """The content of a block after edits in it."""
    start = block.content.start
    moved = (
        Edit(Span(edit.span.start - start, edit.span.end - start), edit.text) for edit in edits
    )
    return applied(block.content.of(document.source), moved)


def block_alone(document: Document, block: Block, edits: Iterable[Edit] = ()) -> Document:
    """The content of a block after edits in it, as a document of its own."""
    text = content_after(document, block, edits)
    if block.prefix:
        text = text.replace(f"\n{block.prefix}", "\n")
    return parse(f"{text}\n", language=document.language)
