"""Blocks after edits that change nothing but words: nothing need be parsed again for them.

An edit is one of words where it lies inside a run of text, beside nothing that could be markup,
and brings none. Most edits are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from l10n.frozen import replace
from l10n.plain.edited import content_after
from l10n.plain.rule import Edit
from l10n.text.document import Block, BlockKind, Document, Run, RunKind
from l10n.text.kinds import QUOTE_DISTANCE, QUOTE_MARKS, is_repeated
from l10n.text.prose import READ, line_of
from l10n.text.running import flat, shown
from l10n.text.spans import Span

_WORDS = re.compile(r"(?:[^\W_]|[ .,;:'’\"“”%()—–-])*")
_MARKS = frozenset("\\`*_{}[]<>#+=~|!&$^@")
_STOPS = ",.;"
_PAUSES = f"{_STOPS}:—–"
# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_PULL_QUOTE, _PARAGRAPH = BlockKind.PULL_QUOTE, BlockKind.PARAGRAPH
_TEXT, _LINK, _SOFT_BREAK = RunKind.TEXT, RunKind.LINK, RunKind.SOFT_BREAK
_WRAPS = (RunKind.EMPHASIS, RunKind.STRONG, RunKind.STRIKE)
_START = attrgetter("span.start")
_WRITTEN_OUT = ("inline", "full")
"""Styles of links whose text is no label of a definition."""


def reworded(block: Block, edits: Sequence[Edit]) -> Block | None:
    """A block after edits of words that do not overlap; None where one of them may be more.

    Spans keep the places of the old text.
    """
    left = sorted(edits, key=lambda edit: edit.span, reverse=True)
    runs = _runs(block.runs, left)
    return None if left else replace(block, runs=runs)


def line_after(block: Block, edits: Sequence[Edit]) -> str | None:
    """What readability counts of a block after edits of words that do not overlap, where it is one
    line and they lie in runs of text that stand in no others, as most do: the block itself need not
    be made. None after other edits.
    """
    runs = block.runs
    if block.kind not in READ:
        return None
    texts = list(map(shown, flat(runs)))
    for edit in sorted(edits, reverse=True) if len(edits) > 1 else edits:
        start = edit.span.start
        at = bisect_right(runs, start, key=_START) - 1
        if at < 0 or runs[at].kind is not _TEXT:
            return None
        run = runs[at]
        if not (_is_exact(run) and _fits(run, edit)):
            return None
        first, place = run.span.start, len(flat(runs[:at]))
        text = texts[place]
        texts[place] = text[: start - first] + edit.text + text[edit.span.end - first :]
    return line_of(block, texts)


def by_block(
    document: Document, edits: Sequence[Edit]
) -> Mapping[int, tuple[Block, list[Edit]]] | None:
    """The blocks that edits of words change, by their place in the document, each with its edits.

    None where the edits may change more than the words of their blocks.
    """
    blocks = document.blocks
    if not edits:
        return {}
    ends = [block.content.end for block in blocks]
    found: dict[int, tuple[Block, list[Edit]]] = {}
    for edit in edits:
        at = bisect_right(ends, edit.span.start)
        if at == len(ends):
            return None
        found.setdefault(at, (blocks[at], []))[1].append(edit)
    quotes = (i for i, block in enumerate(blocks) if block.kind is _PULL_QUOTE)
    return found if all(_still_repeats(document, i, found) for i in quotes) else None


def _still_repeats(
    document: Document, i: int, changed: Mapping[int, tuple[Block, list[Edit]]]
) -> bool:
    """Whether a pull quote is one after edits: it repeats the words of a paragraph close by."""
    near = range(max(0, i - QUOTE_DISTANCE), i + QUOTE_DISTANCE + 1)
    if changed.keys().isdisjoint(near):
        return True
    if i in changed:
        return False
    blocks = enumerate(document.blocks[near.start : near.stop], near.start)
    texts = (
        content_after(document, block, changed[j][1] if j in changed else ())
        for j, block in blocks
        if block.kind is _PARAGRAPH
    )
    return is_repeated(document.blocks[i].content.of(document.source).strip(QUOTE_MARKS), texts)


def reworded_page(document: Document, edits: Sequence[Edit]) -> Document | None:
    """A document after edits of words that do not overlap; None where one of them may be more."""
    changed = by_block(document, edits)
    if changed is None:
        return None
    blocks = list(document.blocks)
    for at, (block, inside) in changed.items():
        copy = reworded(block, inside)
        if copy is None:
            return None
        blocks[at] = copy
    return replace(document, blocks=tuple(blocks))


def _runs(runs: Sequence[Run], left: list[Edit]) -> tuple[Run, ...]:
    """The runs after the last edits of a list, in which those are left that do not fit."""
    found = []
    for run in _joined(runs, left) if len(runs) > 1 else runs:
        if left and run.span.start <= left[0].span.start:
            if run.kind is _TEXT:
                run = _text(run, left)
            elif _wraps(run):
                run = run._replace(children=_runs(run.children, left))
        found.append(run)
    return tuple(reversed(found))


def _wraps(run: Run) -> bool:
    """Whether the words inside a run may change without changing what it is."""
    if run.kind is _LINK:
        return run.link is not None and run.link.style in _WRITTEN_OUT
    return run.kind in _WRAPS


def _joined(runs: Sequence[Run], edits: Sequence[Edit]) -> Iterator[Run]:
    """The runs, the last one first; lines are one run where an edit takes the line end between
    them.
    """
    rest, held = list(reversed(edits)), list(runs)
    while held:
        run = held.pop()
        while len(held) > 1 and _are_lines(held[-2], held[-1], run):
            *_, line, end = held
            while rest and rest[-1].span.start > end.span.start:
                rest.pop()
            if not rest or not rest[-1].span.holds(end.span):
                break
            del held[-2:]
            between = " " * (run.span.start - line.span.end)
            run = line._replace(
                span=Span(line.span.start, run.span.end), text=f"{line.text}{between}{run.text}"
            )
        yield run


def _are_lines(first: Run, end: Run, second: Run) -> bool:
    return (
        end.kind is _SOFT_BREAK
        and first.kind is second.kind is _TEXT
        and _is_exact(first)
        and _is_exact(second)
    )


def _is_exact(run: Run) -> bool:
    """Whether a run of text shows what stands in the source, letter for letter."""
    return len(run.text) == run.span.end - run.span.start


def _text(run: Run, left: list[Edit]) -> Run:
    start = run.span.start
    text = run.text
    while left and _is_exact(run) and _fits(run, left[0]):
        edit = left.pop(0)
        text = text[: edit.span.start - start] + edit.text + text[edit.span.end - start :]
    return run._replace(text=text)


def _fits(run: Run, edit: Edit) -> bool:
    text, start = run.text, run.span.start
    first, last = edit.span.start - start, edit.span.end - start
    if not (0 <= first < last <= len(text) and is_wording(edit.text)):
        return False
    opens = text[first - 1] not in _MARKS if first else _alike(text[:1], edit.text[:1])
    closes = text[last] not in _MARKS if last < len(text) else _alike(text[-1:], edit.text[-1:])
    return opens and closes


def is_wording(text: str) -> bool:
    """Whether a text brings no markup."""
    return _WORDS.fullmatch(text) is not None


def _alike(old: str, new: str) -> bool:
    """Whether what stands at the edge of a run looks the same to the markup beside it."""
    return (old.isalpha() and new.isalpha()) or (old in _PAUSES and new != "" and new in _STOPS)
