"""extract, update and build: what is written where, and that errors write nothing."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import PAGE, files


def translated(po: str) -> str:
    """A catalog with a translation of two messages."""
    return po.replace(
        'msgid "Taking your pills"\nmsgstr ""', 'msgid "Taking your pills"\nmsgstr "Sus pastillas"'
    ).replace(
        'msgid "Do not crush the pill."\nmsgstr ""',
        'msgid "Do not crush the pill."\nmsgstr "No triture la pastilla."',
    )


def make_catalog(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    assert l10n("extract", "page.md", "-o", "page.pot").code == 0
    ran = l10n("update", "page.pot", "--catalog", "es.po")
    assert (ran.code, ran.out) == (0, "")
    po = folder / "es.po"
    po.write_text(translated(po.read_text()))
    return po


def test_extract_one_document(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    ran = l10n("extract", "page.md", "-o", "out/page.pot")
    assert (ran.code, ran.out, ran.err) == (0, "", "out/page.pot: texts to translate: 5\n")
    text = (folder / "out" / "page.pot").read_text()
    assert 'msgid "Take one pill each day. See [your team](1) before you stop."' in text
    assert "#: page.md:9" in text
    assert '"1.10"' not in text
    assert l10n("extract", "page.md").out == text
    assert l10n("extract", "page.md", "-o", "-").out == text


def test_extract_a_folder(l10n, project):
    assert l10n("extract", "pages/en", "-o", "out").code == 0
    assert list(files(project / "out")) == ["more/rest.pot", "pills.pot"]


def test_extract_several_documents_into_one_template(l10n, project):
    ran = l10n("extract", "pages/en", "-o", "all.pot")
    assert ran.code == 0
    text = (project / "all.pot").read_text()
    assert "Sleep well." in text and "Call us" in text


def test_extract_the_project(l10n, project):
    assert l10n("extract").code == 0
    assert list(files(project / "locales" / "templates")) == ["more/rest.pot", "pills.pot"]


def test_extract_again_writes_nothing(l10n, project):
    l10n("extract")
    place = project / "locales" / "templates" / "pills.pot"
    before = place.stat().st_mtime_ns, place.stat().st_ino
    l10n("extract")
    assert (place.stat().st_mtime_ns, place.stat().st_ino) == before


def test_two_documents_never_share_a_template(l10n, folder):
    for name in ("page.md", "page.markdown"):
        (folder / name).write_text(PAGE)
    ran = l10n("extract", ".", "-o", "out")
    assert ran.code == 2
    assert "same file" in ran.err
    assert not (folder / "out").exists()


def test_a_bad_document_does_not_stop_the_others(l10n, project):
    (project / "pages" / "en" / "bad.md").write_bytes(b"\xff")
    ran = l10n("extract", "pages/en", "-o", "out")
    assert ran.code == 2
    assert ran.err.count("l10n: ") == 1 and "bad.md:1" in ran.err
    assert list(files(project / "out")) == ["more/rest.pot", "pills.pot"]
    assert l10n("extract", "pages/en", "-o", "all.pot").code == 2
    assert not (project / "all.pot").exists()


def test_update_makes_and_keeps(l10n, folder):
    po = make_catalog(l10n, folder)
    (folder / "page.md").write_text(PAGE.replace("Do not crush the pill.", "Never crush a pill."))
    l10n("extract", "page.md", "-o", "page.pot")
    ran = l10n("update", "page.pot", "--catalog", "es.po")
    assert ran.code == 0
    text = po.read_text()
    assert "Language: es" in text
    assert "Sus pastillas" in text
    assert "No triture la pastilla." in text
    before = po.read_bytes()
    assert l10n("update", "page.pot", "--catalog", "es.po").code == 0
    assert po.read_bytes() == before


def test_update_refuses_a_broken_catalog(l10n, folder):
    po = make_catalog(l10n, folder)
    po.write_text(po.read_text() + '\nmsgid "open\n')
    before = files(folder)
    ran = l10n("update", "page.pot", "--catalog", "es.po")
    assert ran.code == 2
    assert ran.err.startswith("l10n: es.po:")
    assert files(folder) == before


def test_update_does_not_guess_a_locale(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    l10n("extract", "page.md", "-o", "page.pot")
    ran = l10n("update", "page.pot", "--catalog", "new.po")
    assert ran.code == 2 and "--locale" in ran.err
    assert not (folder / "new.po").exists()
    assert l10n("update", "page.pot", "--catalog", "new.po", "--locale", "pt_BR").code == 0
    assert "Language: pt_BR" in (folder / "new.po").read_text()


def test_update_refuses_another_locale(l10n, folder):
    po = make_catalog(l10n, folder)
    before = po.read_bytes()
    ran = l10n("update", "page.pot", "--catalog", "es.po", "--locale", "fr")
    assert ran.code == 2
    assert 'the catalog is for "es", not for "fr"' in ran.err
    assert po.read_bytes() == before


def test_update_tells_what_was_made(l10n, folder):
    make_catalog(l10n, folder)
    assert "fr.po: made: " in l10n("update", "page.pot", "--catalog", "fr.po").err
    assert "made" not in l10n("update", "page.pot", "--catalog", "fr.po").err


def test_a_locale_that_the_project_lacks(l10n, project):
    l10n("extract")
    ran = l10n("update", "--locale", "fr")
    assert ran.code == 2
    assert 'add it to "locales"' in ran.err


def test_numbers_are_numbers(l10n, folder):
    make_catalog(l10n, folder)
    (row,) = json.loads(l10n("status", "es.po", "--format", "json").out)
    assert row["translated"] >= 2
    ran = l10n("build", "page.md", "--catalog", "es.po", "-o", "out.md", "--format", "json")
    assert json.loads(ran.out)["command"] == "build"


def test_build(l10n, folder):
    make_catalog(l10n, folder)
    ran = l10n("build", "page.md", "--catalog", "es.po", "-o", "es/page.md")
    assert (ran.code, ran.out) == (0, "")
    built = (folder / "es" / "page.md").read_text()
    expected = (
        PAGE.replace("language: en", "language: es")
        .replace("Taking your pills", "Sus pastillas")
        .replace("Do not crush the pill.", "No triture la pastilla.")
    )
    assert built == expected
    assert l10n("build", "page.md", "--catalog", "es.po").out == expected


def test_build_a_refused_translation_is_a_finding(l10n, folder):
    po = make_catalog(l10n, folder)
    msgid = 'msgid "Take one pill each day. See [your team](1) before you stop."\n'
    po.write_text(po.read_text().replace(f'{msgid}msgstr ""', f'{msgid}msgstr "Tome una."'))
    arguments = ("build", "page.md", "--catalog", "es.po", "-o", "out.md")
    ran = l10n(*arguments)
    assert ran.code == 1
    assert "catalog.translation-breaks-page" in ran.out
    assert "See [your team](/team)" in (folder / "out.md").read_text()
    assert l10n(*arguments, "--fail-on", "never").code == 0


LINKED = "---\ntitle: Pills\nlanguage: en\ndir: ltr\n---\n# Pills\n\n[Doses](#doses)\n\n## Doses\n"
ARABIC = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ar\\n"

msgid "Doses"
msgstr "الجرعات"
"""


