"""The words that documents and blocks share are those that comparing all with all would find."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.alignment.shared_words import shared_words
from l10n.fidelity.alignment.texts import vocabulary_of
from l10n.fidelity.alignment.units import Unit, units_of
from l10n.text.parse import parse

WORDS = st.sampled_from(["abc", "abd", "ab", "l'abc", "éabc-abd", "жabc", "жéж", "語", "x1y2"])
BLOCKS = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), max_size=4)


def _units(blocks: list[str]) -> tuple[Unit, ...]:
    return units_of(parse("\n\n".join(blocks)))


def _tokens(unit: Unit) -> set[str]:
    return {token for word in unit.words for token in re.findall(r"[a-z][a-z0-9]{2,40}", word)}


@given(BLOCKS, BLOCKS)
def test_the_tokens_that_both_hold(left: list[str], right: list[str]) -> None:
    sides = _units(left), _units(right)
    ours, theirs = ({token for unit in side for token in _tokens(unit)} for side in sides)
    for side, shared in zip(sides, shared_words(*sides), strict=True):
        for unit in side:
            assert shared(unit) == _tokens(unit) & ours & theirs


@given(BLOCKS, BLOCKS)
def test_the_vocabulary_of_a_pair(left: list[str], right: list[str]) -> None:
    source, target = _units(left), _units(right)
    words = vocabulary_of(source, target)
    count = Counter(word for unit in target for word in unit.vocabulary)
    known = {word for unit in source for word in unit.words}
    assert words.source == known
    assert words.repeated == {word for word, times in count.items() if times > 1}
    assert words.familiar == words.repeated - known
    assert words.shared == known & count.keys()
    assert words.target == {word for unit in target for word in unit.words}
    assert words.size == len(target)
