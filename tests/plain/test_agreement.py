"""What a term means, in the number of the term."""

from __future__ import annotations

import pytest

from l10n.plain.agreement import agreed_meaning
from l10n.plain.flag import flag_document
from l10n.text.parse import parse


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("a protein that makes things happen", "proteins that make things happen"),
        ("a test that is done twice", "tests that are done twice"),
        ("a nurse who cares for children", "nurses who care for children"),
        ("a gene that can make cells grow", "genes that can make cells grow"),
        ("a protein that cells send out", "proteins that cells send out"),
        ("a drug that stops cells", "drugs that stop cells"),
        ("a flat cell found in the skin", "flat cells found in the skin"),
        ("an opening in the neck, often small", "openings in the neck, often small"),
        ("a person who helps", "people who help"),
        ("a lab test", "lab tests"),
    ],
)
def test_meanings_are_put_in_the_plural(one: str, many: str) -> None:
    assert agreed_meaning(one, "en") == many


@pytest.mark.parametrize(
    "meaning",
    [
        "a protein your body makes",
        "a part of a cell that takes up iron",
        "a cell that finds and kills germs",
        "a part of the blood that helps it clot",
        "a sudden, strong reaction",
        "a tumor that seldom spreads",
        "a kind of cell",
        "an egg or sperm cell",
        "too few red blood cells",
    ],
)
def test_a_meaning_stays_as_it_is_where_that_cannot_be_told(meaning: str) -> None:
    assert agreed_meaning(meaning, "en") == meaning


def test_other_languages_are_left_alone() -> None:
    assert agreed_meaning("a protein", "fr") == "a protein"


@pytest.mark.parametrize(
    ("term", "advice"),
    [("enzyme", "a protein that makes"), ("enzymes", "proteins that make")],
)
def test_the_advice_is_in_the_number_of_the_term(term: str, advice: str) -> None:
    page = parse(f"The liver needs this {term} every day.\n", language="en")
    (finding,) = [f for f in flag_document(page).findings if f.rule == "plain.undefined-term"]
    assert finding.suggestion.startswith(f'Say what it means: "{advice} ')
