"""--baseline: what was found before is not told again; scores may not become worse."""

from __future__ import annotations

import json

import pytest

EN = "# Pills\n\nTake 5 mg each day.\n\nCall us at 38 °C.\n\nTake 7 mg at night.\n"
ES = "# Pastillas\n\nTome 6 mg al día.\n\nLlame con 39 °C.\n\nTome 7 mg por la noche.\n"


@pytest.fixture
def pages(folder):
    """Two translations, one with two wrong numbers."""
    for name, text in {"en/a.md": EN, "es/a.md": ES, "en/b.md": EN, "es/b.md": EN}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    (folder / "es" / "b.md").write_text(ES.replace("6 mg", "5 mg").replace("39", "38"))
    return folder


def rules(out: str) -> list[str]:
    """The rules and lines in a concise report."""
    return [
        f"{line.split(':')[0]}:{line.split(':')[1]} {line.split()[2]}"
        for line in out.split("\n")
        if line
    ]


CHECK = ("check", "en", "es", "--format", "concise")


def test_only_what_is_new_is_told(l10n, pages):
    assert l10n(*CHECK).code == 1
    ran = l10n(*CHECK, "--write-baseline", "base.json")
    assert ran.code == 0
    assert "base.json: findings recorded: 2" in ran.err
    ran = l10n(*CHECK, "--baseline", "base.json")
    assert (ran.code, ran.out) == (0, "")
    (pages / "es" / "b.md").write_text(ES.replace("7 mg", "70 mg").replace("39", "38"))
    ran = l10n(*CHECK, "--baseline", "base.json")
    assert ran.code == 1
    assert {line.split()[0] for line in rules(ran.out)} == {"es/b.md:3", "es/b.md:7"}


def test_what_has_moved_is_still_known(l10n, pages):
    l10n(*CHECK, "--write-baseline", "base.json")
    for language in ("en", "es"):
        page = pages / language / "a.md"
        page.write_text(page.read_text().replace("\n\n", "\n\n\n\n").replace("# P", "\n# P"))
    assert l10n(*CHECK, "--baseline", "base.json").out == ""


def test_the_file_is_sorted_and_stable(l10n, pages):
    l10n(*CHECK, "--write-baseline", "base.json")
    before = (pages / "base.json").read_bytes()
    data = json.loads(before)
    assert set(data) == {"check", "format"}
    assert list(data["check"]) == ["es/a.md"]
    l10n(*CHECK, "--write-baseline", "base.json")
    assert (pages / "base.json").read_bytes() == before


def test_what_is_gone_is_told_once_a_file(l10n, pages):
    l10n(*CHECK, "--write-baseline", "base.json")
    (pages / "es" / "a.md").write_text(ES.replace("6 mg", "5 mg").replace("39", "38"))
    ran = l10n(*CHECK, "--baseline", "base.json")
    assert ran.code == 0
    assert ran.out == (
        "base.json:1:1: info baseline.entry-unused findings of es/a.md that are gone: 2\n"
    )
    assert l10n(*CHECK, "--baseline", "base.json", "--select", "plain").out == ""
    l10n(*CHECK, "--write-baseline", "base.json")
    assert json.loads((pages / "base.json").read_text()) == {"format": 1}


def test_one_entry_hides_one_finding(l10n, folder):
    hard = "Prior to the visit, rest.\n"
    page = folder / "page.md"
    page.write_text(f"# Rest\n\n{hard}")
    words = ("flag", "page.md", "--language", "en", "--select", "plain.wordy-phrase", "--format")
    words = (*words, "concise", "--fail-on", "info")
    assert l10n(*words, "--write-baseline", "base.json").code == 0
    assert l10n(*words, "--baseline", "base.json").code == 0
    page.write_text(f"# Rest\n\n{hard}\nSome words.\n\n{hard}")
    ran = l10n(*words, "--baseline", "base.json")
    assert (ran.code, len(ran.out.strip().split("\n"))) == (1, 1)


def test_commands_keep_to_their_own_entries(l10n, pages):
    l10n(*CHECK, "--write-baseline", "base.json")
    l10n("flag", "en", "--write-baseline", "base.json")
    l10n("score", "en", "--write-baseline", "base.json")
    data = json.loads((pages / "base.json").read_text())
    assert {"check", "format"} <= set(data)
    assert l10n(*CHECK, "--baseline", "base.json").out == ""


EASY = "# Rest\n\n" + "Rest at home. Drink some water. Call us if you feel sick. " * 12 + "\n"
HARD = EASY + (
    "\nSubsequent administration necessitates comprehensive haematological evaluation, "
    "notwithstanding individual circumstances, immediately preceding hospitalization.\n" * 6
)


def test_a_page_that_became_harder_fails(l10n, folder):
    page = folder / "page.md"
    page.write_text(EASY)
    words = ("score", "page.md", "--language", "en")
    assert l10n(*words, "--write-baseline", "base.json").code == 0
    assert l10n(*words, "--baseline", "base.json").code == 0
    page.write_text(HARD)
    ran = l10n(*words, "--baseline", "base.json")
    assert ran.code == 1
    assert "it was" in ran.out
    assert l10n(*words, "--baseline", "base.json", "--tolerance", "99").code == 0
    assert l10n(*words, "--baseline", "base.json", "--max", "flesch-kincaid=3").code == 1


def test_a_page_above_its_limit_passes_while_it_gets_no_worse(l10n, folder):
    (folder / "page.md").write_text(HARD)
    words = ("score", "page.md", "--language", "en", "--max", "flesch-kincaid=3")
    assert l10n(*words).code == 1
    l10n(*words, "--write-baseline", "base.json")
    assert l10n(*words, "--baseline", "base.json").code == 0
    (folder / "new.md").write_text(HARD)
    ran = l10n("score", "new.md", *words[2:], "--baseline", "base.json")
    assert ran.code == 1
    assert "new.md: not in the baseline" in ran.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "no such file"),
        ("{", "not a baseline"),
        ("[]", "not a baseline"),
        ('{"format": 2}', "another format"),
        ('{"format": 1, "check": {"a": 3}}', "not a baseline"),
        ("[" * 100_000, "not a baseline"),
    ],
)
def test_what_is_no_baseline_is_refused(l10n, pages, text, said):
    if text is not None:
        (pages / "base.json").write_text(text)
    ran = l10n(*CHECK, "--baseline", "base.json")
    assert ran.code == 2
    assert said in ran.err


def test_reading_and_writing_at_once_is_refused(l10n, pages):
    ran = l10n(*CHECK, "--baseline", "a.json", "--write-baseline", "b.json")
    assert ran.code == 2


def test_the_project_names_its_baseline(l10n, pages):
    (pages / "l10n.toml").write_text('baseline = "base.json"\n')
    ran = l10n(*CHECK)
    assert ran.code == 2
    assert "--write-baseline base.json" in ran.err
    assert l10n(*CHECK, "--write-baseline", "base.json").code == 0
    assert (l10n(*CHECK).code, l10n(*CHECK).out) == (0, "")
    (pages / "none.json").write_text((pages / "base.json").read_text().replace("es/", "fr/"))
    assert l10n(*CHECK, "--baseline", "none.json").code == 1
