"""No command writes over what it reads."""

from __future__ import annotations

import pytest

from tests.cli.conftest import PAGE, files
from tests.cli.test_catalog_commands import make_catalog


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "page.md", "--catalog", "es.po", "-o", "es.po"),
        ("build", "page.md", "--catalog", "es.po", "-o", "page.md"),
        ("build", "page.md", "--catalog", "es.po", "-o", "./po/../page.md"),
        ("build", ".", "--catalog", "es.po", "-o", "."),
        ("extract", "page.md", "-o", "page.md"),
        ("score", "page.md", "-o", "page.md"),
        ("flag", "page.md", "-o", "page.md"),
        ("report", "page.md", "-o", "link.md"),
        ("check", "page.md", "other.md", "-o", "page.md"),
        ("check", "page.md", "other.md", "-o", "other.md"),
        ("check", "--pairs", "list.jsonl", "-o", "list.jsonl"),
    ],
    ids=" ".join,
)
def test_the_output_is_none_of_the_inputs(l10n, folder, arguments):
    make_catalog(l10n, folder)
    (folder / "po").mkdir()
    (folder / "other.md").write_text(PAGE)
    (folder / "link.md").hardlink_to(folder / "page.md")
    (folder / "list.jsonl").write_text('{"source": "page.md", "target": "other.md"}\n')
    before = files(folder)
    ran = l10n(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "the output is one of the inputs" in ran.err
    assert files(folder) == before


def test_a_template_does_not_replace_translations(l10n, folder):
    po = make_catalog(l10n, folder)
    before = po.read_bytes()
    ran = l10n("extract", "page.md", "-o", "es.po")
    assert ran.code == 2
    assert "holds translations" in ran.err
    assert po.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "page.md", "-o", "done.po", "--format", "html"),
        ("build", "page.md", "--catalog", "es.po", "-o", "done.po"),
        ("compile", "es.po", "-o", "other.md"),
        ("report", "page.md", "-o", "other.md", "--format", "html"),
        ("report", "page.md", "-o", "r.html", "--xlsx", "done.po"),
        ("report", "page.md", "-o", "r.html", "--history", "other.md"),
    ],
    ids=" ".join,
)
def test_the_output_is_no_page_or_catalog_that_the_command_does_not_make(l10n, folder, arguments):
    make_catalog(l10n, folder)
    (folder / "other.md").write_text(PAGE)
    (folder / "done.po").write_bytes((folder / "es.po").read_bytes())
    before = files(folder)
    ran = l10n(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "and this makes none" in ran.err
    assert files(folder) == before


def test_a_translated_page_is_not_put_back_into_the_language_of_the_source(l10n, folder):
    """As when a site starts with catalogs, and its translations are published already."""
    po = make_catalog(l10n, folder)
    po.write_text(po.read_text().replace("Sus pastillas", ""))
    published = folder / "otra.md"
    published.write_text(
        "---\nlanguage: es\ntitle: Cómo tomar las pastillas\n---\n\n# Cómo tomarlas\n\n"
        "Tome una pastilla al día. Hable con [su equipo](/team) antes de dejarla.\n\n"
        "- No triture la pastilla.\n- Llámenos a las 3.\n"
    )
    before = published.read_text()
    build = ("build", "page.md", "--catalog", "es.po", "-o", "otra.md")
    ran = l10n(*build)
    assert ran.code == 2
    assert "l10n adopt" in ran.err
    assert published.read_text() == before
    assert l10n(*build, "--replace").code == 0
    assert published.read_text() != before


def test_a_page_may_be_built_again_and_a_list_written_again(l10n, folder):
    make_catalog(l10n, folder)
    for _ in range(2):
        assert l10n("build", "page.md", "--catalog", "es.po", "-o", "otra.md").code == 0
        assert l10n("score", "page.md", "--format", "markdown", "-o", "scores.md").code == 0


PUBLISHED = (
    "---\nlanguage: es\ntitle: Sus pastillas\nversion: 1.10\n---\n\n# Cómo tomar sus pastillas\n\n"
    "Tome una pastilla al día. Hable con [su equipo](/team) antes de dejarla.\n\n"
    "- No triture la pastilla.\n- Llámenos a las 3 de la tarde.\n"
)


def adopted(l10n, folder):
    """A page, its published translation and the catalog that was made of both."""
    (folder / "page.md").write_text(PAGE)
    (folder / "otra.md").write_text(PUBLISHED)
    assert l10n("adopt", "page.md", "otra.md", "--locale", "es", "-o", "es.po").code == 0
    po = folder / "es.po"
    assert l10n("build", "page.md", "--catalog", "es.po", "-o", "otra.md").code == 0
    assert (folder / "otra.md").read_text() == PUBLISHED
    return po


def test_a_text_that_waits_for_review_does_not_take_its_translation_off_the_page(l10n, folder):
    po = adopted(l10n, folder)
    at = 'msgid "Do not crush the pill."'
    po.write_text(po.read_text().replace(at, f"#, fuzzy\n{at}"))
    build = ("build", "page.md", "--catalog", "es.po", "-o", "otra.md")
    ran = l10n(*build)
    assert ran.code == 2
    assert "--fuzzy" in ran.err and "in lines 11 of the source" in ran.err
    assert (folder / "otra.md").read_text() == PUBLISHED
    assert l10n(*build, "--fuzzy").code == 0
    assert (folder / "otra.md").read_text() == PUBLISHED
    ran = l10n(*build, "--replace")
    assert ran.code == 0
    assert "page.md:11:3: warning " in ran.out and "catalog.translation-undone" in ran.out
    assert "- Do not crush the pill.\n" in (folder / "otra.md").read_text()
    ran = l10n(*build)  # the page has the source text already
    assert (ran.code, ran.out) == (0, "")


def test_a_text_that_has_changed_in_the_source_is_told_where_its_translation_leaves(l10n, folder):
    po = adopted(l10n, folder)
    changed = PAGE.replace("Do not crush", "Do not crush or split").replace(
        "version: 1.10", "version: 1.11"
    )
    (folder / "page.md").write_text(f"{changed}\nA new text that nobody has translated.\n")
    assert l10n("extract", "page.md", "-o", "page.pot").code == 0
    assert l10n("update", "page.pot", "--catalog", "es.po").code == 0
    assert "#, fuzzy" in po.read_text()
    ran = l10n("build", "page.md", "--catalog", "es.po", "-o", "otra.md")
    assert ran.code == 0
    assert ran.out.count("catalog.translation-undone") == 1
    assert "page.md:11:3: warning " in ran.out
    assert "Do not crush or split" in (folder / "otra.md").read_text()


def test_the_title_that_a_page_has_translated_is_told_as_well(l10n, folder):
    po = adopted(l10n, folder)
    po.write_text(po.read_text().replace('msgstr "Sus pastillas"', 'msgstr ""'))
    ran = l10n("build", "page.md", "--catalog", "es.po", "-o", "otra.md")
    assert ran.code == 0
    assert ran.out.count("catalog.translation-undone") == 1
    assert ran.out.startswith("page.md:3:8: warning ")


def test_a_page_without_a_translated_text_is_no_translation(l10n, folder):
    make_catalog(l10n, folder)
    po = folder / "de.po"
    assert l10n("update", "page.pot", "--catalog", "de.po").code == 0
    assert "Language: de" in po.read_text()
    ran = l10n("build", "page.md", "--catalog", "de.po", "-o", "neu.md")
    assert ran.code == 2
    assert "nothing is translated yet" in ran.err
    assert not (folder / "neu.md").exists()


def test_missing_texts_are_named_by_their_lines(l10n, folder):
    make_catalog(l10n, folder)
    ran = l10n("build", "page.md", "--catalog", "es.po", "-o", "otra.md", "--missing", "fail")
    assert ran.code == 2
    assert "2 of 5 texts are not translated, in lines 9, 12 of the source" in ran.err
