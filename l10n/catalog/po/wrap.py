"""Texts as the quoted lines of a PO file, broken as ``msgcat`` breaks them.

A text that fits stands beside its keyword. Any other begins on the next line; every line feed ends
a line, and lines longer than 79 columns, quotes and all, are broken where Unicode allows it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate, pairwise

from l10n.catalog.po.linebreak import classes, columns, first_break, is_even, last_break, widths
from l10n.catalog.po.text import escaped

WIDTH = 79
"""Columns of a line, quotes included."""

_SEPARATED = re.compile("[^K]*+K?+")


def quoted(text: str, indent: int, prefix: int = 0, *, wrap: bool = True) -> list[str]:
    """What stands between the quotes of each line; the first is "" where the keyword stands alone.

    Args:
        text: the text, not escaped.
        indent: columns of what stands before the first quote: marks, keyword, space.
        prefix: columns of the marks (``#~ ``) alone, which every line begins with.
        wrap: whether long lines are broken; line feeds end a line in any case.
    """
    room = WIDTH - 2 - prefix
    if "\n" not in text[:-1]:
        line = escaped(text)
        if not wrap or _fits(line, WIDTH - 2 - indent):
            return [line]
        letters = classes(line)
        if "K" in letters:
            broken = bool(_fill_between(line, letters, WIDTH - 2 - indent, room))
        else:
            broken = first_break(letters, 0) is not None
        if not broken:
            return [line]
        return ["", *_lines(line, letters, room)]
    parts = text.split("\n")
    last = parts.pop()
    lines = [f"{escaped(part)}\\n" for part in parts]
    if last:
        lines.append(escaped(last))
    result = [""]
    for line in lines:
        if not wrap or _fits(line, room):
            result.append(line)
        else:
            result += _lines(line, classes(line), room)
    return result


def _fits(line: str, room: int) -> bool:
    return 2 * len(line) <= room or columns(line) <= room


def _lines(line: str, letters: str, room: int) -> list[str]:
    breaks = [0, *_fill(line, letters, room), len(line)]
    return [line[a:b] for a, b in pairwise(breaks)]


def _fill(line: str, letters: str, room: int) -> list[int]:
    """The offsets that lines begin at so that none is wider than ``room``, as far as possible."""
    if "K" in letters:
        return _fill_between(line, letters, room, room)
    reach = _reach(line, room)
    breaks: list[int] = []
    start, end = 0, reach(0)
    while end < len(line):
        at = last_break(letters, start, end) or first_break(letters, start)
        if at is None:
            break
        breaks.append(at)
        start, end = at, reach(at)
    return breaks


def _reach(line: str, room: int) -> Callable[[int], int]:
    """From where a line begins to the offset that it reaches in ``room`` columns."""
    if is_even(line):
        return lambda start: start + room
    before = [0, *accumulate(map(int, widths(line)))]
    return lambda start: bisect_right(before, before[start] + room, start) - 1


def _fill_between(line: str, letters: str, room: int, later: int) -> list[int]:
    """As ``_fill``, where separators (class K) have columns counted anew, up to ``later``."""
    breaks: list[int] = []
    start = 0
    for part in _SEPARATED.finditer(letters):
        end = part.end() - part[0].endswith("K")
        breaks += (start + at for at in _fill(line[start:end], letters[start:end], room))
        room = later
        start = part.end()
    return breaks
