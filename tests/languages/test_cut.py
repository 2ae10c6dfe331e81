"""Words cut out of a text with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.languages.words import alone, cut, words_in

TEXTS = (
    "",
    " \n",
    "Take 5 mg, twice a day: 25%-35% of people (Ph.D.) don't.",
    "Prends-le à 8,5 °C. L’été finit.",
    "他服用5毫克。カタカナとひらがな",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("manner", ["spaced", "han", "kana"])
def test_places_are_those_of_the_words(text: str, manner: str) -> None:
    forms, starts, ends = cut(text, manner)
    assert [text[a:b] for a, b in zip(starts, ends, strict=True)] == list(forms)
    assert forms == words_in(manner)(text)


@given(st.text(alphabet="ab1.,-'% \né中の"))
def test_words_never_reach_over_white_space(text: str) -> None:
    pieces = [word for piece in text.split() for word in cut(piece).forms]
    assert list(cut(text).forms) == pieces


def test_long_texts_are_cut_part_by_part() -> None:
    for text in ("a bc  d. " * 20_000, "中" * 70_000, "x" * 70_000 + " y"):
        forms, starts, ends = cut(text, "han")
        assert [text[a:b] for a, b in zip(starts, ends, strict=True)] == list(forms)
        assert forms == words_in("han")(text)


@given(st.text(alphabet="ab1.,-'%!(é_", max_size=8))
def test_a_word_that_stands_alone_is_the_only_one(piece: str) -> None:
    word = alone(piece)
    assert not word or words_in()(piece) == (word,)
    assert word or not (piece.isalnum() and piece.isascii())
