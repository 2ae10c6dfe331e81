"""The list of word frequencies is read as far as it is needed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from l10n.readability import frequency
from l10n.readability.frequency import Values

BUCKETS = ((), ("the",), ("of", "and"), (), ("cell",), ("imatinib", "lesion"))
WORDS = ["the", "of", "and", "cell", "imatinib", "lesion", "qzwst", ""]
EXPECTED = {"the": 8.99, "of": 8.98, "and": 8.98, "cell": 8.96, "imatinib": 8.95, "lesion": 8.95}


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.lists(st.sampled_from(WORDS))), max_size=30))
def test_what_was_expected_and_what_was_not_have_the_same_values(asked: list[str | list[str]]):
    values = Values(BUCKETS)
    for item in asked:
        if isinstance(item, str):
            assert values.get(item) == EXPECTED.get(item)
        else:
            values.expect(item)
            assert [values.get(word) for word in item] == [EXPECTED.get(word) for word in item]


def test_expected_words_need_no_table():
    values = Values(BUCKETS)
    values.expect(["cell", "qzwst"])
    assert (values.get("cell"), values.get("qzwst")) == (8.96, None)
    assert values._buckets
    for word in WORDS:
        values.expect([word])
    values.expect(["unexpected"])
    assert not values._buckets or values._walks <= frequency._WALKS
