"""Pages that were renamed, moved to another folder or deleted: their translations go on."""

from __future__ import annotations

import json

import pytest

TEXTS = {
    "Taking your pills": "Sus pastillas",
    "Do not crush the pill.": "No triture la pastilla.",
    "Call us at 3 p.m.": "Llámenos a las 3 p. m.",
}


@pytest.fixture
def begun(l10n, project):
    """The project with Spanish catalogs, that of the pills translated in part."""
    for command in ("extract", "update"):
        assert l10n(command).code == 0
    po = project / "locales" / "es" / "LC_MESSAGES" / "pills.po"
    text = po.read_text()
    for msgid, msgstr in TEXTS.items():
        text = text.replace(f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')
    po.write_text(text.replace("FULL NAME <EMAIL@ADDRESS>", "Ana <ana@example.org>"))
    return project


def rename(project, old="pills.md", new="more/tablets.md"):
    place = project / "pages" / "en"
    (place / old).rename(place / new)


def test_a_renamed_page_keeps_its_translations(l10n, begun):
    rename(begun)
    assert l10n("extract").code == 0
    told = l10n("update").err
    text = (begun / "locales" / "es" / "LC_MESSAGES" / "more" / "tablets.po").read_text()
    for msgid, msgstr in TEXTS.items():
        assert f'msgid "{msgid}"\nmsgstr "{msgstr}"' in text
    assert "fuzzy" not in text
    assert "Ana <ana@example.org>" in text
    assert "pills.po: its page is gone" in told
    assert "pills.pot: its page is gone" in told
    assert l10n("update").err.count("unchanged") == 2


def test_a_renamed_page_that_has_changed_as_well(l10n, begun):
    rename(begun)
    page = begun / "pages" / "en" / "more" / "tablets.md"
    page.write_text(page.read_text().replace("Do not crush the pill.", "Never crush the pill."))
    assert l10n("extract").code == 0
    assert "tablets.po: made: 4 exact, 1 to review" in l10n("update").err
    text = (begun / "locales" / "es" / "LC_MESSAGES" / "more" / "tablets.po").read_text()
    assert (
        '#, fuzzy\n#| msgid "Do not crush the pill."\nmsgid "Never crush the pill."\n'
        'msgstr "No triture la pastilla."'
    ) in text


@pytest.mark.parametrize("command", ["status", "check"])
def test_catalogs_without_a_page_are_told(l10n, begun, command):
    assert "gone" not in l10n(command).err
    rename(begun)
    told = l10n(command).err
    assert told.count("its page is gone") == 2
    ran = l10n(command, "--format", "json")
    json.loads(ran.out)


def test_the_memory_knows_what_is_left(l10n, begun):
    (begun / "pages" / "en" / "pills.md").unlink()
    assert "No triture la pastilla." in l10n("memory", "Do not crush the pill.").out


def test_a_texts_of_a_deleted_page_are_found_by_another(l10n, begun):
    (begun / "pages" / "en" / "pills.md").unlink()
    rest = begun / "pages" / "en" / "more" / "rest.md"
    rest.write_text(rest.read_text() + "\nDo not crush the pill.\n")
    assert l10n("extract").code == 0
    assert "1 carried over" in l10n("update").err
    po = begun / "locales" / "es" / "LC_MESSAGES" / "more" / "rest.po"
    assert 'msgid "Do not crush the pill."\nmsgstr "No triture la pastilla."' in po.read_text()


def test_what_is_translated_later_fills_another_page(l10n, begun):
    rest = begun / "pages" / "en" / "more" / "rest.md"
    rest.write_text(rest.read_text() + "\nTake one pill each day.\n")
    pills = begun / "pages" / "en" / "pills.md"
    pills.write_text(pills.read_text() + "\nTake one pill each day.\n")
    assert l10n("extract").code == 0
    for _ in range(2):
        assert l10n("update").code == 0
    place = begun / "locales" / "es" / "LC_MESSAGES"
    text = (place / "pills.po").read_text()
    new = 'msgid "Take one pill each day."\nmsgstr "Tome una al día."'
    (place / "pills.po").write_text(text.replace(new.replace("Tome una al día.", ""), new))
    assert l10n("update").code == 0
    assert new in (place / "more" / "rest.po").read_text()


def test_catalogs_of_programs_and_of_other_pages_are_none_of_ours(l10n, begun):
    place = begun / "locales" / "es" / "LC_MESSAGES"
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"\n\n'
    (place / "app.po").write_text(f'{head}#: gone.py:3\nmsgid "a"\nmsgstr "b"\n')
    (begun / "other.md").write_text("a\n")
    (place / "other.po").write_text(f'{head}#: other.md:3\nmsgid "a"\nmsgstr "b"\n')
    assert "gone" not in l10n("status").err
    (begun / "other.md").unlink()
    assert "other.po: its page is gone" in l10n("status").err


def test_a_catalog_that_is_named_is_one_of_the_project(l10n, begun):
    rename(begun)
    assert l10n("extract").code == 0
    place = begun / "locales" / "es" / "LC_MESSAGES" / "more"
    po = place / "tablets.po"
    ran = l10n("update", "locales/templates/more/tablets.pot", "--catalog", po, "--locale", "es")
    assert "5 exact" in ran.err
    assert 'msgstr "No triture la pastilla."' in po.read_text()
    outside = begun / "es.po"
    ran = l10n("update", "locales/templates/pills.pot", "--catalog", "es.po", "--locale", "es")
    assert "5 new" in ran.err
    assert "No triture" not in outside.read_text()


def test_a_large_catalog_that_is_left_is_not_taken_for_that_of_a_small_page(l10n, begun):
    rename(begun, new="gone.txt")
    page = begun / "pages" / "en" / "new.md"
    page.write_text("# Taking your pills\n\nAsk us.\n")
    assert l10n("extract").code == 0
    assert "new.po: made: 1 carried over, 1 new" in l10n("update").err
    assert "#~" not in (begun / "locales" / "es" / "LC_MESSAGES" / "new.po").read_text()
