"""Numbers in running text, by value: parsed under the language's own signs, never compared as
strings.

Digits that belong to a name (``COVID-19``, ``hMLH1``, ``5-FU``, ``v1``) are no numbers. Dates,
times and telephone numbers are read as what they are. Words for numbers are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter

from l10n.fidelity.dates.day_periods import halves_of, hour_at, minutes
from l10n.fidelity.numbers.addresses import without_addresses
from l10n.fidelity.numbers.digits import canonical, fold, value_of, values_of
from l10n.fidelity.numbers.eras import years_of
from l10n.fidelity.numbers.forms import FRACTION, POWER, VULGAR, eastern, fraction, power, romans
from l10n.fidelity.numbers.groups import multiplied, shared, unit_per
from l10n.fidelity.numbers.local_words import local_words
from l10n.fidelity.numbers.number import Number, number
from l10n.fidelity.numbers.phone_digits import dialled
from l10n.fidelity.numbers.signs import sign_before
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import (
    multiplier_forms,
    percent_before,
    percent_forms,
    unit_forms,
    unit_named,
)
from l10n.text.patterns import lazy
from l10n.text.spans import Span

MOST = 600
"""Numbers of one text that are read; lists of thousands of accession numbers are left at that."""

# Beginning with one class of characters, it is searched for several times faster.
_DIGIT = re.compile(rf"[\d{VULGAR}\u2160-\u216bIVX](?:(?<=[^IVX])|(?=[IVX]))")
_ASCII_DIGIT = re.compile(r"[0-9IVX](?:(?<=[0-9])|(?=[IVX]))")
_PHONE = (
    r"(?P<phone>(?:\+?(?:\(\d{1,5}\)|\d{1,4}|0\d{4})"
    r"(?:[-. \u00a0\u202f/]{1,2}(?:\(\d{2,4}\)|\d{2,4})){2,6}"
    r"|\+\d{1,3}(?:(?:[- \u00a0\u202f/]?\(\d{1,5}\)[- \u00a0\u202f/]?|[- \u00a0\u202f/])"
    r"\d{2,8}){1,5}"
    r"|0\d{1,5}[-/ \u00a0\u202f]\d{5,8})(?!\d))"
)
_CLOCK = (
    r"(?P<clock>(?P<hour>\d{1,2})(?::|\s?[h時时點点시]\s?|\sgiờ\s|\s?Uhr\s"
    r"|\sheures?\s(?=\d\d(?!\d|\s(?!du\b|de\sl|et\b|ou\b|à\b|au\b|min)[^\W\d_]))"
    r"|\sóra\s(?=\d\d(?: perc|-)kor)|\s?টা\s|\s?টায়\s|\sबजकर\s|\sبج کر\s|\s?นาฬิกา\s|\sமணி\s)"
    r"(?P<minute>\d{2})(?!\d)[分분]?)"
)
_DATE = (
    r"(?P<date>\d{4}(?P<join>[-/])\d{1,2}(?P=join)\d{1,2}"
    r"|\d{1,2}(?P<sign>[-./])\d{1,2}(?P=sign)(?:\d{4}|\d{2}))(?![\d]|[.,/-]\d)"
)
_PLAIN = (
    r"(?P<plain>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,٫]\d+)?(?!\d)"
    r"|\d+(?:[.,'’٫٬]\d+)*|(?<!\S)\.\d+)"
)
_ALONE = (
    r"(?P<alone>\d++)"
    rf"(?![-.\s/,:'’٫٬]{{0,2}}[\d({VULGAR}^⁻⁰¹²³⁴-⁹h時时點点시gUóটबبนம])"
)
"""Digits behind which nothing follows that any of the other tokens goes on with: most are soon read
so.
"""
_TOKEN = re.compile("|".join((_ALONE, _DATE, FRACTION, POWER, _PHONE, _CLOCK, _PLAIN)))
_START = re.compile(rf"[0-9+(.{VULGAR}](?:(?<=[0-9{VULGAR}])|(?=[0-9(]))")
"""How a token begins: looking for this first is several times faster, with the class in front,
which the search jumps to.
"""

_ORDINAL = lazy(
    r"(?:st|nd|rd|th|er|re|e|è|ème|ère|º|ª|ros?|r|do|da|to|ta|mo|ma|vo|va|no|na|s|x|й|я|е|го|ми|и)"
    r"(?![^\W\d_])",
    re.I,
)
_ALPHABETS = frozenset(re.findall(r"[A-Za-zΑ-ΡΣ-ωА-яЁё]", "".join(map(chr, range(0x460)))))
"""Letters that make a name of digits which they touch."""

_CURRENCY_BEFORE = lazy(
    r"(?<![^\W\d_])(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|IDR|INR|JPY|KRW|MXN|MYR|NOK|NZD"
    r"|PHP|PLN|RON|RUB|SEK|SGD|THB|TRY|USD|VND|ZAR|RM|Rp|Rs)$"
)
_CURRENCY_ENDS = frozenset("BDFKLMNPRWYps")
_NAME_AFTER = lazy(r"-(?:[A-Z]{2}|[A-Z]\d)")
_MONEY = frozenset("$€£¥₹")
_NAME_DIGITS = lazy(r"\d+(?:\.\d)?")
_DIGITS = lazy(r"\d+")
_PLAIN_PARTS = lazy(_PLAIN)
_HOURS = lazy(r"(?:[01]?\d|2[0-4])\.[0-5]\d-(?:[01]?\d|2[0-4])\.[0-5]\d")
"""From when to when: 08.00-17.00."""

_VERSION = lazy(r"\d{1,5}(?:\.\d{1,5}){2,4}")
_CLOCK_READING = lazy(r"\d{1,2}[.h]\d{2}")
_NAME_BEFORE = lazy(r"[^\W\d_]{3}[-\u2010\u2011]$")
_PLACE = attrgetter("span")


def numbers_in(text: str, language: str | None) -> tuple[Number, ...]:
    """The first ``MOST`` numbers of a text in order.

    Args:
        text: running text without markup.
        language: BCP 47 tag of the text, or None.
    """
    if not (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text):
        return ()
    folded = without_addresses(fold(text))
    found: list[Number] = []
    for token in _tokens(folded):
        found += _read(token, folded, language)
        if len(found) >= MOST:
            del found[MOST:]
            break
    if not found:
        return tuple(romans(folded))
    joined = multiplied(eastern(found, folded), folded, local_words(language))
    return tuple(sorted((*shared(joined, folded), *romans(folded)), key=_PLACE))


def _tokens(text: str) -> Iterator[re.Match[str]]:
    at = 0
    while start := _START.search(text, at):
        token = _TOKEN.match(text, start.start())
        if token is not None:
            yield token
        at = (token or start).end()


def _read(token: re.Match[str], text: str, language: str | None) -> Sequence[Number]:
    start, end = token.span()
    if _is_name(text, start, end):
        return _in_name(token)
    kind = token.lastgroup
    if kind == "alone" or kind == "plain":
        return _plain(text, start, end, language)
    if kind == "date":
        return _parts(token, Span(start, end))
    if kind == "phone":
        return _phone(token, text, language)
    return (_clock if kind == "clock" else _formed)(token, text, language)


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the digits belong to a name: letters of an alphabet before, after, or around a
    hyphen.
    """
    before = text[start - 1] if start else ""
    if before == "%" and text.startswith("$", end):
        return True
    if before == "_" or before in _ALPHABETS:
        ended = before in _CURRENCY_ENDS
        return not ended or _CURRENCY_BEFORE.search(text, max(0, start - 4), start) is None
    if before and before in "-\u2010\u2011":
        if start > 1 and text[start - 2] in _ALPHABETS:
            return True
        if _NAME_BEFORE.search(text, max(0, start - 12), start):
            return True
    after = text[end : end + 1]
    if after == "-":
        return _NAME_AFTER.match(text, end) is not None
    if after not in _ALPHABETS:
        return False
    known = (_ORDINAL, unit_forms(), multiplier_forms(), percent_forms())
    return not any(forms.match(text, end) for forms in known)


