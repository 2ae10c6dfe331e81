"""Where the front matter of a document starts and ends, and whether it has one at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.errors import FrontMatterError
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_OPENING = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSING = re.compile(r"(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)")
_BLANK_LINE = lazy(r"(?<![^\r\n])[ \t]*(?:\r\n|\n|\r)")
_NOTHING_YET = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*")
_KEY = re.compile(
    r"""(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'#:|>\[{*!&%@`-][^:\r\n]*|-[^\s:][^:\r\n]*)"""
)
_AFTER_KEY = re.compile(r"[ \t]*:(?=[ \t\r\n]|\Z)")


class Fence(NamedTuple):
    """The place of front matter.

    Attributes:
        span: from the first dash of the opening fence to the end of the closing fence's line, line
            end included.
        content: the YAML between the fences, the line end before the closing fence included.
    """

    span: Span
    content: Span


def find_fence(source: str, path: str | None = None) -> Fence | None:
    """The front matter at the top of a text; None where none stands, or a thematic break.

    Raises:
        FrontMatterError: it opens like front matter and is never closed.
    """
    opening = _OPENING.match(source)
    if opening is None:
        return None
    start = opening.end()
    closing = _CLOSING.search(source, start)
    if closing is None:
        if _opens_with_key(source, start):
            raise FrontMatterError(
                "the front matter is never closed",
                path=path,
                line=1,
                remedy="end it with a line ---",
            )
        return None
    fence = Fence(Span(source.index("-", 0, start), closing.end()), Span(start, closing.start()))
    return None if _is_prose(source, fence) else fence


def _opens_with_key(source: str, start: int) -> bool:
    key = _KEY.match(source, start)
    return key is not None and _AFTER_KEY.match(source, _end_of_key(key, source)) is not None


def _end_of_key(key: re.Match[str], source: str) -> int:
    """The end of a key without the blanks before its colon."""
    end = key.end()
    while source[end - 1] in " \t":
        end -= 1
    return end


def _is_prose(source: str, fence: Fence) -> bool:
    """Whether the dashes are two thematic breaks, or a break and the underline of a heading.

    YAML without any key is an error only where it cannot well be Markdown: nothing but a short,
    closed block.
    """
    start, end = fence.content
    first = _NOTHING_YET.match(source, start, end)
    assert first is not None  # matches the empty text as well
    if first.end() >= end:
        return _followed_by_text(source, fence.span.end) and start < end
    if _opens_with_key(source, first.end()):
        return False
    return _followed_by_text(source, fence.span.end) or (
        _BLANK_LINE.search(source, start, end) is not None
    )


def _followed_by_text(source: str, end: int) -> bool:
    return end < len(source) and source[end] not in " \t\r\n"
