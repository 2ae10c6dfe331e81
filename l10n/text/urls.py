"""Bare addresses in running text: they are no prose, and the parser does not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from l10n.text.cover import cover
from l10n.text.document import Block, LinkParts, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_URL = lazy(
    r"(?<![\w@./])(?:https?://|www\.)[^\s<>\"`|\u3001\u3002\uff08\uff09\uff0c\u300c\u300d]{1,2000}",
    re.IGNORECASE,
)
_TAIL = ".,;:!?'*_~\u201d\u2019\u00bb"
_WWW = lazy(r"[wW]{3}\.")
_WWW_SIGNS = ("ww.", "WW.", "wW.", "Ww.")
_HIDDEN = frozenset({RunKind.CODE, RunKind.HTML, RunKind.AUTOLINK, RunKind.LINK, RunKind.IMAGE})


def with_urls(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """Blocks in which bare addresses are runs of their own."""
    www = any(sign in source for sign in _WWW_SIGNS)
    if not www and "://" not in source:
        return blocks
    return tuple(
        [
            _with_runs(block, source)
            if (www or source.find("://", *block.span) >= 0) and _shown(block.runs, source, www)
            else block
            for block in blocks
        ]
    )


def _shown(runs: Sequence[Run], source: str, www: bool) -> bool:
    """Whether some running text has what only addresses have."""
    for run in runs:
        if run.kind is RunKind.TEXT:
            start, end = run.span
            if source.find("://", start, end) >= 0 or (www and _WWW.search(source, start, end)):
                return True
        elif run.children and run.kind not in _HIDDEN and _shown(run.children, source, www):
            return True
    return False


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
    for found in _URL.finditer(content.of(source)):
        address = found.group().rstrip(_TAIL)
        while address.endswith((")", "]")) and _unbalanced(address):
            address = address[:-1].rstrip(_TAIL)
        start = content.start + found.start()
        yield Span(start, start + len(address))


def _unbalanced(address: str) -> bool:
    opening, closing = ("(", ")") if address.endswith(")") else ("[", "]")
    return address.count(closing) > address.count(opening)
