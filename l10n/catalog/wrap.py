"""Texts as the quoted lines of a PO file, broken as ``msgcat`` breaks them.

A text that fits stands beside its keyword. Any other begins on the next line; every line feed ends
a line, and lines longer than 79 columns, quotes and all, are broken where Unicode allows it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from l10n.catalog.linebreak import columns, opportunities, widths
from l10n.catalog.po_text import escaped

WIDTH = 79
"""Columns of a line, quotes included."""

_SEPARATOR = re.compile("[\x85\u2028\u2029]")
"""Line separators of Unicode: they end no line of the file, but columns are counted anew."""


def quoted(text: str, indent: int, prefix: int = 0, *, wrap: bool = True) -> list[str]:
    """What stands between the quotes of each line; the first is "" where the keyword stands alone.

    Args:
        text: the text, not escaped.
        indent: columns of what stands before the first quote: marks, keyword, space.
        prefix: columns of the marks (``#~ ``) alone, which every line begins with.
        wrap: whether long lines are broken; line feeds end a line in any case.
    """
    if "\n" not in text[:-1]:
        line = escaped(text)
        room = WIDTH - 2 - indent
        if not wrap or 2 * len(line) <= room or columns(line) <= room:
            return [line]
        if not _fill(line, room):
            return [line]
        return ["", *_lines(line, WIDTH - 2 - prefix)]
    result = [""]
    parts = text.split("\n")
    last = parts.pop()
    for part in parts:
        result += _part(f"{escaped(part)}\\n", prefix, wrap)
    if last:
        result += _part(escaped(last), prefix, wrap)
    return result


def _part(line: str, prefix: int, wrap: bool) -> list[str]:
    room = WIDTH - 2 - prefix
    if not wrap or 2 * len(line) <= room or columns(line) <= room:
        return [line]
    return _lines(line, room)


def _lines(line: str, room: int) -> list[str]:
    breaks = [0, *_fill(line, room), len(line)]
    return [line[a:b] for a, b in pairwise(breaks)]


def _fill(line: str, room: int) -> list[int]:
    """The offsets that lines begin at so that none is wider than ``room``, as far as possible."""
    if not line.isascii() and (separators := _SEPARATOR.findall(line)):
        return _fill_between(_SEPARATOR.split(line), separators, room)
    places = list(opportunities(line))
    if not places:
        return []
    ends = [*places, len(line)]
    columns_before: Sequence[int]
    if line.isascii():
        columns_before = range(len(line) + 1)
    else:
        columns_before = [0, *accumulate(map(int, widths(line)))]
    reached = [columns_before[end] for end in ends]
    breaks: list[int] = []
    start = 0
    index = 0
    while reached[-1] - start > room:
        index = max(bisect_right(reached, start + room, index) - 1, index)
        if index == len(ends) - 1:
            break
        breaks.append(ends[index])
        start = reached[index]
        index += 1
    return breaks


def _fill_between(parts: list[str], separators: list[str], room: int) -> list[int]:
    breaks: list[int] = []
    start = 0
    for part, separator in zip(parts, [*separators, ""], strict=True):
        breaks += (start + offset for offset in _fill(part + "\u2060" * bool(separator), room))
        start += len(part) + len(separator)
    return breaks
