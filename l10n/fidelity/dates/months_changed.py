"""Months of dates that became other months: 3 March that is "el 3 de mayo"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.texts import text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.dates.months import month_numbers, wide_months
from l10n.fidelity.dates.named import Named
from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.excuses import is_month
from l10n.fidelity.numbers.number import Number
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_BEHIND_NUMBER = (
    r"(?:st|nd|rd|th|er|º|ª|\.)?,?[ \u00a0\u202f\u200f-]{1,2}(?:(?:of|de|del|di) |d['’]|ב)?"
)
_BEFORE_NUMBER = r"\.?,?[ \u00a0\u202f\u200f-]{1,2}(?:(?:of|de|del|do|di|the) )?"
_MONTH_SIGN = lazy(" ?[月월]")
_WIDTH = 32
_YEAR = 4
_LAST_DAY = 31
_CAPITALS = frozenset(("en", "de"))
"""Languages in which the name of a month begins with a capital: "may" is none, "May" is one."""


Languages = tuple[str | None, str | None]
Units = Sequence[Unit]


def changed_months(
    source: Units, target: Units, languages: Languages
) -> Iterator[tuple[Named, Named]]:
    """Months of dates that a text of the same matter does not name at all, and the month of a date
    there that the source does not name.
    """
    here, there = languages
    ours = [dated for unit in source for dated in _dated(unit, here)]
    gone = _distinct(ours, without=_named(target, there)) if ours else []
    if not gone:
        return
    theirs = [dated for unit in target for dated in _dated(unit, there)]
    new = _distinct(theirs, without=_named(source, here))
    new += _in_digits(source, target, {dated.number for dated in ours})
    yield from zip(gone, new, strict=False)


def _distinct(dated: Sequence[Named], without: set[int]) -> list[Named]:
    """The first date of every month, without those of some months."""
    first = {one.number: one for one in reversed(dated) if one.number not in without}
    return [*first.values()][::-1]


def _dated(unit: Unit, language: str | None) -> Iterator[Named]:
    """The months of a text that stand beside a day or a year."""
    for number in unit.numbers:
        if is_month(number, unit.text):
            month = next((int(v) for v in number.values if len(v) < 3 and v.isdecimal()), 0)
            sign = _MONTH_SIGN.match(unit.text, number.span.end)
            end = sign.end() if sign else number.span.end
            yield Named(month, Span(number.span.start, end), unit)
        elif language and _is_day_or_year(number):
            found = _beside(number, unit.text, language)
            if found is not None:
                yield Named(found[0], found[1], unit)


def _in_digits(source: Units, target: Units, months: set[int]) -> Iterator[Named]:
    """Dates of the target in digits that have a year of the source and none of its months."""
    years = {n.digits for unit in source for n in unit.numbers if len(n.digits) == _YEAR}
    for unit in target:
        days: dict[Span, set[str]] = {}
        for number in unit.numbers:
            if number.date is not None:
                days.setdefault(number.date, set()).update((number.digits, *number.values))
        for span, parts in days.items():
            if parts & years and parts.isdisjoint(map(str, months)):
                yield Named(0, span, unit)


def _is_day_or_year(number: Number) -> bool:
    """Whether a number may be that of a day or a year in a date with words."""
    if number.date or number.percent or number.sign or number.optional:
        return False
    if number.unit is not None and number.unit.kind != "time":
        return False
    digits = fold(number.text)
    if not digits.isdecimal():
        return False
    if len(digits) == _YEAR:
        return digits.startswith(("19", "20"))
    return len(digits) <= 2 and 0 < int(digits) <= _LAST_DAY


def _beside(number: Number, text: str, language: str) -> tuple[int, Span] | None:
    """The month behind or in front of a number, and where it stands."""
    patterns = _patterns(primary(language))
    if patterns is None:
        return None
    start, end = number.span
    found = patterns.behind.match(text, end) or patterns.before.search(
        text, max(0, start - _WIDTH), start
    )
    if found is None:
        return None
    name = found["name"]
    if primary(language) in _CAPITALS and not name[0].isupper():
        return None
    return patterns.numbers[name.lower()], Span(*found.span("name"))


def _named(units: Units, language: str | None) -> set[int]:
    """Every month that some texts may name, as a word or as a number."""
    months = {month for _, _, month in month_numbers(text_of(units), language)}
    digits = {
        int(value)
        for unit in units
        for number in unit.numbers
        if number.date or is_month(number, unit.text)
        for value in number.values
        if len(value) < 3 and value.isdigit()
    }
    return months | digits


class _Patterns(NamedTuple):
    behind: re.Pattern[str]
    before: re.Pattern[str]
    numbers: dict[str, int]


@cache
def _patterns(language: str) -> _Patterns | None:
    numbers = wide_months(language)
    if not numbers:
        return None
    names = "|".join(re.escape(name) for name in sorted(numbers, key=lambda n: (-len(n), n)))
    name = rf"(?:(?<=[\s-]ב)|(?<![^\W\d_]))(?P<name>{names})(?![^\W_])"
    return _Patterns(
        re.compile(_BEHIND_NUMBER + name, re.IGNORECASE),
        re.compile(rf"{name}{_BEFORE_NUMBER}$", re.IGNORECASE),
        numbers,
    )
