"""The comment lines before an entry: what they say, and how they are written."""

from __future__ import annotations

import re
from typing import NamedTuple

_PLACE = re.compile("(?:\u2068[^\u2068\u2069]*+\u2069|[^\\s\u2068]++|\u2068)++")


class Comments(NamedTuple):
    """The comment lines of an entry, by kind, in order; without their markers."""

    translator: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


NONE = Comments()


def read_comments(block: str) -> Comments:
    """The comments in a block of lines, each of them blank or beginning with ``#``."""
    translator: list[str] = []
    extracted: list[str] = []
    references: list[str] = []
    flags: list[str] = []
    for line in block.split("\n"):
        text = line.removesuffix("\r")
        if text[:1] != "#":
            text = text.lstrip(" \t\f\v")
        mark = text[1:2]
        if not text:
            continue
        if mark == ":":
            references += _references(text[2:])
        elif mark == ",":
            flags += _flags(text[2:])
        elif mark == ".":
            extracted.append(text[3:] if text[2:3] == " " else text[2:])
        else:
            translator.append(text[2:] if mark == " " else text[1:])
    return Comments(tuple(translator), tuple(extracted), tuple(references), tuple(flags))


def _references(text: str) -> list[str]:
    """Places; a name with blanks stands between U+2068 and U+2069."""
    return _PLACE.findall(text) if "\u2068" in text else text.split()


def _flags(text: str) -> list[str]:
    found: list[str] = []
    for part in text.split(","):
        if part.strip().startswith("range:"):
            found.append("range: " + part.partition(":")[2].strip())
        else:
            found += part.split()
    return found
