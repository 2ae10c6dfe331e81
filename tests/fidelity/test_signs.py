"""The signs by which a pattern is spared are in whatever it finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.data import frequencies, ordinals, times
from l10n.fidelity.rules.machine_translation_refusal import REFUSAL, SIGNS

FORMS: dict[str, tuple[str, tuple[str, ...]]] = {
    **{
        f"{name} {language}": ("|".join(table[language]), signs)
        for name, table, own in (
            ("times", times.TIMES, times.SIGNS),
            ("ordinals", ordinals.ORDINALS, ordinals.SIGNS),
        )
        for language, signs in own.items()
    },
    **{
        f"frequencies {language}": (
            "|".join(span.every for span in frequencies.FREQUENCIES[language].values()),
            signs,
        )
        for language, signs in frequencies.SIGNS.items()
    },
    "refusal": (REFUSAL.pattern, SIGNS),
}


@pytest.mark.parametrize("name", FORMS)
@given(data=st.data())
def test_a_match_holds_a_sign(name: str, data: st.DataObject) -> None:
    pattern, signs = FORMS[name]
    letters = st.characters(codec="utf-8", exclude_characters="\u017f\u212a\u0130\u0131")
    found = data.draw(st.from_regex(f"(?i:{pattern})", alphabet=letters))
    assert any(sign in found.lower() for sign in signs)
