"""Bare addresses in running text: they are no prose, and the parser does not see them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from l10n.frozen import replace
from l10n.text.cover import cover
from l10n.text.document import Block, LinkParts, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_URL = lazy(
    r"(?<![\w@./])(?:https?://|www\.)[^\s<>\"`|\u3001\u3002\uff08\uff09\uff0c\u300c\u300d]{1,2000}",
    re.IGNORECASE,
)
_TAIL = ".,;:!?'*_~\u201d\u2019\u00bb"
_SIGNS = (lazy(r"/(?<=:/)(?=/)"), lazy(r"\.(?<=[wW]{2}\.)"))
"""One of these is in every address; each begins with its least frequent character, for which it is
searched several times faster."""
_TEXT = RunKind.TEXT  # up to Python 3.11 a look-up takes as long as ten other steps
_HIDDEN = frozenset({RunKind.CODE, RunKind.HTML, RunKind.AUTOLINK, RunKind.LINK, RunKind.IMAGE})


def with_urls(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """Blocks in which bare addresses are runs of their own."""
    places = [found.start() for sign in _SIGNS for found in sign.finditer(source)]
    if not places:
        return blocks
    starts = [block.span.start for block in blocks]
    found = list(blocks)
    for i in {bisect_right(starts, place) - 1 for place in places}:
        if i >= 0 and _holds(found[i].runs):
            found[i] = _with_runs(found[i], source)
    return tuple(found)


def _holds(runs: Sequence[Run]) -> bool:
    """Whether running text has what only addresses have."""
    for run in runs:
        if run.kind is _TEXT:
            if any(sign.search(run.text) for sign in _SIGNS):
                return True
        elif run.children and run.kind not in _HIDDEN and _holds(run.children):
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
