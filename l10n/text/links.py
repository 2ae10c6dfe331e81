"""Where the parts of a link stand inside its slice of the source.

The parser tells the span of a link and its unescaped target; where target and title stand follows
from the grammar of inline links (CommonMark 0.31.2, section 6.3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from l10n.frozen import new
from l10n.text.document import LinkParts, Run
from l10n.text.spans import Span

_STYLES = {
    "Inline": "inline",
    "Reference": "full",
    "ReferenceUnknown": "full",
    "Collapsed": "collapsed",
    "CollapsedUnknown": "collapsed",
    "Shortcut": "shortcut",
    "ShortcutUnknown": "shortcut",
    "Autolink": "autolink",
    "Email": "email",
}
_SPACE = " \t\r\n>"
_PLAIN = re.compile(r"[^\\()<>\s]+")
"""What stands between the brackets of most links: a target that goes on to the end."""
_STOP = re.compile(r"[\\() \t\r\n]")
_QUOTES = {'"': '"', "'": "'", "(": ")"}


def link_parts(
    source: str, span: Span, detail: Mapping[str, Any], children: Sequence[Run]
) -> LinkParts:
    """The parts of a link or image.

    Args:
        source: the whole text.
        span: the link, code-point offsets into ``source``.
        detail: the parser's ``link_type``, ``dest_url``, ``title`` and ``id``.
        children: the runs between the brackets.
    """
    style = _STYLES.get(detail["link_type"], "shortcut")
    text = _text_span(source, span, style, children)
    target = title = None
    if style == "inline":
        target, title = _inline(source, text.end, span.end)
    label = detail.get("id") or ""
    return new(LinkParts, (style, detail["dest_url"], detail["title"], text, target, title, label))


def _text_span(source: str, span: Span, style: str, children: Sequence[Run]) -> Span:
    if style in ("autolink", "email"):
        return Span(span.start + 1, span.end - 1)
    start = span.start + (2 if source.startswith("!", span.start) else 1)
    end = children[-1].span.end if children else start
    close = source.find("]", end, span.end)
    return new(Span, (start, end if close < 0 else close))


def _inline(source: str, close: int, end: int) -> tuple[Span | None, Span | None]:
    """Spans of target and title behind the bracket at ``close`` in a link that ends at ``end``."""
    if _PLAIN.fullmatch(source, close + 2, end - 1):
        return new(Span, (close + 2, end - 1)), None
    at = _skip(source, close + 2, end)
    if source.startswith("<", at):
        stop = _angle_end(source, at + 1, end)
        target, at = Span(at + 1, stop), stop + 1
    else:
        stop = _bare_end(source, at, end - 1)
        target, at = Span(at, stop), stop
    first = _skip(source, at, end)
    last = end - 2
    while last > first and source[last] in _SPACE:
        last -= 1
    if first < last and source[last] == _QUOTES.get(source[first]):
        return target, Span(first + 1, last)
    return target, None


def _skip(source: str, at: int, end: int) -> int:
    while at < end and source[at] in _SPACE:
        at += 1
    return at


def _angle_end(source: str, at: int, end: int) -> int:
    while at < end and source[at] != ">":
        at += 2 if source[at] == "\\" else 1
    return min(at, end)


def _bare_end(source: str, at: int, end: int) -> int:
    """Where a target without angle brackets ends; its brackets are balanced."""
    depth = 0
    while found := _STOP.search(source, at, end):
        at, character = found.start(), found[0]
        if character == "\\":
            at += 2
            continue
        if character in " \t\r\n" or (character == ")" and not depth):
            return at
        depth += 1 if character == "(" else -1
        at += 1
    return end