def _in_name(token: re.Match[str]) -> Sequence[Number]:
    """Digits of a name, which another language may set apart: COVID-19, Covid 19."""
    text = token.group()
    if text.isdigit():
        values = value_of(text)
    elif _NAME_DIGITS.fullmatch(text):
        values = frozenset((canonical(*text.split(".")),))
    elif _VERSION.fullmatch(text):
        values = frozenset((f"+{text}",))
    else:
        return ()
    return (number(Span(*token.span()), text, values, optional=True),)


def _parts(token: re.Match[str], date: Span | None = None) -> list[Number]:
    """The runs of digits in a token, each as a number."""
    return [
        Number(span, digits, value_of(digits), date=date)
        for span, digits in _pieces(token, _DIGITS)
    ]


def _pieces(token: re.Match[str], pattern: re.Pattern[str]) -> Iterator[tuple[Span, str]]:
    """What a pattern finds in a token, with its place in the text."""
    at = token.start()
    for part in pattern.finditer(token.group()):
        yield Span(at + part.start(), at + part.end()), part.group()


def _formed(token: re.Match[str], text: str, language: str | None) -> Sequence[Number]:
    value = fraction(token.group()) if token["fraction"] else power(token.group())
    if value is not None:
        return (_dressed(text, Span(*token.span()), frozenset((value,)), language),)
    return [n for span, _ in _pieces(token, _DIGITS) for n in _plain(text, *span, language)]


