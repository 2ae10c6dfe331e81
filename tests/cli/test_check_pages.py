"""``l10n check``: pages without their counterpart, and what pages and catalogs both say."""

from __future__ import annotations

import io
import json
import sys

import pytest

from l10n.cli.pairs import Checking
from tests.cli.conftest import PAGE

SPANISH = PAGE.replace("language: en", "language: es")
PILLS = "pages/es/pills.md"


def found(ran) -> list[tuple[str, str, str]]:
    """Path, severity and rule of each line."""
    lines = [line.split(" ") for line in ran.out.splitlines()]
    return [(words[0].partition(":")[0], words[1], words[2]) for words in lines]


@pytest.fixture
def two(folder):
    """Two folders that have one page in common."""
    for name in ("en/page", "en/gone", "es/page", "es/more"):
        path = folder / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE if name.startswith("en") else SPANISH)
    return folder


def test_folders(l10n, two):
    told = found(l10n("check", "en", "es", "--format", "concise", "--select", "fidelity.page-"))
    assert {rule for _, _, rule in told} == {"fidelity.page-missing", "fidelity.page-added"}
    told = found(l10n("check", "en", "es/", "--format", "concise"))
    assert ("en/gone.md", "warning", "fidelity.page-missing") in told
    assert ("es/more.md", "warning", "fidelity.page-added") in told
    assert l10n("check", "en", "es", "--select", "fidelity.page-missing").code == 0
    warned = ("--select", "fidelity.page-missing", "--fail-on", "warning")
    assert l10n("check", "en", "es", *warned).code == 1


def translate(project, **messages: str) -> None:
    for name in ("pills", "more/rest"):
        place = project / "locales" / "es" / "LC_MESSAGES" / f"{name}.po"
        po = place.read_text()
        for source, target in messages.items():
            source = source.replace("_", " ")
            po = po.replace(
                f'msgid "{source}."\nmsgstr ""', f'msgid "{source}."\nmsgstr "{target}."'
            )
        place.write_text(po)


@pytest.fixture
def begun(l10n, project):
    """A project with a translated page, and one that nobody has begun."""
    assert l10n("extract").code == l10n("update").code == 0
    translate(project, Do_not_crush_the_pill="No triture https://example.org/x")
    assert l10n("build").code == 0
    return project


@pytest.mark.parametrize("cache", ["off", "kept"])
def test_a_project(l10n, begun, cache, tmp_path_factory, monkeypatch):
    if cache != "off":
        monkeypatch.setenv("L10N_CACHE", str(tmp_path_factory.mktemp(cache)))
    (begun / "pages" / "es" / "old.md").write_text(SPANISH)
    told = found(l10n("check", "--format", "concise"))
    assert ("pages/en/more/rest.md", "info", "fidelity.page-missing") in told
    assert ("pages/es/old.md", "warning", "fidelity.page-added") in told
    translate(begun, Sleep_well="Duerma bien")
    told = found(l10n("check", "--format", "concise"))
    assert ("pages/en/more/rest.md", "warning", "fidelity.page-missing") in told


def test_a_locale_that_nobody_has_begun_is_not_spoken_of(l10n, begun):
    (begun / "l10n.toml").write_text(
        (begun / "l10n.toml").read_text().replace('["es"]', '["es", "fr"]')
    )
    assert l10n("update").code == 0
    told = l10n("check", "--format", "concise").out
    assert "pages/fr" not in told
    assert "locales/fr" not in told


def test_a_fresh_page_and_its_catalog_say_a_thing_once(l10n, begun):
    told = found(l10n("check", "--format", "concise"))
    assert [path for path, _, rule in told if rule == "fidelity.link-added"] == [PILLS]
    assert not [path for path, _, _ in told if path.endswith(".po")]


def test_a_stale_page_is_told_and_its_catalog_read(l10n, begun):
    translate(begun, Call_us_at_3_p_m="Llame a las 8")
    po = begun / "locales" / "es" / "LC_MESSAGES" / "pills.po"
    po.write_text(po.read_text().replace("No triture", "Nunca triture"))
    told = found(l10n("check", "--format", "concise"))
    assert (PILLS, "warning", "fidelity.page-outdated") in told
    assert any(path.endswith("pills.po") for path, _, _ in told)
    assert l10n("build").code == 0
    told = found(l10n("check", "--format", "concise"))
    assert (PILLS, "warning", "fidelity.page-outdated") not in told


