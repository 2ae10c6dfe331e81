"""``l10n report``: which pages get a reading level."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import PAGE


def begin(l10n, project, translation: str) -> dict:
    """The report on a Spanish page of which only the title is translated, or all."""
    assert l10n("extract").code == l10n("update").code == 0
    place = project / "locales" / "es" / "LC_MESSAGES" / "pills.po"
    po = place.read_text()
    for line in translation.split("\n"):
        source, _, target = line.partition("=")
        po = po.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"')
    place.write_text(po)
    assert l10n("build", "--fail-on", "never").code == 0
    found = json.loads(l10n("report", "--format", "json").out)["documents"]
    return next(d for d in found if d["path"] == "pages/es/pills.md")


def test_a_page_that_is_hardly_translated_has_no_level(l10n, project):
    shape = begin(l10n, project, "Taking your pills=Sus pastillas")
    assert shape["progress"]["translated"] == 2
    assert "reading" not in shape and "flags" not in shape
    html = l10n("report").out
    assert "Not translated yet: " in html


def test_a_translated_page_has_one(l10n, project):
    shape = begin(
        l10n,
        project,
        "Taking your pills=Sus pastillas\n"
        "Take one pill each day. See [your team](1) before you stop.="
        "Tome una pastilla al día. Vea a [su equipo](1) antes de parar.\n"
        "Do not crush the pill.=No triture la pastilla.",
    )
    assert shape["reading"]["scores"]


def test_a_page_without_a_language_says_what_is_missing(l10n, folder):
    (folder / "page.md").write_text(PAGE.replace("language: en\n", ""))
    assert "add “language: en”" in l10n("score", "page.md").out
    assert "add “language: en”" not in l10n("score", "page.md", "--language", "en").out


def test_the_history_grows_only_with_the_texts(l10n, folder):
    page, history = folder / "page.md", folder / "history.jsonl"
    page.write_text(PAGE)
    run = ("report", "page.md", "-o", "r.html", "--history", "history.jsonl", "--date")
    assert l10n(*run, "2026-11-24").code == 0
    first = history.read_text()
    assert first.count("\n") == 1 and '"2026-11-24"' in first
    assert l10n(*run, "2026-11-25").code == 0
    assert history.read_text() == first
    page.write_text(f"{PAGE}\nThe haematologist investigates thrombocytopenia thoroughly.\n")
    assert l10n(*run, "2026-11-26").code == 0
    assert history.read_text().startswith(first) and history.read_text().count("\n") == 2
    assert (
        "<polyline" in (folder / "r.html").read_text()
        or "Over time" in (folder / "r.html").read_text()
    )


def test_the_day_is_that_of_the_build(l10n, folder, monkeypatch):
    (folder / "page.md").write_text(PAGE)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert l10n("report", "page.md", "-o", "r.html", "--history", "h.jsonl").code == 0
    assert '"date": "2026-01-01"' in (folder / "h.jsonl").read_text()


def test_wrong_options_of_the_history(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    bad_day = l10n("report", "page.md", "--history", "h.jsonl", "--date", "24.11.2026")
    assert bad_day.code == 2 and "2026-11-25" in bad_day.err
    assert l10n("report", "page.md", "--date", "2026-11-24").code == 2
    assert l10n("report", "page.md", "--history", "page.md").code == 2
    assert l10n("report", "page.md", "-o", "h.jsonl", "--history", "h.jsonl").code == 2
    (folder / "h.jsonl").write_text("<<<<<<<\n")
    broken = l10n("report", "page.md", "-o", "r.html", "--history", "h.jsonl")
    assert broken.code == 2 and "h.jsonl:1" in broken.err
    assert not (folder / "r.html").exists()


def test_the_suffix_tells_the_format(l10n, folder):
    (folder / "page.md").write_text(PAGE)
    ran = l10n("report", "page.md", "-o", "r.pdf")
    assert ran.code == 2 and '".pdf" tells no format' in ran.err
    assert not (folder / "r.pdf").exists()
    assert l10n("report", "page.md", "-o", "r.pdf", "--format", "html").code == 0
    assert l10n("report", "page.md", "-o", "r").code == 0
    assert (folder / "r").read_text().startswith("<!DOCTYPE html>")
    pytest.importorskip("openpyxl")
    assert l10n("report", "page.md", "-o", "r.xlsx").code == 0
    assert (folder / "r.xlsx").read_bytes().startswith(b"PK")


def test_no_page_goes_to_a_terminal(l10n, folder, monkeypatch):
    (folder / "page.md").write_text(PAGE)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    ran = l10n("report", "page.md")
    assert ran.code == 2 and "-o report.html" in ran.err
    assert l10n("report", "page.md", "--format", "concise").code == 0


def test_titles_are_shown_as_readers_see_them(l10n, folder):
    (folder / "page.md").write_text("---\ntitle: C&oacute;digo\nlanguage: es\n---\n\nHola.\n")
    found = json.loads(l10n("report", "page.md", "--format", "json").out)
    assert found["documents"][0]["title"] == "Código"
