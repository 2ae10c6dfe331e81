"""What is wrong with a translation of a catalog stands at its line of the msgstr."""

from __future__ import annotations

from l10n.catalog.po.read import parse_catalog
from l10n.fidelity.catalog_check import check_catalog

_HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
_LONG = """
#: page.md:3
msgid ""
"Take 5 mg.\\n"
"Then wait for 30 minutes and \\"rest\\"."
msgstr ""
"Tome 5 mg.\\n"
"Luego espere 35 minutos y «descanse»."
"""
_PLURAL = """
msgid "Take %(n)s tablet of 5 mg."
msgid_plural "Take %(n)s tablets of 5 mg."
msgstr[0] "Tome %(n)s comprimido de 5 mg."
msgstr[1] "Tome %(n)s comprimidos de 6 mg."
"""


def _doses(text: str) -> list[tuple[int, int, int | None, str]]:
    found = check_catalog(parse_catalog(text, path="es.po"))
    return [
        (f.line, f.start.column, f.source_line, f.span.of(text))
        for f in found
        if f.rule == "fidelity.dose-changed"
    ]


def test_line_of_a_long_translation() -> None:
    where = (12, 1, 7, '"Luego espere 35 minutos y «descanse»."')
    assert _doses(_HEADER + _LONG) == [where]


def test_line_ends_and_mark() -> None:
    text = "\ufeff" + (_HEADER + _LONG).replace("\n", "\r\n")
    assert [where[:3] for where in _doses(text)] == [(12, 1, 7)]


def test_plural_form() -> None:
    where = (9, 11, 6, '"Tome %(n)s comprimidos de 6 mg."')
    assert _doses(_HEADER + _PLURAL) == [where]


def test_unusual_entry_stands_at_its_msgid() -> None:
    text = f'{_HEADER}\nmsgid "Take 5 mg." msgstr "Tome 6 mg."\n'
    assert [where[:3] for where in _doses(text)] == [(6, 1, 6)]
