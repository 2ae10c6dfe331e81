from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.memory.tmx import read_tmx, write_tmx
from l10n.catalog.memory.units import Unit
from l10n.errors import CatalogError

UNITS = (
    Unit('a & <b> "c"', "é\n  two lines\r\n", "en", "es", None, "es.po"),
    Unit("b", "c", "en", "zh-Hans", "front matter: title"),
)
HEADER = (
    '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" '
    'srclang="{}" datatype="plaintext"/>'
)


def tmx(body: str, source: str = "en") -> str:
    return f'<tmx version="1.4">{HEADER.format(source)}<body>{body}</body></tmx>'


def test_there_and_back() -> None:
    assert read_tmx(write_tmx(UNITS)) == UNITS


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1),
)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_any_text(source: str, target: str) -> None:
    unit = Unit(source, target, "en", "es", source)
    held = [text for text in (source, target) if "\ufffe" not in text and "\uffff" not in text]
    if len(held) == 2:
        assert read_tmx(write_tmx([unit])) == (unit,)


def test_control_characters_do_not_break_the_file() -> None:
    assert read_tmx(write_tmx([Unit("a\x07b", "c\x1b\ufffe", "en", "es")]))[0][:2] == ("ab", "c")


def test_structure_is_that_of_the_standard() -> None:
    root = ET.fromstring(write_tmx(UNITS, version="1.0"))
    assert root.tag == "tmx"
    assert root.get("version") == "1.4"
    header = root.find("header")
    assert header is not None
    assert set(header.keys()) == {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang"),
        "datatype",
    }
    for element in root.iter("tu"):
        kinds = [child.tag for child in element]
        assert kinds == sorted(kinds, key=["note", "prop", "tuv"].index)
        assert kinds.count("tuv") == 2


def test_several_languages_and_inline_codes() -> None:
    body = (
        '<tu><tuv xml:lang="EN-us"><seg>Take <ph x="1">{0}</ph> <hi>now</hi></seg></tuv>'
        '<tuv xml:lang="es"><seg>Tome</seg></tuv><tuv lang="fr"><seg>Prenez</seg></tuv>'
        '<tuv xml:lang="de"><seg/></tuv><tuv xml:lang="!"><seg>x</seg></tuv></tu>'
    )
    assert read_tmx(tmx(body), path="m.tmx") == (
        Unit("Take {0} now", "Tome", "en-US", "es", None, "m.tmx"),
        Unit("Take {0} now", "Prenez", "en-US", "fr", None, "m.tmx"),
    )


def test_source_of_any_language() -> None:
    body = '<tu><tuv xml:lang="es"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>'
    assert read_tmx(tmx(body, "*all*")) == ()
    assert read_tmx(tmx(body, "*all*"), source_language="en") == (Unit("b", "a", "en", "es"),)
    assert read_tmx(tmx(body, "es")) == (Unit("a", "b", "es", "en"),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', "defines something itself"),
        ('<!DOCTYPE tmx [<!ENTITY % a SYSTEM "file:///etc/passwd">%a;]><tmx/>', "defines"),
        ("<tmx>&lol;</tmx>", "undefined entity"),
        ("<tmx>" + "<a>" * 100, "deeper than"),
        ("<tmx>", "no element found"),
        ("", "no element found"),
        ("<other/>", "not a TMX file"),
        ("<tmx/>", "not a TMX file"),
    ],
)
def test_refused(text: str, reason: str) -> None:
    with pytest.raises(CatalogError, match=reason):
        read_tmx(text, path="x.tmx")


def test_external_definition_is_named_but_never_fetched() -> None:
    text = f'<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "http://example.org/tmx14.dtd">{tmx("")}'
    assert read_tmx(text) == ()