def test_build_with_ids_direction_and_a_stamp(l10n, folder):
    (folder / "page.md").write_text(LINKED)
    (folder / "ar.po").write_text(ARABIC)
    ran = l10n("build", "page.md", "--catalog", "ar.po", "-o", "ar.md", "--heading-ids", "--stamp")
    assert ran.code == 0
    text = (folder / "ar.md").read_text()
    assert 'language: ar\ndir: rtl\nsourceHash: "sha256:' in text
    assert text.endswith("## الجرعات {#doses}\n")
    checked = l10n("check", "page.md", "ar.md").out
    assert "stale" not in checked
    assert "dir says" not in checked
    (folder / "page.md").write_text(LINKED + "\nTwo.\n")
    assert "The source has changed" in l10n("check", "page.md", "ar.md").out


def test_build_keeps_the_direction_when_asked(l10n, folder):
    (folder / "page.md").write_text(LINKED)
    (folder / "ar.po").write_text(ARABIC)
    (folder / "l10n.toml").write_text('[front-matter]\ndir = "keep"\n')
    assert "dir: ltr\n" in l10n("build", "page.md", "--catalog", "ar.po").out


def test_build_folders(l10n, folder):
    po = make_catalog(l10n, folder)
    (folder / "src").mkdir()
    (folder / "po").mkdir()
    (folder / "src" / "page.md").write_text(PAGE)
    (folder / "src" / "other.md").write_text(PAGE)
    (folder / "po" / "page.po").write_text(po.read_text())
    ran = l10n("build", "src", "--catalog", "po", "-o", "out")
    assert ran.code == 2
    assert "po/other.po" in ran.err
    assert list(files(folder / "out")) == ["page.md"]


