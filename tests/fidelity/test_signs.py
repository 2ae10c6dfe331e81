"""The signs by which a pattern is spared are in whatever it finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.data import frequencies, ordinals, times
from l10n.fidelity.expressions import signs as any_of
from l10n.fidelity.numbers import reading
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


_PIECES = st.text(st.sampled_from("ate .+zé翻"), min_size=1, max_size=5)


@given(st.lists(_PIECES, max_size=6), st.text(st.sampled_from("ate .+zé翻"), max_size=30))
def test_any_of_some_words(words: list[str], text: str) -> None:
    found = any_of(words).search(text) is not None
    assert found == (any(word in text for word in words) or not words)


_OTHERS = re.compile(reading._TOKEN.pattern.removeprefix(f"{reading._ALONE}|"))
_SIGNS = "0123456789 -./,:'’()+^%\u00a0\u202f\u2009٫٬½¾⅞⁻⁰¹²³⁴⁹−h時时點点시分g iờUhrx\n"


@given(st.text(st.sampled_from(_SIGNS), max_size=16))
def test_digits_that_stand_alone_are_read_as_before(text: str) -> None:
    text = f"1{text}"
    for start in range(len(text)):
        found, other = reading._TOKEN.match(text, start), _OTHERS.match(text, start)
        assert (found and found.span()) == (other and other.span())
        if found and other:
            kinds = found.lastgroup, other.lastgroup
            assert kinds[0] == kinds[1] or kinds == ("alone", "plain")
