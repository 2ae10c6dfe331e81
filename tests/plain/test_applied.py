"""What becomes of sentences after all suggestions that are ready, from the files of ``applied``."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.plain.agreement import agreed
from l10n.plain.flag import flag_document
from l10n.plain.rule import edit_of
from l10n.plain.suggestions import BESIDE, revise, suggestions
from l10n.text.parse import parse

FOLDER = Path(__file__).parent / "applied"


def lines(name: str) -> list[str]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


@pytest.mark.parametrize("line", lines("en.txt"))
def test_the_page_after_ready_suggestions(line: str) -> None:
    before, _, after = line.partition(" => ")
    document = parse(f"{before}\n", language="en")
    findings = flag_document(document).findings
    known = suggestions(findings).items()
    ready = {name: None for name, f in known if (edit := edit_of(f)) and edit.ready}
    assert revise(document, findings, ready).text == f"{after or before}\n"


@pytest.mark.parametrize("line", lines("people.txt"))
def test_percentages_as_people(line: str) -> None:
    language, _, rest = line.partition(": ")
    text, _, people = rest.partition(" =>")
    found = flag_document(parse(f"{text}\n", language=language)).findings
    said = [f.data["people"] for f in found if "people" in f.data]
    assert said == ([part.strip() for part in people.split("|")] if people else [])


@pytest.mark.parametrize("line", lines("plurals.txt"))
def test_wordings_in_the_plural(line: str) -> None:
    one, many = (part.strip() for part in line.split("=", 1))
    assert agreed(one, "en") == (many or None)


@pytest.mark.parametrize(
    ("text", "shorter"),
    [
        ("The tumour demonstrated a positive response.", "showed"),
        ("We demonstrated in mice that it works.", "showed"),
        ("It was demonstrated in mice.", "shown"),
        ("It has never demonstrated this.", "shown"),
    ],
)
def test_the_wording_is_in_the_tense_of_the_verb(text: str, shorter: str) -> None:
    found = flag_document(parse(f"{text}\n", language="en")).findings
    assert [f.data["shorter"] for f in found if f.rule == "plain.wordy-phrase"] == [shorter]


def test_who_is_given_something_does_not_give_it() -> None:
    text = "Patients administered the drug must rest.\n"
    (finding,) = flag_document(parse(text, language="en")).findings
    assert finding.data["plain"] == "given"
    assert not edit_of(finding).ready


def test_headings_stay_as_they_are() -> None:
    text = "# A\n\nSee [this](#hypertension) on hypertension.\n\n## Hypertension\n\nRest.\n"
    document = parse(text, language="en")
    findings = flag_document(document).findings
    chosen = dict.fromkeys(suggestions(findings))
    assert "## Hypertension" in revise(document, findings, chosen).text


def test_the_text_that_the_json_shows_changes_the_further_places_too() -> None:
    text = "It may cause hypertension. Hypertension is common.\n"
    document = parse(text, language="en")
    findings = flag_document(document).findings
    chosen = {name: str(f.data["edit_text"]) for name, f in suggestions(findings).items()}
    after = "It may cause high blood pressure. High blood pressure is common.\n"
    assert revise(document, findings, chosen).text == after


def test_changes_in_two_paragraphs_are_not_side_by_side() -> None:
    document = parse("It facilitates\n\nrenal clearance.\n", language="en")
    findings = flag_document(document).findings
    assert not revise(document, findings, dict.fromkeys(suggestions(findings))).refused


def test_changes_side_by_side_are_not_made_together_where_one_is_not_ready() -> None:
    document = parse("It facilitates renal clearance.\n", language="en")
    findings = flag_document(document).findings
    revised = revise(document, findings, dict.fromkeys(suggestions(findings)))
    assert [refused.reason for refused in revised.refused] == [BESIDE]


def test_own_words_go_where_the_same_words_stand() -> None:
    document = parse("Ask your physician. The physician helps. Physicians do.\n", language="en")
    findings = flag_document(document).findings
    (name,) = suggestions(findings)
    text = revise(document, findings, {name: "medic"}).text
    assert text == "Ask your medic. The medic helps. Physicians do.\n"


def test_a_name_of_two_words_stays_and_is_explained() -> None:
    text = "It improves renal clearance. Renal failure is rare.\n"
    (finding,) = [f for f in flag_document(parse(text, language="en")).findings if "term" in f.rule]
    assert finding.span.of(text) == "Renal"
    assert finding.advice_text(str) == 'Say "kidney" instead.'
    (finding,) = flag_document(parse("It improves renal clearance.\n", language="en")).findings
    assert finding.advice_text(str) == 'Say what it means: "kidney".'
    assert finding.data["edit_text"] == "renal (kidney)"
