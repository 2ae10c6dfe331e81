"""Front matter that needs no parser: keys with one-line values, and lists of such values.

Most pages have no other. Loading a parser of YAML takes longer than reading the page; what is not
as plain as this is left to it, and so is everything that is wrong.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.text.document import Field
from l10n.text.front_matter_types import core_type
from l10n.text.limits import limits
from l10n.text.spans import Span

_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +|$)")
_ITEM = re.compile(r" *- +")
_QUOTES = {"'": "single", '"': "double"}
_STARTS = "(_"
"""What a value may start with that is neither a letter nor a digit."""
_new = tuple.__new__  # several times faster than a call of the class


class Content(NamedTuple):
    """What a reading of the YAML gives."""

    fields: tuple[Field, ...]
    keys: tuple[tuple[str, str], ...]


def plain_content(text: str, start: int = 0) -> Content | None:
    """The fields of plain front matter as the parser would give them, None where it is not plain.

    Args:
        text: the YAML between the fences.
        start: where it begins; offsets count from there.
    """
    if limits().front_matter_depth < 2 or not _is_printable(text):
        return None
    fields: list[Field] = []
    keys: dict[str, str] = {}
    items = _NO_ITEMS
    at = start
    for line in text.split("\n"):
        said, here = line.rstrip(" \r"), at
        at += len(line) + 1
        if not said or said.lstrip(" ").startswith("#"):
            continue
        key = _KEY.match(said)
        if key is None:
            found = items.item(said, here)
        elif key[1] in keys or items.count == 0:
            return None
        else:
            span = _new(Span, (here, here + key.end(1)))
            if key.end() == len(said):
                keys[key[1]], items = "list", _Items(key[1], span, 0)
                continue
            found = _field(key[1], said, here, key.end(), span)
            keys[key[1]], items = "scalar", _NO_ITEMS
        if found is None:
            return None
        fields.append(found)
    return Content(tuple(fields), tuple(keys.items())) if fields and items.count else None


def _is_printable(text: str) -> bool:
    """Whether no line has an odd character; their ends are none."""
    return f"{text}\n".replace("\r\n", "").replace("\n", "").isprintable()


class _Items:
    """The list below a key; ``count`` is -1 where there can be none."""

    def __init__(self, key: str, span: Span, count: int) -> None:
        self.key, self.span, self.count = key, span, count
        self._column = -1

    def item(self, line: str, start: int) -> Field | None:
        """The next item, None where the line is none of this list."""
        match = _ITEM.match(line)
        column = line.find("-")
        if match is None or self.count < 0 or self._column not in (-1, column):
            return None
        path = f"{self.key}[{self.count}]"
        self.count, self._column = self.count + 1, column
        return _field(path, line, start, match.end(), self.span)


_NO_ITEMS = _Items("", Span(0, 0), -1)


def _field(path: str, line: str, start: int, at: int, key_span: Span) -> Field | None:
    """The value from ``at`` to the end of a line, None where it is not plain."""
    value = line[at:]
    span = _new(Span, (start + at, start + len(line)))
    quote = value[:1]
    if quote in _QUOTES:
        inner = value[1:-1]
        if len(value) < 2 or value[-1] != quote or quote in inner or "\\" in inner:
            return None
        return Field(path, inner, span, _QUOTES[quote], "str", key_span)
    if not (quote.isalnum() or quote in _STARTS) or not value:
        return None
    if ": " in value or " #" in value or value[-1] == ":":
        return None
    return Field(path, value, span, "plain", core_type(value), key_span)
