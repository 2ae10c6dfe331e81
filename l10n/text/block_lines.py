"""The lines of a paragraph, and blocks made of some of them."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.frozen import replace
from l10n.text.cover import clip
from l10n.text.document import Block, Run, RunKind
from l10n.text.leaf import line_before, prefix_of
from l10n.text.spans import Span

_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)


def lines_of(block: Block) -> Iterator[tuple[Span, list[Run]]]:
    """Each line of a paragraph: its span without prefix and line end, and its runs."""
    start, runs = block.content.start, list[Run]()
    for run in block.runs:
        if run.kind in _BREAKS:
            yield Span(start, runs[-1].span.end if runs else run.span.start), runs
            runs = []
            start = run.span.end
        else:
            if not runs and start != block.content.start:
                start = run.span.start
            runs.append(run)
    yield Span(start, block.content.end), runs


def text_block(block: Block, span: Span, source: str) -> Block:
    """The part of a paragraph that stands in a span, as a paragraph."""
    prefix = prefix_of(line_before(source, span.start))
    return replace(block, span=span, content=span, runs=clip(block.runs, span), prefix=prefix)
