"""``l10n flag`` on the command line."""

from __future__ import annotations

import json

import pytest

TEXT = "# Visit\n\nUtilize the door prior to noon. Ask about your ANC.\n"


@pytest.fixture
def page(folder):
    (folder / "page.md").write_text(TEXT, encoding="utf-8")
    return folder


def test_only_the_rules_asked_for_are_shown(l10n, page):
    ran = l10n("flag", "page.md", "--language", "en", "--select", "plain.wordy-phrase")
    assert "[plain.wordy-phrase]" in ran.out
    assert "ANC" not in ran.out


def choose(l10n, folder, wanted):
    """What ``--format json`` prints, with some edits chosen."""
    shown = json.loads(l10n("flag", "page.md", "--language", "en", "--format", "json").out)
    for finding in shown["documents"][0]["findings"]:
        if finding["edit"] is not None:
            finding["edit"]["apply"] = finding["excerpt"] in wanted
    (folder / "chosen.json").write_text(json.dumps(shown), encoding="utf-8")


def test_chosen_suggestions_go_into_the_page(l10n, page):
    choose(l10n, page, {"Utilize", "prior to"})
    ran = l10n("flag", "--apply", "chosen.json", "--language", "en")
    assert ran.code == 0
    assert (page / "page.md").read_text() == (
        "# Visit\n\nUse the door before noon. Ask about your ANC.\n"
    )
    again = l10n("flag", "--apply", "chosen.json", "--language", "en")
    assert again.code == 2
    assert "no such suggestion" in again.err


def test_ids_alone_and_another_output(l10n, page):
    shown = json.loads(l10n("flag", "page.md", "--language", "en", "--format", "json").out)
    edits = [f["edit"] for f in shown["documents"][0]["findings"] if f["edit"]]
    (page / "ids.json").write_text(json.dumps([edits[0]["id"]]), encoding="utf-8")
    ran = l10n("flag", "page.md", "--language", "en", "--apply", "ids.json", "-o", "new.md")
    assert ran.code == 0
    assert (page / "new.md").read_text().startswith("# Visit\n\nUse the door prior to")
    assert (page / "page.md").read_text() == TEXT


@pytest.mark.parametrize("text", ["{", "3", '{"documents": [3]}', "[3]", "[]"])
def test_a_choice_that_cannot_be_read_changes_nothing(l10n, page, text):
    (page / "bad.json").write_text(text, encoding="utf-8")
    ran = l10n("flag", "--apply", "bad.json")
    assert ran.code == 2
    assert "bad.json" in ran.err


def test_a_checklist_has_no_total(l10n, page):
    ran = l10n("flag", "page.md", "--language", "en", "--checklist", "pemat")
    assert ran.code == 0
    assert "FAIL" in ran.out
    assert "ask" in ran.out
    shape = json.loads(
        l10n(
            "flag", "page.md", "--checklist", "cdc-index", "--format", "json", "--language", "en"
        ).out
    )
    assert [item["item"] for item in shape["documents"][0]["items"]] == list(range(1, 21))
    assert l10n("flag", "page.md", "--checklist", "pemat", "--format", "sarif").code == 2


def test_texts_to_settle_before_translation(l10n, project):
    source = project / "docs" if (project / "docs").is_dir() else project
    page = next(iter(sorted(source.rglob("*.md"))))
    page.write_text(page.read_text() + "\nAsk about your ANC.\n", encoding="utf-8")
    rows = json.loads(l10n("flag", page, "--translate-last", "--format", "json").out)
    assert [(row["msgid"], row["languages_saved"]) for row in rows] == [("Ask about your ANC.", 1)]


def test_flags_become_comments_and_no_msgid_changes(l10n, page):
    l10n("extract", "page.md", "--language", "en", "-o", "plain.pot")
    l10n("extract", "page.md", "--language", "en", "--flags", "-o", "flagged.pot")
    plain, flagged = ((page / name).read_text() for name in ("plain.pot", "flagged.pot"))
    told = [line for line in flagged.split("\n") if line.startswith("#. plain: ")]
    assert len(told) == 3
    assert all(line.endswith("; simplify before translating") for line in told)
    assert [line for line in flagged.split("\n") if line not in told] == plain.split("\n")
