"""Percentages in running text, and the frequencies beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.plain.beside import UNSPACED, choice, edged
from l10n.plain.intervals import NUMBER
from l10n.plain.meanings import Meaning, Said, meaning_of
from l10n.plain.subject import Subject
from l10n.plain.words import words

WHOLE = r"\d{1,3}(?:[.,\u00a0\u202f]\d{3}){1,3}+|\d+"
"""A whole number, in groups of three or not."""

_EAST = "\u3040"
"""Chinese, Japanese and Korean words, whose letters begin here, stand beside a number without a
space.
"""

# To name what lies before them is compiled several times faster, and where letter case matters.
_LETTER = r"(?-i:(?=[\x00-\u303f])\w)"
"""What cannot stand at a number in a text with such words; elsewhere that is any letter."""

_LETTERS = re.compile(r"[^\W\d_]+")

_MARKS = ("%", "٪", "％")
"""The signs that are no words; the others come in words."""

_HIGHEST = 1e12
"""Digits may stand in a row for pages: to be counted with, a number must be finite."""

_BETWEEN = 20
"""Characters before a pair of percentages in which "between" may stand."""


class Percentage(NamedTuple):
    """A percentage or a range of them.

    Attributes:
        start: offset into the page's text.
        end: offset behind the percent sign or word.
        low: the number, or the lower end of a range.
        high: the upper end of a range, or the number.
        meaning: what it says.
        people: whether the words beside it say that it counts people.
    """

    start: int
    end: int
    low: float
    high: float
    meaning: Meaning
    people: bool

    @property
    def range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high


def percentages_of(subject: Subject) -> Iterator[Percentage]:
    """The percentages on a page, in order."""
    for match in _found(subject):
        said = meaning_of(subject, *match.span())
        first, second = match["first"], match["second"] or match["other"]
        if match["other"] and not _between(subject, match.start()):
            yield _percentage(match.start(), match.end("one"), first, first, said)
            yield _percentage(match.start("other"), match.end(), second, second, said)
        else:
            yield _percentage(*match.span(), first, second or first, said)


def _found(subject: Subject) -> Iterator[re.Match[str]]:
    """Where percentages stand. No expression finds a sign as fast as a look for its characters, and
    none of them stands across two passages.
    """
    text, language = subject.text, subject.language
    glued = language in UNSPACED or language == "ko"
    if glued or not _spelled(language).isdisjoint(_LETTERS.findall("\n".join(subject.places))):
        yield from _pattern(language, _LETTER).finditer(text)
        return
    end = 0
    for at in sorted(sign.start() for mark in _MARKS for sign in re.finditer(mark, text)):
        if at >= end:
            passage = subject.page.passage_at(at)
            end = passage.end
            inside = text[passage.start : end]
            western = inside.isascii() or max(inside) < _EAST
            letter = r"\w" if western else _LETTER
            yield from _pattern(language, letter).finditer(text, passage.start, end)


@cache
def _spelled(language: str | None) -> frozenset[str]:
    """Of each sign in words the letters in a row that tell most."""
    signs = set(words("percent-words", language)).difference(_MARKS)
    return frozenset(max(_LETTERS.findall(sign.lower()), key=len) for sign in signs)


def _percentage(start: int, end: int, low: str, high: str, said: Said) -> Percentage:
    return Percentage(start, end, _value(low), _value(high), said.meaning, said.people)


def _between(subject: Subject, start: int) -> bool:
    before = subject.text[max(start - _BETWEEN, 0) : start].lower().replace("’", "'")
    return _between_words(subject.language).search(before) is not None


@cache
def _between_words(language: str | None) -> re.Pattern[str]:
    return re.compile(rf"{edged(words('between-words', language), language)}\s*$")


@cache
def _pattern(language: str | None, letter: str) -> re.Pattern[str]:
    # Beginning with one class of characters, it is searched for several times faster.
    sign = choice(words("percent-words", language))
    links = choice(words("range-links", language))
    pairs = choice(words("between-links", language))
    space = r"\s?"
    return re.compile(
        rf"(?P<one>(?P<first>\d(?<![.,/]\d)(?<!{letter}\d)\d*(?:[.,]\d+)?)(?:{space}(?:{sign}))?)"
        rf"(?:{space}(?:(?:{links}){space}(?P<second>{NUMBER})|(?:{pairs}){space}(?P<other>{NUMBER})))?"
        rf"{space}(?:{sign})(?!{letter})",
        re.IGNORECASE,
    )


def _value(number: str) -> float:
    return min(float(number.replace(",", ".")), _HIGHEST)


@cache
def frequency_pattern(language: str | None) -> re.Pattern[str]:
    """Matches "1 in 3", "35 out of 100", "three of every ten", "每10人中有3人"."""
    number = rf"(?:{WHOLE}|{choice(words('number-words', language))})"
    links = choice(words("frequency-links", language))
    counts = rf"(?<!\w){number}\s+(?:[^\W\d_]+\s+)?(?:{links})\s+{number}(?!\w|\s?[%％٪])"
    if language in UNSPACED:
        between = r"\s?[^\W\d_]{1,6}[中里裡][^\W\d_]{0,4}\s?"
        counts = rf"{counts}|(?<!\d)(?:{WHOLE}){between}(?:{WHOLE})"
    return re.compile(counts, re.IGNORECASE)
