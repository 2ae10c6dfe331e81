"""What a page says about itself, and what follows when it says nothing or something odd."""

from __future__ import annotations

import pytest

from tests.cli.conftest import PAGE


@pytest.mark.parametrize("command", ["score", "flag", "report", "extract"])
def test_a_language_that_is_no_tag(l10n, folder, command):
    (folder / "page.md").write_text(PAGE.replace("language: en", "language: English"))
    ran = l10n(command, "page.md")
    assert ran.code == 2
    assert ran.err.startswith('l10n: page.md:2: "English" is not a language tag (write it like')


def test_a_page_without_a_language_is_not_clean(l10n, folder):
    (folder / "page.md").write_text("# Rest\n\nSleep well.\n")
    assert "page.md:1:1: warning plain.unknown-language" in (
        l10n("flag", "page.md", "--format", "concise").out
    )
    assert "Nothing to rewrite" not in l10n("flag", "page.md").out
    assert l10n("flag", "page.md", "--language", "en", "--format", "concise").out == ""


def test_toml_is_told(l10n, folder):
    (folder / "page.md").write_text('+++\nlanguage = "en"\n+++\n\n# Rest\n\nSleep well.\n')
    assert "TOML" in l10n("flag", "page.md").out
    assert "TOML" in l10n("score", "page.md").out


def test_an_unknown_audience(l10n, folder):
    (folder / "page.md").write_text(PAGE.replace("version:", "audienceLevel: nurse\nversion:"))
    assert "plain.unknown-audience" in l10n("flag", "page.md").out
    assert "the audience in the front matter is not known" in l10n("score", "page.md").out
    (folder / "l10n.toml").write_text("[audience.nurse]\nsmog = 12\n")
    assert "plain.unknown-audience" not in l10n("flag", "page.md").out
    assert "not known" not in l10n("score", "page.md").out
