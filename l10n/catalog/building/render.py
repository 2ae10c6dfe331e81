"""A translation to the source text that takes its segment's place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from l10n.catalog.building.escape import guarded_heading, guarded_lines, with_breaks
from l10n.catalog.segmenting.inline import one_line
from l10n.catalog.segmenting.links import at_numbers
from l10n.catalog.segmenting.segment import Form, Segment, Target
from l10n.text.document import Block, BlockKind
from l10n.text.spans import Span

_PIPE = re.compile(r"(?<!\\)\\*+\|")
_LINE_END = re.compile(r"\r\n|\n|\r")
_TIGHT = ("(", "[", ":", "{")

Edits = Mapping[Span, str]
"""Replacements by the span they replace."""


def prepared(segment: Segment, msgstr: str) -> str:
    """A translation with its white space in order, still with numbers for targets; "" if it says
    nothing.
    """
    breaks = segment.msgid.count("\n") if segment.form is Form.INLINE else 0
    return with_breaks(msgstr, breaks)


def rendered(source: str, segment: Segment, text: str, titles: Edits) -> str:
    """The source text for a prepared translation of inline Markdown or an image's text.

    Args:
        source: the document.
        segment: what is replaced.
        text: a prepared translation.
        titles: translations of link titles, by their spans; they are put into the targets.
    """
    if segment.targets:
        text = _with_targets(source, segment, text, titles)
    block = segment.block
    assert block is not None
    if block.kind is BlockKind.TABLE_CELL:
        return piped(text)
    if segment.form is Form.ALT:
        return text
    if starts_line(source, block):
        text = "\n".join(guarded_lines(text, segment.msgid))
    elif block.kind is BlockKind.HEADING:
        text = guarded_heading(text)
    return _with_breaks(source, segment, block, text) if "\n" in text else text


def starts_line(source: str, block: Block) -> bool:
    """Whether the content stands where a block could begin: not behind ``#`` or inside a
    directive's line.
    """
    if block.kind is BlockKind.HEADING:
        return block.content.start == block.span.start
    return block.kind not in (BlockKind.TABLE_CELL, BlockKind.ADMONITION)


def piped(text: str) -> str:
    """Text for a table cell: every pipe escaped."""
    if "|" not in text:
        return text
    return _PIPE.sub(lambda m: m[0] if len(m[0]) % 2 == 0 else f"{m[0][:-1]}\\|", text)


def quoted(text: str, quote: str) -> str:
    """A title of Markdown without its quotes: what would end it is escaped."""
    marks = "()" if quote == ")" else quote
    out: list[str] = []
    skip = False
    for character in text:
        if not skip and character in marks:
            out.append("\\")
        skip = character == "\\" and not skip
        out.append(character)
    return "".join(out) + ("\\" if skip else "")


def attribute(text: str, quote: str) -> str:
    """The value of an HTML attribute without its quotes."""
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text.replace(quote, "&quot;" if quote == '"' else "&#39;")


def newline_at(source: str, offset: int) -> str:
    """The line end that the document uses from an offset on."""
    found = _LINE_END.search(source, offset) or _LINE_END.search(source)
    return found.group() if found else "\n"


def _with_breaks(source: str, segment: Segment, block: Block, text: str) -> str:
    newline = newline_at(source, block.content.start)
    first, *rest = text.split("\n")
    out = [first]
    for i, line in enumerate(rest):
        mark = segment.breaks[min(i, len(segment.breaks) - 1)] if segment.breaks else "  "
        out.append(f"{mark}{newline}{block.prefix}{line}")
    return "".join(out)


def _with_targets(source: str, segment: Segment, text: str, titles: Edits) -> str:
    by_number = {str(target.number): target for target in segment.targets}

    def put(found: re.Match[str]) -> str:
        target = by_number.get(found["target"])
        if target is None:
            return found[0]
        return _tail(source, text, found, target, titles)

    return at_numbers(text, put)


def _tail(source: str, text: str, found: re.Match[str], target: Target, titles: Edits) -> str:
    """What follows the text of a link: its target, or its reference."""
    if not target.label:
        return _translated_tail(source, target, titles)
    same = text.endswith(f"[{target.text}", 0, found.start())
    tight = text.startswith(_TIGHT, found.end())
    if same and (target.tail != "]" or not tight):
        return target.tail
    return f"][{target.label}]"


def _translated_tail(source: str, target: Target, titles: Edits) -> str:
    span = target.tail_span
    for place, title in titles.items():
        if span.holds(place):
            raw = source[span.start : place.start] + title + source[place.end : span.end]
            return one_line(raw)
    return target.tail
