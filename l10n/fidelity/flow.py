"""The text that a reader sees in a block, with the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.spans import Span

_PROSE = re.compile(r"markdown|\bmd\b|mermaid|\btxt\b", re.I)
_TAG = re.compile(r"(?<!\{)<[^<>]*>")
_HIDDEN = (
    RunKind.CODE,
    RunKind.HTML,
    RunKind.FOOTNOTE,
    RunKind.MACRO,
    RunKind.IMAGE,
    RunKind.AUTOLINK,
)
_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)


@dataclass(frozen=True, slots=True)
class Flow:
    """Visible text without code, tags, addresses, macros and footnote marks.

    Attributes:
        text: the text; what is left out stands as a space.
        starts: offsets into ``text`` where pieces begin.
        spans: the pieces' spans in the source, one for each start.
    """

    text: str
    starts: tuple[int, ...]
    spans: tuple[Span, ...]

    def source(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``."""
        return Span(
            self._offset(start), max(self._offset(start), self._offset(max(start, end - 1)) + 1)
        )

    def _offset(self, at: int) -> int:
        if not self.starts:
            return 0
        i = max(0, bisect_right(self.starts, at) - 1)
        span = self.spans[i]
        return min(span.start + at - self.starts[i], max(span.start, span.end - 1))


def readable(flow: Flow, source: str) -> str:
    """The text of a flow with its code spans, as a person would look for it in the source."""
    pieces, at = [], 0
    for start, span in zip(flow.starts, flow.spans, strict=True):
        code = span.end - span.start > 1 and source.startswith("`", span.start)
        if code and flow.text.startswith(" ", start):
            pieces += [flow.text[at:start], span.of(source)]
            at = start + 1
    return "".join([*pieces, flow.text[at:]])


def flow_of(blocks: Iterable[Block], source: str) -> Flow:
    """The visible text of blocks, one after the other with a line feed between them."""
    pieces: list[tuple[str, Span]] = []
    for block in blocks:
        if pieces:
            pieces.append(("\n", Span(block.span.start, block.span.start)))
        if block.runs:
            for run in block.runs:
                _collect(run, pieces)
        elif block.kind is BlockKind.HTML:
            pieces.append((without_tags(block.span.of(source)), block.span))
        elif block.kind is BlockKind.CODE and holds_prose(block):
            pieces.append((block.span.of(source), block.span))
        elif block.kind is BlockKind.ADMONITION:
            pieces.append((block.content.of(source), block.content))
    starts, at = [], 0
    for text, _ in pieces:
        starts.append(at)
        at += len(text)
    return Flow(
        "".join(text for text, _ in pieces), tuple(starts), tuple(span for _, span in pieces)
    )


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
    out, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        end = len(text) if end < 0 else end + 3
        out += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*out, text[at:]])


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _collect(run: Run, pieces: list[tuple[str, Span]]) -> None:
    if run.kind in _HIDDEN or run.kind in _BREAKS:
        pieces.append((" ", run.span))
    elif run.kind is RunKind.TEXT:
        pieces.append((run.text, run.span))
    else:
        for child in run.children:
            _collect(child, pieces)
