"""Numbers by value: what is read in running text, and what counts as a difference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.numbers.changes import changes
from l10n.fidelity.numbers.digits import Reading, reading_of, values_of
from l10n.fidelity.numbers.reading import numbers_in
from l10n.fidelity.numbers.words import says_number


@pytest.mark.parametrize(
    ("token", "language", "values"),
    [
        ("1,500", "en", {"1500"}),
        ("1.500", "de", {"1500", "1.5"}),
        ("1.500", "en", {"1.5"}),
        ("12,5", "es", {"12.5"}),
        ("40.000", "ru", {"40", "40000"}),
        ("1 234,5", "fr", {"1234.5"}),
        ("1'234", "de", {"1234"}),
        ("12,34,567", "hi", {"1234567"}),
        ("1,5", None, {"1.5"}),
        ("007", "en", {"7"}),
        ("0.125", "de", {"0.125"}),
    ],
)
def test_values(token: str, language: str | None, values: set[str]) -> None:
    assert values_of(token, language) == values


@pytest.mark.parametrize(
    ("token", "language", "reading"),
    [
        ("1,500", "de", Reading("1.5", certain=True)),
        ("1.500", "de", Reading("1500", certain=True)),
        ("1,500", "es", Reading("1.5", certain=False)),
        ("1,500", "es-ES", Reading("1.5", certain=True)),
        ("1,500", "es-MX", Reading("1500", certain=True)),
        ("2.500", "fr", Reading("2500", certain=False)),
        ("1,500", "de-CH", Reading("1.5", certain=False)),
        ("1,500", "hi", Reading("1500", certain=True)),
        ("1.500", "fa", None),
        ("1,50", "de", None),
        ("0,125", "de", None),
        ("1,500", None, None),
    ],
)
def test_one_reading(token: str, language: str | None, reading: Reading | None) -> None:
    assert reading_of(token, language) == reading


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Take 2.5 mg.", "en", ["2.5"]),
        ("۲٫۵ میلی‌گرم", "fa", ["2.5"]),
        ("１８％", "ja", ["18"]),
        ("約12万人", "ja", ["120000"]),
        ("1億2000万", "ja", ["120000000"]),
        ("Call 1-800-422-6237.", "en", ["+18004226237"]),
        ("um 9.30 Uhr", "de", ["9.3"]),
        ("at 9:30", "en", ["T570"]),
        ("2025-12-30", "en", ["2025", "12", "30"]),
    ],
)
def test_reading(text: str, language: str, values: list[str]) -> None:
    found = [n for n in numbers_in(text, language) if not n.optional]
    assert len(found) == len(values)
    assert all(value in number.values for value, number in zip(values, found, strict=True))


@pytest.mark.parametrize("text", ["hMLH1", "5-FU", "v1", "BRCA1", "see https://a.example/12"])
def test_names_are_no_numbers(text: str) -> None:
    assert all(number.optional for number in numbers_in(text, "en"))


def test_units_percent_and_ranges() -> None:
    low, high, share = numbers_in("10–15 mg in 25% of them", "en")
    assert low.low and high.high
    assert high.unit is not None and high.unit.name == "mg"
    assert low.any_unit == high.unit and low.unit is None
    assert share.percent == "%" and share.unit is None


def test_particles_after_a_unit() -> None:
    (number,) = numbers_in("1,250 mg을 넘게", "ko")
    assert number.unit is not None and number.unit.name == "mg"


@pytest.mark.parametrize(
    ("source", "target", "language", "kinds"),
    [
        ("Take 2.5 mg.", "Tome 2,5 mg.", "es", []),
        ("Take 2.5 mg.", "Tome 25 mg.", "es", ["changed"]),
        ("Take 500 mg.", "Tome 500 g.", "es", ["unit"]),
        ("In 18% of people.", "En 18 personas.", "es", ["percent"]),
        ("At -20 °C.", "A 20 °C.", "es", ["sign"]),
        ("In 2019.", "Hace años.", "es", ["missing"]),
        ("Years ago.", "En 2019.", "es", ["extra"]),
        ("There are 3.", "Hay tres.", "es", []),
        ("Three or 4.", "Tres o cuatro.", "es", []),
        ("From 500 to 600 K.", "50万〜60万", "ja", []),
    ],
)
def test_changes(source: str, target: str, language: str, kinds: list[str]) -> None:
    found = changes(
        numbers_in(source, "en"), numbers_in(target, language), source, target, ("en", language)
    )
    assert [change.kind for change in found] == kinds


def test_decimal_sign_lost_is_not_another_grouping() -> None:
    source, target = "From 2.25 to 12.5 mg.", "De 225 a 12,5 mg."
    found = changes(numbers_in(source, "en"), numbers_in(target, "es"), source, target)
    assert [change.kind for change in found] == ["changed"]


@pytest.mark.parametrize(
    ("text", "value", "language", "said"),
    [
        ("dos veces", 2, "es", True),
        ("a los dos años", 1, "es", False),
        ("вторая неделя", 2, "ru", True),
        ("三种", 3, "zh", True),
        ("وثلاثة", 3, "ar", True),
        ("bi", 2, "eu", None),
    ],
)
def test_number_words(text: str, value: int, language: str, said: bool | None) -> None:
    assert says_number(text, value, language) is said


@pytest.mark.parametrize(
    ("source", "target", "language", "kinds"),
    [
        ("COVID-19 is new.", "كوفيد 19 جديد.", "ar", []),
        ("COVID-19 is new.", "كوفيد 29 جديد.", "ar", ["changed"]),
        ("Since 3 March.", "Depuis le 3 mars.", "fr", []),
        ("Since 3 March.", "Depuis le 4 mars.", "fr", ["changed"]),
        ("In mid-March.", "3月中旬。", "ja", []),
        ("In mid-March.", "4月中旬。", "ja", ["extra"]),
    ],
)
def test_names_and_months(source: str, target: str, language: str, kinds: list[str]) -> None:
    found = changes(
        numbers_in(source, "en"), numbers_in(target, language), source, target, ("en", language)
    )
    assert [change.kind for change in found] == kinds


PIECES = [
    "20 mg",
    "5",
    "1,500 mg",
    "1.500 ml",
    "COVID-19",
    "19",
    "2 to 4 mg",
    "4–2",
    "10%",
    "-3 °C",
]
PIECES += [
    "5 mg/kg",
    "at 5 p.m.",
    "May 3",
    "3月",
    "3/4",
    "V600E",
    "600",
    "1 in 10",
    "+1 202 555 0136",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=6),
    st.sampled_from([("en", "de"), ("en", "ja"), ("de", "en"), ("en", "es")]),
)
def test_numbers_that_are_alike_are_compared_as_all_others(
    pieces: list[str], languages: tuple[str, str]
) -> None:
    text = ", ".join(pieces)
    ours, theirs = (numbers_in(text, language) for language in languages)
    found = changes(ours, theirs, text, text, languages)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("l10n.fidelity.numbers.changes._are_alike", lambda *_: False)
        assert changes(ours, theirs, text, text, languages) == found
