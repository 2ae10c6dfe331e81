"""Every formula: its worked example, its contributions, its tables; and evaluating by hand."""

import pytest

from l10n.errors import UsageError
from l10n.readability import band, evaluate, formula, formulas, grade
from l10n.readability.definition import Evidence, Scale
from l10n.readability.registry import FORMULAS, PRIMARY, languages

ALL = [pytest.param(f, id=f"{f.id}-{f.language}") for f in FORMULAS]


@pytest.mark.parametrize("found", ALL)
def test_worked_example(found):
    places = len(str(found.example.value).partition(".")[2])
    # The published value of Coleman and Liau is rounded to one place.
    tolerance = 0.05 if found.id == "coleman-liau" else 0.6 * 10**-places
    assert found.value(found.example.counts) == pytest.approx(found.example.value, abs=tolerance)


@pytest.mark.parametrize("found", ALL)
def test_contributions_sum_to_the_value(found):
    parts = found.contributions(found.example.counts)
    if found.terms:
        total = found.constant + sum(part.points for part in parts)
        assert total == pytest.approx(found.value(found.example.counts))
    else:
        assert parts == ()


@pytest.mark.parametrize("found", ALL)
def test_is_complete(found):
    assert found.source
    assert found.name
    assert found.needs
    assert found.expression()
    assert (found.terms == ()) != (found.function is None)
    assert found.direction == (-1 if found.scale is Scale.EASE else 1)
    for steps in (found.bands, found.grades):
        if steps is not None:
            assert list(steps.starts) == sorted(steps.starts)
            assert len(steps.labels) == len(steps.starts) + 1


@pytest.mark.parametrize("found", ALL)
def test_nothing_has_no_value(found):
    assert found.value(dict.fromkeys(found.needs, 0)) is None


def test_ids_are_unique_in_a_language():
    keys = [(f.id, f.language) for f in FORMULAS]
    assert len(keys) == len(set(keys))


def test_every_primary_exists_in_its_own_language():
    for code, names in PRIMARY:
        assert all(formula(name, code).language == code for name in names)
    assert len(languages()) == 17


@pytest.mark.parametrize(
    ("polysyllables", "value"),
    [
        (1, 4),
        (2, 4),
        (3, 5),
        (6, 5),
        (7, 6),
        (12, 6),
        (13, 7),
        (20, 7),
        (21, 8),
        (30, 8),
        (240, 18),
    ],
)
def test_smog_by_hand_gives_the_published_table(polysyllables, value):
    assert evaluate("smog-by-hand", "en", polysyllables=polysyllables, sentences=30) == value


def test_region_and_spelling_do_not_matter():
    counts = {"words": 100, "sentences": 5, "syllables": 190}
    one = evaluate("szigriszt-pazos", "es", **counts)
    assert one == evaluate("szigriszt-pazos", "es-MX", **counts)
    assert one == evaluate("szigriszt-pazos", "es_MX", **counts)
    assert formula("lix", "nb").language == "no"


@pytest.mark.parametrize("language", ["de", "sw", "pt-BR", "hu"])
def test_no_formula_is_borrowed_from_english(language):
    with pytest.raises(UsageError, match="not defined"):
        evaluate("flesch-kincaid", language, words=100, sentences=5, syllables=150)


def test_other_languages_get_rank_only_measures():
    found = formulas("hu")
    assert [f.id for f in found] == ["lix", "rix"]
    assert all(f.evidence is Evidence.UNCALIBRATED for f in found)
    assert grade("lix", "hu", 50) is None
    assert grade("rix", "hu", 5) is None
    assert band("lix", "hu", 50) is None


def test_languages_without_spaces_get_no_word_measures():
    assert formulas("zh") == ()
    assert [f.id for f in formulas("ja")] == ["tateisi"]


@pytest.mark.parametrize(
    ("name", "language", "value", "expected"),
    [
        ("lix", "sv", 29.9, 0),
        ("lix", "sv", 30, 1),
        ("lix", "da", 24, 0),
        ("szigriszt-pazos", "es", 39, 0),
        ("szigriszt-pazos", "es", 66, 3),
        ("gulpease", "it", 55, 1),
    ],
)
def test_bands(name, language, value, expected):
    assert band(name, language, value) == expected


@pytest.mark.parametrize(("value", "expected"), [(0.1, 1), (3.0, 8), (7.2, 13), (9, 13)])
def test_rix_grades(value, expected):
    assert grade("rix", "en", value) == expected


def test_an_ease_is_no_grade():
    assert grade("flesch-reading-ease", "en", 60) is None
    assert grade("szigriszt-pazos", "es", 60) is None
    assert grade("smog", "en", 8.5) == 8.5


def test_mistakes_are_named():
    with pytest.raises(UsageError) as unknown:
        evaluate("smoog", "en", sentences=1)
    assert "smog" in unknown.value.remedy
    with pytest.raises(UsageError, match="also needs: sentences"):
        evaluate("smog", "en", polysyllables=3)
    with pytest.raises(UsageError, match='no count "sentnces"'):
        evaluate("smog", "en", polysyllables=3, sentnces=3)
    with pytest.raises(UsageError, match="not a language tag"):
        evaluate("smog", "!", polysyllables=3, sentences=3)


def test_every_count_has_a_name() -> None:
    from l10n.readability.count_names import COUNT_NAMES

    needed = {name for formula in formulas() for name in formula.needs}
    assert needed == set(COUNT_NAMES)
