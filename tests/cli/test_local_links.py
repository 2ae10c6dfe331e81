"""Pages beside their sources: links lead to translated pages, and check knows such pages."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest

CONFIGURATION = """\
source = "docs"
source-language = "en"
targets = "docs/{stem}.{locale}.md"
catalogs = "po/{posix}/{stem}.po"
templates = "po/{stem}.pot"
locales = ["es"]
"""
FRONT = "---\ntitle: A\nlanguage: en\n---\n\n"
FIRST = f"{FRONT}# Pills\n\nTake with [food](sub/food.md) and [as below](#doses).\n\n## Doses\n"
SECOND = f"{FRONT}# Food\n\nEat [before the pills](../pills.md#doses) and [rest](rest.md).\n"
WORDS = {
    "A": "Á",
    "Pills": "Pastillas",
    "Doses": "Dosis",
    "Food": "Comida",
    "Take with [food](1) and [as below](2).": "Tome con [comida](1), [así](2).",
    "Eat [before the pills](1) and [rest](2).": "Coma [antes de las pastillas](1) y [descanse](2).",
}


@pytest.fixture
def beside(l10n, folder) -> Path:
    (folder / "l10n.toml").write_text(CONFIGURATION)
    (folder / "docs" / "sub").mkdir(parents=True)
    (folder / "docs" / "pills.md").write_text(FIRST)
    (folder / "docs" / "sub" / "food.md").write_text(SECOND)
    (folder / "docs" / "sub" / "rest.md").write_text(f"{FRONT}# Rest\n")
    assert l10n("extract").code == l10n("update").code == 0
    for path in (folder / "po" / "es").rglob("*.po"):
        catalog = polib.pofile(str(path))
        for entry in catalog:
            entry.msgstr = WORDS.get(entry.msgid, "")
        catalog.save()
    (folder / "po" / "es" / "sub" / "rest.po").unlink()
    return folder / "docs"


def test_links_lead_to_pages_that_are_built_in_the_same_run(l10n, beside) -> None:
    assert l10n("build", "--local-links").code == 0
    assert "[comida](sub/food.es.md), [así](#doses)" in (beside / "pills.es.md").read_text()
    food = (beside / "sub" / "food.es.md").read_text()
    assert "[antes de las pastillas](../pills.es.md#doses)" in food
    assert "[descanse](rest.md)" in food


def test_links_are_the_source_s_without_the_option(l10n, beside) -> None:
    assert l10n("build").code == 0
    assert "[comida](sub/food.md)" in (beside / "pills.es.md").read_text()


@pytest.mark.parametrize("switches", ["", "stamp = true\n", "heading-ids = true\n", "all"])
@pytest.mark.parametrize("local", ["", "local-links = true\n"])
def test_check_knows_pages_built_in_every_way(l10n, beside, switches, local) -> None:
    more = "stamp = true\nheading-ids = true\n" if switches == "all" else switches
    (beside.parent / "l10n.toml").write_text(f"{CONFIGURATION}{more}{local}")
    assert l10n("build").code == 0
    ran = l10n("check", "--fail-on", "warning", "--format", "concise", "--no-cache")
    assert "page-outdated" not in ran.out
    keeps_ids = "heading-ids" in more
    assert ("fidelity.link-leads-nowhere #doses" in ran.out) is not keeps_ids
    assert ran.code == (0 if keeps_ids else 1), ran.out
    page = beside / "pills.es.md"
    page.write_text(page.read_text().replace("Tome", "Coma"))
    assert "fidelity.page-outdated" in l10n("check", "--format", "concise").out


def test_a_single_catalog_knows_no_other_pages(l10n, beside) -> None:
    ran = l10n("build", "docs/pills.md", "--catalog", "po/es/pills.po", "--local-links")
    assert ran.code == 2
    assert "--local-links needs the pages of a project" in ran.err
