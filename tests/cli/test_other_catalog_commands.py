"""compile, memory and doctor: what they write, say and refuse."""

from __future__ import annotations

import gettext
import json

import pytest

from tests.cli.conftest import files

HEADER = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
SPANISH = HEADER.format("es") + (
    '#: page.md:1\nmsgid "35% of patients rest."\nmsgstr "El 35% de los pacientes descansa."\n\n'
    '#: page.md:3\nmsgid "Sleep well."\nmsgstr "Duerma bien."\n\n'
    '#: page.md:5\n#, fuzzy\nmsgid "Eat."\nmsgstr "Coma."\n\n'
    '#: page.md:7\nmsgid "Drink."\nmsgstr ""\n'
)
MARKED = SPANISH.replace("#: page.md:1\n", "#: page.md:1\n#, python-format\n")


@pytest.fixture
def translated(l10n, project):
    """The project with a Spanish catalog of one of its pages."""
    for command in ("extract", "update"):
        assert l10n(command).code == 0
    po = project / "locales" / "es" / "LC_MESSAGES" / "more" / "rest.po"
    po.write_text(
        po.read_text().replace('"Sleep well."\nmsgstr ""', '"Sleep well."\nmsgstr "Duerma bien."')
    )
    return project


def messages(path):
    with path.open("rb") as file:
        return gettext.GNUTranslations(file)


# compile


def test_compile_beside_the_catalog(l10n, folder):
    (folder / "es.po").write_text(SPANISH)
    ran = l10n("compile", "es.po")
    assert (ran.code, ran.out, ran.err) == (0, "", "es.mo: 2 of 4 texts compiled\n")
    found = messages(folder / "es.mo")
    assert found.gettext("35% of patients rest.") == "El 35% de los pacientes descansa."
    assert found.gettext("Eat.") == "Eat."
    assert l10n("compile", "es.po").err == "es.mo: unchanged\n"


def test_compile_with_what_waits_for_review(l10n, folder):
    (folder / "es.po").write_text(SPANISH)
    assert l10n("compile", "es.po", "--fuzzy", "-o", "out/a.mo").code == 0
    assert messages(folder / "out" / "a.mo").gettext("Eat.") == "Coma."


def test_compile_folders_and_the_project(l10n, translated):
    assert l10n("compile", "locales/es", "-o", "mo").code == 0
    assert list(files(translated / "mo")) == ["LC_MESSAGES/more/rest.mo", "LC_MESSAGES/pills.mo"]
    assert l10n("compile").code == 0
    assert (translated / "locales" / "es" / "LC_MESSAGES" / "more" / "rest.mo").is_file()
    assert l10n("compile", "--locale", "fr").code == 2


def test_compile_refuses(l10n, folder):
    (folder / "es.po").write_text(SPANISH)
    (folder / "bad.po").write_text('msgid "a\n')
    before = files(folder)
    for arguments, words in (
        (("es.po", "-o", "-"), "name it with -o"),
        (("es.po", "-o", "es.po"), "one of the inputs"),
        (("bad.po",), "bad.po:1"),
        (("es.po", "bad.po", "-o", "es.po"), "folder"),
        (("missing.po",), "missing.po"),
        ((), "source documents"),
    ):
        ran = l10n("compile", *arguments)
        assert (ran.code, words in ran.err) == (2, True), (arguments, ran.err)
    assert files(folder) == before


def test_two_catalogs_never_share_a_file(l10n, folder):
    for name in ("a/es.po", "b/es.po"):
        (folder / name).parent.mkdir()
        (folder / name).write_text(SPANISH)
    ran = l10n("compile", "a/es.po", "b/es.po", "-o", "out")
    assert ran.code == 2 and "same file" in ran.err
    assert not (folder / "out").exists()


# memory


def test_memory_looks_up(l10n, translated):
    ran = l10n("memory", "Sleep", "well.")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.split("\n")[1].split()[:2] == ["100", "es"]
    (row,) = json.loads(l10n("memory", "Sleep well!", "--format", "json").out)
    assert row["translation"] == "Duerma bien." and 70 <= int(row["score"]) < 100
    ran = l10n("memory", "Quite another thing")
    assert (ran.code, ran.out) == (0, "") and "nothing like it" in ran.err


def test_memory_counts(l10n, translated):
    (row,) = json.loads(l10n("memory", "--format", "json").out)
    assert row == {"locale": "es", "translations": "1"}
    assert l10n("memory", "--locale", "fr").code == 2


def test_memory_travels_as_tmx(l10n, translated):
    assert l10n("memory", "--export", "out.tmx").code == 0
    tmx = (translated / "out.tmx").read_text()
    assert l10n("memory", "--export", "-").out == tmx
    (translated / "in.tmx").write_text(tmx.replace("Sleep well.", "Never stop."))
    ran = l10n("memory", "--import", "in.tmx")
    assert ran.err == "locales/memory.tmx: 1 of 1 translations added\n"
    assert "Duerma bien." in l10n("memory", "Never stop.").out
    before = files(translated)
    assert "0 of 1" in l10n("memory", "--import", "in.tmx").err
    assert files(translated) == before


def test_memory_without_a_project(l10n, folder):
    (folder / "es.po").write_text(SPANISH)
    assert "Duerma bien." in l10n("memory", "Sleep well.", "--catalog", "es.po").out
    assert l10n("memory", "Sleep well.").code == 2
    assert l10n("memory", "--import", "es.po").code == 2
    assert list(files(folder)) == ["es.po"]


# doctor


def test_doctor_repairs_in_place(l10n, folder):
    (folder / "es.po").write_text(MARKED)
    ran = l10n("doctor", "--check", "es.po")
    assert (ran.code, ran.out) == (1, "es.po:8: false format flag: python-format\n")
    assert (folder / "es.po").read_text() == MARKED
    ran = l10n("doctor", "es.po")
    assert (ran.code, ran.err) == (0, "es.po: repairs: 1\n")
    assert (folder / "es.po").read_text() == SPANISH
    assert l10n("doctor", "es.po").err == "es.po: nothing to repair\n"
    assert l10n("doctor", "--check", "es.po").code == 0


def test_doctor_works_on_the_project_and_tells_bad_files(l10n, translated):
    assert l10n("doctor").code == 0
    (translated / "locales" / "es" / "LC_MESSAGES" / "pills.po").write_text('msgid "a\n')
    ran = l10n("doctor")
    assert ran.code == 2 and "pills.po:1" in ran.err and "rest.po" in ran.err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_imported_translations_in_any_encoding_of_the_standard(l10n, translated, encoding):
    assert l10n("memory", "--export", "out.tmx").code == 0
    tmx = (translated / "out.tmx").read_text().replace("UTF-8", "UTF-16")
    tmx = tmx.replace("Sleep well.", "Never stop, José.").replace('"es"', '"es-ES"')
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    (translated / "in.tmx").write_bytes((mark + tmx).encode(encoding))
    assert "1 of 1" in l10n("memory", "--import", "in.tmx").err
    assert "Never stop, José." in l10n("memory", "Never stop, José.", "--locale", "es").out


def test_a_broken_encoding_is_told(l10n, translated):
    (translated / "in.tmx").write_bytes("\ufeff<tmx>".encode("utf-16-le") + b"\x00")
    ran = l10n("memory", "--import", "in.tmx")
    assert (ran.code, ran.out) == (2, "")
    assert "is not UTF-16" in ran.err
