"""Digits that are only grouped otherwise, and numbers that merely have the same digits."""

from __future__ import annotations

import pytest

from l10n.fidelity.numbers.changes import changes
from l10n.fidelity.numbers.reading import numbers_in


def kinds(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    here, there = (
        numbers_in(text, tag) for text, tag in zip((source, target), languages, strict=True)
    )
    return [change.kind for change in changes(here, there, source, target, languages)]


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("Call 0800 123 4567.", "Appelez le 08 00 12 34 567.", ("en", "fr")),
        ("Call 1-800-422-6237.", "Llame al 18004226237.", ("en", "es")),
        ("Over 40,000 people", "۴۰ ، ۰۰۰ نفر", ("en", "fa")),
        ("See notes 1,2.", "Voir les notes 1, 2.", ("en", "fr")),
        ("See notes 1,2.", "Siehe 1,2.", ("en", "de")),
    ],
)
def test_groups_are_no_difference(source: str, target: str, languages: tuple[str, str]) -> None:
    assert kinds(source, target, languages) == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("2–8 °C", "28 °C", ["changed"]),
        ("2.5 mg", "2-5 mg", ["changed"]),
        ("Room 2 to 8", "Raum 28", ["changed"]),
        ("2.5 tablets", "2 5 Tabletten", ["changed", "extra"]),
        ("10–20%", "1020 %", ["changed"]),
        ("5 million people", "5 Milliarden Menschen", ["changed"]),
    ],
)
def test_other_numbers_with_the_same_digits(source: str, target: str, expected: list[str]) -> None:
    assert kinds(source, target, ("en", "de")) == expected
