"""Words and signs behind a number, and the signs that searches look for first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.alignment.units import WORD
from l10n.fidelity.data.clear_negations import CLEAR
from l10n.fidelity.data.negations import SAID, SIGNS
from l10n.fidelity.data.quantities import QUANTITIES
from l10n.fidelity.expressions import alternatives, caseless, compiled, small
from l10n.fidelity.numbers.lookups import Forms, any_of, folded
from l10n.fidelity.numbers.vocabulary import multiplier_forms, percent_forms, unit_forms, unit_named
from l10n.fidelity.rules.machine_translation_refusal import REFUSAL
from l10n.fidelity.rules.machine_translation_refusal import SIGNS as REFUSAL_SIGNS

ALL = [form for quantity in QUANTITIES for form in quantity.forms.split()]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("5 mg a day", "mg"),
        ("5MG", "MG"),
        ("5-mg tablet", "mg"),
        ("5 \u00b5g", "\u00b5g"),
        ("5 milligrammes", "milligrammes"),
        ("5 мг", "мг"),
        ("5 מ''ג", "מ''ג"),
        ("5ミリグラム", "ミリグラム"),
        ("5 mgx", None),
        ("5    mg", None),
        ("5", None),
    ],
)
def test_a_unit_is_the_longest_form(text: str, form: str | None) -> None:
    found = unit_forms().match(text, 1)
    assert (found and found.form) == form
    assert found is None or unit_named(found.form) is not None


def test_percent_and_multipliers() -> None:
    percent = percent_forms().match("5 por ciento", 1)
    assert percent is not None and (percent.start, percent.end) == (1, 12)
    found = multiplier_forms().search("about 5 million")
    assert found is not None and found.form == "million"
    assert unit_forms().without_first(" mg to ") == " to "


@given(
    st.sampled_from(ALL),
    st.sampled_from(["", "s", " x", ".", "1", "é", "日", "'"]),
    st.sampled_from(["", " ", "-", "\u00a0"]),
    st.sampled_from([str.lower, str.upper, str.title]),
)
def test_a_look_up_finds_what_an_expression_finds(
    form: str, behind: str, lead: str, case: object
) -> None:
    text = lead + str(case(form.rstrip("*").replace("_", " "))) + behind  # type: ignore[operator]
    same = [f for f in ALL if folded(f)[0] == folded(text.lstrip(lead) or " ")[0]]
    found = Forms(same, "[- \u00a0]?").match(text)
    pattern = re.compile(f"[- \u00a0]?({any_of(same)})", re.IGNORECASE)
    expected = pattern.match(text)
    assert (found and (found.end, found.form)) == (expected and (expected.end(), expected[1]))


@pytest.mark.parametrize("language", sorted(SIGNS))
def test_signs_are_words_that_say_not(language: str) -> None:
    pattern = re.compile(SAID.get(language) or CLEAR[language])
    for sign in SIGNS[language].split():
        text = f"n'y a {sign} b; {sign} tumor; {sign} tumore; {sign} cancer"
        assert pattern.search(text), sign
        assert WORD.findall(sign) == [sign]


PARTS = (
    *(r"\ba", r"\bb\b", r"a(?:b|\ba)", "[|]b", r"b\|", "ab", r"\b(?:ba|b)", "(?!)"),
    *(r"(?<!a)b", r"(?<!b)\bab", "[ab]?b", "(?:ab|b)? a", r"(?<= )\bb?a", r"\|a+", "(?:a|b)(?!a)"),
)


@given(st.lists(st.sampled_from(PARTS), min_size=1), st.text("ab| ", max_size=12))
def test_edges_looked_for_once_find_the_same(parts: list[str], text: str) -> None:
    pattern = "|".join(parts)
    assert list(alternatives(pattern)) == parts
    assert bool(compiled(pattern).search(text)) == bool(re.search(pattern, text))


@given(
    st.lists(st.sampled_from([part for part in PARTS if part[:2] != r"\b"]), min_size=1),
    st.text("ab| ", max_size=12),
)
def test_jumping_from_letter_to_letter_finds_the_same(parts: list[str], text: str) -> None:
    pattern = "|".join(parts)
    found, expected = (re.finditer(p, text) for p in (compiled(pattern).pattern, pattern))
    assert [each.span() for each in found] == [each.span() for each in expected]


@pytest.mark.parametrize(
    ("pattern", "jumping"),
    [
        (r"\bno\b|\bnot|n't", r"n(?:'t|(?<=\bn)(?:o\b|ot))"),
        ("(?<!a )[bc]d?|(?!)", r"b(?<=(?<!a )b)d?|c(?<=(?<!a )c)d?"),
        (r"x|\w+", r"x|\w+"),
        ("a(b)|a(c)", "a(b)|a(c)"),
        (r"\b[abcde](?:ffffffffff|gggggggggg)", r"\b[abcde](?:ffffffffff|gggggggggg)"),
        ("ab|[cd]", "ab|[cd]"),
    ],
)
def test_alternatives_are_put_by_their_letters(pattern: str, jumping: str) -> None:
    assert compiled(pattern).pattern == jumping


@pytest.mark.parametrize(
    ("pattern", "text", "told"),
    [
        (r"\bMon\b", "on mon.", True),
        (r"\bMon\b\S", "on mon ", False),
        ("yarı|buçuk", "yarı", True),
        ("yarı|buçuk", small("YARI"), True),
    ],
)
def test_expressions_for_any_letters_in_small_ones(pattern: str, text: str, told: bool) -> None:
    assert bool(caseless(pattern).search(text)) == told


@given(st.from_regex(re.compile(REFUSAL.pattern, REFUSAL.flags)))
def test_whatever_refuses_holds_a_sign(text: str) -> None:
    assert any(sign in text.lower() for sign in REFUSAL_SIGNS)
