"""The translation of the page that a link of a translation names."""

import pytest

from l10n.project.configuration import Configuration
from l10n.project.layout import Layout
from l10n.project.local_pages import lead_of


@pytest.fixture
def beside(tmp_path, monkeypatch) -> Layout:
    """Translations beside their sources."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.md", "a.es.md", "sub/b.md", "sub/b.es.md", "sub/x y.md", "sub/x y.es.md"):
        path = tmp_path / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# A\n")
    (tmp_path / "docs" / "c.md").write_text("# C\n")
    (tmp_path / "other.md").write_text("# O\n")
    configuration = Configuration(
        root=tmp_path, source="docs", source_language="en", targets="docs/{stem}.{locale}.md"
    )
    return Layout.of(configuration, tmp_path)


@pytest.mark.parametrize(
    ("target", "new"),
    [
        ("sub/b.md", "sub/b.es.md"),
        ("./sub/b.md#part", "sub/b.es.md#part"),
        ("sub/b.md?x=1#p", "sub/b.es.md?x=1#p"),
        ("sub/x%20y.md", "sub/x%20y.es.md"),
        ("a.md#part", "a.es.md#part"),
        ("a.md", None),  # the page itself, to choose its language
        ("c.md", None),  # not translated
        ("sub/b.es.md", None),  # a translation already
        ("gone.md", None),
        ("../other.md", None),  # no source of the project
        ("../../etc/passwd.md", None),
        ("/sub/b.md", None),
        ("https://example.org/a.md", None),
        ("mailto:a.md", None),
        ("#part", None),
        ("sub/", None),
        ("", None),
    ],
)
def test_a_relative_link_leads_to_the_translation(beside, target, new) -> None:
    assert lead_of(beside, "docs/a.md", "docs/a.es.md", "es")(target) == new


def test_from_a_folder_below(beside) -> None:
    lead = lead_of(beside, "docs/sub/b.md", "docs/sub/b.es.md", "es")
    assert lead("../a.md") == "../a.es.md"


def test_where_translations_have_a_folder_the_path_is_the_same(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("en/a.md", "en/b.md", "es/a.md", "es/b.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("# A\n")
    layout = Layout.of(
        Configuration(root=tmp_path, source="en", targets="{locale}/{path}"), tmp_path
    )
    assert lead_of(layout, "en/a.md", "es/a.md", "es")("b.md#p") == "b.md#p"
