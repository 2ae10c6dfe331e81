"""Numbers that are not written with plain digits: ½, 3/4, 10⁹, III, and 2分の1."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction

from l10n.fidelity.numbers.digits import canonical
from l10n.fidelity.numbers.number import Number
from l10n.text.patterns import lazy
from l10n.text.spans import Span

VULGAR = "¼½¾⅐-⅞"
FRACTION = (
    rf"(?P<fraction>(?:\d{{1,3}}[ \u00a0\u202f]?)?[{VULGAR}]"
    r"|(?:\d{1,2}[ \u00a0])?[1-9]/(?:10|[2-9])(?![\d/%]|[.,]\d))"
)
"""A vulgar fraction, with a whole number in front of it or not."""

POWER = r"(?P<power>10(?:\^[-−]?\d{1,2}|[⁻]?[⁰¹²³⁴-⁹]{1,2})(?!\d))"
"""A power of ten."""

_EAST = lazy(r"(\d{1,3})\s?(?:分の|分之|분의)\s?(\d{1,3})")
_ROMAN = lazy(
    r"(?:(?P<value>X{0,2}(?:IX|IV|VI{1,3}|I{2,3})|XI{1,3}|XX?V|XXI{0,3})(?P<part>[ABC]\d?)?"
    r"|(?P<sign>[\u2160-\u216b]))(?![A-Za-z\u00c0-\u024f\d-]|\.\d)"
)
# Beginning with one class of characters, it is searched for several times faster.
_LETTERS = re.compile(r"[IVX\u2160-\u216b](?:(?<=[IVX])[IVX]{1,6}|(?<=[\u2160-\u216b]))")
_BEFORE = lazy(r"[\w.-]")
_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")
_VALUES = {"I": 1, "V": 5, "X": 10}
_NICE = (2, 3, 4, 5, 8, 10)
_DECIMALS = 6
_MOST_ZEROS = 15


def fraction(token: str) -> str | None:
    """The value of a fraction; None where the digits are no fraction but two numbers: 4/3, 7/9."""
    if "/" in token:
        *whole, part = re.split(r"[ \u00a0]", token)
        above, below = map(int, part.split("/"))
        if above >= below or below not in _NICE:
            return None
        value = Fraction(above, below) + int(whole[0] if whole else 0)
    else:
        value = Fraction(unicodedata.numeric(token[-1])).limit_denominator(10)
        value += int(token[:-1].strip("\u00a0\u202f ") or 0)
    return _decimal(value)


def _decimal(value: Fraction) -> str:
    scaled = round(value * 10**_DECIMALS)
    whole, rest = divmod(scaled, 10**_DECIMALS)
    return canonical(str(whole), f"{rest:0{_DECIMALS}}")


def power(token: str) -> str:
    """The value of a power of ten."""
    exponent = int(token[2:].lstrip("^").translate(_SUPERSCRIPTS))
    if exponent > _MOST_ZEROS:
        return f"+{token[:2]}^{exponent}"
    if exponent < 0:
        return canonical("0", "0" * (-exponent - 1) + "1")
    return "1" + "0" * exponent


def eastern(numbers: list[Number], text: str) -> list[Number]:
    """The numbers of a text with those of 3分の2 read as what they are."""
    if "分" not in text and "분의" not in text:
        return numbers
    out = numbers
    for found in _EAST.finditer(text):
        below, above = int(found[1]), int(found[2])
        inside = [n for n in out if found.start() <= n.span.start < found.end()]
        if len(inside) != 2 or not below:
            continue
        span = Span(*found.span())
        if 0 < above < below and below in _NICE:
            new = [Number(span, found.group(), frozenset((_decimal(Fraction(above, below)),)))]
        else:
            new = [number._replace(unit=None) for number in inside]
        out = [n for n in out if n not in inside] + new
    return sorted(out, key=lambda number: number.span)


def romans(text: str) -> Iterator[Number]:
    """Roman numerals of two letters and more, and the characters Ⅰ to Ⅻ."""
    for letters in _LETTERS.finditer(text):
        start = letters.start()
        found = _ROMAN.match(text, start)
        if found is None or (start and _BEFORE.match(text, start - 1)):
            continue
        if found["sign"]:
            value = str(ord(found["sign"]) - 0x215F)
        else:
            value = str(_value(found["value"]))
            if found["part"]:
                value = f"+{value}{found['part']}"
        span = Span(*found.span())
        yield Number(span, found.group(), frozenset((value,)), optional=True, roman=True)


def _value(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < n else v for v, n in zip(values, following, strict=True))
