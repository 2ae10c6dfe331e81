"""Files that are no Markdown.

In plain text (``.txt``) what Markdown would take for code, because it is indented or fenced, is
text like the rest. A page of HTML is refused: Markdown leaves most of its text out, and a page that
was not read looks like an easy one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.errors import DocumentError
from l10n.frozen import replace
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

SUFFIX = ".txt"

_HTML = (".html", ".htm", ".xhtml")
_PAGE = lazy(r"\ufeff?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)

_PARAGRAPH = lazy(r"\S[^\r\n]*(?:(?:\r\n|\n|\r)[^\S\r\n]*\S[^\r\n]*)*")
_LINE = lazy(r"\S(?:[^\r\n]*[^\s])?")


def without_code(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """The same blocks with paragraphs in the place of blocks of code."""
    return tuple(part for block in blocks for part in _parts(block, source))


def refuse_html(source: str, path: str | None) -> None:
    """Refuse a page of HTML, told by its suffix or its first tag.

    Raises:
        DocumentError: it is one.
    """
    if (path or "").lower().endswith(_HTML) or _PAGE.match(source):
        raise DocumentError(
            "a page of HTML; only Markdown and plain text are read",
            path=path,
            remedy="convert it first, such as with pandoc -f html -t gfm",
        )


def _parts(block: Block, source: str) -> Iterator[Block]:
    if block.kind is not BlockKind.CODE:
        yield block
        return
    for found in _PARAGRAPH.finditer(source, *block.content):
        runs = tuple(_runs(source, Span(*found.span())))
        span = Span(runs[0].span.start, runs[-1].span.end)
        yield replace(block, kind=BlockKind.PARAGRAPH, span=span, content=span, runs=runs, info="")


def _runs(source: str, span: Span) -> Iterator[Run]:
    """One run a line, without what it is indented by."""
    before = None
    for line in _LINE.finditer(source, *span):
        here = Span(*line.span())
        if before is not None:
            yield Run(RunKind.SOFT_BREAK, Span(before, here.start))
        yield Run(RunKind.TEXT, here, line.group())
        before = here.end
