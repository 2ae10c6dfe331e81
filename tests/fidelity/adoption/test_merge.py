"""Edits of a page go back into its catalog; nothing that the catalog said is lost."""

from __future__ import annotations

import pytest

import l10n
from l10n.catalog.building.build import build
from l10n.catalog.message import Catalog
from l10n.fidelity.adoption.adopt import adopt
from l10n.fidelity.adoption.merge import Edits, merge

SOURCE = """\
# Your pills

Take **one** pill each day. See [your team](/team) first.

- Do not crush the pill.
- Keep it dry.
"""
TARGET = """\
# Sus pastillas

Tome **una** pastilla al día. Antes, hable con [su equipo](/team).

- No triture la pastilla.
- Guárdela en un lugar seco.
"""
PARAGRAPH = "Take **one** pill each day. See [your team](1) first."


def source():
    return l10n.parse(SOURCE, path="en/pills.md", language="en")


def page(text: str):
    return l10n.parse(text, path="es/pills.md", language="es")


def catalog() -> Catalog:
    return adopt([(source(), page(TARGET))]).catalog


def changed(catalog: Catalog, msgid: str, **fields: object) -> Catalog:
    """The catalog with one message changed."""
    from dataclasses import replace

    messages = (m.with_(**fields) if m.msgid == msgid else m for m in catalog.messages)
    return replace(catalog, messages=tuple(messages))


def merged(text: str, catalog: Catalog, base: Catalog | None = None):
    return merge(source(), page(text), catalog, locale="es", base=base)


def test_a_page_that_nobody_edited_changes_nothing():
    found = merged(TARGET, catalog())
    assert found.catalog == catalog()
    assert found.edits == Edits()
    assert found.edits.told() == "unchanged"


EDITED = TARGET.replace("hable con [su equipo](/team)", "[pregunte](/team)")
NEW = "Tome **una** pastilla al día. Antes, [pregunte](1)."
OLD = "Tome **una** pastilla al día. Antes, hable con [su equipo](1)."


def test_an_edit_of_the_page_is_taken_and_the_old_text_kept_in_a_comment():
    found = merged(EDITED, catalog())
    message = found.catalog.get(PARAGRAPH)
    assert message.msgstr == (NEW,)
    assert not message.fuzzy
    assert message.translator_comments == (f"in the catalog before: {OLD}",)
    assert found.edits.told() == "1 taken from the page"


def test_with_the_base_the_edit_is_plainly_the_page_s():
    message = merged(EDITED, catalog(), catalog()).catalog.get(PARAGRAPH)
    assert (message.msgstr, message.translator_comments) == ((NEW,), ())


def test_with_the_base_an_edit_of_the_catalog_stays():
    mine = changed(catalog(), PARAGRAPH, msgstr=("Una al día; [equipo](1).",))
    found = merged(TARGET, mine, catalog())
    assert found.catalog == mine
    assert found.edits == Edits()


def test_what_both_changed_is_fuzzy_with_both_readings():
    mine = changed(catalog(), PARAGRAPH, msgstr=("Una al día; [equipo](1).",))
    found = merged(EDITED, mine, catalog())
    message = found.catalog.get(PARAGRAPH)
    assert message.msgstr == ("Una al día; [equipo](1).",)
    assert message.fuzzy
    assert message.translator_comments == (f"in the page, line 3: {NEW}",)
    assert found.edits.told() == "1 to review"
    again = merged(EDITED, found.catalog, catalog())
    assert again.catalog == found.catalog


def test_what_both_changed_alike_is_no_conflict():
    mine = changed(catalog(), PARAGRAPH, msgstr=(NEW,))
    assert merged(EDITED, mine, catalog()).catalog == mine


def test_a_translation_that_only_the_page_has_is_taken():
    empty = changed(catalog(), "Keep it dry.", msgstr=("",))
    found = merged(TARGET, empty)
    assert found.catalog.get("Keep it dry.").msgstr == ("Guárdela en un lugar seco.",)


def test_a_page_that_is_still_untranslated_takes_nothing_away():
    assert merged(SOURCE, catalog()).catalog == catalog()


def test_an_edit_that_breaks_the_page_waits_for_review():
    broken = TARGET.replace("[su equipo](/team)", "su equipo")
    message = merged(broken, catalog()).catalog.get(PARAGRAPH)
    assert message.msgstr == (OLD,)
    assert message.fuzzy
    assert "hable con su equipo" in message.translator_comments[0]


def test_texts_that_the_catalog_does_not_have_are_counted():
    from dataclasses import replace

    some = replace(catalog(), messages=catalog().messages[:2])
    found = merged(TARGET, some)
    assert found.edits.told() == "unchanged; texts that are not in it: 2; run l10n update"


@pytest.mark.parametrize("msgstr", ["1. Una pastilla", "\\# | * _ <b> `x`", "- x", "a  b", "x\\"])
def test_what_build_escapes_is_no_edit(msgstr):
    mine = changed(catalog(), "Keep it dry.", msgstr=(msgstr,))
    text = build(source(), mine, locale="es").text
    assert merged(text, mine).catalog == mine


def test_a_catalog_with_verbatim_links_takes_edits_too() -> None:
    from l10n.catalog.message import Header
    from l10n.catalog.segmenting.extract import extract

    long = "See [your team](https://example.org/team) and ![a pill](pill.png)."
    document = l10n.parse(f"# Pills\n\n{long}\n", path="en/p.md", language="en")
    made = extract(document, links="verbatim")
    texts = {"Pills": "Pastillas", long: long.replace("See", "Vea").replace("your", "su")}
    messages = tuple(m.with_(msgstr=(texts[m.msgid],)) for m in made.messages)
    old = Catalog(messages, Header("Language: es\nX-L10n-Links: verbatim\n"))
    text = build(document, old, locale="es").text
    assert merge(document, page(text), old, locale="es").edits == Edits()
    merged = merge(document, page(text.replace("Vea [", "Mire [")), old, locale="es", base=old)
    assert merged.edits == Edits(taken=1)
    assert merged.catalog.messages[1].msgstr == (texts[long].replace("Vea", "Mire"),)
