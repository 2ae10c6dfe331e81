"""Why a number may be missing or new without anything being lost: a month, or a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from l10n.fidelity.data.larger_numbers import FORTNIGHT, LARGER_NUMBERS, ROUND_THE_CLOCK
from l10n.fidelity.dates.months import month_numbers
from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.forms import VULGAR
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.parts import wholes_with_half
from l10n.fidelity.numbers.shares import says_percent
from l10n.fidelity.numbers.words import (
    holds_form,
    says_amount,
    says_fraction,
    says_number,
    says_pair,
    says_single,
    stands_before,
)
from l10n.languages.tags import UNSPACED, primary
from l10n.text.patterns import lazy

_MONTH_SIGNS = ("月", "월")
_MONTH_SIGN = re.compile(r" ?[月월](?!間)")
_MONTH_WORDS = ("tháng ",)
_FRACTION = lazy(rf"[{VULGAR}]|\d/\d")
_PARTS = (".5", ".25", ".75")
_NUMBER_BEFORE = lazy(r"\d\W{0,3}(?:de |d’|d')?$")
_NUMBER_AFTER = lazy(r"\W{0,2}\d")

_SPANS = {"hour": ("24", ROUND_THE_CLOCK), "day": ("14", FORTNIGHT), "week": ("2", FORTNIGHT)}
"""Times that languages have a word for without a number."""


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
    ours, theirs = (set(_dated(text, tag)) for text, tag in zip(texts, languages, strict=True))
    if ours - there - _in_dates(right) and theirs - here - _in_dates(left):
        return left, right  # one month was put for another
    return _outside(left, there - here), _outside(right, here - there)


def _in_dates(numbers: list[Number]) -> set[str]:
    """The numbers of dates that are all digits."""
    return {value for number in numbers if number.date is not None for value in number.values}


def _dated(text: str, language: str | None) -> Iterator[str]:
    """The months that stand as a word beside a number, as in "3 April"."""
    folded = fold(text)
    for start, end, month in month_numbers(folded, language):
        if _NUMBER_BEFORE.search(folded[max(0, start - 6) : start]) or _NUMBER_AFTER.match(
            folded, end
        ):
            yield str(month)


def months_apart(
    right: list[Number], texts: tuple[str, str], languages: tuple[str | None, str | None]
) -> tuple[list[Number], list[Number]]:
    """The numbers of a translation that are no months, and those that are months which the source
    does not name, where it names its months with words and the translation with numbers.
    """
    marked = [number for number in right if is_month(number, texts[1])]
    if not marked:
        return right, []
    if not any(_dated(texts[0], languages[0])) or any(map(texts[0].__contains__, _MONTH_SIGNS)):
        return right, []
    named = {str(month) for _, _, month in month_numbers(texts[0], languages[0])}
    wrong = [number for number in marked if not number.values & named]
    return [n for n in right if n not in marked], wrong


def _outside(numbers: list[Number], months: set[str]) -> list[Number]:
    return [n for n in numbers if not (_may_be_month(n) and n.values & months)]


def _may_be_month(number: Number) -> bool:
    return number.small and not number.unit and not number.percent


def is_month(number: Number, text: str) -> bool:
    """Whether a number stands in a text as the number of a month."""
    start, end = number.span
    return _MONTH_SIGN.match(text, end) is not None or text.endswith(_MONTH_WORDS, 0, start)


def is_wrong_month(number: Number | None, text: str) -> bool:
    """Whether a number without a counterpart stands in a text as the number of a month."""
    return number is not None and is_month(number, text)


def said(number: Number | None, text: str, language: str | None) -> bool | None:
    """Whether a small number stands in a text as a word; None where nobody knows."""
    if number is None or not number.small:
        return None
    value = next(int(v) for v in number.values if len(v) < 3 and v.isdigit() and int(v) <= 12)
    unit = number.any_unit
    if unit is not None and value == 2 and says_pair(text, language, unit):
        return True
    if unit is not None and value == 1 and says_single(text, language, unit):
        return True
    return says_number(text, value, language)


def said_as_amount(number: Number | None, text: str, language: str | None) -> bool:
    """Whether a small number stands in a text as a word, in front of its unit if it has one."""
    if number is None or not said(number, text, language):
        return False
    if number.percent:
        return False
    value = min(int(v) for v in number.values if len(v) < 3 and v.isdigit())
    unit = number.any_unit
    return unit is None or unit.name == "times" or says_amount(text, value, language, unit)


def larger_worded(number: Number | None, text: str, language: str | None) -> bool:
    """Whether a text says a time above twelve in words, in front of its unit: "quatorze jours"; two
    weeks also as "quinze jours", 24 hours as "rund um die Uhr".
    """
    unit = number.any_unit if number else None
    if number is None or unit is None or unit.kind != "time":
        return False
    code = primary(language)
    amount, forms_of = _SPANS.get(unit.name, ("", {}))
    if amount in number.values and holds_form(forms_of, text, language):
        return True
    forms = LARGER_NUMBERS.get(code, {})
    whole = (int(value) for value in number.values if value.isdigit() and len(value) < 3)
    said = next((forms[value] for value in whole if value in forms), None)
    start = "" if code in UNSPACED else r"(?<![\w-])"
    return said is not None and any(
        stands_before(text, found.end(), unit, language)
        for found in re.finditer(f"{start}(?:{said})", text, re.IGNORECASE)
    )


def worded_part(number: Number | None, text: str, language: str | None) -> bool:
    """Whether a vulgar fraction (½, 3/4) stands in a text as a word, or nobody knows; also halves
    and quarters of what is no measure ("0.5 tablets"), and percentages (33% as "one in three").
    """
    if number is None:
        return False
    if number.percent == "%":
        return any(says_percent(text, value, language) for value in number.values)
    values = list(number.values)
    if not _FRACTION.search(number.text):
        if number.any_percent or (number.any_unit and number.any_unit.kind == "measure"):
            return False
        values = [value for value in values if value.endswith(_PARTS)]
    return any(
        says_fraction(text, value, language) and not _other_half(number, value, text, language)
        for value in values
    )


def _other_half(number: Number, value: str, text: str, language: str | None) -> bool:
    """Whether a text says halves of a number's unit, but with other whole numbers."""
    whole, _, part = value.partition(".")
    if part != "5" or number.any_unit is None:
        return False
    wholes = wholes_with_half(text, language, number.any_unit)
    return bool(wholes) and int(whole) not in wholes


def slips(left: Iterable[Number], right: Iterable[Number]) -> list[tuple[Number, Number]]:
    """Numbers of names without a counterpart, and numbers in their place: COVID-19 and Covid 29,
    C49.4 and C94.4, stage III and stage II.
    """
    others = list(right)
    digits = {id(number): number.digits for number in others}
    out = []
    for number in left:
        own = number.digits
        other = next((o for o in others if _slipped(number, own, o, digits[id(o)])), None)
        if other is None and number.roman:
            plain = [o for o in others if o.small and not (o.unit or o.percent or o.apart)]
            other = plain[0] if len(plain) == 1 and number.small else None
        if other is not None:
            others.remove(other)
            out.append((number, other))
    return out


def _slipped(a: Number, here: str, b: Number, there: str) -> bool:
    """Whether one number is a slip of the pen for another, by their digits."""
    if a.roman or b.roman:
        return a.roman and b.roman
    if not a.optional or len(here) != len(there) or len(here) < 2:
        return False
    return sum(map(str.__ne__, here, there)) == 1 or sorted(here) == sorted(there)
