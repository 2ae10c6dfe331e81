"""Syllables of numbers written in digits, as they are spoken."""

from __future__ import annotations

import re
from functools import cache

from l10n.languages.traits import Numbers

_LONGEST = 9
_GROUPED = {sign: re.compile(rf"[1-9]\d{{0,2}}(?:\{sign}\d{{3}})+(?!\d)") for sign in ",."}
"""Whole numbers whose thousands are set apart, by the sign that does it."""

_MILLION = 1_000_000
_FIRST_YEAR, _LAST_YEAR = 1100, 1999


def spoken(number: str, words: Numbers) -> int:
    """Syllables of a number such as ``12``, ``2.5``, ``10,000`` or ``25%``.

    What is no number of the language (a date, a version, a telephone number) is read digit by
    digit.
    """
    percent = words.percent if number.endswith("%") else 0
    plain = number.rstrip("%")
    thousands = "," if words.decimal == "." else "."
    if thousands in plain and _GROUPED[thousands].match(plain):
        plain = plain.replace(thousands, "")
    whole, mark, rest = plain.partition(words.decimal)
    if (
        not whole.isdecimal()
        or (mark and not rest.isdecimal())
        or len(whole) > _LONGEST
        or whole[:1] == "0" < whole[1:]
    ):
        return percent + _digits(number, words)
    fraction = words.point + _digits(rest, words) if mark else 0
    if words.pairs and plain == number and _FIRST_YEAR <= int(whole) <= _LAST_YEAR:
        return _year(int(whole), words)
    return percent + fraction + _whole(int(whole), words)


@cache
def _counts(row: str) -> tuple[int, ...]:
    return tuple(map(int, row.split()))


def _digits(text: str, words: Numbers) -> int:
    small = _counts(words.small)
    return sum(small[int(character)] for character in text if character.isdecimal())


def _year(number: int, words: Numbers) -> int:
    century, rest = divmod(number, 100)
    return _under_hundred(century, words) + (_under_hundred(rest, words) if rest else words.hundred)


def _whole(number: int, words: Numbers) -> int:
    if number < 100:
        return _under_hundred(number, words)
    if number < 1000:
        return _times(number // 100, words.hundred, words) + _rest(number % 100, words)
    if number < _MILLION:
        return _times(number // 1000, words.thousand, words) + _rest(number % 1000, words)
    millions, rest = divmod(number, _MILLION)
    return _whole(millions, words) + words.million + _rest(rest, words)


def _times(count: int, word: int, words: Numbers) -> int:
    said = count > 1 or words.says_one
    return word + (_whole(count, words) if said else 0)


def _rest(number: int, words: Numbers) -> int:
    return _whole(number, words) if number else 0


def _under_hundred(number: int, words: Numbers) -> int:
    small = _counts(words.small)
    if number < 20:
        return small[number]
    tens = _counts(words.tens)
    ten, unit = divmod(number, 10)
    if words.twenties and ten in (7, 9):
        return tens[ten - 3] + small[10 + unit]
    return tens[ten - 2] + (words.joint + small[unit] if unit else 0)