def _phone(token: re.Match[str], text: str, language: str | None) -> Sequence[Number]:
    written = token.group()
    if values_of(written, language):
        return _plain(text, *token.span(), language)
    digits = dialled(written)
    if 7 <= len(digits) <= 15 and not _is_list(written) and not _HOURS.fullmatch(written):
        return (Number(Span(*token.span()), written, frozenset((f"+{digits}",))),)
    return [n for span, _ in _pieces(token, _PLAIN_PARTS) for n in _plain(text, *span, language)]


def _is_list(token: str) -> bool:
    """Whether the groups are numbers in a row: decimals, or sentences that end in one."""
    return ". " in token or token.count(".") == 1


def _clock(token: re.Match[str], text: str, language: str | None) -> Sequence[Number]:
    hour, minute = int(token["hour"]), int(token["minute"])
    if hour > 24 or minute > 59:
        return _parts(token)
    times = minutes(hour, minute, _half(text, *token.span(), language), language)
    values = {f"T{time}" for time in times}
    if minute == 0:
        values |= {str(time // 60) for time in times}
    clock = _with_half(text, *token.span(), language)
    return (Number(Span(*token.span()), token.group(), frozenset(values), clock=clock),)


def _plain(text: str, start: int, end: int, language: str | None) -> Sequence[Number]:
    token = text[start:end]
    values = values_of(token if token[0] != "." else f"0{token}", language)
    if not values:
        return _unread(text, start, end, language)
    if not token.isdigit():
        if _CLOCK_READING.fullmatch(token):
            hour, minute = map(int, re.split("[.h]", token))
            values |= {f"T{hour * 60 + minute}"} if hour < 25 and minute < 60 else set()
    elif len(token) > 3:
        values |= years_of(token, language)
    elif len(token) < 3 and int(token) < 13:
        times, until = hour_at(text, start, end, language)
        if until:
            hours = {form for time in times for form in (f"T{time}", str(time // 60))}
            timed = _dressed(text, Span(start, end), values | hours, language)
            clock = _with_half(text, start, end, language) or Span(start, max(until, end))
            return (timed._replace(until=until, clock=clock),)
    return (_dressed(text, Span(start, end), values, language),)


def _unread(text: str, start: int, end: int, language: str | None) -> Sequence[Number]:
    """Digits and signs that are no number in the language: a version, or several numbers."""
    token = text[start:end]
    if _VERSION.fullmatch(token):
        return (Number(Span(start, end), token, frozenset((f"+{token}",))),)
    parts = [Span(start + p.start(), start + p.end()) for p in _DIGITS.finditer(token)]
    return [_dressed(text, s, value_of(s.of(text)), language) for s in parts]


def _half(text: str, start: int, end: int, language: str | None) -> str:
    """Before or after noon."""
    halves = halves_of(language)
    return "any" if halves is None else halves.of(text, start, end)


def _with_half(text: str, start: int, end: int, language: str | None) -> Span | None:
    halves = halves_of(language)
    return None if halves is None else halves.around(text, start, end)


def _dressed(text: str, span: Span, values: frozenset[str], language: str | None) -> Number:
    """The number with its sign, percent and unit."""
    percent = _percent(text, span)
    unit = None if percent else unit_at(text, span, language)
    if unit is None and text[span.start - 1 : span.start] in _MONEY:
        unit = unit_named(text[span.start - 1])
    sign = sign_before(text, span.start)
    per = unit_per(text, span.end) if unit is not None and unit.kind == "measure" else None
    return number(span, span.of(text), values, unit, percent, sign, per=per)


def _percent(text: str, span: Span) -> str:
    after = percent_forms().match(text, span.end)
    if after:
        return "‰" if after.form == "‰" else "%"
    return "%" if percent_before(text, span.start) else ""