@pytest.mark.parametrize("first", [True, False], ids=["source", "target"])
def test_one_of_a_pair_may_be_standard_input(l10n, two, monkeypatch, first):
    class Stdin:
        buffer = io.BytesIO((PAGE if first else SPANISH).encode())

    monkeypatch.setattr(sys, "stdin", Stdin)
    names = ("-", "es/page.md") if first else ("en/page.md", "-")
    ran = l10n("check", *names, "--format", "concise")
    assert ran.code in (0, 1)
    assert ran.err == ""
    assert ("es/page.md:" if first else "<stdin>:") in ran.out
    assert l10n("check", "-", "-").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "en", "es", "--locale", "es", "--locale", "fr"),
        ("check", "--pairs", "list.jsonl", "--locale", "es"),
        ("check", "es.po", "--locale", "es"),
        ("check", "es.po", "fr.po", "--locale", "es"),
        ("check", "en/page.md", "es/page.md", "--locale", "??"),
        ("report", "en", "--locale", "es"),
    ],
    ids=" ".join,
)
def test_a_locale_is_never_ignored(l10n, two, arguments):
    assert l10n(*arguments).code == 2


def test_the_locale_of_a_pair_counts(l10n, two):
    names = ("check", "en/page.md", "es/page.md", "--format", "concise")
    assert "fidelity.language-mismatch" not in l10n(*names, "--locale", "es").out
    assert "fidelity.language-mismatch" in l10n(*names, "--locale", "fr").out


def test_a_file_that_cannot_be_read_is_no_clean_result(l10n, two):
    (two / "es" / "page.md").write_bytes(b"\xff")
    ran = l10n("check", "en", "es", "--ignore", "fidelity")
    assert ran.code == 2
    assert ran.out == "One file could not be read.\n"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("page.md", "page.es.md"),
        ("page.md", "page_es.md"),
        ("page-en.md", "page-es.md"),
        ("en.md", "es.md"),
        ("page.md", "es/page.md"),
        ("en/page.md", "es/page.md"),
    ],
)
def test_a_translation_beside_its_source(l10n, folder, source, target):
    for name, text in {source: "Take 5 mg.\n", target: "Tome 6 mg.\n"}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    for words in ((target,), (source, target), (".",)):
        told = l10n("check", *words, "--format", "concise")
        assert [rule for _, _, rule in found(told)] == ["fidelity.dose-changed"], words


def test_a_folder_without_pairs(l10n, folder):
    (folder / "page.md").write_text("Take 5 mg.\n")
    assert l10n("check", ".").code == 2


def test_translations_of_one_source_are_checked_together(l10n, folder, monkeypatch):
    listed = [(name, locale) for locale in ("es", "fr") for name in ("a", "b")]
    for name, locale in (*listed, ("a", "en"), ("b", "en")):
        page = folder / locale / f"{name}.md"
        page.parent.mkdir(exist_ok=True)
        text = PAGE if locale == "en" else PAGE.replace("3 p.m.", "4 p.m.")
        page.write_text(text.replace("language: en", f"language: {locale}"))
    pairs = [{"source": f"en/{n}.md", "target": f"{locale}/{n}.md"} for n, locale in listed]
    (folder / "pairs.jsonl").write_text("\n".join(map(json.dumps, pairs)))
    worked: list[str] = []
    check = Checking.__call__

    def heard(self, item, texts):
        worked.append(item.target)
        return check(self, item, texts)

    monkeypatch.setattr(Checking, "__call__", heard)
    told = found(l10n("check", "--pairs", "pairs.jsonl", "--no-cache", "--format", "concise"))
    assert worked == ["es/a.md", "fr/a.md", "es/b.md", "fr/b.md"]
    assert list(dict.fromkeys(path for path, _, _ in told)) == [p["target"] for p in pairs]
