"""Words that need not be weighed, because no rule would tell of them."""

from __future__ import annotations

import pytest

from l10n.plain import rarity
from l10n.readability import frequency, word_difficulty
from l10n.readability.word_steps import size_of
from l10n.readability.word_weights import WORD


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
@pytest.mark.parametrize(("code", "limits"), rarity._LIMITS)
def test_no_common_word_is_above_the_limits(code: str, limits: rarity.Limits) -> None:
    listed = frequency.table(code, size_of(code))
    assert listed is not None
    listed.zipf.read_all()
    listed_words = (item for part in listed.zipf._parts for item in part.items())
    common = [key.decode() for key, zipf in listed_words if zipf >= rarity._MET]
    assert len(common) > 4000
    # Shorter ones are asked for in no language, numbers and marks neither.
    words = [word for word in common if len(word) >= 4 and word.isalpha()]
    assert max(word_difficulty(word, code) for word in words) <= limits.hard


@pytest.mark.skipif(not frequency.available(), reason="the word lists are not installed")
def test_words_looked_up_together_need_no_table() -> None:
    frequency.table.cache_clear()
    for code, words in (
        ("en", {"evanescent", "stricter", "qzwst's"}),
        ("es", {"trátese", "tratamiento"}),
        ("de", {"herzklappe", "uebertragung", "rußbildung"}),
    ):
        listed = frequency.table(code, size_of(code))
        assert listed is not None
        rarity.is_harder.cache_clear()
        limit = dict(rarity._LIMITS)[code].hard
        assert rarity.harder(words, code, limit) == {
            w for w in words if rarity.is_harder(w, code, limit)
        }
        assert not listed.zipf.whole
    frequency.table.cache_clear()


@pytest.mark.parametrize("code", rarity._SURE)
def test_all_rare_words_are_above_the_limits(code: str) -> None:
    """However short they are: at the mark the value is above the limits, and it only grows."""
    points, rare = WORD[code].coefficients, frequency.RARE
    marks = {mark: float(mark.removeprefix("below_")) for mark in points if "below" in mark}
    least = sum(points[mark] * (at - rare) for mark, at in marks.items())
    assert least > dict(rarity._LIMITS)[code].easy
    assert sum(map(points.__getitem__, marks)) >= 0
    names = {"name"}  # a word in lower case is none
    assert all(points[name] >= 0 for name in points.keys() - marks.keys() - names)
