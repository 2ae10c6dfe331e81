"""The list of word frequencies is read as far as it is needed."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.readability import frequency
from l10n.readability.frequency import Values
from l10n.readability.packed import Buckets, Packed, unzipped

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


class Overtaken(Packed):
    """A list that another thread has put into the table while one looks at it."""

    values: Values

    def buckets(self, first: int = 0, stop: int | None = None) -> Buckets:
        found = list(super().buckets(first, stop))
        self._overtake()
        return found

    def place(self, word: bytes, first: int) -> int | None:
        found = super().place(word, first)
        self._overtake()
        return found

    def _overtake(self) -> None:
        if self.values._packed is self:
            self.values._packed = packed()
            self.values.read_all()


@pytest.mark.parametrize("dives", [0, 9])
def test_what_another_thread_reads_changes_no_value(monkeypatch: pytest.MonkeyPatch, dives: int):
    monkeypatch.setattr(frequency, "_COMMONER", 2)
    monkeypatch.setattr(frequency, "_DIVES", dives)

    def overtaken() -> Values:
        values = Values(packed())
        values.expect(WORDS, rare=False)
        made = Overtaken(values._packed._data, values._packed.count)
        made.values, values._packed = values, made
        return values

    for word in WORDS:
        values = overtaken()
        assert values.get(word) == EXPECTED.get(word)
        assert {word: values.get(word) for word in WORDS} == {w: EXPECTED.get(w) for w in WORDS}
    assert overtaken().common(WORDS, 8.98) == {"the", "of", "and"}
    values = overtaken()
    values.expect(WORDS)
    assert {word: values.get(word) for word in WORDS} == {w: EXPECTED.get(w) for w in WORDS}


def test_a_word_expected_from_a_list_that_is_gone_has_its_value(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(frequency, "_COMMONER", 2)
    values = Values(packed())
    values.expect(WORDS, rare=False)
    rare = values._rare
    values.read_all()
    values._rare = rare  # as where another thread puts back what it took before
    assert {word: values.get(word) for word in WORDS} == {w: EXPECTED.get(w) for w in WORDS}
    assert rare


@pytest.mark.parametrize("dives", [0, 3])
def test_threads_share_values(monkeypatch: pytest.MonkeyPatch, dives: int):
    buckets = [[f"w{step}x{i}" for i in range(20)] for step in range(60)]
    expected = {word: 9 - step / 100 for step, bucket in enumerate(buckets) for word in bucket}
    monkeypatch.setattr(frequency, "_COMMONER", 9)
    monkeypatch.setattr(frequency, "_DIVES", dives)
    made = Packed.of(msgpack.packb([{"format": "cB"}, *buckets]))
    assert made is not None
    values = Values(made)
    words = [*expected, "never"]
    values.expect(words, rare=False)

    def told(first: int) -> bool:
        mine = words[first:] + words[:first]
        if first % 2:
            values.expect([f"other{first}"], rare=False)
        return all(values.get(word) == expected.get(word) for word in mine)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(told, range(0, 800, 25)))
