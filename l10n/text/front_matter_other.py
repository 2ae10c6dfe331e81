"""Front matter that is not YAML, as Hugo accepts it: TOML between ``+++``, or a JSON object.

It is kept as it is and not read; what it is can be told.
"""

from __future__ import annotations

import json

from l10n.text.document import Block, BlockKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

LENGTH = 65_536
"""The longest front matter of this kind, in code points; what is longer is no front matter."""

_TOML = lazy(
    rf"\+\+\+[ \t]*(?:\r\n|\n|\r)(?s:.{{0,{LENGTH}}}?)(?:\r\n|\n|\r)\+\+\+[ \t]*(?=[\r\n]|$)"
)
_OBJECT = lazy(r"\{\s*\"")
_LINE_END = lazy(r"[ \t]*(?=[\r\n]|\Z)")
_BOM = "\ufeff"


def other_front_matter(source: str, start: int) -> Block | None:
    """The block of front matter in TOML or JSON at the top of a page, or None.

    Args:
        source: the whole text.
        start: code-point offset behind a byte-order mark.
    """
    if source.startswith("+++", start):
        found = _TOML.match(source, start)
        return None if found is None else _block(start, found.end(), "toml")
    if source.startswith("{", start) and _OBJECT.match(source, start):
        end = _end_of_object(source[start : start + LENGTH])
        if end and _LINE_END.match(source, start + end):
            return _block(start, start + end, "json")
    return None


def unread_format(source: str) -> str:
    """``TOML`` or ``JSON`` where the front matter of a page is that and so is not read; else ""."""
    found = other_front_matter(source, len(_BOM) if source.startswith(_BOM) else 0)
    return "" if found is None else found.info.upper()


def _block(start: int, end: int, info: str) -> Block:
    span = Span(start, end)
    return Block(BlockKind.MACRO, span, span, info=info)


def _end_of_object(text: str) -> int:
    """Where a JSON object at the start of a text ends; 0 where none stands."""
    try:
        value, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return 0
    return end if isinstance(value, dict) else 0
