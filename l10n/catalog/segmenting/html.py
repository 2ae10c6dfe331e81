"""Texts inside HTML: what stands between block tags, and the attributes that a reader hears or
sees.

A scanner, no parser: it walks once over the text and never fails. What it does not know it leaves
to the skeleton.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.catalog.segmenting.inline import is_prose, one_line
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_INLINE_TAGS = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data",
        "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
        "wbr",
    }
)  # fmt: skip
_VOID = frozenset({"br", "img", "wbr"})
_OPAQUE = ("script", "style", "pre", "textarea")
_TAG = lazy(r"<(/?)([A-Za-z][\w:-]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = lazy(r"\s(alt|title|aria-label|placeholder)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
_VALUE = lazy(r"(\s(?:alt|title|aria-label|placeholder)\s*=\s*)(?:\"[^\"]*\"|'[^']*')", re.I)
_UNFINISHED = lazy(r"</?[A-Za-z]")
_START = lazy(r"[<{]")
_MACRO = lazy(r"\{\{(?:(?!\{\{|\}\}).)*+\}\}|\{%(?:(?!\{%|%\}).)*+%\}|<%(?:(?!<%|%>).)*+%>", re.S)
_ENDS = {"<!--": "-->", "<%": "%>", "<?": "?>", "<!": ">", "{{": "}}", "{%": "%}"}


class Piece(NamedTuple):
    """A token of HTML: ``text``, ``tag`` (inline), ``wall`` (nothing may reach across it) or
    ``macro``.
    """

    kind: str
    span: Span
    name: str = ""
    closing: bool = False


class HtmlText(NamedTuple):
    """Something to translate in HTML: its text on one line, its place, and the quote around an
    attribute.
    """

    text: str
    span: Span
    attribute: str = ""
    quote: str = ""


def html_texts(source: str, span: Span, *, quoted: bool = False) -> tuple[HtmlText, ...]:
    """Texts and attributes to translate in a piece of HTML, in source order.

    Args:
        source: the document.
        span: the HTML.
        quoted: whether it stands in a quote.
    """
    found: list[HtmlText] = []
    group: list[Piece] = []
    for piece in (*_pieces(source, span), Piece("wall", Span(span.end, span.end))):
        if piece.kind != "wall":
            group.append(piece)
            continue
        found += _group(source, group)
        group = []
        if piece.name:
            found += _attributes(source, piece)
    return tuple(
        text._replace(text=one_line(text.span.of(source), quoted=quoted).strip(" "))
        for text in found
    )


def tags(html: str) -> list[str]:
    """The tags and comments of a piece of HTML, on one line each, translatable attributes left
    open.
    """
    span = Span(0, len(html))
    pieces = (p for p in _pieces(html, span) if p.kind != "text")
    return [_VALUE.sub(r"\1*", one_line(piece.span.of(html))) for piece in pieces]


def _pieces(source: str, span: Span) -> Iterator[Piece]:
    at, end = span
    missing: set[str] = set()
    while at < end:
        found = _START.search(source, at, end)
        if found is None:
            break
        start = found.start()
        piece = _markup(source, start, end, missing)
        if piece is None:
            yield Piece("text", Span(at, start + 1))
            at = start + 1
            continue
        if start > at:
            yield Piece("text", Span(at, start))
        yield piece
        at = piece.span.end
    if at < end:
        yield Piece("text", Span(at, end))


def _markup(source: str, start: int, end: int, missing: set[str]) -> Piece | None:
    for opening, closing in _ENDS.items():
        if source.startswith(opening, start):
            stop = _find(source, closing, start + len(opening), end, missing)
            if stop < 0:
                return Piece("wall", Span(start, end)) if opening == "<!--" else None
            kind = "macro" if opening == "{{" else "wall"
            return Piece(kind, Span(start, stop))
    found = _TAG.match(source, start, end)
    if found is None:
        return Piece("wall", Span(start, end)) if _UNFINISHED.match(source, start) else None
    name, closing_tag = found[2].lower(), bool(found[1])
    span = Span(*found.span())
    if name in _OPAQUE and not closing_tag:
        close = re.compile(rf"</{name}\s*>", re.I).search(source, span.end, end)
        return Piece("wall", Span(start, close.end() if close else end))
    return Piece("tag" if name in _INLINE_TAGS else "wall", span, name, closing_tag)


def _find(source: str, closing: str, start: int, end: int, missing: set[str]) -> int:
    """Where a closing mark ends, -1 if there is none; looked for in vain only once."""
    if closing in missing:
        return -1
    at = source.find(closing, start, end)
    if at < 0:
        missing.add(closing)
        return -1
    return at + len(closing)


def _group(source: str, pieces: list[Piece]) -> Iterator[HtmlText]:
    """The text between two walls; without prose the attributes of its tags."""
    kept = _trimmed(source, pieces)
    if kept:
        span = Span(kept[0].span.start, kept[-1].span.end)
        raw = span.of(source)
        span = Span(span.start + len(raw) - len(raw.lstrip()), span.start + len(raw.rstrip()))
        if _has_prose(source, pieces):
            outside = pieces[: pieces.index(kept[0])], pieces[pieces.index(kept[-1]) + 1 :]
            for piece in outside[0]:
                yield from _attributes(source, piece)
            yield HtmlText("", span)
            for piece in outside[1]:
                yield from _attributes(source, piece)
            return
    for piece in pieces:
        yield from _attributes(source, piece)


def _has_prose(source: str, pieces: list[Piece]) -> bool:
    depth = 0
    texts = []
    for piece in pieces:
        if piece.name == "code":
            depth += -1 if piece.closing else 1
        elif piece.kind == "text" and depth <= 0:
            texts.append(piece.span.of(source))
    return is_prose("".join(texts))


def _trimmed(source: str, pieces: list[Piece]) -> list[Piece]:
    """Without white space, void, unpaired and all-embracing tags at both ends."""
    partner = _partners(pieces)
    first, last = 0, len(pieces) - 1
    while first <= last:
        if _droppable(source, pieces[first], partner.get(first)):
            first += 1
        elif _droppable(source, pieces[last], partner.get(last)):
            last -= 1
        elif partner.get(first) == last:
            first, last = first + 1, last - 1
        else:
            break
    return pieces[first : last + 1]


def _droppable(source: str, piece: Piece, partner: int | None) -> bool:
    if piece.kind == "text":
        return not piece.span.of(source).strip()
    return piece.kind == "tag" and partner is None


def _partners(pieces: list[Piece]) -> dict[int, int]:
    """For every paired tag the place of its partner."""
    pairs: dict[int, int] = {}
    stack: list[tuple[str, int]] = []
    for i, piece in enumerate(pieces):
        if piece.kind != "tag" or piece.name in _VOID:
            continue
        if not piece.closing:
            stack.append((piece.name, i))
        elif stack and stack[-1][0] == piece.name:
            j = stack.pop()[1]
            pairs[i], pairs[j] = j, i
    return pairs


def _attributes(source: str, piece: Piece) -> Iterator[HtmlText]:
    if piece.closing or not piece.name:
        return
    start = piece.span.start
    for found in _ATTRIBUTE.finditer(piece.span.of(source)):
        group = 2 if found[2] is not None else 3
        if is_prose(_MACRO.sub(" ", found[group])):
            span = Span(start + found.start(group), start + found.end(group))
            yield HtmlText(
                one_line(found[group]), span, found[1].lower(), '"' if group == 2 else "'"
            )
