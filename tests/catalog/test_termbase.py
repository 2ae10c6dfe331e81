from __future__ import annotations

from unicodedata import normalize

import pytest

from l10n.catalog.terms.reading import read_terms
from l10n.catalog.terms.termbase import Status, Term
from l10n.errors import CatalogError

CSV = """en,es,fr,keep,note
nausea,náuseas|ganas de vomitar|!mareo,nausées,,feeling sick
imatinib,,,yes,

drug resistance,resistencia a los medicamentos,,no,
drug,medicamento,,,
"""
TBX = """<?xml version="1.0"?>
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="1"><descrip type="definition">feeling sick</descrip>
<langSet xml:lang="en"><tig><term>nausea</term></tig></langSet>
<langSet xml:lang="es">
<tig><term>mareo</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>náuseas</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
</langSet></termEntry>
<termEntry id="2">
<langSet xml:lang="en"><ntig><termGrp><term>imatinib</term></termGrp></ntig></langSet>
<langSet xml:lang="es"><ntig><termGrp><term>imatinib</term></termGrp></ntig></langSet>
</termEntry><termEntry id="3"/></body></text></martif>
"""
TBX3 = """<tbx type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<text><body>
<conceptEntry id="1"><langSec xml:lang="en"><termSec><term>nausea</term></termSec></langSec>
<langSec xml:lang="es"><termSec><term>náuseas</term></termSec></langSec></conceptEntry>
</body></text></tbx>
"""


def test_csv() -> None:
    first, second, *_ = read_terms(CSV).concepts
    assert first.terms == (
        Term("en", "nausea"),
        Term("es", "náuseas"),
        Term("es", "ganas de vomitar", Status.ADMITTED),
        Term("es", "mareo", Status.AVOID),
        Term("fr", "nausées"),
    )
    assert (first.note, first.keep, first.line) == ("feeling sick", False, 2)
    assert (second.keep, second.line) == (True, 3)


def test_tbx() -> None:
    first, second = read_terms(TBX).concepts
    assert first.note == "feeling sick"
    assert first.of("es") == (Term("es", "náuseas"), Term("es", "mareo", Status.AVOID))
    assert (first.keep, second.keep) == (False, True)
    assert read_terms(TBX3).concepts[0].of("es-MX") == (Term("es", "náuseas"),)


def test_terms_in_a_text() -> None:
    terms = read_terms(CSV)
    text = "Drug resistance: the **drug** Imatinib, not drugs, causes nausea"
    found = terms.find(text, "en")
    assert [f.span.of(text) for f in found] == [
        "Drug resistance",
        "drug",
        "Imatinib",
        "drugs",
        "nausea",
    ]
    assert terms.find(text, "de") == ()
    assert terms.find("", "en") == ()


def test_letters_typed_in_parts_are_whole_ones() -> None:
    terms = read_terms(normalize("NFD", CSV))
    assert Term("es", "náuseas") in terms.concepts[0].terms
    text = normalize("NFD", "Contra las náuseas")
    assert terms.comments(text, "es", "fr") == read_terms(CSV).comments("náuseas", "es", "fr") != ()


def test_comments_for_translators() -> None:
    terms = read_terms(CSV)
    text = "Imatinib may cause nausea. Nausea is common."
    assert terms.comments(text, "en", "es-MX") == (
        "term: imatinib: do not translate",
        "term: nausea = náuseas, ganas de vomitar; not: mareo",
    )
    assert terms.comments(text, "en") == ("term: imatinib: do not translate",)
    assert terms.comments("the drug", "en", "fr") == ()


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("en,remarks\n", 1, '"remarks" is neither'),
        ("en,es\na,b,c\n", 2, "more cells"),
        ("en,keep\na,perhaps\n", 2, "in the column keep"),
        ('en\n"a\n', 2, "not CSV"),
        (f"en\n{'a' * 300}\n", 2, "longer than the limit of 200"),
        ("<html/>", None, "not a TBX file"),
        ('<!DOCTYPE a [<!ENTITY a "b">]><tbx/>', 1, "defines something"),
    ],
)
def test_refused(text: str, line: int | None, reason: str) -> None:
    with pytest.raises(CatalogError, match=reason) as caught:
        read_terms(text, path="terms")
    assert (caught.value.line, caught.value.path) == (line, "terms")


def test_empty_file_and_byte_order_mark() -> None:
    assert read_terms("").concepts == ()
    assert len(read_terms("\ufeff" + CSV).concepts) == 4
    assert len(read_terms("\ufeff" + TBX).concepts) == 2
