"""Units, dates and amounts as CLDR writes them are read as the English ones."""

from __future__ import annotations

import datetime

import pytest
from babel.dates import format_date, format_time
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from babel.units import format_unit

from l10n.fidelity.check import check_texts
from l10n.fidelity.data.quantities import CLDR_UNITS
from l10n.fidelity.numbers.reading import numbers_in
from l10n.finding import Severity

LANGUAGES = """
ar az bg bn ca cs da de el es et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kk ko lt lv mr ms
nb nl pl pt ro ru sk sl sr sv sw ta te th tl tr uk ur vi zh
""".split()
DAYS = (datetime.date(2025, 11, 17), datetime.date(2026, 3, 5))
TIMES = (datetime.time(8, 45), datetime.time(15, 30))

DOUBTFUL = {*((language, "mi") for language in ("az", "cs", "id", "pl", "tr")), ("pl", "cup")}
"""Miles that are called as thousands are in other languages, and a cup that nobody calls so."""


def units(text: str, language: str) -> list[str]:
    return [number.unit.name if number.unit else "" for number in numbers_in(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_units(language: str) -> None:
    """Every unit in its long form, with a number that calls for each plural."""
    for name, cldr in CLDR_UNITS.items():
        for number in () if (language, name) in DOUBTFUL else (1.5, 5, 22):
            text = format_unit(number, cldr, "long", locale=language)
            assert units(f"Abc {text} def", language) == [name], text


def faults(source: str, target: str, language: str) -> list[str]:
    found = check_texts(
        f"Text {source} end.",
        f"Abc {target} def.",
        source_path="en/page.md",
        target_path=f"{language}/page.md",
    )
    words = ("unit", "number", "percent", "range", "sign")
    bad = [f.rule for f in found if f.severity is not Severity.INFO]
    return [rule for rule in bad if any(word in rule for word in words)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_and_times(language: str) -> None:
    for day in DAYS:
        english = format_date(day, "long", locale="en")
        for form in ("long", "medium"):
            text = format_date(day, form, locale=language)  # type: ignore[arg-type]
            assert not faults(english, text, language), text
    for time in TIMES:
        text = format_time(time, "short", locale=language)
        assert not faults(format_time(time, "short", locale="en"), text, language), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts(language: str) -> None:
    for number in (2860, 1_234_567.5, 0.5):
        text = format_decimal(number, locale=language)
        assert not faults(format_decimal(number, locale="en"), text, language), text
    text = format_percent(0.12, locale=language)
    assert not faults("12%", text, language), text


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "sw"])
def test_millions(language: str) -> None:
    """Not in Swahili, which puts the word in front."""
    for number in (1_500_000, 3_000_000_000):
        source, target = (
            format_compact_decimal(number, format_type="long", locale=name, fraction_digits=1)
            for name in ("en", language)
        )
        assert not faults(source, target, language), target


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("Rp25.000", "id", "25000"), ("USD25.00", "en", "25"), ("RM1,200", "ms", "1200")],
)
def test_a_currency_may_touch_its_number(text: str, language: str, value: str) -> None:
    (number,) = numbers_in(text, language)
    assert value in number.values
    assert not number.optional


def test_a_name_is_no_amount() -> None:
    assert all(number.optional for number in numbers_in("CYP3 and EURO4", "en"))
