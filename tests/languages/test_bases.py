"""The words that a word shares its meaning with."""

from __future__ import annotations

from time import process_time

import pytest

from l10n.languages.bases import family
from tests.growth import assert_linear


@pytest.mark.parametrize(
    ("word", "language", "kin"),
    [
        ("hospitalizándose", "es", "hospitalizar"),
        ("comíamos", "es", "comer"),
        ("treated", "en", "treat"),
    ],
)
def test_a_form_leads_to_its_base(word: str, language: str, kin: str) -> None:
    assert kin in family(word, language)


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "pt"])
def test_a_long_word_holds_nothing_up(language: str) -> None:
    def took(times: int) -> float:
        start = process_time()
        family("sanar" * times, language)
        return process_time() - start

    assert_linear(took, 4000, 0.05)
