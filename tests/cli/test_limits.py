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
    assert "error: flesch-kincaid is " in ran.out and "the limit is 8" in ran.out
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
