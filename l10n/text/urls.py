"""Bare addresses in running text: they are no prose, and the parser does not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from l10n.text.cover import cover
from l10n.text.document import Block, LinkParts, Run, RunKind
from l10n.text.spans import Span

_URL = re.compile(
    r"(?<![\w@./])(?:https?://|www\.)[^\s<>\"`|\u3001\u3002\uff08\uff09\uff0c\u300c\u300d]{1,2000}",
    re.IGNORECASE,
)
_TAIL = ".,;:!?'*_~\u201d\u2019\u00bb"
_HIDDEN = frozenset({RunKind.CODE, RunKind.HTML, RunKind.AUTOLINK, RunKind.LINK, RunKind.IMAGE})


def with_urls(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """Blocks in which bare addresses are runs of their own."""
    lower = source.lower()
    if "http" not in lower and "www." not in lower:
        return blocks
    return tuple(_with_runs(block, source) if block.runs else block for block in blocks)


def _with_runs(block: Block, source: str) -> Block:
    spans = list(_addresses(block.content, source))
    if not spans:
        return block
    return replace(block, runs=cover(block.runs, spans, lambda s: _run(s, source), _HIDDEN))


def _run(span: Span, source: str) -> Run:
    text = span.of(source)
    target = text if text.lower().startswith("http") else f"http://{text}"
    parts = LinkParts("bare", target, "", span, None, None, "")
    return Run(RunKind.AUTOLINK, span, "", (Run(RunKind.TEXT, span, text),), parts)


def _addresses(content: Span, source: str) -> Iterator[Span]:
    text = content.of(source)
    if "://" not in text and "www." not in text.lower():
        return
    for found in _URL.finditer(text):
        address = found.group().rstrip(_TAIL)
        while address.endswith((")", "]")) and _unbalanced(address):
            address = address[:-1].rstrip(_TAIL)
        start = content.start + found.start()
        yield Span(start, start + len(address))


def _unbalanced(address: str) -> bool:
    opening, closing = ("(", ")") if address.endswith(")") else ("[", "]")
    return address.count(closing) > address.count(opening)
