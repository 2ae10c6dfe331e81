"""Keys under which a text is found again, and what may change without a reader seeing it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.segmenting.links import targets
from l10n.catalog.updating.keys import loose, retargeted, seen

SAME = [
    ("*a* b", "_a_ b"),
    ("**a _b_**", "__a *b*__"),
    ("a  b", "a\u00a0b"),
    ("“a” ‘b’", "\"a\" 'b'"),
    ("[a](1) ![b](2)", "[a](/x) ![b](<y z>)"),
    ('[a](1 "t")', '[a](/x  "t")'),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_no_reader_sees(one: str, other: str) -> None:
    assert seen(one) == seen(other)


DIFFERENT = [
    ("*a* b", "a *b*"),
    ("*a* b", "**a** b"),
    ("*a* b", "a b"),
    ("a b", "a\nb"),
    ("`a  b`", "`a b`"),
    ("`“a”`", '`"a"`'),
    ("`*a*`", "`_a_`"),
    ("2 * 3", "2 _ 3"),
    ("*_a_*", "**a**"),
    ("\\*a\\*", "\\_a\\_"),
    ("snake_case_name", "snakecasename"),
    ('[a](1 "t")', '[a](1 "u")'),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_a_reader_sees(one: str, other: str) -> None:
    assert seen(one) != seen(other)


PIECES = ["a", "b ", "*", "**", "_", "`", "``", "\\", "\n", "[x](1)", '[y](/z "t")', "“", "\u00a0"]
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(texts)
@settings(max_examples=500, deadline=None)
def test_a_spelling_is_spelled_alike(text: str) -> None:
    assert seen(f" {text} ") == seen(text)
    assert loose(text).strip() == loose(text)


@given(texts, st.permutations(["1", "2", "3"]))
@settings(max_examples=300, deadline=None)
def test_targets_come_from_the_new_text(text: str, numbers: list[str]) -> None:
    old = "[a](1) [b](2) [c](3)"
    new = "[a]({}) [b]({}) [c]({})".format(*numbers)
    made = retargeted(text, old, new)
    if made is None:
        assert not set(targets(text)) <= {"1", "2", "3"}
    else:
        change = dict(zip("123", numbers, strict=True))
        assert targets(made) == [change.get(target, target) for target in targets(text)]
