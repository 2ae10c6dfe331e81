"""Why a number may be missing or new without anything being lost: a month, or a word."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.fidelity.months import month_numbers
from l10n.fidelity.number import Number
from l10n.fidelity.number_words import says_amount, says_number

_MONTH_SIGNS = ("月", "월")


def without_months(
    left: list[Number],
    right: list[Number],
    texts: tuple[str, str],
    languages: tuple[str | None, str | None],
) -> tuple[list[Number], list[Number]]:
    """Leave out numbers that are months which the other text, and only that, names with a word."""
    if not any(map(_may_be_month, (*left, *right))):
        return left, right
    here, there = (
        {str(month) for _, _, month in month_numbers(text, language)}
        for text, language in zip(texts, languages, strict=True)
    )
    return _outside(left, there - here), _outside(right, here - there)


def _outside(numbers: list[Number], months: set[str]) -> list[Number]:
    return [n for n in numbers if not (_may_be_month(n) and n.values & months)]


def _may_be_month(number: Number) -> bool:
    return number.small and not number.unit and not number.percent


def is_wrong_month(number: Number | None, text: str) -> bool:
    """Whether a number without a counterpart stands in a text as the number of a month."""
    return number is not None and text.startswith(_MONTH_SIGNS, number.span.end)


def said(number: Number | None, text: str, language: str | None) -> bool | None:
    """Whether a small number stands in a text as a word; None where nobody knows."""
    if number is None or not number.small:
        return None
    value = next(int(v) for v in number.values if len(v) < 3 and v.isdigit() and int(v) <= 12)
    return says_number(text, value, language)


def said_as_amount(number: Number | None, text: str, language: str | None) -> bool:
    """Whether a small number stands in a text as a word, in front of its unit if it has one."""
    if number is None or not said(number, text, language):
        return False
    if number.percent:
        return False
    value = min(int(v) for v in number.values if len(v) < 3 and v.isdigit())
    return number.unit is None or says_amount(text, value, language, number.unit)


def slips(left: Iterable[Number], right: Iterable[Number]) -> list[tuple[Number, Number]]:
    """Numbers of names without a counterpart, and numbers that are one digit off: COVID-19 and
    Covid 29.
    """
    others = list(right)
    out = []
    for number in left:
        other = next((o for o in others if _one_digit_off(number, o)), None)
        if other is not None:
            others.remove(other)
            out.append((number, other))
    return out


def _one_digit_off(a: Number, b: Number) -> bool:
    same_length = len(a.digits) == len(b.digits) > 1
    named = a.optional
    return same_length and named and sum(map(str.__ne__, a.digits, b.digits)) == 1
