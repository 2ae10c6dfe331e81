"""Front matter that needs no parser: keys with one-line values, and lists of such values.

Most pages have no other. Loading a parser of YAML takes longer than reading the page; what is not
as plain as this is left to it, and so is everything that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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


class Content(NamedTuple):
    """What a reading of the YAML gives; offsets count from its start."""

    fields: tuple[Field, ...]
    keys: tuple[tuple[str, str], ...]


class _Line(NamedTuple):
    """A line that says something, without the blanks and the line end behind it."""

    start: int
    text: str


def plain_content(text: str) -> Content | None:
    """The fields of plain front matter as the parser would give them, None where it is not plain.

    Args:
        text: the YAML between the fences.
    """
    if limits().front_matter_depth < 2:
        return None
    fields: list[Field] = []
    keys: dict[str, str] = {}
    items = _Items("", Span(0, 0), -1, -1)
    for line in _lines(text):
        if line is None:
            return None
        key = _KEY.match(line.text)
        if key is None:
            found = items.item(line)
        elif key[1] in keys or items.count == 0:
            return None
        else:
            span = Span(line.start, line.start + key.end(1))
            if key.end() == len(line.text):
                keys[key[1]], items = "list", _Items(key[1], span, 0, -1)
                continue
            found = _field(key[1], line.text, line.start, key.end(), span)
            keys[key[1]], items = "scalar", _Items("", span, -1, -1)
        if found is None:
            return None
        fields.append(found)
    return Content(tuple(fields), tuple(keys.items())) if fields and items.count else None


class _Items:
    """The list below a key; ``count`` is -1 where there can be none."""

    def __init__(self, key: str, span: Span, count: int, column: int) -> None:
        self.key, self.span, self.count, self.column = key, span, count, column

    def item(self, line: _Line) -> Field | None:
        """The next item, None where the line is none of this list."""
        match = _ITEM.match(line.text)
        column = line.text.find("-")
        if match is None or self.count < 0 or self.column not in (-1, column):
            return None
        path = f"{self.key}[{self.count}]"
        self.count, self.column = self.count + 1, column
        return _field(path, line.text, line.start, match.end(), self.span)


def _lines(text: str) -> Iterator[_Line | None]:
    """The lines that are neither empty nor comments; None for one with an odd character."""
    start = 0
    for line in text.split("\n"):
        said = line.removesuffix("\r")
        if not said.isprintable():
            yield None
            return
        said = said.rstrip(" ")
        if said and not said.lstrip(" ").startswith("#"):
            yield _Line(start, said)
        start += len(line) + 1


def _field(path: str, line: str, start: int, at: int, key_span: Span) -> Field | None:
    """The value from ``at`` to the end of a line, None where it is not plain."""
    value = line[at:]
    span = Span(start + at, start + len(line))
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
