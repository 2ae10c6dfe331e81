"""Words and phrases are looked for where an index says they stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from l10n.plain.phrases import Phrases, places_of, where, within

WORDS = st.lists(st.sampled_from("abcd"), max_size=12)
LISTED = st.sets(st.lists(st.sampled_from("abcd"), min_size=1, max_size=3).map(tuple), max_size=6)


@given(WORDS, st.sets(st.sampled_from("abcde")))
def test_where(words: list[str], wanted: set[str]):
    found = where(places_of(words), wanted)
    assert found == [i for i, word in enumerate(words) if word in wanted]


@given(st.sets(st.integers(0, 9)), st.integers(0, 10), st.integers(0, 10))
def test_within(indexes: set[int], first: int, last: int):
    assert within(sorted(indexes), first, last) == [i for i in sorted(indexes) if first <= i < last]


@given(WORDS, LISTED)
def test_phrases_are_the_longest_in_order_and_apart(words, listed):
    expected, at = [], 0
    while at < len(words):
        here = [p for p in listed if tuple(words[at : at + len(p)]) == p]
        longest = max(here, key=len, default=())
        if longest:
            expected.append((at, at + len(longest), longest))
        at += max(1, len(longest))
    phrases = Phrases({phrase: phrase for phrase in listed})
    assert [tuple(found) for found in phrases.find(words, places_of(words))] == expected
