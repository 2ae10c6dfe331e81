"""Terms, places and line breaks in catalogs, as the project or the command line wants them."""

from __future__ import annotations

from tests.cli.conftest import PAGE

TERMS = "en,es,keep\npill,pastilla|!gragea,\ncrush,triturar,\n"


def made(l10n, folder, *options: str) -> str:
    (folder / "page.md").write_text(PAGE)
    assert l10n("extract", "page.md", "-o", "page.pot", *options).code == 0
    assert l10n("update", "page.pot", "--catalog", "es.po", *options).code == 0
    return (folder / "es.po").read_text()


def test_terms_are_told_to_translators(l10n, folder):
    (folder / "terms.csv").write_text(TERMS)
    (folder / "l10n.toml").write_text('termbases = ["terms.csv"]\n')
    text = made(l10n, folder)
    assert (
        "#. term: crush = triturar\n#. term: pill = pastilla; not: gragea\n"
        '#: page.md:11\nmsgid "Do not crush the pill."' in text
    )
    assert "term:" not in (folder / "page.pot").read_text()
    assert l10n("update", "page.pot", "--catalog", "es.po").err == "es.po: unchanged\n"


def test_terms_are_checked(l10n, folder):
    (folder / "terms.csv").write_text(TERMS)
    (folder / "l10n.toml").write_text('termbases = ["terms.csv"]\n')
    for language, text in (
        ("en", "# Your pill\n\nTake one pill each day.\n"),
        ("es", "# Su gragea\n\nTome una cápsula cada día.\n"),
    ):
        (folder / language).mkdir()
        (folder / language / "page.md").write_text(text)
    found = l10n("check", "en", "es", "--format", "concise").out
    assert "es/page.md:1:1" in found and "fidelity.glossary-term-avoided" in found
    assert "es/page.md:3:1" in found and "fidelity.glossary-term-missing" in found


def test_terms_are_checked_in_catalogs(l10n, folder):
    (folder / "terms.csv").write_text(TERMS)
    (folder / "l10n.toml").write_text('termbases = ["terms.csv"]\n')
    path = folder / "es.po"
    path.write_text(
        made(l10n, folder).replace(
            '"Do not crush the pill."\nmsgstr ""',
            ('"Do not crush the pill."\nmsgstr "No triture la gragea."'),
        )
    )
    found = l10n("check", "es.po", "--format", "concise").out
    assert "fidelity.glossary-term-avoided" in found
    path.write_text(path.read_text().replace("gragea.", "pastilla."))
    assert "glossary" not in l10n("check", "es.po", "--format", "concise").out


def test_a_bad_termbase_is_one_error(l10n, folder):
    (folder / "l10n.toml").write_text('termbases = ["terms.csv"]\n')
    (folder / "page.md").write_text(PAGE)
    ran = l10n("extract", "page.md", "-o", "page.pot")
    assert (ran.code, "terms.csv" in ran.err) == (2, True)
    (folder / "terms.csv").write_text("english,es\n")
    ran = l10n("extract", "page.md", "-o", "page.pot")
    assert ran.code == 2
    assert "terms.csv:1" in ran.err


def test_files_without_lines(l10n, folder):
    text = made(l10n, folder, "--location", "file")
    assert "#: page.md\n" in text
    assert "page.md:" not in text


def test_the_project_wants_files_only(l10n, folder):
    (folder / "l10n.toml").write_text('locations = "file"\nwrap = false\n')
    assert "page.md:" not in made(l10n, folder)


def test_lines_that_are_not_broken(l10n, folder):
    long = "Take one pill each day with a glass of water, and tell us what you feel afterwards."
    (folder / "long.md").write_text(f"{long}\n")
    assert f'msgid "{long}"' in l10n("extract", "long.md", "--no-wrap").out
    assert f'msgid "{long}"' not in l10n("extract", "long.md").out
