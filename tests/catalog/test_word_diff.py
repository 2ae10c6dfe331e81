"""Words that went and came between two msgids."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalog.updating.word_diff import LONGEST, word_diff


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Same.", "Same.", "Same."),
        ("Take one pill.", "Take two pills.", "Take [-one-]{+two+} [-pill-]{+pills+}."),
        ("Take it.", "Take it, please.", "Take it{+, please+}."),
        ("See [us](1) now.", "See [us](1).", "See [us](1)[- now-]."),
        ("", "New", "{+New+}"),
        ("Old", "", "[-Old-]"),
    ],
)
def test_words(old, new, shown):
    assert word_diff(old, new) == shown


@given(*[st.text("ab .,é\n", max_size=40)] * 2)
def test_both_texts_can_be_read_from_it(old, new):
    shown = word_diff(old, new)
    assert (
        re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\[-.*?-\]", "", shown, flags=re.S), flags=re.S)
        == new
    )
    assert (
        re.sub(r"\[-(.*?)-\]", r"\1", re.sub(r"\{\+.*?\+\}", "", shown, flags=re.S), flags=re.S)
        == old
    )


def test_very_long_texts_are_shown_whole():
    old, new = "a " * 3 * LONGEST, "b " * 3 * LONGEST
    assert word_diff(old, new) == f"[-{old}-]{{+{new}+}}"
