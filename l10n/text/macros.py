"""What site generators put into Markdown: shortcodes, templates, attribute lists, directives.

None of it is prose, but a directive's title is: ``!!! note "Title"``, ``::: tip Title``,
``:::{tip} Title``, ``/// note | Title``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from l10n.frozen import replace
from l10n.text.block_lines import lines_of, text_block
from l10n.text.boxes import BOX_LINE, INDENT, TAB_LINE
from l10n.text.cover import clip, cover
from l10n.text.document import Block, BlockKind, ContainerKind, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_MACRO = lazy(
    r"(?s:\{\{.{0,1000}?\}\}|\{%.{0,1000}?%\}|\{\*.{0,1000}?\*\})"
    r"|\{:?[ ]?[.#][\w-][^{}\n]{0,200}\}|\{:?[ ]?[a-z_-]{1,40}=[^{}\n]{0,200}\}"
)
_SIGN = lazy(r"\{(?=[{%*.#: ])")
_LINES = lazy(
    r"(?P<colons>:{3,})[ \t]*(?:(?P<cname>[\w-]+)|\{(?P<mname>[\w:-]+)\})?(?P<crest>[^\r\n]*)"
    r"|(?P<slashes>/{3,})(?:[ \t]*+(?P<sname>[\w-]++)[ \t]*+(?:\|(?P<srest>[^\r\n]*+))?)?[ \t]*+$"
    rf"|{BOX_LINE}|{TAB_LINE}"
    r"|(?P<include>-{1,2}8<-{1,2}[^\r\n]*)"
    r"|(?P<toc>\[TOC\]|\[\[_?[A-Za-z]{3,4}_?\]\])[ \t]*$"
)
_START = r"(?::|///|!!!|\?\?\?|===|-{1,2}8<|\[TOC\]|\[\[|\$\$)"
_FIRST_START, _FIRST = lazy(_START), ":/!?=-[$"
_LATER_START = lazy(rf"[\r\n][ \t>]*{_START}")
_LATER_START_LF = lazy(rf"\n[ \t>]*{_START}")  # searched for ten times faster
"""How a line begins that may be a directive or a definition."""
_DEFINITION = lazy(r":[ \t]+(?=\S)")
# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_PARAGRAPH, _TEXT = BlockKind.PARAGRAPH, RunKind.TEXT

_HIDDEN = frozenset({RunKind.CODE, RunKind.HTML, RunKind.AUTOLINK})
_SLASH_OPTION = lazy(r"[a-z][\w-]*:(?:[ \t].*)?")
_BRACE_OPTION = lazy(r":(?!(?:alt|caption|title|header|footer):)[\w-]+:(?:[ \t].*)?")
"""Options below ``/// details`` (YAML at four columns) and below ``:::{note}`` (field lists)."""
_NO_TITLE = frozenset(
    "code code-block code-cell contents csv-table download embed eval-rst figure glossary iframe"
    " image include index literalinclude math parsed-literal raw sourcecode tableofcontents toctree"
    " video".split()
)
"""Directives of MyST whose line goes on with a file, a language or an option."""


class _Line(NamedTuple):
    """A line of a paragraph: its span, and what the line is."""

    span: Span
    kind: BlockKind | None  # None for text
    info: str = ""
    title: Span | None = None


