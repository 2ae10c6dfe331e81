"""The public surface: names, laziness, and one call of each function."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

import l10n
from l10n import api
from l10n.cli.main import COMMANDS
from l10n.errors import UsageError
from tests.paths import CORPUS

LISTS = {"status", "init", "schema", "completion", "rules", "formulas", "languages"}
READING = {"read", "parse", "read_catalog", "parse_catalog", "check_catalog"}


def test_commands_and_functions_share_their_names():
    assert {entry.name for entry in COMMANDS} - LISTS == set(api.__all__) - READING


def test_every_name_is_there_and_documented():
    for name in l10n.__all__:
        value = getattr(l10n, name)
        assert name.startswith("__") or inspect.getdoc(value)
    assert set(api.__all__) <= set(l10n.__all__)
    assert dir(l10n) == sorted(l10n.__all__)


def test_an_unknown_name():
    with pytest.raises(AttributeError, match="scores"):
        _ = l10n.scores  # type: ignore[attr-defined]


def test_rooms_are_imported_when_used():
    code = (
        "import sys, l10n\n"
        "assert not [m for m in sys.modules if m.startswith('l10n.')]\n"
        "l10n.readability.evaluate, l10n.languages.get\n"
        "assert 'l10n.fidelity' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_route_of_a_document():
    document = l10n.read(str(CORPUS / "en" / "tamoxifen-at-home.md"))
    assert document.language == "en"
    assert api.title_of(document) == "Taking Tamoxifen at Home"
    assert l10n.score(document).primary is not None
    assert l10n.flag(document).sections
    template = l10n.extract(document)
    assert template.get("Taking Tamoxifen at Home") is not None
    assert l10n.build(document, template) == document.source
    assert l10n.check(document, document) is not None
    assert l10n.report([document]).documents[0].title == "Taking Tamoxifen at Home"


def test_catalogs():
    text = 'msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "Rest"\nmsgstr "Descanse"\n'
    catalog = l10n.parse_catalog(text, path="es.po")
    page = l10n.parse("# Rest\n", path="en/page.md")
    assert l10n.build(page, catalog) == "# Descanse\n"
    updated = l10n.update(catalog, l10n.extract(page))
    found = updated.get("Rest")
    assert found is not None and found.msgstr == ("Descanse",)
    assert isinstance(l10n.check_catalog(catalog), tuple)


def test_paths_may_be_path_objects():
    page = CORPUS / "en" / "tamoxifen-at-home.md"
    assert (l10n.read(page).path, l10n.read(page).language) == (str(page), "en")
    catalog = next(CORPUS.parent.glob("locales/es/LC_MESSAGES/*.po"))
    assert len(l10n.read_catalog(catalog).messages) > 0


def test_the_language_of_a_document():
    def language(text, path=None, given=None):
        return l10n.parse(text, path=path, language=given).language

    assert language("---\nlanguage: vi\n---\n", "pages/es/a.md", "fr") == "vi"
    assert language("# A\n", "pages/es/a.md", "fr") == "es"
    assert language("# A\n", "pages/pt_BR/docs/a.md") == "pt-BR"
    assert language("# A\n", "pages/docs/a.md", "fr") == "fr"
    assert language("# A\n") is None


def test_explain():
    assert "SMOG" in l10n.explain("smog")
    with pytest.raises(UsageError, match="smgo"):
        l10n.explain("smgo")
