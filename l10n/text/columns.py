"""Texts by the columns that a terminal gives to each character: their width, and lines of it.

East Asian text has no spaces: a line ends between any two characters, but not before a closing
mark nor behind an opening one.
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category, east_asian_width

from l10n.text.memo import remembered
from l10n.text.patterns import lazy

_EAST = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff10-\uff5a"
_OPEN, _CLOSE = "（「『【《〈", "，。、；：？！）」』】》〉"
_NO_ROOM = frozenset({"Mn", "Me", "Cf"})
"""Marks over other characters, and signs that nobody sees."""

_BLANK = " \t\r\n"
"""Where a line may end; no-break spaces are parts of words."""

_PIECE = lazy(
    rf"[{_BLANK}]+"
    rf"|[“‘{_OPEN}]{{0,3}}(?:[{_EAST}][”’…%{_CLOSE}]*|[^{_BLANK}{_EAST}{_OPEN}{_CLOSE}“‘]+[{_CLOSE}]*)"
    rf"|[^{_BLANK}]"
)


@remembered
def _columns(character: str) -> int:
    if category(character) in _NO_ROOM:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def columns(text: str) -> Iterator[int]:
    """The columns of each character of a text: 0, 1 or 2."""
    return map(_columns, text)


def width(text: str) -> int:
    """How many columns a terminal takes for a line of text."""
    return len(text) if text.isascii() else sum(columns(text))


def filled(text: str, most: int, indent: str = "") -> list[str]:
    """A paragraph in lines of at most so many columns, each with the same indentation.

    A word that is longer than a line stands alone in one, whole: it may be a name that somebody
    copies. There is at least one line.
    """
    lines, used, space = [""], 0, ""
    room = most - width(indent)
    for piece in _PIECE.findall(text):
        if piece[0] in _BLANK:
            space = " " if used else ""
            continue
        taken = len(space) + width(piece)
        if used and used + taken > room:
            lines.append(piece)
            used = width(piece)
        else:
            lines[-1] += space + piece
            used += taken
        space = ""
    return [f"{indent}{line}".rstrip() for line in lines]
