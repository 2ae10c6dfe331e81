"""Difficulty, density and word difficulty: order, reasons, and what happens without word lists."""

import math

import pytest

import l10n
from l10n.readability import difficulty, frequency, load, word_difficulty
from l10n.readability.compare import KNOWN, compare
from l10n.readability.registry import formula

EASY = (
    "You may feel tired after the treatment. Drink water and rest. Call your nurse if you feel ill."
)
HARD = (
    "Imatinib resistance arises from ABCB1 overexpression (approximately 17%) and promoter "
    "methylation. Cytogenetic relapse necessitates dasatinib or allogeneic transplantation."
)


def score(text, language="en"):
    return l10n.score(l10n.parse(text, language=language))


@pytest.fixture
def no_lists(monkeypatch):
    """As if the word lists were not installed."""
    caches = (
        frequency._folder,
        frequency.table,
        frequency.lengths,
        frequency.zipf,
        load._lengths,
        load.word_load,
        difficulty._word_difficulty,
    )
    for cache in caches:
        cache.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    yield
    for cache in caches:
        cache.cache_clear()


def test_hard_text_is_harder():
    assert score(HARD).difficulty > score(EASY).difficulty
    assert score(HARD).density > score(EASY).density


def test_it_is_a_number_with_reasons():
    found = score(HARD).difficulty
    assert found == pytest.approx(sum(reason.points for reason in found.reasons))
    assert found.calibrated
    assert "CEFR-SP" in found.basis
    words = {word for reason in found.reasons for word in reason.words}
    assert {"ABCB1", "dasatinib"} <= words


def test_other_languages_say_that_they_are_not_calibrated():
    found = score("Le médecin vous dira ce que vous devez faire avant la prise de sang.", "fr")
    assert not found.difficulty.calibrated
    assert found.difficulty > 0


def test_order_of_words():
    ladder = ["the", "nurse", "biopsy", "methylation", "ABCB1"]
    values = [word_difficulty(word, "en") for word in ladder]
    assert values == sorted(values)
    assert word_difficulty("nurse", "en") < difficulty.HARD_WORD < word_difficulty("imatinib", "en")


@pytest.mark.parametrize(
    "word", ["", " ", "—", "12", "10 mg/day", "İstanbul", "ভাষা", "𝒳", "a" * 5000]
)
@pytest.mark.parametrize("language", ["en", "es", "hu", "bn", "xx", "zh"])
def test_every_word_gets_a_finite_number(word, language):
    assert math.isfinite(word_difficulty(word, language))


def test_everything_works_without_word_lists(no_lists):
    assert not frequency.available()
    assert word_difficulty("methylation", "en") > word_difficulty("the", "en")
    hard, easy = score(HARD), score(EASY)
    assert hard.difficulty > easy.difficulty
    assert hard.density > easy.density
    assert not hard.difficulty.calibrated


def test_textstat_stands_beside_our_figures():
    found = compare(score(EASY))
    assert {c.formula for c in found} == {k.formula for k in KNOWN if k.language == "en"}
    assert all(c.theirs is not None for c in found)
    assert all(c.reasons or abs(c.ours - c.theirs) < 0.005 for c in found)


def test_textstat_is_not_asked_where_it_would_use_english_coefficients():
    assert compare(score("Nyt potilas voi juoda vettä. Lääkäri kertoo lisää.", "fi")) == ()


def test_what_is_compared_exists():
    assert all(formula(k.formula, k.language) for k in KNOWN)


@pytest.mark.skipif(not frequency.available(), reason="the frequencies of wordfreq are missing")
def test_forms_are_as_easy_as_their_family() -> None:
    assert word_difficulty("caminábamos", "es") == pytest.approx(
        word_difficulty("camino", "es"), abs=0.06
    )
    assert word_difficulty("stricter", "en") < difficulty.HARD_WORD


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_german_words_with_sharp_s_are_listed() -> None:
    common, floor = frequency.zipf("Straße", "de"), frequency.zipf("Qzwst", "de")
    assert common is not None
    assert floor is not None
    assert common > floor + 2
