"""Sentences and their translations: what is trusted and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.updating.alignment import proven
from l10n.catalog.updating.update import update

HEADER = Header("Language: es\n")

PROOFS = {
    "numbers": ("Take 5 mg.", "Tome 5 mg."),
    "links": ("See [a](1).", "Vea [á](1)."),
    "code": ("Run `x`.", "Ejecute `x`."),
    "names": ("Ask about Glivec.", "Pregunte por Glivec."),
    "names with digits": ("Ask about il2ra.", "Pregunte por il2ra."),
}


@pytest.mark.parametrize("pair", PROOFS.values(), ids=PROOFS)
def test_what_proves_a_pair(pair: tuple[str, str]) -> None:
    assert proven([pair]) == [True]


NO_PROOFS = {
    "nothing": [("Rest.", "Descanse.")],
    "a capital at the start": [("No driving.", "No conduzca.")],
    "twice": [("Take 5 mg.", "Tome 5 mg."), ("Never 5 mg more.", "Nunca 5 mg más.")],
    "turned round": [("Take 5 mg.", "Vea [a](1)."), ("See [a](1).", "Tome 5 mg.")],
}


@pytest.mark.parametrize("pairs", NO_PROOFS.values(), ids=NO_PROOFS)
def test_what_proves_nothing(pairs: list[tuple[str, str]]) -> None:
    assert not any(proven(pairs))


def test_the_neighbours_of_a_doubtful_pair_are_doubtful() -> None:
    pairs = [("1.", "1."), ("2.", "2."), ("Rest.", "Descanse."), ("4.", "4."), ("5.", "5.")]
    assert proven(pairs) == [True, False, False, False, True]


ENGLISH = ["Take {} pills at night.", "Call your doctor, {}.", "Do not drive.", "See [{}]({})."]
SPANISH = ["Tome {} píldoras de noche.", "Llame a su médico, {}.", "No conduzca.", "Vea [{}]({})."]

sentences = st.lists(
    st.tuples(st.integers(0, 3), st.integers(1, 9)), min_size=2, max_size=5, unique=True
)


@given(sentences, st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_no_sentence_is_confirmed_for_another(
    chosen: list[tuple[int, int]], random: st.DataObject
) -> None:
    """A translator may say the same in any order."""
    theirs = {
        ENGLISH[kind].format(number, number): SPANISH[kind].format(number, number)
        for kind, number in chosen
    }
    order = list(theirs.values())
    random.shuffle(order)  # type: ignore[attr-defined]
    old = Catalog((Message(" ".join(theirs), (" ".join(order),)),), HEADER)
    for message in update(old, Catalog(tuple(map(Message, theirs)))).live:
        if message.translated:
            assert message.msgstr[0] == theirs[message.msgid]
