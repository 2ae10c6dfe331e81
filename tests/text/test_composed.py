"""Composed texts and the way back."""

from __future__ import annotations

import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.text.composed import composed, parts
from l10n.text.spans import Span
from tests.growth import assert_linear

HEAP = "\u0301" * 50
WRITTEN = (
    "Tome la medicacio\u0301n man\u0303ana.\n\n\u1112\u1161\u11ab\u1100\u1173\u11af, カ\u3099ン.\n"
)


def test_nothing_to_compose() -> None:
    text = "Tome la medicación."
    assert composed(text).text is text
    assert composed(text).span(Span(3, 7)) == Span(3, 7)


@pytest.mark.parametrize("word", ["medicación", "mañana.", "한글,", "ガン."])
def test_a_word_leads_to_how_it_is_written(word: str) -> None:
    way = composed(WRITTEN)
    start = way.text.index(word)
    span = way.span(Span(start, start + len(word)))
    assert unicodedata.normalize("NFC", WRITTEN[span.start : span.end]) == word


@given(st.text(alphabet="ab \n\u0301\u0323éệA\u030a\u0915\u093cक़\u1112\u1161\u11ab\uac00\u3099カ"))
def test_every_place_leads_back_in_order(text: str) -> None:
    way = composed(text)
    places = [way.offset(at) for at in range(len(way.text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0 and places[-1] == len(text)
    assert way.text.count("\n") == text.count("\n")
    assert unicodedata.normalize("NFC", way.text) == unicodedata.normalize("NFC", text)


@given(st.text(alphabet="ab \n\u0301\u0323éệA\u030a\u0915\u093cक़\u1112\u1161\u11ab\uac00\u3099カ"))
def test_parts_are_the_whole_text(text: str) -> None:
    found = list(parts(text, Span(7, 7 + len(text))))
    assert "".join(part for part, _ in found) == composed(text).text
    assert [place.start for _, place in found] == [7, *(place.end for _, place in found[:-1])]
    assert found[-1][1].end == 7 + len(text)
    for part, place in found:
        written = text[place.start - 7 : place.end - 7]
        assert len(part) == len(written) or unicodedata.normalize("NFC", written) == part


def test_a_heap_of_accents_holds_nothing_up() -> None:
    def took(times: int) -> float:
        way = composed(f"e\u0301x{HEAP * times}")
        start = process_time()
        way.offset(len(way.text))
        return process_time() - start

    assert_linear(took, 1000, 0.1)
