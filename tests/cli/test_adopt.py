"""adopt: which catalogs are made and changed, and what is refused."""

from __future__ import annotations

import pytest

from tests.cli.conftest import files

SPANISH = """\
---
language: es
title: Sus pastillas
version: 1.10
---

# Sus pastillas

Tome una pastilla al día. Hable con [su equipo](/team) antes de dejarla.

- No triture la pastilla.
- Llámenos a las 3 p. m.
"""


@pytest.fixture
def pages(project):
    """The project with a published translation of one page."""
    place = project / "pages" / "es"
    place.mkdir()
    (place / "pills.md").write_text(SPANISH)
    return project


CATALOG = "locales/es/LC_MESSAGES/pills.po"


def test_two_documents_make_a_catalog(l10n, pages):
    ran = l10n("adopt", "pages/en/pills.md", "pages/es/pills.md", "-o", "es.po")
    assert (ran.code, ran.out, ran.err) == (0, "", "es.po: 5 of 5 texts adopted\n")
    text = (pages / "es.po").read_text()
    assert 'msgstr "No triture la pastilla."' in text
    assert '"Language: es\\n"' in text
    assert l10n("adopt", "pages/en/pills.md", "pages/es/pills.md").out == text
    assert l10n("build", "pages/en/pills.md", "--catalog", "es.po", "-o", "-").out == SPANISH


def test_the_project_s_translations_get_catalogs(l10n, pages):
    ran = l10n("adopt")
    assert (ran.code, ran.err) == (0, f"{CATALOG}: 5 of 5 texts adopted\n")
    assert l10n("build").code == 0
    assert (pages / "pages" / "es" / "pills.md").read_text() == SPANISH
    again = l10n("adopt")
    assert again.code == 2
    assert "no translation of the project is without a catalog" in again.err


def test_folders_make_a_folder_or_one_catalog(l10n, pages):
    assert l10n("adopt", "pages/en", "pages/es", "-o", "out/").code == 0
    assert list(files(pages / "out")) == ["pills.po"]
    assert l10n("adopt", "pages/en", "pages/es", "-o", "all.po").code == 0
    assert (pages / "all.po").is_file()


def test_translations_are_never_overwritten(l10n, pages):
    words = ("adopt", "pages/en/pills.md", "pages/es/pills.md", "-o", "es.po")
    l10n(*words)
    before = (pages / "es.po").read_bytes()
    ran = l10n(*words)
    assert ran.code == 2
    assert "--update" in ran.err
    assert (pages / "es.po").read_bytes() == before


def test_edits_of_a_page_go_into_its_catalog(l10n, pages):
    l10n("adopt")
    before = (pages / CATALOG).read_text()
    page = pages / "pages" / "es" / "pills.md"
    page.write_text(SPANISH.replace("No triture", "Nunca triture"))
    ran = l10n("adopt", "--update", CATALOG)
    assert (ran.code, ran.err) == (0, f"{CATALOG}: 1 taken from the page\n")
    after = (pages / CATALOG).read_text()
    assert 'msgstr "Nunca triture la pastilla."' in after
    assert "# in the catalog before: No triture la pastilla." in after
    assert l10n("adopt", "--update", CATALOG).err == f"{CATALOG}: unchanged\n"
    (pages / "base.po").write_text(before)
    (pages / CATALOG).write_text(before.replace("No triture", "No rompa"))
    ran = l10n("adopt", "--update", CATALOG, "--base", "base.po")
    assert ran.err == f"{CATALOG}: 1 to review\n"
    text = (pages / CATALOG).read_text()
    assert "# in the page, line 11: Nunca triture la pastilla.\n" in text
    assert 'msgstr "No rompa la pastilla."' in text


def test_what_is_missing_is_listed(l10n, pages):
    page = pages / "pages" / "es" / "pills.md"
    page.write_text(SPANISH.replace("- No triture la pastilla.\n", "") + "\n# Nota\n\nUna nota.\n")
    ran = l10n("adopt", "pages/en/pills.md", "pages/es/pills.md", "-o", "es.po")
    assert ran.code == 0
    assert "pages/en/pills.md:11:3: warning adopt.source-unpaired" in ran.out
    assert "adopt.translation-unpaired" in ran.out
    ran = l10n("adopt", "pages/en/pills.md", "pages/es/pills.md", "--fail-on", "warning")
    assert ran.code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pages/en/pills.md",), "not a document and its translation"),
        (("pages/en/pills.md", "pages/es"), "a file and a folder"),
        (("pages/en/pills.md", "pages/es/none.md"), "no such file"),
        (("-o", "a.po"), "there is no document for -o"),
        (("-o", "a.po", "--update", "b.po"), "-o and --update"),
        (("--base", "b.po"), "--base without --update"),
        (("--update", "none.po"), "no translation of the project has this catalog"),
        (("pages/en/pills.md", "pages/es/pills.md", "--update", "no.po"), "no such catalog"),
        (("pages/en/pills.md", "pages/es/pills.md", "-o", "pages/es/pills.md"), "inputs"),
    ],
)
def test_what_does_not_fit_is_refused(l10n, pages, words, said):
    ran = l10n("adopt", *words)
    assert said in ran.err
    assert ran.code == 2


def test_a_page_without_front_matter_that_can_be_read_is_adopted(l10n, pages):
    page = pages / "pages" / "es" / "pills.md"
    page.write_text(SPANISH.replace("title: Sus", "title: [Sus"))
    ran = l10n("adopt", "pages/en/pills.md", "pages/es/pills.md", "-o", "es.po")
    assert ran.code == 0
    assert 'msgstr "No triture la pastilla."' in (pages / "es.po").read_text()
