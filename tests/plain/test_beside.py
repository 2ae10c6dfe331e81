"""Lists beside numbers are found where their expressions would find them."""

from __future__ import annotations

import re

import pytest

from l10n.plain.beside import Listed, edged, near

TEXTS = (
    "",
    "the body weight of those patients",
    "outpatients, in-patient care and a patient's weight",
    "La réduction de 20 % et ce qui augmentera",
    "HbA1c above 7, fraction d’éjection",
    "人口的体重占",
    "بالجرعة",
)
LISTS = {
    "en": ("body weight", "patient", "patients", "hba1c", "fraction d'éjection"),
    "fr": ("réduc*", "augment*", "fraction d'éjection", "ce qui"),
    "zh": ("体重", "人口"),
    "ar": ("جرعة",),
}


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_screen_leaves_nothing_out(language: str, text: str) -> None:
    listed, piece = Listed(LISTS[language], language), near(text)
    pattern = re.compile(edged(LISTS[language], language))
    assert list(listed.places(piece)) == [m.span() for m in pattern.finditer(piece.text)]
    assert listed.opens(piece) == (pattern.match(piece.text) is not None)
    assert listed.is_in(piece) == (pattern.search(piece.text) is not None)


def test_most_pieces_are_not_searched() -> None:
    listed = Listed(LISTS["en"], "en")
    assert not listed.may_be_in(near("nothing of the kind"))
    assert listed.may_be_in(near("a patient man"))
