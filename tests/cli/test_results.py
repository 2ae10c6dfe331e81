"""Exit codes, formats and outputs of the commands that report."""

from __future__ import annotations

import io
import json
import sys

import pytest

from tests.cli.conftest import PAGE

HARD = (
    "---\nlanguage: en\n---\n\n# Title\n\n"
    "The patient who had been told by the team that the treatment would be given over a period of "
    "several weeks was asked to come back to the clinic on the following day so that the doctors "
    "could look at the results of the tests that had been done before the weekend.\n"
)


def test_exit_codes_of_flag(l10n, folder):
    (folder / "hard.md").write_text(HARD)
    (folder / "page.md").write_text(PAGE)
    assert l10n("flag", "hard.md").code == 0
    assert l10n("flag", "hard.md", "--fail-on", "warning").code == 1
    assert l10n("flag", "hard.md", "--fail-on", "never").code == 0
    assert l10n("flag", "hard.md", "--fail-on", "warning", "--ignore", "plain").code == 0
    only = ("--fail-on", "info", "--select", "plain.long-sentence")
    assert l10n("flag", "hard.md", *only).code == 1
    assert l10n("flag", "page.md", *only).code == 0


def test_the_project_decides_where_the_command_does_not(l10n, folder):
    (folder / "hard.md").write_text(HARD)
    (folder / "l10n.toml").write_text(
        'fail-on = "warning"\n[severity]\n"plain.long-sentence" = "error"\n'
    )
    ran = l10n("flag", "hard.md", "--format", "json")
    assert ran.code == 1
    assert '"error"' in ran.out
    assert l10n("flag", "hard.md", "--fail-on", "never").code == 0


@pytest.mark.parametrize("name", ["score", "flag"])
def test_json_on_standard_output_or_in_a_file(l10n, folder, name):
    (folder / "page.md").write_text(PAGE)
    ran = l10n(name, "page.md", "--format", "json")
    assert ran.code == 0
    json.loads(ran.out)
    assert l10n(name, "page.md", "--format", "json", "-o", "out.json").out == ""
    assert (folder / "out.json").read_text() == ran.out


def test_standard_input(l10n, folder, monkeypatch):
    class Stdin:
        buffer = io.BytesIO(PAGE.encode())

    monkeypatch.setattr(sys, "stdin", Stdin)
    ran = l10n("score", "-", "--format", "concise")
    assert ran.code == 0
    assert ran.out.startswith("<stdin>: ")


def test_a_file_named_twice_is_read_once(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    assert l10n("score", "page.md", "page.md", "--format", "concise").out.count("\n") == 1


def test_a_folder_leaves_out_what_is_not_ours(l10n, folder):
    for place in (".hidden", "node_modules", "docs"):
        (folder / place).mkdir()
        (folder / place / "page.md").write_text(PAGE)
    (folder / "notes.rst").write_text("Notes")
    (folder / "UPPER.MD").write_text(PAGE)
    out = l10n("score", ".", "--format", "concise").out
    assert [line.partition(":")[0] for line in out.splitlines()] == ["UPPER.MD", "docs/page.md"]


def test_several_processes_say_the_same(l10n, folder):
    for number in range(9):
        (folder / f"{number}.md").write_text(PAGE.replace("one pill", f"{number} pills"))
    (folder / "bad.md").write_bytes(b"\xff")
    one = l10n("score", ".", "--format", "json")
    two = l10n("score", ".", "--format", "json", "-j", "2")
    assert one == two
    assert one.code == 2


def test_explain_and_lists(l10n):
    for name in ("smog", "plain.long-sentence", "es"):
        ran = l10n("explain", name)
        assert ran.code == 0
        assert ran.out.startswith(name)
    for name in ("rules", "formulas", "languages"):
        assert l10n(name).code == 0
        assert json.loads(l10n(name, "--format", "json").out)


def test_explain_says_counts_in_the_reader_s_words(l10n):
    told = l10n("explain", "smog", "--ui-locale", "fr").out
    assert "mots de trois syllabes ou plus (polysyllables), phrases (sentences)\n" in told
    assert "√(30 × mots de trois syllabes ou plus / phrases)" in told
    assert (
        "words of three or more syllables (polysyllables), sentences\n"
        in l10n("explain", "smog").out
    )


@pytest.mark.parametrize(
    "rule",
    [
        "fidelity.frequency-changed",
        "fidelity.negation-added",
        "fidelity.negation-lost",
        "fidelity.opposite-said",
        "fidelity.warning-lost",
        "fidelity.word-doubled",
    ],
)
def test_rules_with_words_of_some_languages_name_them(l10n, rule):
    told = l10n("explain", rule).out
    facts = next(line for line in told.split("\n") if line.startswith("Severity: "))
    languages = facts.partition("languages: ")[2].split(", ")
    assert languages == sorted(set(languages))
    assert {"de", "en", "es", "fr", "it", "pt"} <= set(languages)
    assert f"  {rule}\n" in l10n("explain", "es").out


def test_check_a_pair(l10n, folder):
    for place in ("en", "es"):
        (folder / place).mkdir()
    (folder / "en" / "page.md").write_text(PAGE)
    (folder / "es" / "page.md").write_text(
        PAGE.replace("language: en", "language: es").replace("at 3 p.m.", "at 8 p.m.")
    )
    ran = l10n("check", "en/page.md", "es/page.md", "--format", "concise")
    assert ran.code == 1
    assert "es/page.md:12" in ran.out
    assert l10n("check", "en", "es", "--format", "concise") == ran
    (folder / "list.jsonl").write_text('{"source": "en/page.md", "target": "es/page.md"}\n\n')
    assert l10n("check", "--pairs", "list.jsonl", "--format", "concise") == ran
    sarif = json.loads(l10n("check", "en/page.md", "es/page.md", "--format", "sarif").out)
    assert sarif["version"] == "2.1.0"


def test_check_shows_broken_front_matter_as_a_finding(l10n, folder):
    (folder / "en.md").write_text(PAGE)
    (folder / "es.md").write_text(PAGE.replace("version: 1.10", "title: b"))
    ran = l10n("check", "en.md", "es.md", "--format", "concise")
    assert ran.code == 1
    assert "front-matter" in ran.out or "duplicate-key" in ran.out


def test_check_a_catalog(l10n, folder):
    (folder / "es.po").write_text(
        'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Take 2 pills."\nmsgstr "Tome 20 pastillas."\n'
    )
    ran = l10n("check", "es.po", "--format", "concise")
    assert ran.code == 1
    assert "es.po:" in ran.out


def test_report(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    assert l10n("report", "page.md", "-o", "report.html").code == 0
    assert (folder / "report.html").read_text().lower().startswith("<!doctype html>")
    assert l10n("report", "page.md", "-o", "report.json").code == 0
    json.loads((folder / "report.json").read_text())
