"""Whether a page is what its catalog gives."""

from __future__ import annotations

import pytest

from l10n.catalog.building import fresh
from l10n.catalog.building.build import build
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.segmenting.policy import DEFAULT_POLICY
from l10n.text.parse import parse

SOURCE = parse("# Rest\n\nSleep well.\n", language="en")
HEADER = 'msgid ""\nmsgstr "Language: es\\n"\n\n'
SAFE = HEADER + 'msgid "Rest"\nmsgstr "Descanso"\n'
WAITING = SAFE + '\n#, fuzzy\nmsgid "Sleep well."\nmsgstr "Duerma bien."\n'


def is_fresh(page: str, catalog: str) -> bool:
    return fresh.is_fresh(
        parse(page, language="es"),
        SOURCE,
        parse_catalog(catalog),
        locale="es",
        policy=DEFAULT_POLICY,
    )


@pytest.mark.parametrize(
    ("page", "catalog", "told"),
    [
        ("# Descanso\n\nSleep well.\n", SAFE, True),
        ("# Descanso\n\nSleep well.\n", WAITING, True),
        ("# Descanso\n\nDuerma bien.\n", WAITING, True),
        ("# Descanso\n\nDuerma bien.\n", SAFE, False),
        ("# Reposo\n\nDuerma bien.\n", WAITING, False),
    ],
)
def test_with_and_without_translations_under_review(page: str, catalog: str, told: bool) -> None:
    assert is_fresh(page, catalog) is told


@pytest.mark.parametrize(("catalog", "times"), [(SAFE, 1), (WAITING, 3)])
def test_a_page_is_built_no_more_often_than_it_may_differ(monkeypatch, catalog, times) -> None:
    made = []

    def counted(*args, **options):
        made.append(options)
        return build(*args, **options)

    monkeypatch.setattr(fresh, "build", counted)
    assert not is_fresh("# Reposo\n\nSleep well.\n", catalog)
    assert len(made) == times