def test_the_project_from_source_to_translation(l10n, project):
    assert l10n("extract").code == 0
    assert l10n("update").code == 0
    po = project / "locales" / "es" / "LC_MESSAGES" / "pills.po"
    po.write_text(translated(po.read_text()))
    ran = l10n("build")
    assert ran.code == 0
    assert "pages/es/more/rest.md: not built" in ran.err
    assert list(files(project / "pages" / "es")) == ["pills.md"]
    assert "Sus pastillas" in (project / "pages" / "es" / "pills.md").read_text()
    assert l10n("build", "--locale", "fr").code == 2
    assert l10n("build", "pages/en/pills.md").code == 0
    assert l10n("build", "pages/es/pills.md").code == 2


@pytest.mark.parametrize("link", [True, False], ids=["link", "read-only"])
def test_nothing_is_written_through_a_link_or_over_a_folder(l10n, folder, link):
    (folder / "page.md").write_text(PAGE)
    (folder / "victim").write_text("keep")
    if link:
        (folder / "out.pot").symlink_to("victim")
    else:
        (folder / "out.pot").write_text("keep")
        (folder / "out.pot").chmod(0o444)
        if __import__("os").access(folder / "out.pot", __import__("os").W_OK):
            pytest.skip("this user may write everything")
    ran = l10n("extract", "page.md", "-o", "out.pot")
    assert ran.code == 2
    assert "not written" in ran.err
    assert (folder / "victim").read_text() == "keep"


