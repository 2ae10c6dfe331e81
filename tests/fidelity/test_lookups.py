"""What is looked up is what trying everything would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.language.scripts import holds_letters, share_of
from l10n.fidelity.names.near import Names, strong_name, weak_name
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.values import ByValue
from l10n.text.spans import Span

VALUES = st.frozensets(st.sampled_from(["1", "2", "30", "30000"]), max_size=2)
NUMBERS = st.builds(
    Number,
    span=st.just(Span(0, 1)),
    text=st.just("1"),
    values=VALUES,
    sign=st.sampled_from(["", "-"]),
    scaled=VALUES,
)


@given(st.lists(NUMBERS, max_size=6), st.lists(NUMBERS, max_size=6))
def test_the_first_equal_number_is_taken(wanted: list[Number], numbers: list[Number]) -> None:
    there, rest = ByValue(numbers), list(numbers)
    for number in wanted:
        first = next((n for n in rest if n.equals(number) and n.sign == number.sign), None)
        assert there.take(number, lambda a, b: a.sign == b.sign) is first
        if first is not None:
            rest = [n for n in rest if n is not first]


@given(st.text(st.sampled_from("aé жщ語 ."), max_size=30), st.integers(1, 20))
def test_letters_are_counted_as_far_as_needed(text: str, least: int) -> None:
    for scripts in (("latin",), ("cyrillic",), ("kana", "han")):
        assert holds_letters(text, scripts, least) == (share_of(text, scripts)[0] >= least)


WORDS = st.text(st.sampled_from("aAbB1"), min_size=1, max_size=9)


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5), WORDS)
def test_the_first_name_that_a_word_nearly_is(
    weak: list[str], strong: list[str], word: str
) -> None:
    names = [*map(weak_name, weak), *map(strong_name, strong)]
    first = min((name.name for name in names if name.near(word)), default=None)
    assert Names(names).near(word) == first
