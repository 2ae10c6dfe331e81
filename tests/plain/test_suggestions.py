"""What the rules propose, word for word."""

from __future__ import annotations

import pytest

from l10n.plain.flag import flag_document
from l10n.readability.frequency import available
from l10n.text.parse import parse

TABLE = "| a | b |\n|---|---|\n| x | 13% |\n| y | 1.2% |\n"


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("en", "Clots happen in < 2% of people.\n", "fewer than 2 out of 100"),
        ("en", "It helps 90 % with it versus 85% without.\n", "90 out of 100; 85 out of 100"),
        ("en", "It helps 40% of people.\n", "4 out of 10"),
        ("en", TABLE, "130 out of 1,000; 12 out of 1,000"),
        ("es", "Ayuda a un 30–40 % de las personas.\n", "de 30 a 40 de cada 100"),
    ],
)
def test_percentages_become_people_out_of_one_number(language: str, text: str, people: str) -> None:
    found = flag_document(parse(text, language=language)).findings
    assert [f.data["people"] for f in found if f.rule == "plain.bare-percentage"] == [people]


def test_a_plural_abbreviation_is_shown_as_written() -> None:
    (finding,) = flag_document(parse("Ask about your PFTs.\n", language="en")).findings
    assert finding.message == '"PFTs" is not spelled out (1 on this page)'


def test_passives_are_no_advice() -> None:
    (finding,) = flag_document(parse("Consent is obtained.\n", language="en")).findings
    assert finding.suggestion == 'Say who acts, instead of "is obtained".'


def test_the_target_is_that_of_the_formula_at_the_head_of_the_page() -> None:
    hard = (
        "Immunotherapy occasionally precipitates inflammatory complications that require "
        "immediate evaluation and temporary interruption of the administration. "
    )
    report = flag_document(parse(f"# Page\n\n{hard * 6}\n", language="en"))
    assert report.subject.reading.target is not None
    assert report.subject.target == report.subject.reading.target.limit
    (finding,) = [f for f in report.findings if f.rule == "plain.section-above-target"]
    assert finding.data["target"] == f"{report.subject.target:g}"


@pytest.mark.skipif(not available(), reason="the frequencies of wordfreq are not installed")
def test_a_rare_word_comes_with_a_plainer_one_where_the_list_has_it() -> None:
    text = "The deleterious consequences generally necessitate considerable hospitalization.\n"
    found = flag_document(parse(text, language="en")).findings
    (finding,) = [f for f in found if f.data.get("word") == "deleterious"]
    assert finding.suggestion == 'Say "harmful".'
    assert finding.data["edit_text"] == "harmful"


@pytest.mark.skipif(not available(), reason="the frequencies of wordfreq are not installed")
def test_a_rare_word_comes_with_how_rare_it_is() -> None:
    (finding,) = flag_document(parse("Call the helpline.\n", language="en")).findings
    assert finding.data["once_in"] == "1\u202f200\u202f000"


@pytest.mark.parametrize(
    ("term", "plain"),
    [
        ("lesions", "areas of changed tissue"),
        ("physicians", "doctors"),
        ("inhibits", "blocks"),
        ("exacerbates", "makes worse"),
    ],
)
def test_the_wording_agrees_with_the_term(term: str, plain: str) -> None:
    found = flag_document(parse(f"It {term} here.\n", language="en")).findings
    assert [f.data["plain"] for f in found if f.rule == "plain.undefined-term"] == [plain]
