"""The toolkit's messages in the reader's language."""

from __future__ import annotations

import ast
import builtins
import gettext
import pickle
import struct

import polib
import pytest
from babel import Locale
from babel.numbers import get_decimal_symbol

from l10n.errors import Said, UsageError, joined, say
from l10n.finding import fill
from l10n.messages import N_, Compiled, available, decimal_point, translator, ui_locale
from tests.paths import ROOT


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


def test_a_text_is_english_and_says_itself_in_other_languages() -> None:
    text = Said("line %(number)s", number=3)
    assert text == "line 3"
    assert text.told(translator("fr")) == "ligne 3"
    outer = Said("not written: %(reason)s", reason=Said("is a folder"))
    assert say(outer, translator("es")) == "no se escribió: es una carpeta"
    assert pickle.loads(pickle.dumps(outer)).told(translator("es")) == say(outer, translator("es"))
    assert Said("100 %") == "100 %"
    assert say("", translator("es")) == ""
    assert joined([]) == ""


def test_an_error_says_itself_in_other_languages() -> None:
    error = UsageError("is a folder", line=2, remedy=Said("such as %(default)s", default=8))
    assert str(error) == "line 2: is a folder (such as 8)"
    assert error.told(translator("fr")) == "ligne 2: est un dossier (par exemple 8)"


def said_by(call: ast.Call) -> list[ast.expr]:
    """The texts that a call makes an error of."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if not name.endswith("Error") or hasattr(builtins, name):
        return []
    return [*call.args[:1], *(word.value for word in call.keywords if word.arg == "remedy")]


@pytest.mark.parametrize("path", sorted((ROOT / "l10n").rglob("*.py")), ids=lambda path: path.stem)
def test_no_error_is_put_together_in_english(path) -> None:
    calls = (
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
    )
    texts = [text for call in calls for text in said_by(call)]
    assert [text.lineno for text in texts if isinstance(text, ast.JoinedStr)] == []


@pytest.mark.parametrize("locale", ["es", "fr", "zh-Hans"])
def test_a_compiled_catalog_is_read_as_gettext_reads_it(locale: str) -> None:
    place = ROOT / "l10n" / "locale" / locale.replace("-", "_") / "LC_MESSAGES" / "l10n.mo"
    with place.open("rb") as stream:
        known = gettext.GNUTranslations(stream)
    ours = Compiled(place.read_bytes())
    template = polib.pofile(str(ROOT / "locales" / "l10n.pot"))
    for entry in template:
        assert (ours.get(entry.msgid) or entry.msgid) == known.gettext(entry.msgid)
    for other in ("", "zzz", "\x00", "no such template", "\ud800"):
        assert ours.get(other) in (None, known._catalog.get(other))


def test_a_compiled_catalog_of_another_machine_is_read_as_well() -> None:
    originals, texts = (b"", b"page", b"word"), (b"Content-Type: x", b"p\xc3\xa1gina", b"palabra")
    start, place = 28, 28 + 2 * 8 * len(originals)
    body, tables = b"", []
    for group in (originals, texts):
        for text in group:
            tables += [len(text), place + len(body)]
            body += text + b"\0"
    head = struct.pack(">7I", 0x950412DE, 0, 3, start, start + 24, 0, 0)
    catalog = Compiled(head + struct.pack(f">{len(tables)}I", *tables) + body)
    assert [catalog.get(word) for word in ("page", "word", "other")] == ["página", "palabra", None]


@pytest.mark.parametrize("locale", available())
def test_the_decimal_mark_is_that_of_the_language(locale: str) -> None:
    assert decimal_point(translator(locale)) == get_decimal_symbol(Locale.parse(locale, sep="-"))
