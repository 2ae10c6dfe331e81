"""What site generators put into Markdown: shortcodes, templates, attribute lists, directives.

None of it is prose, but a directive's title is: ``!!! note "Title"``, ``::: tip Title``,
``/// note | Title``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from l10n.text.cover import clip, cover
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_MACRO = lazy(
    r"(?s:\{\{.{0,1000}?\}\}|\{%.{0,1000}?%\}|\{\*.{0,1000}?\*\})"
    r"|\{:?[ ]?[.#][\w-][^{}\n]{0,200}\}|\{:?[ ]?[a-z_-]{1,40}=[^{}\n]{0,200}\}"
)
_SIGNS = ("{{", "{%", "{*", "{.", "{#", "{:", "{ ", "=")
_LINE_SIGNS = (": ", ":::", "///", "!!!", "???", "=== ", "--8<--", "[TOC]", "[[", "$$")
_LINES = lazy(
    r"(?P<colons>:{3,})[ \t]*(?P<cname>[\w-]+)?(?P<crest>[^\r\n]*)"
    r"|(?P<slashes>/{3,})(?:[ \t]*(?P<sname>[\w-]+)[ \t]*(?:\|(?P<srest>[^\r\n]*))?)?[ \t]*$"
    r"|(?:!!!|\?\?\?\+?)[ \t]+(?P<ename>[\w-]+)(?P<erest>[^\r\n]*)"
    r"|(?P<tab>===!?\+?)[ \t]+(?P<trest>\"[^\"\r\n]*\")[ \t]*$"
    r"|(?P<include>-{1,2}8<-{1,2}[^\r\n]*)"
    r"|(?P<toc>\[TOC\]|\[\[_?[A-Za-z]{3,4}_?\]\])[ \t]*$"
)
_START = r"(?::|///|!!!|\?\?\?|===|-{1,2}8<|\[TOC\]|\[\[|\$\$)"
_FIRST_START = lazy(_START)
_LATER_START = lazy(rf"[\r\n][ \t>]*{_START}")
"""How a line begins that may be a directive or a definition."""
_DEFINITION = lazy(r":[ \t]+(?=\S)")
_HIDDEN = frozenset({RunKind.CODE, RunKind.HTML, RunKind.AUTOLINK})
_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)
_NOT_MARK = lazy(r"[^>\s]")


class _Line(NamedTuple):
    """A line of a paragraph: its span, and what the line is."""

    span: Span
    kind: BlockKind | None  # None for text
    info: str = ""
    title: Span | None = None


def with_macros(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """Blocks in which macros are runs or blocks of their own, and directives are admonitions."""
    inline = "{" in source and any(sign in source for sign in _SIGNS)
    by_line = inline or any(sign in source for sign in _LINE_SIGNS)
    if not by_line:
        return blocks
    out: list[Block] = []
    for block in blocks:
        found = _with_runs(block, source) if inline and block.runs else block
        if found.kind is BlockKind.PARAGRAPH:
            out += _split(found, source)
        else:
            out.append(found)
    return tuple(out)


def _with_runs(block: Block, source: str) -> Block:
    text = block.content.of(source)
    if "{" not in text:
        return block
    base = block.content.start
    spans = [Span(base + m.start(), base + m.end()) for m in _MACRO.finditer(text)]
    if not spans:
        return block
    runs = cover(block.runs, spans, lambda span: Run(RunKind.MACRO, span, span.of(source)), _HIDDEN)
    return replace(block, runs=runs)


def _split(block: Block, source: str) -> Iterator[Block]:
    """The block, or its lines where some are macros or directives."""
    text = block.content.of(source)
    later = ("\n" in text or "\r" in text) and _LATER_START.search(text)
    if not ("{" in text or later or _FIRST_START.match(text)):
        yield block
        return
    if text.startswith("$$") and text.endswith("$$") and len(text) > 4:
        yield replace(block, kind=BlockKind.MACRO, runs=(), info="math")
        return
    lines = [_line(span, runs, source) for span, runs in _lines(block)]
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


def _text_block(block: Block, lines: list[_Line], source: str) -> Iterator[Block]:
    if not lines:
        return
    span = Span(lines[0].span.start, lines[-1].span.end)
    start = max(source.rfind("\n", 0, span.start), source.rfind("\r", 0, span.start)) + 1
    prefix = _NOT_MARK.sub(" ", source[start : span.start])
    yield replace(block, span=span, content=span, runs=clip(block.runs, span), prefix=prefix)


def _lines(block: Block) -> Iterator[tuple[Span, list[Run]]]:
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


def _line(span: Span, runs: list[Run], source: str) -> _Line:
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
    return _directive(span, found)


def _directive(span: Span, found: re.Match[str]) -> _Line:
    for name, rest in (
        ("cname", "crest"),
        ("sname", "srest"),
        ("ename", "erest"),
        ("tab", "trest"),
    ):
        if found[name] is None:
            continue
        title = _title(found, rest, quoted=name in ("ename", "tab"))
        if title is not None:
            title = Span(span.start + title.start, span.start + title.end)
        return _Line(span, BlockKind.ADMONITION, found[name], title)
    rest = (found["crest"] or "").strip()
    if rest and not rest.startswith("{"):
        return _Line(span, None)
    return _Line(span, BlockKind.MACRO, "directive")


def _title(found: re.Match[str], group: str, quoted: bool) -> Span | None:
    """The title in a directive's line, relative to the line; None where there is none."""
    rest = found[group] or ""
    start = found.start(group) + len(rest) - len(rest.lstrip())
    text = rest.strip()
    if quoted:
        first, last = text.find('"'), text.rfind('"')
        return Span(start + first + 1, start + last) if 0 <= first < last - 1 else None
    if text.startswith("[") and "]" in text:
        end = text.rindex("]")
        return Span(start + 1, start + end) if end > 1 else None
    if not text or text.startswith("{"):
        return None
    return Span(start, start + len(text))


def _name(macro: str) -> str:
    found = re.search(r"[\w][\w/.-]*", macro)
    return found.group() if found else ""
