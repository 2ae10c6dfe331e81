"""Difficulty, density and word difficulty: order, reasons, and what happens without word lists."""

import math
from pathlib import Path
from runpy import run_path

import pytest

import l10n
from l10n.readability import difficulty, frequency, load, word_difficulty, word_steps
from l10n.readability.compare import KNOWN, compare
from l10n.readability.registry import formula
from l10n.readability.word_lengths import LENGTHS

TOOLS = Path(__file__).resolve().parents[2] / "tools"

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
        frequency.zipf,
        word_steps._lengths,
        word_steps.known,
        load.points_of,
        load.word_load,
    )
    for cache in caches:
        cache.cache_clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    yield
    for cache in caches:
        cache.cache_clear()


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_the_lengths_of_words_are_those_of_their_lists():
    tool = run_path(str(TOOLS / "word_lengths.py"))
    assert tool["measured"]("it") == pytest.approx(LENGTHS["it"])
    assert all(word_steps.listed(code) for code in LENGTHS)


def test_hard_text_is_harder():
    assert score(HARD).difficulty > score(EASY).difficulty
    assert score(HARD).density > score(EASY).density


def test_it_is_a_number_with_reasons():
    found = score(HARD).difficulty
    assert found == pytest.approx(sum(reason.points for reason in found.reasons))
    assert found.calibrated
    assert "CEFR-SP" in found.basis
    words = {word for reason in found.reasons for word in reason.words}
    assert {"methylation", "overexpression"} <= words


def test_other_languages_say_that_they_are_not_calibrated():
    found = score("Le médecin vous dira ce que vous devez faire avant la prise de sang.", "fr")
    assert not found.difficulty.calibrated
    assert found.difficulty > 0


def test_order_of_words():
    ladder = ["the", "nurse", "biopsy", "ABCB1", "methylation"]
    values = [word_difficulty(word, "en") for word in ladder]
    assert values == sorted(values)
    assert word_difficulty("nurse", "en") < difficulty.HARD_WORD < word_difficulty("imatinib", "en")


@pytest.mark.parametrize(
    ("word", "acronym", "mixed"),
    [
        *(("DNA", True, False), ("CPUs", True, False), ("UK’s", True, False)),
        *(("BRCA1", False, True), ("PD-1", False, True), ("mRNA", False, True)),
        *(("19th", False, False), ("mid-1990s", False, False), ("km2", False, False)),
        *(("McKay", False, False), ("d'Ambrosio", False, False), ("Well-Known", False, False)),
        ("imatinib", False, False),
    ],
)
def test_shapes_of_words(word: str, acronym: bool, mixed: bool) -> None:
    assert word_steps.shape(word) == (acronym, mixed)


def test_the_interval_lies_around_the_value() -> None:
    report = score(f"{EASY} {HARD} {EASY.replace('treatment', 'operation')}")
    for name, value in (("difficulty", report.difficulty), ("density", report.density)):
        low, high = report.interval(name)
        assert low < value < high


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_names_are_no_vocabulary() -> None:
    assert word_difficulty("Reno", "en") < word_difficulty("reno", "en")
    assert word_difficulty("Hefe", "de") == word_difficulty("hefe", "de")


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_short_sentences_alone_are_not_easier_words() -> None:
    joined = (
        "Tacrolimus inhibits calcineurin in the cells of the graft, and polymorphisms of the liver "
        "change how fast it is cleared, and the ischaemia that it may bring about is a cause of "
        "nephrotoxicity in the long run."
    )
    split = joined.replace(", and p", ". P").replace(", and the", ". The")
    plain = (
        "The drug slows your immune system, and the right amount is different for each person, "
        "because the liver clears it at its own pace, so that too much can hurt the kidneys."
    )
    dense, cut, easy = score(joined).density, score(split).density, score(plain).density
    assert cut >= 0.98 * dense
    assert easy < 0.7 * dense
    assert score(split).difficulty > score(plain).difficulty


def test_words_of_writing_are_harder_than_words_of_speech() -> None:
    written = "La perte de poids est une cause de fatigue, laquelle est également due à la fièvre."
    spoken = "Tu as de la fièvre, tu perds du poids, et nous savons que tu es fatiguée, oui, toi."
    reasons = {reason.name: reason for reason in score(written, "fr").difficulty.reasons}
    found = reasons["words of writing, not of speech"]
    assert found.points > 0
    assert found.words == ("laquelle", "également")
    reasons = {reason.name: reason for reason in score(spoken, "fr").difficulty.reasons}
    assert reasons["words of writing, not of speech"].points < 0


def test_a_term_that_takes_load_off_shows_no_words() -> None:
    # Words of speech: tu, tu, nous, tu, oui, toi; of writing, which would be shown: également.
    text = (
        "Tu as de la fièvre, tu perds du poids, et nous savons que tu as également mal, oui, toi."
    )
    reasons = {reason.name: reason for reason in score(text, "fr").difficulty.reasons}
    found = reasons["words of writing, not of speech"]
    assert found.points < 0
    assert found.words == ()


def test_an_explanation_in_brackets_takes_load_off() -> None:
    bare = "Se observó disnea en pacientes con síndrome de Lynch y electroencefalografía normal."
    glossed = bare.replace("disnea", "disnea (falta de aire)")
    short = bare.replace("disnea", "disnea (DNA)")
    name = "explanations in brackets"

    def points(text: str, name: str) -> float:
        found = score(text, "es").difficulty.reasons
        return sum(reason.points for reason in found if reason.name == name)

    assert points(glossed, name) < 0 == points(bare, name) == points(short, name)
    assert points(bare, "share of names and capitals") > 0
    giants = next(
        reason
        for reason in score(bare, "es").difficulty.reasons
        if reason.name == "very long words per sentence"
    )
    assert giants.words[0] == "electroencefalografía"


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_arabic_words_are_known_however_they_are_spelled() -> None:
    assert word_steps.known("المدرسه", "ar") == word_steps.known("المدرسة", "ar")
    assert word_steps.known("الاسنان", "ar") == word_steps.known("الأسنان", "ar")
    assert word_steps.known("علی", "ar") == word_steps.known("على", "ar")


def test_arabic_with_its_vowel_signs_is_written_language() -> None:
    bare, signs = "كتب الطبيب رسالة طويلة", "كَتَبَ الطَّبِيبُ رِسالَةً طويلة"
    found = [
        next(r for r in score(text, "ar").difficulty.reasons if r.name.startswith("words of wr"))
        for text in (bare, signs)
    ]
    assert found[0].points == 0
    assert found[1].words == ("كَتَبَ", "الطَّبِيبُ", "رِسالَةً")


def test_length_is_told_in_syllables_where_the_spelling_tells_them() -> None:
    assert word_steps.length_of("imatinib", "en") == 4
    assert word_steps.length_of("maladie", "fr") == 3
    assert word_steps.length_of("مستشفى", "ar") == 6


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
    assert word_steps.known("caminábamos", "es") == word_steps.known("camino", "es")
    assert word_difficulty("caminábamos", "es") < word_difficulty("anemia", "es") / 1.5
    assert word_difficulty("stricter", "en") < difficulty.HARD_WORD


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_german_words_with_sharp_s_are_listed() -> None:
    common, floor = frequency.zipf("Straße", "de"), frequency.zipf("Qzwst", "de")
    assert common is not None
    assert floor is not None
    assert common > floor + 2
