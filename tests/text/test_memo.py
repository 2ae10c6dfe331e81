"""A function that remembers gives the same values, works each out once, and keeps few."""

from l10n.text import memo
from l10n.text.memo import remembered


def test_values_are_worked_out_once():
    asked = []
    length = remembered(lambda text: asked.append(text) or len(text))
    assert [length("one"), length("three"), length("one")] == [3, 5, 3]
    assert asked == ["one", "three"]


def test_long_texts_are_not_kept():
    asked = []
    length = remembered(lambda text: asked.append(text) or len(text))
    long = "x" * (memo.LONGEST + 1)
    assert length(long) == length(long) == memo.LONGEST + 1
    assert asked == [long, long]


def test_it_never_keeps_more_than_its_memory():
    asked = []
    length = remembered(lambda text: asked.append(text) or len(text), memory=2)
    for text in ("a", "b", "c", "c", "a"):
        assert length(text) == 1
    assert asked == ["a", "b", "c", "a"]
