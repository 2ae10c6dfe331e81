"""The text that a reader sees in a block, with the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_PROSE = lazy(r"markdown|\bmd\b|mermaid|\btxt\b", re.I)
_TAG = re.compile(r"<(?<!\{<)[^<>]*>")
# To look a member up through its class takes ten times as long.
_TEXT = RunKind.TEXT
_HTML = BlockKind.HTML
_LEAVES = frozenset(
    {
        _TEXT,
        RunKind.SOFT_BREAK,
        RunKind.HARD_BREAK,
        RunKind.CODE,
        RunKind.HTML,
        RunKind.FOOTNOTE,
        RunKind.MACRO,
        RunKind.IMAGE,
        RunKind.AUTOLINK,
    }
)
"""What leaves its text, or a space, to be seen; the others hold such runs."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Visible text without code, tags, addresses, macros and footnote marks.

    Attributes:
        text: the text; what is left out stands as a space.
        blocks: the blocks whose text it is.
    """

    text: str
    blocks: tuple[Block, ...]

    def source(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``."""
        first = self._offset(start)
        return Span(first, max(first, self._offset(max(start, end - 1)) + 1))

    def pieces(self) -> tuple[list[int], list[Span]]:
        """Where the pieces of the text begin in it, and their spans in the source."""
        return _pieces(self.blocks)

    def _offset(self, at: int) -> int:
        starts, spans = _pieces(self.blocks)
        if not starts:
            return 0
        i = max(0, bisect_right(starts, at) - 1)
        span = spans[i]
        return min(span.start + at - starts[i], max(span.start, span.end - 1))


def readable(flow: Flow, source: str) -> str:
    """The text of a flow with its code spans, as a person would look for it in the source."""
    pieces, at = [], 0
    for start, span in zip(*flow.pieces(), strict=True):
        code = span.end - span.start > 1 and source.startswith("`", span.start)
        if code and flow.text.startswith(" ", start):
            pieces += [flow.text[at:start], span.of(source)]
            at = start + 1
    return "".join([*pieces, flow.text[at:]])


def flow_of(blocks: tuple[Block, ...], source: str) -> Flow:
    """The visible text of blocks, one after the other with a line feed between them."""
    texts: list[str] = []
    for block in blocks:
        if texts:
            texts.append("\n")
        if block.runs:
            texts += [run.text if run.kind is _TEXT else " " for run in _leaves(block.runs)]
        elif whole := _whole(block):
            text = whole.of(source)
            texts.append(without_tags(text) if block.kind is _HTML else text)
    return Flow("".join(texts), blocks)


@lru_cache(maxsize=4)
def _pieces(blocks: tuple[Block, ...]) -> tuple[list[int], list[Span]]:
    """Few blocks are asked about, but those several times."""
    sizes: list[int] = []
    spans: list[Span] = []
    for block in blocks:
        if spans:
            sizes.append(1)
            spans.append(Span(block.span.start, block.span.start))
        if block.runs:
            leaves = _leaves(block.runs)
            sizes += [len(run.text) if run.kind is _TEXT else 1 for run in leaves]
            spans += [run.span for run in leaves]
        elif whole := _whole(block):
            sizes.append(whole.end - whole.start)
            spans.append(whole)
    return [*accumulate(sizes, initial=0)][:-1], spans


def _leaves(runs: Iterable[Run]) -> list[Run]:
    """The runs that leave something to be seen, in order."""
    found: list[Run] = []
    for run in runs:
        if run.kind in _LEAVES:
            found.append(run)
        else:
            found += _leaves(run.children)
    return found


def _whole(block: Block) -> Span | None:
    """What is seen of a block without runs, tags aside."""
    if block.kind is _HTML or (block.kind is BlockKind.CODE and holds_prose(block)):
        return block.span
    return block.content if block.kind is BlockKind.ADMONITION else None


def holds_prose(block: Block) -> bool:
    """Whether a code block holds text for readers: Markdown, or a diagram with labels."""
    return _PROSE.search(block.info) is not None


def without_tags(text: str) -> str:
    """HTML with its tags and comments blanked out; offsets stay the same."""
    return _TAG.sub(_blank, without_comments(text))


def without_comments(text: str) -> str:
    """HTML with its comments blanked out; an unclosed one goes to the end. Offsets stay the
    same.
    """
    if "<!--" not in text:
        return text
    out, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        end = len(text) if end < 0 else end + 3
        out += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*out, text[at:]])


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