def filled(po, **texts):
    """Put translations into a catalog file."""
    text = po.read_text()
    for msgid, msgstr in texts.items():
        text = text.replace(f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')
    po.write_text(text)


@pytest.fixture
def moving(l10n, project):
    """The project with Spanish catalogs of both pages, and the texts of one translated."""
    for command in ("extract", "update"):
        assert l10n(command).code == 0
    place = project / "locales" / "es" / "LC_MESSAGES"
    filled(place / "pills.po", **{"Call us at 3 p.m.": "Llámenos a las 3 p. m."})
    filled(place / "pills.po", **{"Do not crush the pill.": "No triture la pastilla."})
    return project


def test_update_says_what_it_did(l10n, moving):
    page = moving / "pages" / "en" / "pills.md"
    page.write_text(
        page.read_text()
        .replace("Do not crush the pill.", "Do not crush the green pill.")
        .replace("Take one pill each day.", "Wait.\n\nTake one pill each day.")
    )
    assert l10n("extract").code == 0
    ran = l10n("update", "--diff")
    assert "pills.po: 4 exact, 1 to review, 1 new" in ran.err
    assert "rest.po: unchanged" in ran.err
    assert ran.out == (
        "locales/es/LC_MESSAGES/pills.po: pages/en/pills.md:13\n"
        "  Do not crush the {+green +}pill.\n  No triture la pastilla.\n"
    )
    ran = l10n("update", "--diff")
    assert (ran.out, ran.err.count("unchanged")) == ("", 2)


def test_a_text_that_moved_between_pages_keeps_its_translation(l10n, moving):
    pills, rest = (moving / "pages" / "en" / name for name in ("pills.md", "more/rest.md"))
    pills.write_text(pills.read_text().replace("- Call us at 3 p.m.\n", ""))
    rest.write_text(rest.read_text() + "\nCall us at 3 p.m.\n")
    assert l10n("extract").code == 0
    assert "rest.po: 2 exact, 1 carried over" in l10n("update").err
    po = moving / "locales" / "es" / "LC_MESSAGES" / "more" / "rest.po"
    assert 'msgid "Call us at 3 p.m."\nmsgstr "Llámenos a las 3 p. m."' in po.read_text()


def test_update_fills_from_the_memory_when_asked(l10n, moving):
    rest = moving / "pages" / "en" / "more" / "rest.md"
    rest.write_text(rest.read_text() + "\nNever crush the pill.\n")
    assert l10n("extract").code == 0
    po = moving / "locales" / "es" / "LC_MESSAGES" / "more" / "rest.po"
    assert "1 new" in l10n("update").err
    assert "No triture" not in po.read_text()
    assert l10n("update", "--pretranslate").code == 0
    entry = po.read_text().partition('#| msgid "Do not crush the pill."\n')
    assert entry[0].endswith("#, fuzzy\n")
    assert entry[2].startswith('msgid "Never crush the pill."\nmsgstr "No triture la pastilla."')
    assert "unchanged" in l10n("update", "--pretranslate").err


def waiting(l10n, folder):
    """A catalog of a page in which one of the translations waits for review."""
    po = make_catalog(l10n, folder)
    msgid = 'msgid "Do not crush the pill."\n'
    po.write_text(po.read_text().replace(msgid, f"#, fuzzy\n{msgid}"))
    return "build", "page.md", "--catalog", "es.po"


def test_build_what_waits_for_review(l10n, folder):
    command = waiting(l10n, folder)
    assert "- Do not crush the pill.\n" in l10n(*command).out
    assert "- No triture la pastilla.\n" in l10n(*command, "--fuzzy").out
    marked = l10n(*command, "--mark-fuzzy").out
    assert "- No triture la pastilla. <!-- l10n: outdated -->\n" in marked
    assert marked.count("outdated") == 1
    (folder / "es.md").write_text(marked)
    assert "outdated" not in l10n("check", "page.md", "es.md").out


def test_build_only_what_is_complete_enough(l10n, folder):
    command = waiting(l10n, folder)
    for wishes, words in (
        (("--min-complete", 41), "es.po: not built: only 40 % of the texts"),
        (("--missing", "fail"), "es.po: not built: 3 of 5 texts are not translated"),
    ):
        ran = l10n(*command, "-o", "out.md", *wishes)
        assert (ran.code, words in ran.err) == (2, True), ran.err
        assert not (folder / "out.md").exists()
    assert l10n(*command, "-o", "out.md", "--min-complete", 40).code == 0
    assert l10n(*command, "--fuzzy", "--min-complete", 60).code == 0


def test_a_project_goes_on_where_a_page_is_not_complete(l10n, moving):
    ran = l10n("build", "--min-complete", 90)
    assert ran.code == 0
    assert "pages/es/pills.md: not built: only 40 % of the texts are translated" in ran.err
    assert not (moving / "pages" / "es").exists()
    assert l10n("build", "--missing", "fail").code == 2


def test_build_a_pseudo_translation(l10n, project):
    ran = l10n("build", "--pseudo", "en-XA")
    assert (ran.code, ran.out) == (0, "")
    built = (project / "pages" / "en-XA" / "pills.md").read_text()
    assert "language: en-XA" in built and "](/team)" in built and "Take one" not in built
    assert "\u202e" in l10n("build", "pages/en/pills.md", "--pseudo", "ar-XB", "-o", "-").out
    for wrong in (("--catalog", "es.po"), ("--locale", "es"), ("-o", "out.md")):
        assert l10n("build", "--pseudo", "en-XA", *wrong).code == 2
    assert "en-XA" in l10n("build", "--pseudo", "en-XB").err


def test_update_takes_no_template_for_a_catalog(l10n, folder):
    make_catalog(l10n, folder)
    before = (folder / "page.pot").read_bytes()
    ran = l10n("update", "es.po", "--catalog", "page.pot")
    assert (ran.code, "name the template first" in ran.err) == (2, True)
    assert (folder / "page.pot").read_bytes() == before


def test_build_takes_no_catalog_of_another_language_or_page(l10n, folder):
    make_catalog(l10n, folder)
    po = folder / "es.po"
    po.write_text(po.read_text().replace('"Language: \\n"', '"Language: es\\n"'))
    build = ("build", "page.md", "--catalog", "es.po", "-o", "out.md")
    assert 'for "es", not for "de"' in l10n(*build, "--locale", "de").err
    assert l10n(*build, "--locale", "es-MX").code == 0
    (folder / "other.md").write_text("# Another page\n\nNothing of it is in the catalog.\n")
    ran = l10n("build", "other.md", "--catalog", "es.po", "-o", "new.md")
    assert ran.code == 2
    assert "none of its translations" in ran.err
    assert not (folder / "new.md").exists()


def test_build_follows_the_project_in_how_complete_pages_must_be(l10n, folder):
    make_catalog(l10n, folder)
    (folder / "l10n.toml").write_text("min-complete = 80\n")
    build = ("build", "page.md", "--catalog", "es.po", "-o", "out.md")
    assert "of the texts are translated" in l10n(*build).err
    assert l10n(*build, "--min-complete", 0).code == 0
