"""status: how far each document of a project is in each locale."""

from __future__ import annotations

import json


def begun(l10n, project):
    """A project with one of two catalogs translated in part, and its page built."""
    l10n("extract")
    l10n("update", "--locale", "es")
    catalog = project / "locales" / "es" / "LC_MESSAGES" / "pills.po"
    text = catalog.read_text().replace(
        'msgid "Do not crush the pill."\nmsgstr ""',
        'msgid "Do not crush the pill."\nmsgstr "No triture la pastilla."',
    )
    catalog.write_text(text)
    return catalog


def rows(l10n):
    return {row["source"]: row for row in json.loads(l10n("status", "--format", "json").out)}


def test_texts_and_words(l10n, project):
    begun(l10n, project)
    row = rows(l10n)["pages/en/pills.md"]
    assert (row["locale"], row["translated"], row["fuzzy"], row["untranslated"]) == ("es", 1, 0, 4)
    assert row["words_percent"] == 18.5
    assert row["words_left"] == 22
    assert (row["behind"], row["page"]) == (0, "missing")
    table = l10n("status").out.splitlines()
    assert table[0].startswith(
        "es: 16 % of 30 words; 0 to review, 6 to translate; pages missing: 2"
    )
    assert table[1].split()[:3] == ["document", "words", "%"]
    assert table[2].startswith("pages/en/more/rest.md")


def test_a_changed_source_is_behind(l10n, project):
    begun(l10n, project)
    page = project / "pages" / "en" / "pills.md"
    page.write_text(page.read_text().replace("Do not crush", "Never crush"))
    row = rows(l10n)["pages/en/pills.md"]
    assert (row["translated"], row["untranslated"], row["behind"]) == (0, 5, 2)


def test_a_stamped_page_gets_outdated(l10n, project):
    begun(l10n, project)
    assert l10n("build", "--stamp").code == 0
    assert rows(l10n)["pages/en/pills.md"]["page"] == "there"
    page = project / "pages" / "en" / "pills.md"
    page.write_text(page.read_text().replace("Do not crush", "Never crush"))
    assert rows(l10n)["pages/en/pills.md"]["page"] == "outdated"


def test_a_page_that_its_catalog_would_not_make_is_outdated(l10n, project):
    """As ``l10n check`` says it: an adopted page, an edit of the page, or one of the catalog."""
    catalog = begun(l10n, project)
    assert l10n("build").code == 0
    assert rows(l10n)["pages/en/pills.md"]["page"] == "there"
    assert "page-outdated" not in l10n("check", "--format", "json").out
    catalog.write_text(catalog.read_text().replace("No triture la", "No parta la"))
    assert rows(l10n)["pages/en/pills.md"]["page"] == "outdated"
    assert "page-outdated" in l10n("check", "--format", "json").out
    assert l10n("build").code == 0
    assert rows(l10n)["pages/en/pills.md"]["page"] == "there"


def test_a_page_without_a_catalog_has_no_counts(l10n, project):
    target = project / "pages" / "es"
    target.mkdir()
    (target / "pills.md").write_text("# Sus pastillas\n")
    row = rows(l10n)["pages/en/pills.md"]
    assert (row["translated"], row["behind"], row["page"]) == (None, None, "there")
    shown = l10n("status").out
    assert "–" in shown
    assert "es: pages without a catalog: 1 (l10n adopt" in shown
    assert " of 0 words" not in shown


def test_links_in_the_form_of_the_catalog(l10n, project):
    l10n("extract", "pages/en", "-o", "locales/templates", "--links", "verbatim")
    l10n("update")
    assert rows(l10n)["pages/en/pills.md"]["behind"] == 0


def test_one_bad_catalog_does_not_stop_the_others(l10n, project):
    begun(l10n, project).write_text('msgid "a\n')
    ran = l10n("status", "--format", "json")
    assert ran.code == 2
    assert "pills.po:1" in ran.err
    assert [row["source"] for row in json.loads(ran.out)] == ["pages/en/more/rest.md"]


def test_no_locales(l10n, project):
    (project / "l10n.toml").write_text('source = "pages/en"\n')
    ran = l10n("status")
    assert (ran.code, ran.out) == (2, "")
    assert "no locales" in ran.err


def test_named_catalogs(l10n, project):
    begun(l10n, project)
    (row,) = json.loads(l10n("status", "locales/es/LC_MESSAGES/pills.po", "--format", "json").out)
    assert (row["translated"], row["untranslated"]) == (1, 4)
