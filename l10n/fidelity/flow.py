"""The text that a reader sees in a block, with the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.spans import Span, joined

_PROSE = re.compile(r"markdown|\bmd\b|mermaid|\btxt\b", re.I)
_TAG = re.compile(r"(?<!\{)<[^<>]*>")
_BLANKS = frozenset(
    {
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
    texts: list[str] = []
    spans: list[Span] = []
    for block in blocks:
        if texts:
            texts.append("\n")
            spans.append(Span(block.span.start, block.span.start))
        if block.runs:
            _collect(block.runs, texts, spans)
        elif block.kind is BlockKind.HTML:
            texts.append(without_tags(block.span.of(source)))
            spans.append(block.span)
        elif block.kind is BlockKind.CODE and holds_prose(block):
            texts.append(block.span.of(source))
            spans.append(block.span)
        elif block.kind is BlockKind.ADMONITION:
            texts.append(block.content.of(source))
            spans.append(block.content)
    text, starts = joined(texts)
    return Flow(text, tuple(starts), tuple(spans))


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


def _collect(runs: Iterable[Run], texts: list[str], spans: list[Span]) -> None:
    for run in runs:
        if run.kind is RunKind.TEXT:
            texts.append(run.text)
            spans.append(run.span)
        elif run.kind in _BLANKS:
            texts.append(" ")
            spans.append(run.span)
        else:
            _collect(run.children, texts, spans)
