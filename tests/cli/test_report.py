"""``l10n report``: which pages get a reading level."""

from __future__ import annotations

import json

from tests.cli.conftest import PAGE


def begin(l10n, project, translation: str) -> dict:
    """The report on a Spanish page of which only the title is translated, or all."""
    assert l10n("extract").code == l10n("update").code == 0
    place = project / "locales" / "es" / "LC_MESSAGES" / "pills.po"
    po = place.read_text()
    for line in translation.split("\n"):
        source, _, target = line.partition("=")
        po = po.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"')
    place.write_text(po)
    assert l10n("build", "--fail-on", "never").code == 0
    found = json.loads(l10n("report", "--format", "json").out)["documents"]
    return next(d for d in found if d["path"] == "pages/es/pills.md")


def test_a_page_that_is_hardly_translated_has_no_level(l10n, project):
    shape = begin(l10n, project, "Taking your pills=Sus pastillas")
    assert shape["progress"]["translated"] == 2
    assert "reading" not in shape and "flags" not in shape
    html = l10n("report").out
    assert "not translated yet: " in html


def test_a_translated_page_has_one(l10n, project):
    shape = begin(
        l10n,
        project,
        "Taking your pills=Sus pastillas\n"
        "Take one pill each day. See [your team](1) before you stop.="
        "Tome una pastilla al día. Vea a [su equipo](1) antes de parar.\n"
        "Do not crush the pill.=No triture la pastilla.",
    )
    assert shape["reading"]["scores"]


def test_a_page_without_a_language_says_what_is_missing(l10n, folder):
    (folder / "page.md").write_text(PAGE.replace("language: en\n", ""))
    assert "add “language: en”" in l10n("score", "page.md").out
    assert "add “language: en”" not in l10n("score", "page.md", "--language", "en").out