def with_macros(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """Blocks in which macros are runs or blocks of their own, and directives are admonitions."""
    if "{" in source and ("=" in source or _SIGN.search(source)):
        blocks = tuple([_with_runs(block, source) if block.runs else block for block in blocks])
    later = _LATER_START if "\r" in source else _LATER_START_LF
    split = [_may_split(block, source, later) for block in blocks]
    if not any(split):
        return blocks
    held = (c for block in blocks for c in block.containers)
    openers = {c.span.start for c in held if c.kind is ContainerKind.BOX}
    out: list[Block] = []
    for block, may_split in zip(blocks, split, strict=True):
        out += _split(block, source, openers) if may_split else (block,)
    return _with_titles(out) if openers else tuple(out)


def _with_titles(blocks: list[Block]) -> tuple[Block, ...]:
    """Blocks in which the title of a box stands in the box."""
    for i, (block, after) in enumerate(pairwise(blocks)):
        if block.kind is BlockKind.ADMONITION:
            box = next((c for c in after.containers if c.span.start == block.span.start), None)
            if box is not None and box.kind is ContainerKind.BOX:
                blocks[i] = replace(block, containers=(*block.containers, box))
    return tuple(blocks)


def _with_runs(block: Block, source: str) -> Block:
    start, end = block.content
    if source.find("{", start, end) < 0:
        return block
    spans = [Span(start + m.start(), start + m.end()) for m in _MACRO.finditer(source[start:end])]
    if not spans:
        return block
    runs = cover(block.runs, spans, lambda span: Run(RunKind.MACRO, span, span.of(source)), _HIDDEN)
    return replace(block, runs=runs)


def _may_split(block: Block, source: str, later: re.Pattern[str]) -> bool:
    """Whether a line of a block begins as macros and directives do."""
    if block.kind is not _PARAGRAPH:
        return False
    start, end = block.content
    if source[start : start + 1] in _FIRST and _FIRST_START.match(source, start):
        return True
    runs = block.runs
    if len(runs) == 1 and runs[0].kind is _TEXT:
        return False
    return source.find("{", start, end) >= 0 or later.search(source, start, end) is not None


def _split(block: Block, source: str, openers: Container[int]) -> Iterator[Block]:
    """The block, or its lines where some are macros or directives."""
    text = block.content.of(source)
    if text.startswith("$$") and text.endswith("$$") and len(text) > 4:
        yield replace(block, kind=BlockKind.MACRO, runs=(), info="math")
        return
    found = (_line(span, runs, source, openers) for span, runs in lines_of(block))
    lines = list(_with_options(found, source))
    if all(line.kind is None and line.info != "definition" for line in lines):
        yield block
        return
    group: list[_Line] = []
    for line in lines:
        if line.kind is None:
            if line.info == "definition":
                yield from _text_block(block, group, source)
                group = []
            group.append(line)
            continue
        yield from _text_block(block, group, source)
        group = []
        content = line.title or Span(line.span.end, line.span.end)
        content = line.span if line.kind is BlockKind.MACRO else content
        yield replace(
            block,
            kind=line.kind,
            span=line.span,
            content=content,
            runs=clip(block.runs, content) if line.kind is BlockKind.ADMONITION else (),
            info=line.info,
        )
    yield from _text_block(block, group, source)


def _with_options(lines: Iterable[_Line], source: str) -> Iterator[_Line]:
    """Lines in which the options right below a directive are no text, unless a reader sees them."""
    options: re.Pattern[str] | None = None
    column = 0
    for line in lines:
        start = source.rfind("\n", 0, line.span.start) + 1
        here = len(source[start : line.span.start].expandtabs(INDENT))
        if line.kind is not None:
            opening = line.span.of(source)
            slashes, braces = (
                opening.startswith("///"),
                opening.startswith(":::") and "{" in opening,
            )
            options = _SLASH_OPTION if slashes else _BRACE_OPTION if braces else None
            column = here + INDENT if slashes else here
        elif options is not None:
            if here >= column and options.fullmatch(source, *line.span):
                line = _Line(line.span, BlockKind.MACRO, "option")
            else:
                options = None
        yield line


def _text_block(block: Block, lines: list[_Line], source: str) -> Iterator[Block]:
    if lines:
        yield text_block(block, Span(lines[0].span.start, lines[-1].span.end), source)


def _line(span: Span, runs: list[Run], source: str, openers: Container[int]) -> _Line:
    visible = [run for run in runs if run.kind is not RunKind.TEXT or run.text.strip()]
    if visible and all(run.kind is RunKind.MACRO for run in visible):
        return _Line(span, BlockKind.MACRO, _name(visible[0].text))
    text = span.of(source)
    if text[:1] not in ":/!?=-[":
        return _Line(span, None)
    if definition := _DEFINITION.match(text):
        return _Line(Span(span.start + definition.end(), span.end), None, "definition")
    found = _LINES.fullmatch(text)
    if found is None:
        return _Line(span, None)
    return _directive(span, found, openers)


def _directive(span: Span, found: re.Match[str], openers: Container[int]) -> _Line:
    title: Span | None
    if found["bsign"] or found["tsign"]:
        # Several words without a title are classes if a body follows, else somebody's text.
        if found["bmore"] and found["btitle"] is None and span.start not in openers:
            return _Line(span, None)
        group, info = ("ttitle", "tab") if found["tsign"] else ("btitle", found["bname"] or "")
        title = Span(*found.span(group)) if found[group] else None
    elif found["cname"] or found["sname"]:
        group, info = ("crest", found["cname"]) if found["cname"] else ("srest", found["sname"])
        title = _title(found, group)
    elif found["mname"] and found["mname"] not in _NO_TITLE:
        info, title = found["mname"], _title(found, "crest")
    else:
        rest = (found["crest"] or "").strip()
        if rest and not found["mname"] and not rest.startswith("{"):
            return _Line(span, None)
        return _Line(span, BlockKind.MACRO, "directive")
    if title is not None:
        title = Span(span.start + title.start, span.start + title.end)
    return _Line(span, BlockKind.ADMONITION, info, title)


def _title(found: re.Match[str], group: str) -> Span | None:
    """The title in a directive's line, relative to the line; None where there is none."""
    rest = found[group] or ""
    start = found.start(group) + len(rest) - len(rest.lstrip())
    text = rest.strip()
    if text.startswith("[") and "]" in text:
        end = text.rindex("]")
        return Span(start + 1, start + end) if end > 1 else None
    if not text or text.startswith("{"):
        return None
    return Span(start, start + len(text))


def _name(macro: str) -> str:
    found = re.search(r"[\w][\w/.-]*", macro)
    return found.group() if found else ""
