"""The terms of a termbase in pages and in the messages of catalogs."""

from __future__ import annotations

import pytest

from l10n.catalog.po.read import parse_catalog
from l10n.catalog.terms.reading import read_terms
from l10n.catalog.terms.termbase import Termbase
from l10n.fidelity.catalog_check import check_catalog
from l10n.fidelity.check import check
from l10n.fidelity.metadata.policy import Policy
from l10n.fidelity.names.glossary import renders
from l10n.text.parse import parse

TERMS = """\
en,es,de,ru,keep
side effect,efecto secundario,Nebenwirkung,побочный эффект,
nausea,náuseas|!mareo,Übelkeit,тошнота,
imatinib,,,,yes
"""
MORE = """\
en,fr,ar,zh-Hans
side effect,effet secondaire|effet indésirable,أثر جانبي,副作用
nausea,nausée,غثيان,恶心
"""
POLICY = Policy(termbase=Termbase((*read_terms(TERMS).concepts, *read_terms(MORE).concepts)))
MISSING, AVOIDED = "fidelity.glossary-term-missing", "fidelity.glossary-term-avoided"


@pytest.mark.parametrize(
    ("source", "language", "target", "expected"),
    [
        ("Tell us about every side effect.", "es", "Cuéntenos cada efecto secundario.", []),
        ("Side effects can come late.", "es", "Los efectos secundarios pueden tardar.", []),
        ("Side effects can come late.", "es", "Los efectos adversos pueden tardar.", [MISSING]),
        ("Side effects can come late.", "fr", "Les effets indésirables tardent parfois.", []),
        ("Side effects can come late.", "fr", "Les réactions tardent parfois.", [MISSING]),
        ("Side effects can come late.", "de", "Nebenwirkungen kommen manchmal spät.", []),
        ("Side effects can come late.", "de", "Beschwerden kommen manchmal spät.", [MISSING]),
        ("Side effects can come late.", "ru", "Побочные эффекты бывают поздними.", []),
        ("Side effects can come late.", "ru", "Осложнения бывают поздними.", [MISSING]),
        ("Side effects can come late.", "zh-Hans", "副作用可能出现得较晚。", []),
        ("Side effects can come late.", "zh-Hans", "不良反应可能出现得较晚。", [MISSING]),
        ("Some people have nausea.", "es", "Algunas personas tienen náuseas.", []),
        ("Some people have nausea.", "es", "Algunas personas tienen mareos.", [AVOIDED]),
        ("Some people have nausea.", "ar", "يشعر بعض الناس بالغثيان.", []),
        ("Some people have nausea.", "ar", "يشعر بعض الناس بالتعب.", [MISSING]),
        ("Take imatinib with food.", "es", "Tome imatinib con comida.", []),
        ("Take imatinib with food.", "es", "Tome el medicamento con comida.", [MISSING]),
        ("Some people feel dizzy.", "es", "Algunas personas tienen mareos.", []),
    ],
)
def test_pages(source: str, language: str, target: str, expected: list[str]) -> None:
    one, other = parse(source, language="en"), parse(target, language=language)
    rules = {finding.rule for finding in check(one, other, policy=POLICY)}
    assert rules & {MISSING, AVOIDED} == set(expected)


def test_messages() -> None:
    catalog = parse_catalog(
        'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "A side effect"\nmsgstr "Un efecto adverso"\n'
    )
    found = [f for f in check_catalog(catalog, policy=POLICY) if f.rule == MISSING]
    assert [(f.line, f.source_line) for f in found] == [(5, 4)]


def test_names_of_placeholders_are_no_terms() -> None:
    catalog = parse_catalog(
        'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "%(nausea)d of {nausea} said so"\nmsgstr "%(nausea)d de {nausea} lo dijeron"\n'
    )
    assert not [f for f in check_catalog(catalog, policy=POLICY) if f.rule in (MISSING, AVOIDED)]


def test_forms() -> None:
    assert renders("los efectos más secundarios", "efecto secundario")
    assert not renders("secundario", "efecto secundario")
    assert not renders("defecto secundario", "efecto secundario")
