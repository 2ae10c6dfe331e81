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
