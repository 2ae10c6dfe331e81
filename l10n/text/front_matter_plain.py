"""Front matter that needs no parser: keys with a line of text or a few, and lists of such values.

Most pages have no other. Loading a parser of YAML takes longer than reading the page; what is not
as plain as this is left to it, and so is everything that is wrong.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from l10n.frozen import new
from l10n.text.document import Field
from l10n.text.front_matter_types import core_type
from l10n.text.limits import limits
from l10n.text.spans import Span

_KEY = re.compile(r"([A-Za-z_](?:[A-Za-z0-9_-]|:(?=[A-Za-z0-9_-])){0,99}):(?: +|$)")
_ITEM = re.compile(r" *- +")
_QUOTES = {"'": "single", '"': "double"}
_STARTS = "(_/.+"
"""What a value may start with that is neither a letter nor a digit."""

_FLOW_SIGNS = frozenset("[]{}:#?")
"""What means something between the brackets of a list."""

_BLOCKS = {">": "folded", ">-": "folded", "|": "literal", "|-": "literal"}
_JOINTS = {"folded": " ", "literal": "\n"}


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
    reader = _Reader(text, start)
    while reader.forward():
        if not reader.entry():
            return None
    return Content(tuple(reader.fields), tuple(reader.keys.items())) if reader.fields else None


def _is_printable(text: str) -> bool:
    """Whether no line has an odd character; their ends are none, nor are the joints of letters."""
    lines = f"{text}\n".replace("\r\n", "").replace("\n", "")
    return lines.isprintable() or lines.replace("\u200c", "").isprintable()


class _Reader:
    """Goes from key to key. What it is asked to read it has read, or it says that it is not plain:
    then it is of no more use.
    """

    def __init__(self, text: str, start: int) -> None:
        self.fields: list[Field] = []
        self.keys: dict[str, str] = {}
        self._lines = text.split("\n")
        self._starts = [*accumulate([len(line) + 1 for line in self._lines], initial=start)]
        self._at = 0
        self._said = ""  # what stands in that line

    def forward(self) -> bool:
        """Go on to a line that says something."""
        while self._at < len(self._lines):
            self._said = self._lines[self._at].rstrip(" \r")
            if self._said and not self._said.lstrip(" ").startswith("#"):
                return True
            self._at += 1
        return False

    def entry(self) -> bool:
        """A key with its value."""
        key = _KEY.match(self._said)
        if key is None or key[1] in self.keys:
            return False
        start = self._starts[self._at]
        span, at = new(Span, (start, start + key.end(1))), start + key.end()
        value = self._said[key.end() :]
        self._at += 1
        self.keys[key[1]] = "scalar"
        if not value:
            return self._below(key[1], span)
        if value in _BLOCKS:
            return self._block(key[1], value, at, span)
        if value[0] == "[" and value[-1] == "]":
            return self._flow(key[1], value[1:-1], at + 1, span)
        return self._scalar(key[1], value, at, span)

    def _below(self, key: str, span: Span) -> bool:
        """What stands below a key: a list, a text, or nothing."""
        line = self._said if self.forward() else ""
        if _ITEM.match(line):
            return self._list(key, span)
        if line.startswith(" "):
            text, at = line.lstrip(" "), self._starts[self._at]
            if _KEY.match(text):
                return self._mapping(key, line[: -len(text)])
            self._at += 1
            return self._scalar(key, text, at + len(line) - len(text), span)
        nowhere = new(Span, (span.end + 1, span.end + 1))
        return self._add(Field(key, "", nowhere, "plain", "null", span))

    def _list(self, key: str, span: Span) -> bool:
        """Items, one a line, in one column."""
        self.keys[key] = "list"
        column, count = self._said.find("-"), 0
        while self.forward() and (item := _ITEM.match(self._said)):
            start, value = self._starts[self._at] + item.end(), self._said[item.end() :]
            found = _field(f"{key}[{count}]", value, start, span)
            if not self._add(found) or self._said.find("-") != column:
                return False
            self._at += 1
            count += 1
        return True

    def _mapping(self, above: str, margin: str) -> bool:
        """Keys below a key, each with its value in one line."""
        self.keys[above] = "mapping"
        while self.forward() and self._said.startswith(margin):
            line, start = self._said[len(margin) :], self._starts[self._at] + len(margin)
            key = _KEY.match(line)
            path = f"{above}.{key[1]}" if key else ""
            if key is None or path in self.keys:
                return False
            self.keys[path] = "scalar"
            span = new(Span, (start, start + key.end(1)))
            if not self._add(_field(path, line[key.end() :], start + key.end(), span)):
                return False
            self._at += 1
        return True

    def _flow(self, key: str, inner: str, start: int, span: Span) -> bool:
        """A list in brackets."""
        self.keys[key] = "list"
        if not _FLOW_SIGNS.isdisjoint(inner):
            return False
        for count, part in enumerate(inner.split(",") if inner.strip(" ") else ()):
            value, lead = part.strip(" "), len(part) - len(part.lstrip(" "))
            if not self._add(_field(f"{key}[{count}]", value, start + lead, span)):
                return False
            start += len(part) + 1
        return True

    def _block(self, key: str, sign: str, start: int, span: Span) -> bool:
        """A text in lines of its own, all in one column."""
        first = self._lines[self._at] if self._at < len(self._lines) else ""
        margin = first[: len(first) - len(first.lstrip(" "))]
        lines: list[str] = []
        end = start
        while margin and self._at < len(self._lines) and self._lines[self._at].startswith(margin):
            line = self._lines[self._at].removesuffix("\r")
            lines.append(line[len(margin) :])
            end = self._starts[self._at] + len(line)
            self._at += 1
        if not lines or any(not x or x[0] == " " or x[-1] == " " for x in lines):
            return False
        closed = "" if sign[1:] or self._at == len(self._lines) else "\n"
        while self._at < len(self._lines) and self._lines[self._at] in ("", "\r"):
            self._at += 1
        if self._at < len(self._lines) and self._lines[self._at][0] == " ":
            return False
        style = _BLOCKS[sign]
        value = _JOINTS[style].join(lines) + closed
        return self._add(Field(key, value, new(Span, (start, end)), style, "str", span))

    def _scalar(self, key: str, text: str, start: int, span: Span) -> bool:
        """A text that may go on in further lines."""
        found = _field(key, text, start, span)
        if found is None:
            return False
        parts, end = [found.value], found.span.end
        while self._goes_on():
            part = self._lines[self._at].rstrip(" \r")
            parts.append(part.lstrip(" "))
            if not _is_plain(parts[-1]) or " #" in part:
                return False
            end = self._starts[self._at] + len(part)
            self._at += 1
        if len(parts) > 1:
            if found.style != "plain" or " #" in text:
                return False
            value = " ".join(parts)
            found = Field(key, value, new(Span, (start, end)), "plain", core_type(value), span)
        return self._add(found)

    def _goes_on(self) -> bool:
        """Whether the line goes on with a text that began above."""
        line = self._lines[self._at] if self._at < len(self._lines) else ""
        return line.startswith(" ") and line.lstrip(" ")[:1] not in ("", "\r", "#")

    def _add(self, found: Field | None) -> bool:
        if found is not None:
            self.fields.append(found)
        return found is not None


def _is_plain(value: str) -> bool:
    """Whether a text without a remark means itself."""
    first = value[:1]
    if not (first.isalnum() or first in _STARTS or (first == "-" and value[1:2].isalnum())):
        return False
    return bool(value) and ": " not in value and value[-1] != ":"


def _field(path: str, value: str, start: int, key_span: Span) -> Field | None:
    """A value of one line with what follows it, None where it is not plain."""
    quote = value[:1]
    if quote and quote in _QUOTES:
        inner = value[1:-1]
        if len(value) < 2 or value[-1] != quote or quote in inner or "\\" in inner:
            return None
        span = new(Span, (start, start + len(value)))
        return Field(path, inner, span, _QUOTES[quote], "str", key_span)
    value = value.partition(" #")[0].rstrip(" ")
    if not _is_plain(value):
        return None
    span = new(Span, (start, start + len(value)))
    return Field(path, value, span, "plain", core_type(value), key_span)
