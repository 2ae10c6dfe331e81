"""Looking languages up, words, and counts of what is no plain word."""

from __future__ import annotations

import subprocess
import sys

import pytest

from l10n.errors import UsageError
from l10n.languages import Language, codes, get, identify
from l10n.languages.tags import primary


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("es-MX", "es"),
        ("pt_BR", "pt"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("zh-Hant-TW", "zh"),
        ("iw", "he"),
    ],
)
def test_regions_and_old_tags_lead_to_the_language(tag, code):
    language = get(tag)
    assert isinstance(language, Language)
    assert (language.tag, language.supported) == (code, True)
    assert get(tag) is get(code)


def test_an_unknown_language_is_neutral():
    language = get("eo")
    assert (language.tag, language.name, language.supported) == ("eo", "eo", False)
    assert [s.of("Saluton! Kiel vi?") for s in language.sentences("Saluton! Kiel vi?")] == [
        "Saluton!",
        "Kiel vi?",
    ]
    assert language.syllables("saluton") == 3


@pytest.mark.parametrize("tag", ["", "not a tag", "../en", "e"])
def test_no_tag_is_an_error(tag):
    with pytest.raises(UsageError):
        get(tag)


def test_codes_are_sorted_and_loadable():
    assert list(codes()) == sorted(codes())
    for code in codes():
        assert get(code).traits.tag == code


def test_primary():
    assert [primary(tag) for tag in ("pt-BR", "sr_RS@latin", "EN")] == ["pt", "sr", "en"]


def words(tag, text):
    return [span.of(text) for span in get(tag).words(text)]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "About 25%-35% of us.", ["About", "25%-35%", "of", "us"]),
        ("en", "and/or well–being self-care", ["and", "or", "well", "being", "self-care"]),
        (
            "en",
            "Ph.D. in the U.S. at 3.4 or 1,204",
            ["Ph.D.", "in", "the", "U.S.", "at", "3.4", "or", "1,204"],
        ),
        ("en", "ABCB1 isn’t BRCA1/2", ["ABCB1", "isn’t", "BRCA1", "2"]),
        ("hi", "क्या दर्द है?", ["क्या", "दर्द", "है"]),
        ("zh", "2型糖尿病", ["2", "型", "糖", "尿", "病"]),
        ("ja", "東京でテスト", ["東京", "で", "テスト"]),
        ("fa", "می\u200cشود", ["می\u200cشود"]),
        ("en", "... — !", []),
    ],
)
def test_words(tag, text, expected):
    assert words(tag, text) == expected


@pytest.mark.parametrize(
    ("tag", "word", "count"),
    [
        ("en", "21", 3), ("en", "100", 3), ("en", "1998", 5), ("en", "2.5", 3), ("en", "25%", 5),
        ("en", "1,000,000", 3), ("en", "007", 6), ("en", "25%-35%", 10), ("en", "12.05.2020", 11),
        ("de", "21", 4), ("de", "2,5", 4), ("fr", "75", 3), ("fr", "97", 5), ("es", "31", 5),
        ("pl", "75", 1),
    ],
)  # fmt: skip
def test_numbers_are_spoken_where_the_language_has_number_words(tag, word, count):
    assert get(tag).syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ABC", 3),
        ("WHO", 1),
        ("WWW", 9),
        ("pH", 2),
        ("mRNA", 4),
        ("NOT", 1),
        ("COVID-19", 4),
        ("HER2", 2),
    ],
)
def test_acronyms_are_spelled_out_unless_they_are_words(word, count):
    assert get("en").syllables(word) == count


def test_what_is_known_and_what_is_guessed():
    english = get("en")
    assert english.syllables_known("people")
    assert english.syllables_known("12")
    assert not english.syllables_known("anxiolytic")
    assert get("es").syllables_known("corazón")
    assert not get("pl").syllables_known("12")
    assert not get("ar").syllables_known("متوسط")
    assert not english.syllables_known("")
    assert english.syllables_known("covid-19")


SPANISH = "Es posible que se sienta cansado después del tratamiento, pero pronto estará mejor."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hola a todos.",
        "ABCB1, ABCG2, ABCC1, BRCA1, BRCA2, TP53, KRAS",
        "https://example.org/el/de/la/que/los",
    ],
)
def test_identification_abstains(text):
    assert identify(text) is None


def test_identification_chooses_among_candidates():
    assert identify(SPANISH) == "es"
    assert identify(SPANISH, ["en", "es-MX"]) == "es-MX"
    assert identify(SPANISH, ["ru", "el"]) is None
    assert identify(SPANISH, ["es"]) == "es"


def test_names_of_drugs_do_not_decide():
    text = (
        "Pembrolizumab (Keytruda®), osimertinib (Tagrisso®) y doxorrubicina son los nombres "
        "de los fármacos."
    )
    assert identify(text) == "es"


def test_a_foreign_script_wins_over_latin_names():
    assert (
        identify("Pembrolizumab и osimertinib назначают при раке лёгкого после операции.") == "ru"
    )


def test_the_room_loads_nothing_before_it_is_asked():
    code = (
        "import sys, l10n.languages; "
        "assert not any(m.startswith(('l10n.languages.data', 'langdetect')) for m in sys.modules); "
        "l10n.languages.get('es').words('uno'); "
        "assert 'l10n.languages.data.de' not in sys.modules; assert 'langdetect' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
