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


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("TOML", '+++\nlanguage = "en"\ntitle = "Sleep"\n+++\n'),
        ("JSON", '{\n  "language": "en",\n  "title": "Sleep"\n}\n'),
    ],
)
def test_front_matter_that_is_not_yaml_is_told(l10n, folder, name, head):
    """And kept as it is: nothing of it is a text to translate."""
    (folder / "page.md").write_text(f"{head}\n# Rest\n\nSleep well.\n")
    (folder / "es.md").write_text(f"{head}\n# Descanso\n\nDuerma bien.\n")
    assert name in l10n("flag", "page.md").out
    assert name in l10n("score", "page.md").out
    extracted = l10n("extract", "page.md", "-o", "-")
    assert f"page.md: the front matter is {name}, which is not read" in extracted.err
    assert extracted.out.count("msgid ") == 3  # the header, too
    (folder / "page.pot").write_text(extracted.out)
    built = l10n("build", "page.md", "--pseudo", "en-XA", "-o", "out.md")
    assert f"1:1: warning document.unread-front-matter the front matter is {name}" in built.out
    assert (folder / "out.md").read_text().startswith(head)
    checked = l10n("check", "page.md", "es.md", "--format", "concise")
    assert "es.md:1:1: warning document.unread-front-matter" in checked.out


def test_an_unknown_audience(l10n, folder):
    (folder / "page.md").write_text(PAGE.replace("version:", "audienceLevel: nurse\nversion:"))
    assert "plain.unknown-audience" in l10n("flag", "page.md").out
    assert "the audience in the front matter is not known" in l10n("score", "page.md").out
    (folder / "l10n.toml").write_text("[audience.nurse]\nsmog = 12\n")
    assert "plain.unknown-audience" not in l10n("flag", "page.md").out
    assert "not known" not in l10n("score", "page.md").out
