"""Chosen suggestions go into the page, and nothing else changes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.plain.flag import flag_document
from l10n.plain.rule import edit_of
from l10n.plain.suggestions import BREAKS, ID, OVERLAPS, revise, suggestions
from l10n.text.parse import parse

PAGE = (
    "\ufeff---\r\ntitle: Utilize it\r\nlanguage: en\r\n---\r\n\r\n# Visit\r\n\r\n"
    "Utilize the *door*\tprior to noon. See [the plan](x.md) in order to eat.\r\n\r\n"
    "- Utilize the pen.\r\n\r\n**Side effects**\r\n\r\nYou may feel tired.\r\n"
)


def parts(text=PAGE):
    document = parse(text, language="en")
    return document, flag_document(document).findings


def test_ids_differ_and_stay_when_the_page_grows() -> None:
    _, findings = parts()
    _, later = parts(PAGE + "\r\nA new line.\r\n")
    ids = list(suggestions(findings))
    assert len(ids) == len(set(ids)) >= 4
    assert ids == list(suggestions(later))


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_outside_the_chosen_edits_every_character_stays(data) -> None:
    document, findings = parts()
    known = suggestions(findings)
    chosen = data.draw(st.sets(st.sampled_from(sorted(known))))
    revised = revise(document, findings, dict.fromkeys(chosen))
    assert {f.data[ID] for f in revised.applied} == chosen
    at = moved = 0
    for finding in revised.applied:
        edit = edit_of(finding)
        assert edit is not None
        kept = PAGE[at : edit.span.start]
        assert revised.text[moved : moved + len(kept)] == kept
        moved += len(kept) + len(edit.text)
        at = edit.span.end
    assert revised.text[moved:] == PAGE[at:]


def test_own_words_take_the_place_of_the_suggested_ones() -> None:
    document, findings = parts()
    first = next(iter(suggestions(findings)))
    assert "Take the *door*" in revise(document, findings, {first: "Take"}).text


def test_words_that_would_break_the_page_are_refused() -> None:
    document, findings = parts()
    first, second = list(suggestions(findings))[:2]
    revised = revise(document, findings, {first: "[a](b.md)", second: None})
    assert [reason for _, reason in revised.refused] == [BREAKS]
    assert len(revised.applied) == 1


def test_of_two_changes_to_the_same_words_one_is_made() -> None:
    text = (
        "You may feel sick in the first week of the new pills, and you can ask prior to the next "
        "visit for a pill that helps with it a lot at home.\n"
    )
    document = parse(text, language="en")
    findings = flag_document(document).findings
    known = suggestions(findings)
    doubled = [f for f in findings if ID in f.data]
    twice = [*findings, *(f for f in doubled[:1])]
    revised = revise(document, twice, dict.fromkeys(known))
    assert all(reason == OVERLAPS for _, reason in revised.refused)
    assert parse(revised.text, language="en").blocks
