"""Running words with spans.

A hyphenated compound, a number with its decimals, ``25%-35%``, ``ABCB1``, ``Ph.D.`` and an address
are one word each; dashes and slashes split. In Chinese every ideograph counts as a word, in
Japanese every run of one script.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from operator import add
from typing import NamedTuple

from l10n.text.memo import remembered
from l10n.text.normal import normalized
from l10n.text.spans import Span, spans_of

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd"
    "\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3e-\u0d4d"
    "\u0d57\u0dca-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u0f71-\u0f84\u102b-\u103e\u1056-\u1059\u135d-\u135f\u17b4-\u17d3\u200c\u200d\u3099"
    "\u309a"
)
"""Combining marks and joiners that stand inside words; ``\\w`` does not match them."""

LETTER = r"(?:(?=[\x00-\u2e7f])[^\W\d_])"
"""A letter that is no ideograph, kana or Hangul syllable: those glue particles and units to a word.

To name what lies before them is compiled several times faster than to name them.
"""

HAN = "\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
HIRAGANA = "\u3041-\u3096\u309d-\u309f"
KATAKANA = "\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f"

_EAST = {
    "spaced": f"[{HAN}]|[{HIRAGANA}]+|[{KATAKANA}]+",
    "han": f"[{HAN}]|[{HIRAGANA}]+|[{KATAKANA}]+",
    "kana": f"[{HAN}]+|[{HIRAGANA}]+|[{KATAKANA}]+",
}


_EAST_STARTS = "\u2e80"
"""No letter of Chinese or Japanese comes before it."""

_ASCII, _WEST = "ascii", "west"
"""Manners of texts that hold nothing else: their patterns are compiled in a fraction of the time,
and find the same words in them."""


@cache
def _pattern(manner: str) -> re.Pattern[str]:
    # ASCII runs first and possessively: the class of all letters is several times slower.
    east = f"{HAN}{HIRAGANA}{KATAKANA}" if manner in _EAST else ""
    other = f"(?![A-Za-z0-9{east}])[^\\W_]|[{MARKS}]"
    run = "[A-Za-z0-9]++" if manner == _ASCII else f"(?:[A-Za-z0-9]++|{other})+"
    joint = r"(?:[.'’ʼ‐‑\-@_·״׳]|(?<=\d)(?:[,:](?=\d)|%-(?=\d)))"
    dotted = r"(?:(?<=\.[^\W\d_])\.)?"
    more = rf"(?:{joint}{run})*{dotted}%?"
    # Most words are such runs with a space behind them: nothing else need be tried there.
    if manner in _EAST:
        return re.compile(rf"([A-Za-z0-9]++(?=\s)|{run}{more}|{_EAST[manner]})")
    # Beginning with one class of characters, they are searched for several times faster.
    first = "[A-Za-z0-9]" if manner == _ASCII else rf"[\w{MARKS}](?<!_)"
    letters = "" if manner == _ASCII else f"(?:[A-Za-z0-9]++|{other})*"
    return re.compile(rf"({first}[A-Za-z0-9]*+(?:(?=\s)|{letters}{more}))")


def _pattern_for(text: str, manner: str) -> re.Pattern[str]:
    """The pattern for a text that is written in ``manner``."""
    if text.isascii():
        return _pattern(_ASCII)
    return _pattern(_WEST if max(text) < _EAST_STARTS else manner)


_PIECES = 1 << 15
"""How many pieces of texts are remembered with their words."""

_PART = 1 << 16
"""Characters of a text that are cut into words together, at least."""

_BEHIND = ".,;:!?)"
"""Marks behind words; a word of letters and digits alone has none of them."""


class Cut(NamedTuple):
    """A text cut into words.

    Attributes:
        forms: the words as written.
        starts: the offset of each.
        ends: the offset behind each.
    """

    forms: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]


def cut(text: str, manner: str = "spaced") -> Cut:
    """The words of a text with their places; ``manner`` as in ``Traits.words``."""
    find = _cut_in(manner)
    forms: list[str] = []
    starts, ends = array("I"), array("I")  # an eighth of what lists of numbers take
    for at, part in _parts(text):
        found: list[str] = []
        begins: list[int] = []
        # No word reaches over a line end either, and pieces without one come again more often.
        for piece in part.replace("\n", " ").split(" "):
            word = find(piece)
            if isinstance(word, str):  # most are one word, perhaps with marks behind it
                found.append(word)
                begins.append(at)
            else:
                words, inside = word
                found += words
                for start in inside:
                    begins.append(at + start)
            at += len(piece) + 1
        forms += found
        starts.extend(begins)
        ends.extend(map(add, begins, map(len, found)))
    return Cut(tuple(forms), starts, ends)


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A text in parts between two spaces, with their offsets: lists of all pieces of a long text
    would be many times its size.
    """
    begin = 0
    while begin <= len(text):
        end = text.find(" ", begin + _PART)
        end = len(text) if end < 0 else end
        yield begin, text[begin:end]
        begin = end + 1


@cache
def _cut_in(manner: str) -> Callable[[str], str | tuple[tuple[str, ...], tuple[int, ...]]]:
    """The function from a piece of text to the word that it begins with and that is all of its
    words, or else to its words and where they begin in it; no word reaches over a space.
    """

    def find(piece: str) -> str | tuple[tuple[str, ...], tuple[int, ...]]:
        word = alone(piece)
        if word:
            return word
        parts = _pattern_for(piece, manner).split(piece)
        return tuple(parts[1::2]), tuple(accumulate(map(len, parts)))[:-1:2]

    return remembered(find, memory=_PIECES)


def alone(piece: str) -> str:
    """The word that is all of a piece of text but for marks behind it, as most are; "" where only
    the pattern of words can tell.
    """
    word = piece.rstrip(_BEHIND)
    return word if word.isalnum() and word.isascii() else ""


def word_spans(text: str, manner: str = "spaced") -> tuple[Span, ...]:
    """The words of a text as half-open code-point spans; ``manner`` as in ``Traits.words``."""
    _, starts, ends = cut(text, manner)
    return spans_of(zip(starts, ends, strict=True))


def finder(manner: str = "spaced") -> Callable[[str], Sequence[str]]:
    """The function from a piece of text to its words: what ``word_spans`` finds, without places and
    with composed letters (NFC).
    """
    plain = _pattern(_ASCII).findall

    def find(piece: str) -> Sequence[str]:
        if not piece.isascii():
            return _pattern_for(piece, manner).findall(normalized("NFC", piece))
        word = alone(piece)
        return (word,) if word else plain(piece)

    return find


@cache
def words_in(manner: str = "spaced") -> Callable[[str], tuple[str, ...]]:
    """The function of ``finder`` with a memory."""
    find = finder(manner)
    return remembered(lambda piece: tuple(find(piece)))
