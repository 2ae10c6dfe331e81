"""A catalog against the texts of its source as it is now."""

from __future__ import annotations

from l10n.catalog.coverage import coverage
from l10n.catalog.message import Catalog, Message
from l10n.catalog.segmenting.extract import extract
from l10n.text.parse import parse


def test_coverage() -> None:
    template = extract(parse("# Rest\n\nSleep well.\n\nEat well.\n", path="rest.md"))
    catalog = Catalog(
        (
            Message("Rest", ("Descanso",)),
            Message("Sleep well.", ("Duerma bien.",), flags=("fuzzy",)),
            Message("Drink enough.", ("Beba lo suficiente.",)),
            Message("Walk.", ("Camine.",), obsolete=True),
        )
    )
    found = coverage(template, catalog)
    progress = found.progress
    assert (progress.translated, progress.fuzzy, progress.untranslated) == (1, 1, 1)
    assert (found.unknown, found.gone, found.behind) == (1, 1, 2)


def test_nothing_yet() -> None:
    template = extract(parse("# Rest\n", path="rest.md"))
    assert coverage(template, None).progress.untranslated == 1
    assert coverage(template, None).behind == 0
