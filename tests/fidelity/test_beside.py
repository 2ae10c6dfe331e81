"""Translations that lie beside their source."""

from __future__ import annotations

import pytest

from l10n.fidelity.beside import languages_beside, sources_beside


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("page.md", "page.es.md", (None, "es")),
        ("docs/page.md", "docs/page_pt-br.md", (None, "pt-BR")),
        ("page.md", "page-zh-Hant.md", (None, "zh-Hant")),
        ("page.en.md", "page.fr.md", ("en", "fr")),
        ("page_en.md", "page_ur.md", ("en", "ur")),
        ("en.md", "es.md", ("en", "es")),
        ("a/en.md", "b/zh_TW.md", ("en", "zh-TW")),
        ("how.md", "how_to.md", (None, "to")),
        ("what.md", "how_to.md", None),
        ("page.md", "page.md", None),
        ("page.md", "page.draft.md", None),
        ("en/page.md", "es/page.md", None),
        (None, "es.md", None),
    ],
)
def test_names_tell_languages(source, target, languages) -> None:
    assert languages_beside(source, target) == languages


def test_where_a_source_may_lie() -> None:
    assert sources_beside("docs/page.es.md") == ("docs/page.md", "docs/page.en.md")
    assert sources_beside("es.md") == ("en.md",)
    assert sources_beside("docs/es/page.md") == ("docs/en/page.md", "docs/page.md")
    assert sources_beside("docs/page.md") == ()
    assert sources_beside("en.md") == ()
