"""``l10n score --max``."""

from __future__ import annotations

import json

from tests.cli.conftest import PAGE
from tests.cli.test_results import HARD


def test_a_limit_ends_in_exit_code_1(l10n, folder):
    (folder / "hard.md").write_text(HARD)
    (folder / "page.md").write_text(PAGE)
    assert l10n("score", "hard.md", "page.md").code == 0
    ran = l10n("score", "hard.md", "page.md", "--max", "flesch-kincaid=8")
    assert ran.code == 1
    assert "error: Flesch-Kincaid Grade Level is " in ran.out and "the limit is 8" in ran.out
    assert ran.out.count("the limit is 8") == 1
    assert l10n("score", "page.md", "--max", "flesch-kincaid=8").code == 0
    assert l10n("score", "hard.md", "--max", "flesch-kincaid=100").code == 0
    (finding,) = json.loads(
        l10n("score", "hard.md", "--max", "flesch-kincaid=8", "--format", "json").out
    )["documents"][0]["findings"]
    assert finding["rule"] == "readability.above-limit"


def test_where_higher_is_easier_it_is_the_lowest_value(l10n, folder):
    (folder / "hard.md").write_text(HARD)
    assert l10n("score", "hard.md", "--max", "flesch-reading-ease=60").code == 1
    assert l10n("score", "hard.md", "--max", "flesch-reading-ease=-100").code == 0


def test_what_cannot_be_judged_is_told(l10n, folder):
    (folder / "page.md").write_text(PAGE.replace("language: en", "language: is"))
    ran = l10n("score", "page.md", "--max", "flesch-kincaid=8")
    assert ran.code == 0
    assert "page.md: not judged" in ran.err


def test_a_limit_that_is_none(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    for text in ("smogg=8", "smog", "smog=", "smog=x", "smog=nan", "=8"):
        assert l10n("score", "page.md", "--max", text).code == 2
    assert 'did you mean "smog"?' in l10n("score", "page.md", "--max", "smogg=8").err


def test_a_page_whose_language_nobody_knows_does_not_pass(l10n, folder):
    (folder / "page.md").write_text(PAGE.replace("language: en\n", ""))
    ran = l10n("score", "page.md", "--max", "smog=8")
    assert ran.code == 1
    assert "no limit of smog was looked at" in ran.out
    assert "not judged" not in ran.err
    assert l10n("score", "page.md").code == 0


def test_a_page_in_another_language_does_not_pass(l10n, folder):
    (folder / "hard.md").write_text(HARD.replace("language: en", "language: de"))
    assert "language: de" in (folder / "hard.md").read_text()
    assert l10n("score", "hard.md", "--max", "wiener-1=8").code == 1


def test_the_name_of_a_formula_in_any_case(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    assert l10n("score", "page.md", "--max", "Flesch-Kincaid=8").code == 0


def test_limits_in_the_formats_of_builds(l10n, folder):
    (folder / "hard.md").write_text(HARD)
    ran = l10n("score", "hard.md", "--max", "flesch-kincaid=8", "--format", "github")
    assert ran.code == 1
    assert ran.out.startswith("::error file=hard.md,line=1,")


def test_three_words_keep_no_target(l10n, folder):
    (folder / "a.md").write_text("---\nlanguage: en\n---\n\nSee you soon.\n")
    out = l10n("score", "a.md").out
    assert "too little text to tell" in out
    assert "(met)" not in out


def test_a_page_without_text_does_not_pass(l10n, folder):
    (folder / "page.md").write_text("---\ntitle: Rest\nlanguage: en\n---\n")
    ran = l10n("score", "page.md", "--max", "smog=8")
    assert ran.code == 1
    assert "no limit of smog was looked at: the page has no running text" in ran.out
    assert l10n("score", "page.md").code == 0
