"""A text with every letter and its accents as one character (NFC), and the way back.

Some keyboards and file systems write "é" as "e" and an accent. Readers see no difference, and what
compares words must see none.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise

from l10n.frozen import dataclass
from l10n.text.normal import normalized
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_PIECE = lazy(r"\S+")


@dataclass(frozen=True)
class Composed:
    """A composed text.

    Attributes:
        text: the text in NFC; the very same object where it was so already.
        pieces: of every run without white space that changed: where it begins in ``text``, where it
            began, both in code points, and how it was written. In the order of the text.
    """

    text: str
    pieces: tuple[tuple[int, int, str], ...] = ()

    def span(self, span: Span) -> Span:
        """A span of the composed text in the original one; code points."""
        if not self.pieces:
            return span
        return Span(self.offset(span.start), self.offset(span.end))

    def offset(self, at: int) -> int:
        """A place of the composed text in the original one; code points."""
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return at
        start, before, written = self.pieces[number]
        ends = _ends(written)
        inside = at - start
        if inside >= ends[-1][0]:
            return before + len(written) + inside - ends[-1][0]
        return before + ends[bisect_right(ends, (inside, len(written))) - 1][1]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _, _ in self.pieces]


def composed(text: str) -> Composed:
    """A text in NFC. White space stays as it is, and so do the numbers of the lines."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return Composed(text)
    parts: list[str] = []
    pieces: list[tuple[int, int, str]] = []
    size = end = 0
    for found in _PIECE.finditer(text):
        whole = normalized("NFC", found.group())
        if whole != found.group():
            parts += (text[end : found.start()], whole)
            size += found.start() - end
            pieces.append((size, found.start(), found.group()))
            size, end = size + len(whole), found.end()
    return Composed("".join((*parts, text[end:])), tuple(pieces))


def parts(text: str, span: Span) -> Iterator[tuple[str, Span]]:
    """A piece of a document with composed letters, in parts with their spans in the source: those
    that are as long there, and letters that are not.

    Args:
        text: the piece.
        span: where it stands in the source, which may have an escape for it; code points.
    """
    way = composed(text)
    at = done = 0
    for start, before, written in way.pieces if len(text) == span.end - span.start else ():
        for (inside, place), (end, place_end) in pairwise(_ends(written)):
            if end - inside != place_end - place:
                letter = span.start + before + place
                yield way.text[at : start + inside], Span(span.start + done, letter)
                at, done = start + end, before + place_end
                yield way.text[start + inside : at], Span(letter, span.start + done)
    yield way.text[at:], Span(span.start + done, span.end)


@lru_cache(maxsize=4)
def _ends(written: str) -> list[tuple[int, int]]:
    """Where every letter with its accents ends, composed and as it is written; zeros first."""
    letters = _letters(written)
    sizes = (len(normalized("NFC", letter)) for letter in letters)
    ends = zip(accumulate(sizes), accumulate(map(len, letters)), strict=True)
    return [(0, 0), *ends]


def _letters(text: str) -> list[str]:
    starts = [i for i, character in enumerate(text) if not (i and _joins(character))]
    return [text[start:end] for start, end in pairwise([*starts, len(text)])]


def _joins(character: str) -> bool:
    """Whether a character is an accent, or a later part of a Korean syllable."""
    return "\u1160" <= character <= "\u11ff" or unicodedata.category(character)[0] == "M"
