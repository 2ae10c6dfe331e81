from __future__ import annotations

import polib
import pytest

from l10n.catalog.message import Catalog, Message, Previous
from l10n.catalog.po.header import new_header
from l10n.catalog.po.polib_bridge import from_polib, to_polib
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from tests.catalog import texts

HEADER = new_header("es", project="test", created="2026-01-01 00:00+0000")
FULL = Message(
    "page",
    ("página", "páginas"),
    "context",
    "pages",
    ("translator", "more"),
    ("extracted",),
    ("page.md:3", "other.md"),
    ("fuzzy", "md-text"),
    Previous("old context", "old page", "old pages"),
)


def test_there_and_back() -> None:
    gone = Message("gone", ("x",), obsolete=True)
    catalog = Catalog((FULL, Message("a", ("b",)), gone), HEADER)
    assert from_polib(to_polib(catalog)) == catalog


@pytest.mark.parametrize("seed", range(3))
def test_random_catalogs(seed: int) -> None:
    catalog = Catalog(texts.messages(seed, 60), HEADER)
    assert from_polib(to_polib(catalog)).messages == catalog.messages


def test_polib_reads_what_it_gets() -> None:
    file = to_polib(Catalog((FULL,), HEADER))
    entry = file[0]
    assert isinstance(file, polib.POFile)
    assert (entry.msgid, entry.msgstr_plural) == ("page", {0: "página", 1: "páginas"})
    assert entry.occurrences == [("page.md", "3"), ("other.md", "")]
    assert entry.previous_msgid == "old page"
    assert entry.fuzzy
    assert file.metadata["Language"] == "es"


def test_what_polib_wrote() -> None:
    source = polib.POFile(wrapwidth=78)
    source.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    source.append(polib.POEntry(msgid="a", msgstr="b", occurrences=[("p.md", "1")]))
    catalog = from_polib(source, path="x.po")
    assert catalog.path == "x.po"
    assert parse_catalog(write_catalog(catalog)).messages == catalog.messages
