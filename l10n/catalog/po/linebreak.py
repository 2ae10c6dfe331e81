"""Where a line of a PO file may be broken, and how many columns its characters take.

The classes are those of UAX #14 in Unicode 14.0 (``data/characters.txt``). The table of pairs is
the pair table of that annex as ``msgcat`` of GNU gettext 0.21 was seen to apply it; tests compare
the two on random text. Every class is one letter, so that the break opportunities of a text are the
matches of one regular expression in the string of its classes: linear, and fast.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

_LETTERS = (
    "AL a, HL h, NU n, ID i, H2 2, H3 3, JL l, JV v, JT t, CM m, ZWJ j, OP o, OPW w, CL c, CP p, "
    "EX x, IS s, SY y, QU q, GL g, WJ k, PR r, PO %, HY -, BA b, NS e, IN d, B2 u, BB B, RI R, "
    "EB E, EM F, ZW z, SP _, BK K"
)
_ALL = "ahni23lvtmjowcpxsyqgkr%-beduBREFz"

_CLOSING = "cpxsykz"
"""Classes that nothing is broken before, not even after spaces."""

_PAIRS: tuple[tuple[str, str, str], ...] = (
    ("ahn", "i23lvtwuBREF", _CLOSING),
    ("iF", "ahni23lvtowruBREF", _CLOSING),
    ("2v", "ahni23lowruBREF", _CLOSING),
    ("3t", "ahni23lvowruBREF", _CLOSING),
    ("l", "ahnitowruBREF", _CLOSING),
    ("gkBU", "", _CLOSING),
    ("ow", "", "ahni23lvtowcpxsyqgkr%-beduBREFz"),
    ("c", "ahni23lvtowuBREF", _CLOSING + "e"),
    ("p", "i23lvtowuBREF", _CLOSING),
    ("xed", "ahni23lvtowr%uBREF", _CLOSING),
    ("s", "ahi23lvtowr%uBREF", _CLOSING),
    ("y", "ai23lvtowr%uBREF", _CLOSING),
    ("q", "", _CLOSING + "ow"),
    ("rQ", "r%uBR", _CLOSING),
    ("%", "i23lvtr%uBREF", _CLOSING),
    ("-", "ahi23lvtowgr%uBREF", _CLOSING),
    ("b", "ahni23lvtowgr%uBREF", _CLOSING),
    ("u", "ahni23lvtowr%BREF", _CLOSING + "u"),
    ("RS", "ahni23lvtowr%uBREF", _CLOSING),
    ("E", "ahni23lvtowruBRE", _CLOSING),
    ("z", _ALL.replace("z", ""), "z"),
)
"""Classes before, classes after that a line is broken between, and those not even after spaces.

Four letters are no classes of the annex: Q is what must stay with the backslash before it, S the
second letter of a flag, U a hyphen that follows a Hebrew letter.
"""


def _opportunity() -> str:
    """A pattern for what ends at a break opportunity, in a string of classes."""
    cases: list[str] = []
    for before, directly, never in _PAIRS:
        first = rf"(?:[{before}]|(?<![^_Kz])[mj])" if "a" in before else f"[{re.escape(before)}]"
        marks = "" if before == "z" else "[mj]*+"
        spaced = "".join(c for c in _ALL if c not in never)
        direct = rf"(?<!j)(?=[{re.escape(directly)}])|" if directly else ""
        cases.append(rf"{first}{marks}(?:{direct}_++(?=[{re.escape(spaced)}]))")
    return "|".join(cases)


_FIRST = re.compile(_opportunity())
_LAST = re.compile(f".*(?:{_opportunity()})")
_HEBREW = re.compile(r"h[b\-](?![_mj])")
_ASCII = re.compile(r"[\0-\x7f]+")
_OTHER = re.compile(r"([^\0-\x7f]+)")
_SPARSE = 8
"""Characters for each one outside ASCII from which on a text is translated piece by piece."""

_GLUE = "\ufdd0"
"""Stands for a character that must stay with the backslash before it; no text has it."""


class _Ranges(dict[int, str]):
    """A table for ``str.translate`` that looks a character up once and then knows it."""

    def __init__(self, starts: list[int], values: list[str]) -> None:
        super().__init__()
        self._starts = starts
        self._values = values

    def __missing__(self, key: int) -> str:
        value = self._values[bisect_right(self._starts, key) - 1]
        self[key] = value
        return value


@cache
def _tables() -> tuple[_Ranges, _Ranges]:
    """Class letters and widths ("0", "1", "2") of all characters."""
    from importlib.resources import files

    letters = dict(pair.split() for pair in _LETTERS.split(", "))
    letters_of: list[tuple[int, int, str]] = []
    columns_of: list[tuple[int, int, str]] = []
    text = (files("l10n.catalog") / "data" / "characters.txt").read_text("utf-8")
    name = ""
    for word in " ".join(line for line in text.split("\n") if line[:1] != "#").split():
        if word in letters or word.startswith("width"):
            name = word
            continue
        first, _, last = word.partition("-")
        place = (int(first, 16), int(last or first, 16) + 1)
        if name.startswith("width"):
            columns_of.append((*place, name[-1]))
        else:
            letters_of.append((*place, letters[name]))
    letters_of.append((ord(_GLUE), ord(_GLUE) + 1, "Q"))
    return _filled(letters_of, "a"), _filled(columns_of, "1")


def _filled(ranges: list[tuple[int, int, str]], default: str) -> _Ranges:
    starts, values = [0], [default]
    for start, end, value in sorted(ranges):
        if starts[-1] == start:
            values[-1] = value
        else:
            starts.append(start)
            values.append(value)
        starts.append(end)
        values.append(default)
    return _Ranges(starts, values)


def widths(text: str) -> str:
    """The columns of every character of a text, as digits: "0", "1" or "2"."""
    return "1" * len(text) if text.isascii() else text.translate(_tables()[1])


def columns(text: str) -> int:
    """The columns that a text takes."""
    if text.isascii():
        return len(text)
    digits = _ASCII.sub("", text).translate(_tables()[1])
    return len(text) + digits.count("2") - digits.count("0")


def is_even(text: str) -> bool:
    """Whether every character of a text takes one column."""
    return text.isascii() or not _ASCII.sub("", text).translate(_tables()[1]).strip("1")


def classes(text: str) -> str:
    """The class of every character of a text between quotes, backslash escapes and all."""
    letters = _translated(text.replace("\\\\", "\\" + _GLUE), _tables()[0])
    if text.endswith("\\n"):
        letters = letters[:-2] + "QQ"
    if "R" in letters:
        letters = letters.replace("RR", "RS")
    if "h" in letters:
        letters = _HEBREW.sub("hU", letters)
    return letters


def _translated(text: str, table: _Ranges) -> str:
    """``text.translate(table)``, which is fast for text in ASCII alone."""
    if text.isascii():
        return text.translate(table)
    pieces = _OTHER.split(text)
    if len(pieces) * _SPARSE > len(text):
        return text.translate(table)
    return "".join([piece.translate(table) for piece in pieces])


def first_break(letters: str, start: int) -> int | None:
    """The first offset after ``start`` at which a new line may begin, or None.

    Args:
        letters: the text's ``classes``.
        start: an offset at which a line begins.
    """
    match = _FIRST.search(letters, start)
    return None if match is None else match.end()


def last_break(letters: str, start: int, end: int) -> int | None:
    """The last offset after ``start`` and up to ``end`` at which a new line may begin, or None."""
    match = _LAST.match(letters, start, end + 1)
    return None if match is None else match.end()
