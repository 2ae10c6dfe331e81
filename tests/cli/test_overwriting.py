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
