"""Where the files of a project lie."""

from __future__ import annotations

import pytest

from l10n.errors import LimitError, UsageError
from l10n.project.configuration import Configuration
from l10n.project.layout import Layout, Source
from l10n.project.places import locale_of_catalog
from l10n.project.walk import documents


@pytest.fixture
def root(tmp_path, monkeypatch):
    for name in ("corpus/en/pills.md", "corpus/en/more/rest.markdown", "corpus/fr/pills.md"):
        place = tmp_path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("# Title\n")
    po = tmp_path / "locales" / "pt_BR" / "LC_MESSAGES"
    po.mkdir(parents=True)
    (po / "pills.po").write_text("")
    (tmp_path / "locales" / "templates").mkdir()
    (po.parent.parent / "es" / "LC_MESSAGES").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_paths(root):
    layout = Layout.of(Configuration(root), root)
    assert layout.sources() == (
        Source("more/rest.markdown", "corpus/en/more/rest.markdown"),
        Source("pills.md", "corpus/en/pills.md"),
    )
    assert layout.source_language == "en"
    assert layout.template("more/rest.markdown") == "locales/templates/more/rest.pot"
    assert layout.catalog("pills.md", "pt-BR") == "locales/pt_BR/LC_MESSAGES/pills.po"
    assert layout.target("pills.md", "zh-Hans") == "corpus/zh-Hans/pills.md"


def test_paths_from_below_and_from_elsewhere(root, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(root / "corpus")
    below = Layout.of(Configuration(root), root / "corpus")
    assert below.sources()[1].file == "../corpus/en/pills.md"
    elsewhere = Layout.of(Configuration(root), tmp_path_factory.mktemp("other"))
    assert elsewhere.target("pills.md", "es") == f"{root}/corpus/es/pills.md"


def test_locales_are_those_with_files_of_the_sources(root):
    layout = Layout.of(Configuration(root), root)
    assert layout.locales() == ("fr", "pt-BR")
    assert Layout.of(Configuration(root, locales=("vi",)), root).locales() == ("vi",)


def test_chosen_locales(root):
    layout = Layout.of(Configuration(root), root)
    assert layout.chosen(("pt_BR",)) == ("pt-BR",)
    assert layout.chosen(()) == ("fr", "pt-BR")
    for name in ("es", "../x"):
        with pytest.raises(UsageError):
            layout.chosen((name,))


def test_the_source_of_a_translation(root):
    layout = Layout.of(Configuration(root), root)
    assert layout.source_of("corpus/fr/pills.md") == (
        Source("pills.md", "corpus/en/pills.md"),
        "fr",
    )
    assert layout.source_of("corpus/fr/unknown.md") is None
    assert layout.source_of("corpus/en/pills.md") is None
    assert layout.source_of("../fr/pills.md") is None


def test_a_document_never_leaves_the_project(root):
    layout = Layout.of(Configuration(root), root)
    with pytest.raises(UsageError):
        layout.target("../../etc/passwd", "es")


def test_no_source_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="no folder of source documents"):
        Layout.of(Configuration(tmp_path), tmp_path).sources()


def test_documents_are_sorted_regular_files(root):
    (root / "corpus" / ".hidden").mkdir()
    (root / "corpus" / ".hidden" / "a.md").write_text("")
    (root / "corpus" / "link.md").symlink_to("en/pills.md")
    (root / "corpus" / "linked").symlink_to("en")
    (root / "corpus" / "a.b").mkdir()
    (root / "corpus" / "a.b" / "x.MD").write_text("")
    found = documents("corpus")
    assert found == (
        "corpus/a.b/x.MD",
        "corpus/en/more/rest.markdown",
        "corpus/en/pills.md",
        "corpus/fr/pills.md",
    )
    assert documents("corpus/") == found
    assert documents(".")[0] == "corpus/a.b/x.MD"


def test_limits_of_a_folder(root):
    with pytest.raises(LimitError, match="more than 2 files"):
        documents("corpus", limit=2)
    with pytest.raises(UsageError, match="no documents"):
        documents("locales")
    for name in ("", "nowhere", "corpus/en/pills.md/x"):
        with pytest.raises(UsageError):
            documents(name)


@pytest.mark.parametrize(
    ("path", "locale"),
    [
        ("es.po", "es"),
        ("po/pt_BR.po", "pt-BR"),
        ("page.es.po", "es"),
        ("locales/zh_Hans/LC_MESSAGES/page.po", "zh-Hans"),
        ("es/page.po", "es"),
        ("docs/page.po", None),
    ],
)
def test_the_locale_of_a_catalog(path, locale):
    assert locale_of_catalog(path) == locale


@pytest.mark.parametrize(
    ("targets", "locales", "gone"),
    [
        ("docs/{locale}/{path}", ("es",), {"es/a.md", "es/b.md"}),
        ("docs/{locale}/{path}", (), {"es/a.md", "nb/a.md"}),
        ("docs/{stem}.{locale}.md", ("es",), {"a.es.md"}),
        ("pages/{locale}/{path}", ("es",), set()),
    ],
)
def test_translations_among_the_sources_are_no_sources(
    tmp_path, monkeypatch, targets, locales, gone
):
    names = {"a.md", "a.es.md", "howto/a.md", "es/a.md", "es/b.md", "nb/a.md"}
    for name in names:
        place = tmp_path / "docs" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("# Title\n")
    monkeypatch.chdir(tmp_path)
    configuration = Configuration(
        tmp_path, source="docs", source_language="en", targets=targets, locales=locales
    )
    sources = Layout.of(configuration, tmp_path).sources()
    assert {source.path for source in sources} == names - gone
