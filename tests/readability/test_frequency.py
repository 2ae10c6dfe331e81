"""The list of word frequencies is read as far as it is needed."""

from __future__ import annotations

import gzip

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.readability import frequency
from l10n.readability.frequency import Values
from l10n.readability.packed import Packed, unzipped

BUCKETS = ((), ("the",), ("of", "and"), (), ("cell",), ("imatinib", "lésion"))
WORDS = ["the", "of", "and", "cell", "imatinib", "lésion", "qzwst", "", "\ud800"]
EXPECTED = {"the": 8.99, "of": 8.98, "and": 8.98, "cell": 8.96, "imatinib": 8.95, "lésion": 8.95}


def packed() -> Packed:
    made = Packed.of(msgpack.packb([{"format": "cB", "version": 1}, *BUCKETS]))
    assert made is not None
    return made


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.lists(st.sampled_from(WORDS))), max_size=30))
def test_what_was_expected_and_what_was_not_have_the_same_values(asked: list[str | list[str]]):
    values = Values(packed())
    for item in asked:
        if isinstance(item, str):
            assert values.get(item) == EXPECTED.get(item)
        else:
            values.expect(item)
            assert [values.get(word) for word in item] == [EXPECTED.get(word) for word in item]


def test_expected_words_need_no_table():
    values = Values(packed())
    values.expect(["cell", "qzwst"])
    assert (values.get("cell"), values.get("qzwst")) == (8.96, None)
    values.expect(["qzwst", "cell"])
    assert not values.whole


def test_words_that_are_expected_later_make_the_table():
    values = Values(packed())
    for word in WORDS[: frequency._WALKS]:
        values.expect([word])
    assert not values.whole
    values.expect(["cell"])
    assert values.whole


@pytest.mark.parametrize("words", [1, 2, 100])
def test_the_table_may_be_in_parts(monkeypatch: pytest.MonkeyPatch, words: int):
    monkeypatch.setattr(frequency, "_PART_WORDS", words)
    values = Values(packed())
    assert {word: values.get(word) for word in EXPECTED} == EXPECTED
    assert values.get("qzwst") is None


@pytest.mark.parametrize("commoner", range(8))
@pytest.mark.parametrize("dives", [0, 1, 9])
def test_rare_words_are_looked_for_when_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch, commoner: int, dives: int
):
    monkeypatch.setattr(frequency, "_COMMONER", commoner)
    monkeypatch.setattr(frequency, "_DIVES", dives)
    values, words = Values(packed()), [*WORDS, "x" * 40]
    values.expect(words, rare=False)
    commoner_words = {word for bucket in BUCKETS[:commoner] for word in bucket}
    assert all(values.are_rare([word]) == (word not in commoner_words) for word in words)
    assert {word: values.get(word) for word in words} == {w: EXPECTED.get(w) for w in words}
    assert not values.are_rare(["cell"])
    assert not values.whole


def test_the_best_of_words_is_found_among_the_rare_ones_as_well(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(frequency, "_COMMONER", 2)
    monkeypatch.setattr(frequency, "RARE", 8.99)
    values = Values(packed())
    values.expect(["the", "cell", "qzwst"], rare=False)
    assert values.best({"the", "cell"}) == 8.99
    assert values.are_rare(["cell"])  # it was not looked for
    assert values.best({"cell", "qzwst"}) == 8.96
    values.expect(["the", "imatinib"], rare=False)
    assert values.best({"imatinib", "of"}) == 8.98  # nobody expected "of": the table is made
    assert values.whole


def test_a_word_is_placed_by_its_bytes_where_others_hold_them():
    words = ["ê" + "m" * 10, "m" * 10, "n" * 40]
    made = Packed.of(msgpack.packb([{"format": "cB"}, *([word] for word in words)]))
    assert made is not None
    assert [made.place(word.encode(), 0) for word in words] == [0, 1, 2]
    assert [made.place(b"m" * 10, first) for first in (1, 2, 3)] == [1, None, None]


def test_lists_that_are_packed_another_way_are_left_alone():
    assert Packed.of(msgpack.packb([{"format": "other"}, ["the"]])) is None
    assert list(Packed.empty().buckets()) == []


def test_a_list_is_unzipped_whole() -> None:
    data = bytes(range(256)) * 40
    assert unzipped(gzip.compress(data)) == data
    assert unzipped(gzip.compress(b"")) == b""
