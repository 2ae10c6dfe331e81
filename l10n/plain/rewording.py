"""Blocks after edits that change nothing but words: nothing need be parsed again for them.

An edit is one of words where it lies inside a run of text, beside nothing that could be markup,
and brings none. Most edits are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from l10n.plain.rule import Edit
from l10n.text.document import Block, BlockKind, Document, Run, RunKind

_WORDS = re.compile(r"(?:[^\W_]|[ .,;:'’\"“”%()—–-])*")
_MARKS = frozenset("\\`*_{}[]<>#+=~|!&$^@")
_STOPS = ",.;"
_WRAPS = (RunKind.EMPHASIS, RunKind.STRONG, RunKind.STRIKE)


def reworded(block: Block, edits: Sequence[Edit]) -> Block | None:
    """A block after edits of words that do not overlap; None where one of them may be more.

    Spans keep the places of the old text.
    """
    left = sorted(edits, key=lambda edit: edit.span, reverse=True)
    runs = _runs(block.runs, left)
    return None if left else replace(block, runs=runs)


def by_block(
    document: Document, edits: Sequence[Edit]
) -> Mapping[int, tuple[Block, list[Edit]]] | None:
    """The blocks that edits of words change, by their place in the document, each with its edits.

    None where the edits may change more than the words of their blocks.
    """
    if any(block.kind is BlockKind.PULL_QUOTE for block in document.blocks):
        return None  # it is one because it repeats the words of another block
    ends = [block.content.end for block in document.blocks]
    found: dict[int, tuple[Block, list[Edit]]] = {}
    for edit in edits:
        at = bisect_right(ends, edit.span.start)
        if at == len(ends):
            return None
        found.setdefault(at, (document.blocks[at], []))[1].append(edit)
    return found


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
    for run in reversed(runs):
        if left and run.span.start <= left[0].span.start:
            if run.kind is RunKind.TEXT:
                run = _text(run, left)
            elif run.kind in _WRAPS:
                run = run._replace(children=_runs(run.children, left))
        found.append(run)
    return tuple(reversed(found))


def _text(run: Run, left: list[Edit]) -> Run:
    start, end = run.span
    text = run.text
    while left and len(run.text) == end - start and _fits(run, left[0]):
        edit = left.pop(0)
        text = text[: edit.span.start - start] + edit.text + text[edit.span.end - start :]
    return run._replace(text=text)


def _fits(run: Run, edit: Edit) -> bool:
    text, start = run.text, run.span.start
    first, last = edit.span.start - start, edit.span.end - start
    if not (0 <= first < last <= len(text) and _WORDS.fullmatch(edit.text)):
        return False
    opens = text[first - 1] not in _MARKS if first else _alike(text[:1], edit.text[:1])
    closes = text[last] not in _MARKS if last < len(text) else _alike(text[-1:], edit.text[-1:])
    return opens and closes


def _alike(old: str, new: str) -> bool:
    """Whether what stands at the edge of a run looks the same to the markup beside it."""
    return (old.isalpha() and new.isalpha()) or (old in _STOPS and new != "" and new in _STOPS)
