"""Characters that end texts or contexts in compiled catalogs, and line feeds at the ends."""

from __future__ import annotations

import pytest

from l10n import parse
from l10n.catalog.po.compile import compile_catalog
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.segmenting.extract import extract
from l10n.errors import CatalogError, DocumentError
from tests.catalog.gettext_tools import needs_gettext, run

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.mark.parametrize("character", ["\0", "\x04"])
@pytest.mark.parametrize("page", ["one\n\ntwo{}three\n", '---\ntitle: "a{}b"\n---\n\nfour\n'])
def test_a_page_with_one_gives_no_template(page: str, character: str) -> None:
    shown = f"\\x{ord(character):02x}" if page.startswith("---") else character
    with pytest.raises(DocumentError, match=f"U\\+{ord(character):04X}") as caught:
        extract(parse(page.format(shown), path="a.md"))
    assert caught.value.line == (2 if page.startswith("---") else 3)


@pytest.mark.parametrize("text", ["a\x04b", "a\\004b", "a\\x04"])
@pytest.mark.parametrize("entry", ['msgid "{}"\nmsgstr ""\n', 'msgid "x"\nmsgstr "{}"\n'])
def test_a_catalog_with_one_is_refused(entry: str, text: str) -> None:
    with pytest.raises(CatalogError, match="U\\+0004"):
        parse_catalog(HEAD + entry.format(text))


@needs_gettext
@pytest.mark.parametrize(
    ("msgid", "msgstr", "fits"),
    [("a", "b", True), ("a\\n", "b\\n", True), ("a\\n", "b", False), ("a", "\\nb", False)],
)
def test_line_feeds_at_the_ends(msgid: str, msgstr: str, fits: bool) -> None:
    text = f'{HEAD}msgid "{msgid}"\nmsgstr "{msgstr}"\n'
    if fits:
        assert compile_catalog(parse_catalog(text))
    else:
        with pytest.raises(CatalogError, match="line feed"):
            compile_catalog(parse_catalog(text))
    assert (run("msgfmt", "-o", "-", "-", text=text).returncode == 0) == fits
