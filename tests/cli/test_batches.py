"""Extract, update and build over a project: the same for any number of processes, and not at all
where nothing has changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .conftest import PAGE, files

PAGES = 12


@pytest.fixture
def cache(tmp_path_factory, monkeypatch) -> Path:
    place = tmp_path_factory.mktemp("home") / "cache"
    monkeypatch.setenv("L10N_CACHE", str(place))
    return place


@pytest.fixture
def many(project) -> Path:
    for number in range(PAGES):
        text = PAGE.replace("one pill", f"{number} pills")
        (project / "pages" / "en" / f"page-{number:02}.md").write_text(text)
    (project / "pages" / "en" / "broken.md").write_bytes(b"\xff")
    return project


def run(l10n, *more: str) -> list[object]:
    ran = [l10n("extract", *more), l10n("update", *more)]
    for catalog in Path("locales/es/LC_MESSAGES").glob("page-*.po"):
        text = catalog.read_text()
        head = 'msgid "Do not crush the pill."\nmsgstr '
        catalog.write_text(text.replace(f'{head}""', f'{head}"No triture la pastilla."'))
    return [*ran, l10n("update", *more), l10n("build", *more)]


def test_the_same_files_and_messages_for_any_number_of_processes(l10n, many):
    first = run(l10n)
    made = files(many)
    assert len(made) > 4 * PAGES
    for more in (("-j", "2"), ("-j", "8", "--no-cache")):
        for folder in ("locales", "pages/es"):
            shutil.rmtree(many / folder)
        assert run(l10n, *more) == first
        assert files(many) == made


def test_a_second_run_writes_nothing_and_says_the_same(l10n, many, cache):
    run(l10n)
    l10n("update")
    before = {path: path.stat().st_mtime_ns for path in many.rglob("*")}
    plain = [l10n(name, "--no-cache") for name in ("extract", "update", "build")]
    again = [l10n(name) for name in ("extract", "update", "build")]
    assert again == plain
    assert {path: path.stat().st_mtime_ns for path in many.rglob("*")} == before


def test_what_somebody_changed_is_made_again(l10n, many, cache):
    run(l10n)
    kept = files(many)
    target = many / "locales" / "templates" / "page-01.pot"
    target.write_text("# gone\n")
    (many / "locales" / "templates" / "page-02.pot").unlink()
    l10n("extract")
    assert files(many) == kept
    page = many / "pages" / "en" / "page-01.md"
    page.write_text(page.read_text().replace("Take 1 pills", "Take one hundred pills"))
    l10n("extract")
    assert "Take one hundred pills" in target.read_text()
    l10n("update")
    assert "Take one hundred pills" in (many / "locales/es/LC_MESSAGES/page-01.po").read_text()


def test_translations_move_between_catalogs_in_any_number_of_processes(l10n, many):
    l10n("extract")
    l10n("update")
    texts = {}
    for jobs in ("1", "3"):
        catalog = many / "locales" / "es" / "LC_MESSAGES" / "page-00.po"
        old = catalog.read_text()
        moved = old.replace(
            'msgid "Do not crush the pill."\nmsgstr ""',
            'msgid "Do not crush the pill."\nmsgstr "No triture la pastilla."',
        )
        assert moved != old
        catalog.write_text(moved)
        new = many / "pages" / "en" / "moved.md"
        new.write_text("# Moved\n\n- Do not crush the pill.\n")
        l10n("extract", "-j", jobs)
        l10n("update", "-j", jobs)
        made = many / "locales" / "es" / "LC_MESSAGES" / "moved.po"
        assert "No triture la pastilla." in made.read_text()
        texts[jobs] = files(many / "locales")
        catalog.write_text(old)
        made.unlink()
    assert texts["1"] == texts["3"]
