"""Macros, shortcodes and placeholders: what a program replaces and a translator keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from l10n.fidelity.alignment.flow import Flow
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

# Each way begins with a sign, to the next of which the search jumps.
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}|\$\{[^{}\s]{1,80}\}"
    r"|\{\*[^{}\n]{1,160}\*\}|\{[#A-Za-z_][\w.:#-]{0,80}\}|\{\d{1,2}\}"
    r"|%(?<![\w%]%)[A-Za-z_][\w.-]{0,40}%(?!\w)"
    r"|%\([\w. ]{1,60}\)[-+#0-9.]{0,6}[a-zA-Z]?|%(?<![\d%]%)(?:\d{1,2}\$)?[sdif](?![\w])"
)
_MACROS = lazy(r"\{\{[<%][^{}\n]{1,500}[%>]\}\}")
_NAMED = frozenset({BlockKind.HEADING, BlockKind.MACRO})
_MACRO = RunKind.MACRO
_NAME = lazy(r"\{[{%][<%]?\s*+(?:/\s*+)?([\w./-]{1,80})")


class Placeholder(NamedTuple):
    """A placeholder.

    Attributes:
        name: what is compared: the name of a macro, the whole of anything else.
        text: as written.
        span: where it stands in the document.
    """

    name: str
    text: str
    span: Span


def placeholders_of(
    first: Block, marks: Iterable[Run], flow: Flow, source: str
) -> tuple[Placeholder, ...]:
    """The macros and placeholders in blocks, ids of headings too.

    Args:
        first: the first of the blocks.
        marks: the runs in them that are no plain text.
        flow: their text.
        source: the document.
    """
    out = [Placeholder(_name(r.text), r.text, r.span) for r in marks if r.kind is _MACRO]
    if first.kind in _NAMED:
        out[:0] = _named(first, source)
    if "{" in flow.text or "%" in flow.text:
        for found in _PLACEHOLDER.finditer(flow.text):
            out.append(Placeholder(_name(found.group()), found.group(), flow.source(*found.span())))
    return tuple(out)


def without_placeholders(text: str) -> str:
    """A text with blanks in the place of what a program replaces; offsets stay the same."""
    if "{" not in text and "%" not in text:
        return text
    return _PLACEHOLDER.sub(lambda found: " " * len(found.group()), text)


def _named(block: Block, source: str) -> list[Placeholder]:
    """The id of a heading, or the macros of which a block consists."""
    if block.kind is BlockKind.MACRO:
        text = block.span.of(source)
        found = list(_MACROS.finditer(text))
        if len(found) < 2:
            text = text.strip()
            return [Placeholder(block.info or _name(text), text[:80], block.span)]
        at = block.span.start
        return [
            Placeholder(_name(x.group()), x.group(), Span(at + x.start(), at + x.end()))
            for x in found
        ]
    text = f"{{#{block.info}}}"
    return [Placeholder(text, text, block.span)] if block.info else []


def _name(text: str) -> str:
    found = _NAME.match(text)
    return found[1] if found else re.sub(r"\s+", " ", text)
