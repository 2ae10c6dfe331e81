"""Reader burden adds up, and decides the order of work."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.plain.burden import GRADE, LENGTH, NONE, Burden, total
from l10n.plain.flag import flag_document
from l10n.plain.profiles import PATIENT, PROFESSIONAL
from l10n.text.parse import parse

EASY = "Rest when you can. Drink some water. Call us if you feel hot."
HARD = (
    "Immunotherapy medications occasionally precipitate inflammatory complications affecting the "
    "intestine, requiring immediate evaluation and temporary interruption of administration."
)
PAGE = f"# Page\n\n{EASY}\n\n## One\n\n{HARD}\n\n## Two\n\n{HARD} {HARD}\n\n## Three\n\n{EASY}\n"


def units(text: str, language: str = "en") -> float:
    return flag_document(parse(text, language=language)).burden.units


def test_easy_text_is_no_burden() -> None:
    assert units(EASY + "\n") == 0


def test_sections_add_up_to_the_document() -> None:
    report = flag_document(parse(PAGE, language="en"))
    assert total([work.burden for work in report.sections]) == report.burden
    assert sum(work.share for work in report.sections) == pytest.approx(1.0)


def test_sentences_add_up_to_their_section() -> None:
    assert units(f"{HARD} {HARD}\n") == pytest.approx(2 * units(f"{HARD}\n"))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([EASY, HARD]), min_size=1, max_size=5))
def test_paragraphs_add_up(parts: list[str]) -> None:
    whole = units("\n\n".join(parts) + "\n")
    assert whole == pytest.approx(sum(units(f"{part}\n") for part in parts))


def test_the_heaviest_section_comes_first_and_ties_keep_their_order() -> None:
    report = flag_document(parse(PAGE, language="en"))
    assert [work.title for work in report.sections] == ["Two", "Page", "One", "Three"]
    assert [work.index for work in report.sections] == [2, 0, 1, 3]


def test_a_section_at_its_target_without_findings_is_no_work() -> None:
    easy = "We help you eat and rest and walk. " * 6
    hard = "We measure your temperature every morning."
    work = flag_document(parse(f"# A\n\n{easy}{hard}\n", language="en")).sections[0]
    assert work.burden.units > 0
    assert work.met
    assert not work.findings
    assert not work.todo


def test_sections_above_their_target_come_before_heavier_ones_at_it() -> None:
    other = HARD.replace("Immunotherapy", "Chemotherapy").removesuffix(" of administration.") + "."
    report = flag_document(parse(f"# A\n\n{EASY * 40} {HARD}\n\n# B\n\n{other}\n", language="en"))
    heavy = max(report.sections, key=lambda work: work.burden.units)
    assert heavy.title == "A"
    assert [(work.title, work.met) for work in report.sections] == [("B", False), ("A", True)]


def test_every_finding_is_in_exactly_one_section() -> None:
    report = flag_document(parse(PAGE, language="en"))
    inside = sorted(f.sort_key() for work in report.sections for f in work.findings)
    assert inside == [f.sort_key() for f in report.findings]


def test_professionals_bear_more() -> None:
    document = parse(PAGE, language="en")
    patient = flag_document(document, profile=PATIENT).burden.units
    assert flag_document(document, profile=PROFESSIONAL).burden.units < patient


def test_a_language_without_grades_says_so() -> None:
    text = "Immunotherapieantwoorden veroorzaken gastrointestinale ontstekingsreacties.\n"
    unknown = flag_document(parse(text, language="af"))
    english = flag_document(parse(PAGE, language="en"))
    assert unknown.basis == LENGTH
    assert unknown.burden.units > 0
    assert english.basis == GRADE


def test_a_document_without_prose() -> None:
    report = flag_document(parse("", language="en"))
    assert report.burden == NONE
    assert report.findings == ()


def test_sums() -> None:
    assert Burden(1.0, 2, 1) + Burden(0.5, 3, 2) == Burden(1.5, 5, 3)
    assert total([]) == NONE
