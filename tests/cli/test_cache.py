"""Commands give the same bytes with a cache, without one, and with a damaged one."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import PAGE

COMMANDS = (
    ("score", "pages/en"),
    ("score", "pages/en", "--max", "smog=1", "--format", "json"),
    ("score", "pages/en", "--max", "lix=10"),
    ("flag", "pages/en", "--format", "sarif"),
    ("flag", "pages/en", "--ui-locale", "es"),
    ("check",),
    ("check", "--format", "junit"),
    ("report",),
    ("report", "--format", "markdown"),
)


@pytest.fixture
def cache(tmp_path_factory, monkeypatch) -> Path:
    place = tmp_path_factory.mktemp("home") / "cache"
    monkeypatch.setenv("L10N_CACHE", str(place))
    return place / "results.sqlite"


@pytest.fixture
def translated(project, l10n) -> Path:
    (project / "pages" / "en" / "broken.md").write_bytes(b"\xff")
    l10n("extract")
    l10n("update")
    catalog = next(project.glob("locales/es/**/pills.po"))
    text = catalog.read_text()
    for source, target in (("Taking your pills", "Tomar las pastillas"),):
        text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"')
    catalog.write_text(text)
    l10n("build")
    return project


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_same_bytes_with_and_without(l10n, translated, cache, command):
    without = l10n(*command, "--no-cache")
    assert not cache.exists()
    assert l10n(*command) == without
    assert cache.exists()
    assert l10n(*command) == without
    assert l10n(*command, "-j", "2") == without


def test_a_change_of_a_page_or_of_the_settings_is_seen(l10n, project, cache):
    page = project / "pages" / "en" / "pills.md"
    page.write_text(f"{PAGE}\nAbout 30% of patients utilize an oncologist prior to EGFR therapy.\n")
    first = l10n("flag", "pages/en", "--format", "json")
    assert l10n("flag", "pages/en", "--format", "json", "--ignore", "plain") != first
    assert l10n("flag", "pages/en", "--format", "json", "--ui-locale", "fr") != first
    before = page.read_text()
    page.write_text(before.replace("each day", "each and every single day"))
    second = l10n("flag", "pages/en", "--format", "json")
    assert second != first
    assert l10n("flag", "pages/en", "--format", "json", "--no-cache") == second
    page.write_text(before)
    assert l10n("flag", "pages/en", "--format", "json") == first


def test_a_damaged_cache_is_told_once(l10n, project, cache):
    good = l10n("score", "pages/en")
    for name in ("-wal", "-shm"):
        Path(f"{cache}{name}").unlink(missing_ok=True)
    cache.write_bytes(b"rubbish" * 1000)
    told = l10n("score", "pages/en")
    assert (told.code, told.out) == (good.code, good.out)
    assert told.err == f"l10n: {cache}: the cache was damaged and is begun again\n"
    assert l10n("score", "pages/en") == good


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(l10n, project, monkeypatch):
    monkeypatch.setenv("L10N_CACHE", "/proc/nothing")
    assert l10n("score", "pages/en").err == ""


@pytest.mark.parametrize("command", ["extract", "update", "build"])
def test_what_a_killed_run_left_goes_though_nothing_has_changed(l10n, translated, cache, command):
    l10n("update")
    written = [path for path in translated.rglob("*") if path.suffix in (".po", ".pot", ".md")]
    l10n("build")
    left = [path.with_name(f".{path.name}.l10n.tmp") for path in written]
    made = {
        "extract": (".pot",),
        "update": (".po",),
        "build": ("es/pills.md",),
    }[command]
    mine = [p for p, of in zip(left, written, strict=True) if of.as_posix().endswith(made)]
    assert mine
    for path in mine:
        path.write_text("half a")
    l10n(command)
    assert not [path for path in mine if path.exists()]
