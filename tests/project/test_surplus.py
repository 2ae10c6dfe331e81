"""Where the catalogs of a project lie, whatever its pattern is."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.project.configuration import Configuration
from l10n.project.layout import Layout
from l10n.project.patterns import trunk
from l10n.project.surplus import catalog_files

TRUNKS = {
    "locales/{posix}/LC_MESSAGES/{stem}.po": "locales/pt_BR/LC_MESSAGES",
    "po/{locale}/{path}.po": "po/pt-BR",
    "po/{stem}.{locale}.po": "po",
    "po/{stem}/{locale}.po": "po",
    "{stem}.{locale}.po": "",
    "po/{locale}.po": "po",
}


@pytest.mark.parametrize(("pattern", "folder"), TRUNKS.items())
def test_the_folder_that_holds_all(pattern: str, folder: str) -> None:
    assert trunk(pattern, "pt-BR") == folder


@pytest.mark.parametrize("pattern", TRUNKS)
def test_catalogs_of_pages_that_are_gone(
    pattern: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    layout = Layout.of(Configuration(root=tmp_path, source="src", catalogs=pattern), tmp_path)
    for name in ("here.md", "more/there.md"):
        for tag in ("pt-BR", "es"):
            place = Path(layout.catalog(name, tag))
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text("")
    Path("src").mkdir()
    Path("src/here.md").write_text("a\n")
    wanted = dict.fromkeys(layout.catalog(name, "pt-BR") for name in ("here.md", "more/there.md"))
    assert catalog_files(layout, "pt-BR") == tuple(wanted)
