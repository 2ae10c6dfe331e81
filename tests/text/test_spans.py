"""Laws of lines, offsets and spans."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from l10n.text.spans import Lines, Span, Spans, code_points, raw_lines

TEXTS = st.text(st.sampled_from("aé語\n\r\u2028\x0b\x85"), max_size=40)


@given(TEXTS)
def test_raw_lines_are_the_lines_of_the_text(text: str) -> None:
    lines = raw_lines(text)
    assert "".join(lines) == text
    starts = [0, *accumulate(map(len, lines))]
    assert Lines(text).starts in (starts, starts[:-1])


@given(st.text(st.sampled_from("aé語\U0001f600\n"), max_size=200), st.integers(0, 5))
def test_code_points_of_all_byte_offsets(text: str, start: int) -> None:
    ends = [0, *accumulate(len(character.encode()) for character in text)]
    found = code_points(text, start)
    assert [found[end] for end in ends] == [start + place for place in range(len(ends))]


def test_spans_by_their_starts_and_ends() -> None:
    spans = Spans([0, 4, 9], [3, 8, 12])
    assert list(spans) == [Span(0, 3), Span(4, 8), Span(9, 12)]
    assert spans[-1] == Span(9, 12)
    assert list(spans[1:]) == [Span(4, 8), Span(9, 12)]
    assert len(spans) == 3
    assert Span(4, 8) in spans
