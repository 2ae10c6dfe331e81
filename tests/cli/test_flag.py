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


def test_what_is_said_of_all_edits_holds_for_all(l10n, folder):
    sentence = (
        "Immunotherapy occasionally precipitates inflammatory complications requiring immediate "
        "evaluation prior to further administration. "
    )
    (folder / "hard.md").write_text(f"---\nlanguage: en\n---\n\n# A\n\n{sentence * 6}\n")
    whole = l10n("flag", "hard.md").out
    part = l10n("flag", "hard.md", "--select", "plain.long-section").out
    told = [line for line in whole.split("\n") if "edits alone reach" in line]
    assert told
    assert [line for line in part.split("\n") if "edits alone reach" in line] == told


def test_pages_without_news_are_not_shown(l10n, page):
    (page / "other.md").write_text("# Other\n\nPrior to noon.\n", encoding="utf-8")
    run = ("flag", "page.md", "other.md", "--language", "en")
    assert l10n(*run, "--write-baseline", "known.json").code == 0
    assert "page.md" not in l10n(*run, "--baseline", "known.json").out
    (page / "page.md").write_text(TEXT + "\n## New\n\nCall prior to noon.\n", encoding="utf-8")
    out = l10n(*run, "--baseline", "known.json").out
    assert "1. New" in out
    assert "other.md" not in out and "2. " not in out


def test_what_to_settle_first_needs_no_project(l10n, page):
    ran = l10n("flag", "page.md", "--language", "en", "--translate-last")
    assert ran.code == 0
    assert "[plain.wordy-phrase]" in ran.out
    assert "languages saved" not in ran.out


def test_a_page_without_a_language_says_so_first(l10n, folder):
    (folder / "a.md").write_text("# One\n\nSome text.\n\n## \n\nMore text.\n")
    assert "plain.unknown-language" in l10n("flag", "a.md").out.split("\n")[1]
    (folder / "empty.md").write_text("")
    assert "plain.unknown-language" in l10n("flag", "empty.md").out


def test_a_page_in_another_language_gets_no_advice_in_it(l10n, folder):
    from tests.cli.test_results import HARD

    (folder / "hard.md").write_text(HARD.replace("language: en", "language: de"))
    ran = l10n("flag", "hard.md")
    assert ran.code == 1
    assert "plain.wrong-language" in ran.out.split("\n")[1]
    assert "wiener" not in ran.out and "grade" not in ran.out


@pytest.mark.parametrize("command", ["score", "flag", "report"])
def test_html_is_refused(l10n, folder, command):
    text = "<html lang='en'>\n<p>Call us prior to your visit.</p>\n</html>\n"
    for name in ("a.html", "b.md"):
        (folder / name).write_text(text)
        ran = l10n(command, name, "--format", "text")
        assert ran.code == 2
        assert "a page of HTML" in ran.err


def test_indented_text_is_no_code_in_plain_text(l10n, folder):
    (folder / "a.txt").write_text("Dear Ann,\n\n    Utilize the door.\n    Prior to noon.\n")
    out = l10n("flag", "a.txt", "--language", "en", "--format", "concise").out
    assert [line.split(":")[1:3] for line in out.strip().split("\n")] == [["3", "5"], ["4", "5"]]
    assert "8 words in " in l10n("score", "a.txt", "--language", "en").out


def test_rules_are_chosen_by_the_start_of_their_ids(l10n, page):
    def rules(*arguments):
        ran = l10n("flag", "page.md", "--language", "en", "--format", "concise", *arguments)
        assert ran.code == 0, ran.err
        return {line.split()[2] for line in ran.out.splitlines()}

    whole = rules()
    assert "plain.wordy-phrase" in whole
    assert rules("--select", "plain.wordy") == {"plain.wordy-phrase"}
    assert rules("--ignore", "plain.wordy") == whole - {"plain.wordy-phrase"}
    assert rules("--select", "plain") == {rule for rule in whole if rule.startswith("plain.")}
    ran = l10n("flag", "page.md", "--language", "en", "--select", "plai")
    assert ran.code == 2 and 'did you mean "plain"?' in ran.err


def test_no_id_of_a_rule_begins_another():
    from l10n.project.explanations import rules

    ids = [rule.id for rule in rules()]
    assert not [(a, b) for a in ids for b in ids if a != b and b.startswith(a)]


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_empty_page_is_told_to_be_empty(l10n, folder, text):
    (folder / "empty.md").write_text(text)
    assert "the page is empty" in l10n("flag", "empty.md").out
    assert "no reading level: the page is empty" in l10n("score", "empty.md").out
