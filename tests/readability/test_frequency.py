"""The list of word frequencies is read as far as it is needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.readability import frequency
from l10n.readability.frequency import Values

BUCKETS = ((), ("the",), ("of", "and"), (), ("cell",), ("imatinib", "lésion"))
WORDS = ["the", "of", "and", "cell", "imatinib", "lésion", "qzwst", "", "\ud800"]
EXPECTED = {"the": 8.99, "of": 8.98, "and": 8.98, "cell": 8.96, "imatinib": 8.95, "lésion": 8.95}


def read() -> list[list[bytes]]:
    return [[word.encode() for word in bucket] for bucket in BUCKETS]


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.lists(st.sampled_from(WORDS))), max_size=30))
def test_what_was_expected_and_what_was_not_have_the_same_values(asked: list[str | list[str]]):
    values = Values(read)
    for item in asked:
        if isinstance(item, str):
            assert values.get(item) == EXPECTED.get(item)
        else:
            values.expect(item)
            assert [values.get(word) for word in item] == [EXPECTED.get(word) for word in item]


def test_expected_words_need_no_table():
    values = Values(read)
    values.expect(["cell", "qzwst"])
    assert (values.get("cell"), values.get("qzwst")) == (8.96, None)
    values.expect(["qzwst", "cell"])
    assert not values.whole


def test_words_that_are_expected_later_make_the_table():
    values = Values(read)
    for word in WORDS[: frequency._WALKS]:
        values.expect([word])
    assert not values.whole
    values.expect(["cell"])
    assert values.whole


@pytest.mark.parametrize("words", [1, 2, 100])
def test_the_table_may_be_in_parts(monkeypatch: pytest.MonkeyPatch, words: int):
    monkeypatch.setattr(frequency, "_PART_WORDS", words)
    values = Values(read)
    assert {word: values.get(word) for word in EXPECTED} == EXPECTED
    assert values.get("qzwst") is None
