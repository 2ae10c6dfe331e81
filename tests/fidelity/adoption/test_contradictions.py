"""Adopted translations that say something else than their source are doubted."""

from __future__ import annotations

import pytest

from l10n.catalog.po.read import parse_catalog
from l10n.fidelity.adoption.contradictions import contradicted

_EMPTY = parse_catalog(
    'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"\n'
)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Take 5 mg a day.", "Tome 6 mg al día."),
        ("Come back on Monday.", "Vuelva el martes."),
        ("The trial began on 3 March.", "El estudio comenzó el 3 de mayo."),
        ("Take it before meals.", "Tómelo después de las comidas."),
    ],
)
def test_contradicted(source: str, translation: str) -> None:
    kept = ("Talk to your doctor on Monday.", "Hable con su médico el lunes.")
    assert contradicted([kept, (source, translation), kept], _EMPTY) == {1}
