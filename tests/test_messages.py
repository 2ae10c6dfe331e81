"""The toolkit's messages in the reader's language."""

from __future__ import annotations

import pytest

from l10n.errors import UsageError
from l10n.finding import fill
from l10n.messages import N_, available, translator, ui_locale


def test_marking_changes_nothing() -> None:
    assert N_("words in this sentence: %(words)s") == "words in this sentence: %(words)s"


def test_the_languages_of_the_messages() -> None:
    assert available() == ("ar", "de", "en", "es", "fr", "pt", "zh-Hans")


@pytest.mark.parametrize(
    ("environ", "locale"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": ""}, "en"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "fr_CA@euro"}, "fr"),
        ({"LANG": "nl_NL.UTF-8"}, "en"),
        ({"LANG": "../../etc"}, "en"),
        ({"LANG": "es_ES", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LC_MESSAGES": "fr_FR", "LC_ALL": "es_ES"}, "es"),
        ({"LC_ALL": "C.UTF-8", "LANG": "es_ES"}, "en"),
        ({"LANGUAGE": "nl:fr:es", "LANG": "en_US.UTF-8"}, "fr"),
        ({"LANGUAGE": "es", "LC_ALL": "C"}, "en"),
        ({"LANGUAGE": "es", "LANG": ""}, "es"),
        ({"L10N_UI_LOCALE": "es", "LC_ALL": "fr_FR"}, "es"),
        ({"LC_ALL": "nl_NL", "LANG": "es_ES"}, "en"),
    ],
)
def test_the_reader_s_language(environ: dict[str, str], locale: str) -> None:
    assert ui_locale(environ) == locale


def test_an_explicit_language_wins() -> None:
    assert ui_locale({"L10N_UI_LOCALE": "es"}, "fr-CA") == "fr"


def test_an_explicit_language_must_exist() -> None:
    with pytest.raises(UsageError) as caught:
        ui_locale({}, "esp")
    assert 'did you mean "es"?' in str(caught.value)


@pytest.mark.parametrize("locale", [None, "en", "en-GB", "nl", "", "../es"])
def test_english_answers_for_what_is_not_there(locale: str | None) -> None:
    assert translator(locale)("words") == "words"


@pytest.mark.parametrize("locale", ["es", "es-MX", "fr", "fr_CA"])
def test_an_unknown_template_comes_back(locale: str) -> None:
    translate = translator(locale)
    assert translate("no such template") == "no such template"
    assert translate("") == ""


def test_decimals_stand_behind_the_mark_of_the_reader_s_language() -> None:
    values = {"grade": 14.92, "formula": "a.1f"}
    template = "grade %(grade).1f (%(formula)s)"
    assert fill(template, values) == "grade 14.9 (a.1f)"
    assert fill(template, values, translator("es")) == "grade 14,9 (a.1f)"
    assert fill(template, values, translator("zh-Hans")) == "grade 14.9 (a.1f)"
