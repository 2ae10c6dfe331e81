"""The report in the reader's language: no word of it stays behind."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import polib
import pytest

from l10n.catalog.building.pseudo import pseudo_text
from l10n.languages.direction import direction
from l10n.messages import translator
from l10n.readability import formulas
from l10n.reporters.history import Entry
from l10n.reporters.html import render
from l10n.reporters.html_labels import labels
from l10n.reporters.items import rules_by_id
from l10n.reporters.report import Report
from l10n.reporters.speech import day, figure, labelled, language_name, listed, page_language

from .samples import PAGE, broken, document, translation
from .test_html import Outline

LOCALES = Path(__file__).parents[2] / "locales"
PARTIAL = ("ar", "de", "pt", "zh-Hans")
"""Languages for the labels of the report and the names of rules; messages may be in English."""

NEW = 8
"""So many rules may be younger than the translations of their names."""

NAMES = {word for formula in formulas() for word in re.findall(r"[A-Za-z]{3,}", formula.name)}
"""What formulas are called everywhere."""

FROM_BABEL = set("English Spanish Jan Nov".split())
"""The pseudo-locale has English names for languages and months."""

OF_ERRORS = set("not UTF save the file".split())
"""What is wrong with a file is told in English."""

EXEMPT = ("style", "script")


class Spoken(Outline):
    """What the page itself says: without the texts of documents, paths and the help of rules."""

    def __init__(self, text: str) -> None:
        self.said: list[str] = []
        self.languages: list[str | None] = []
        super().__init__(text)

    def handle_starttag(self, tag, attrs):
        super().handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.languages.append(dict(attrs).get("lang"))
        if not self._elsewhere():
            known = ("aria-label", "title", "placeholder", "data-note", "data-export")
            self.said += [value or "" for name, value in attrs if name in known]

    def handle_endtag(self, tag):
        super().handle_endtag(tag)
        self.languages.pop()

    def handle_data(self, data):
        super().handle_data(data)
        if self.open and self.open[-1] not in EXEMPT and not self._elsewhere():
            self.said.append(data)

    def _elsewhere(self) -> bool:
        return any(language not in (None, "en-XA") for language in self.languages)


def pseudo(message: str) -> str:
    return "page-language:en-XA" if message.startswith("page-language:") else pseudo_text(message)


def everything() -> Report:
    entries = (
        Entry("2026-01-05", "a.md", "en", "smog", 12.4, 8.0),
        Entry("2026-11-25", "a.md", "en", "smog", 9.0, 8.0),
    )
    page = replace(document(PAGE, "a.md"), history=entries)
    return Report("report", (page, translation(), broken()), "1.0")


@pytest.mark.parametrize("single", [False, True])
def test_the_pseudo_locale_shows_no_untranslated_word(single: bool) -> None:
    made = everything()
    if single:
        made = replace(made, documents=made.documents[:1])
    quoted = {"Taking your tablets", "Cómo tomar sus tabletas", "If you forget", '"one"', '"dos"'}
    left = []
    for text in Spoken(render(made, pseudo)).said:
        for words in quoted:
            text = text.replace(words, "")
        found = re.findall(r"(?<![\w./-])[A-Za-z]{3,}(?![\w./-])", text)
        left += [word for word in found if word not in NAMES | FROM_BABEL]
    assert set(left) <= OF_ERRORS


def catalog(locale: str) -> dict[str, str]:
    path = LOCALES / locale.replace("-", "_") / "LC_MESSAGES" / "l10n.po"
    found = polib.pofile(str(path))
    return {e.msgid: e.msgstr for e in found if not e.obsolete and not e.fuzzy and e.msgstr}


@pytest.mark.parametrize("locale", PARTIAL)
def test_labels_and_names_of_rules_are_complete(locale: str) -> None:
    known = catalog(locale)
    assert [text for text in labels(str).values() if text not in known] == []
    names = [rule.summary for rule in rules_by_id().values()]
    assert len([name for name in names if name not in known]) <= NEW, "translate the new rules"


@pytest.mark.parametrize("locale", PARTIAL)
def test_places_of_values_are_kept(locale: str) -> None:
    place = re.compile(r"%\(\w+\)\w|%%")
    for text, translated in catalog(locale).items():
        assert sorted(place.findall(text)) == sorted(place.findall(translated)), text


@pytest.mark.parametrize("locale", ["en", "es", "fr", *PARTIAL])
def test_the_page_names_its_language_and_direction(locale: str) -> None:
    translate = translator(locale)
    assert page_language(translate) == locale
    page = render(everything(), translate)
    assert f'<html lang="{locale}" dir="{direction(locale)}">' in page
    assert Outline(page).open == []


def test_numbers_and_days_are_written_as_the_reader_does() -> None:
    german, english = translator("de"), str
    assert figure(12.4, 1, german) == "12,4"
    assert figure(12.4, 1, english) == figure(12.4) == "12.4"
    assert figure(-0.04) == "0.0"
    assert day("2026-11-25", german) == "25.11.2026"
    assert day("2026-11-25", translator("zh-Hans")) == "2026年11月25日"
    assert day("nonsense", german) == "nonsense"


def test_languages_have_names() -> None:
    assert language_name("es", translator("de")) == "Spanisch"
    assert language_name("es", translator("fr")) == "Espagnol"
    assert language_name("–", str) == ""
    assert language_name("xx-Nonsense", str) == ""


def test_what_is_not_translated_is_said_to_be_english() -> None:
    page = render(everything(), translator("de"))
    assert re.search(r'<bdi lang="en">"one" became "dos"</bdi>', page.replace("&#34;", '"'))


@pytest.mark.parametrize("locale", PARTIAL)
def test_what_a_report_says_of_a_page_is_complete(locale: str) -> None:
    known = catalog(locale)
    template = polib.pofile(str(LOCALES / "l10n.pot"))
    places = ("l10n/reporters/words.py", "l10n/reporters/speech.py")
    said = [e.msgid for e in template if any(place in places for place, _ in e.occurrences)]
    assert [text for text in said if text not in known] == []


def test_statements_are_joined_as_the_reader_does() -> None:
    assert listed(("a", "b"), str) == "a; b"
    assert listed(("a", "b"), translator("fr")) == "a\u202f; b"
    assert listed(("a", "b"), translator("ar")) == "a؛ b"
    assert labelled("a", "b %", translator("fr")) == "a\u00a0: b %"
