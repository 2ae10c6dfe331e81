"""What holds for every text in every language."""

from __future__ import annotations

import gc
import time
from itertools import chain
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.languages import get
from l10n.languages.sentences import Splitter
from l10n.languages.words import _pattern, word_spans, words_in

TAGS = ("en", "de", "fr", "cs", "ru", "el", "ar", "he", "hi", "zh", "ja", "ko", "th", "xx")
PIECES = st.sampled_from(
    [
        "Dr. ", "e.g. ", "3.5 ", "12. ", "U.S. ", "No. ", "a. ", "etc. ", "...", "… ", "? ", "! ",
        ". ", '"', "'", "“", "”", "«", "»", "(", ")", "[1]", "。", "？", "」", "「", "।", "؟ ",
        "۔ ", ";", "\n", "\r\n", "\n\n", "\u00a0", "word", "Word", "Überall", "слово", "Слово",
        "λέξη", "كلمة", "שלום", "शब्द", "言葉", "ことば", "단어", "\u200d", "-", "–", "/", "25%",
        "www.example.org", "😀", " ",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, tag=st.sampled_from(TAGS))
def test_sentences_cover_all_but_white_space(text, tag):
    spans = get(tag).sentences(text)
    place = 0
    for start, end in spans:
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        place = end
    assert not text[place:].strip()


STOPS = st.sampled_from(
    [
        "Dr. ", "e.g. ", "3.5 ", "12. ", "U.S. ", "No. ", "a. ", "etc. ", "(see above). ", "40%. ",
        "...", ". ", ".", "The ", "word ", "words. ", "Wort. ", '"', "'", "“", "”", "(", ")", "[1]",
        "IV. ", " ", "  ", "\t", "\u00a0", "_", "é", "p.m. ", "St. ", "Ⓐ", "• ",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    text=st.lists(STOPS, max_size=24).map("".join),
    tag=st.sampled_from(("en", "de", "fr", "cs", "el", "xx")),
)
def test_a_text_with_full_stops_only_is_cut_as_any_other(text, tag):
    splitter = Splitter(get(tag).traits)
    start = len(text) - len(text.lstrip())
    by_stops, by_marks = [], []
    ends = splitter._by_stops(text, start, by_stops), splitter._by_marks(text, start, by_marks)
    assert by_stops == by_marks
    assert ends[0] == ends[1]


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, tag=st.sampled_from(TAGS))
def test_words_are_in_order_and_hold_letters_or_digits(text, tag):
    language = get(tag)
    place = 0
    for start, end in language.words(text):
        assert place <= start < end <= len(text)
        assert language.syllables(text[start:end]) >= 0
        place = end
    outside = "".join(c for c in text if c.isalnum())
    inside = "".join(text[a:b] for a, b in language.words(text))
    assert [c for c in inside if c.isalnum()] == list(outside)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, tag=st.sampled_from(TAGS))
def test_words_never_reach_over_white_space(text, tag):
    text = normalize("NFC", text)
    language = get(tag)
    pieces = map(words_in(language.traits.words), text.split())
    assert [text[a:b] for a, b in language.words(text)] == list(chain.from_iterable(pieces))


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_blank_line_ends_a_sentence_and_a_line_end_does_not(end):
    sentences = get("en").sentences
    assert len(sentences(f"It grows{end}slowly at first")) == 1
    assert len(sentences(f"It grows{end} {end}slowly")) == 2


@settings(max_examples=60, deadline=None)
@given(word=st.text(alphabet="aeioubcdfgstlnréüñçы", min_size=1, max_size=12))
def test_a_word_has_a_syllable(word):
    for tag in ("en", "es", "de", "fr", "ru", "fa", "xx"):
        assert 1 <= get(tag).syllables(word) <= 3 * len(word)


@settings(max_examples=40, deadline=None)
@given(first=TEXTS, second=TEXTS, tag=st.sampled_from(TAGS))
def test_a_blank_line_is_a_hard_boundary(first, second, tag):
    language = get(tag)
    joined = f"{first}\n\n{second}"
    parts = [span.of(first) for span in language.sentences(first)]
    parts += [span.of(second) for span in language.sentences(second)]
    assert [span.of(joined) for span in language.sentences(joined)] == parts


@pytest.mark.parametrize(
    "piece",
    [
        ".",
        "a.",
        "A. ",
        '" ',
        ". (",
        "( ",
        " ",
        ".\n",
        "\n ",
        "d'",
        "1,",
        "。”",
        "“",
        "e.g. ",
        "-a",
        "[1",
        ".’ ",
    ],
)
def test_time_is_linear(piece):
    language = get("en")

    def seconds(size):
        text = piece * (size // len(piece))
        gc.disable()  # a collection costs as much as everything that other tests have left behind
        try:
            start = time.process_time()
            language.sentences(text)
            words = language.words(text)
            for span in words[:3]:
                language.syllables(span.of(text))
            return time.process_time() - start
        finally:
            gc.enable()

    seconds(1000)
    # Shorter paragraphs are remembered; eight times the size would take 64 times as long.
    small = max(min(seconds(8_000) for _ in range(3)), 0.002)
    assert min(seconds(64_000) for _ in range(3)) < 32 * small


@settings(max_examples=100, deadline=None)
@given(one=TEXTS, other=TEXTS, tag=st.sampled_from(TAGS))
def test_nothing_behind_a_blank_line_changes_the_sentences_before_it(one, other, tag):
    split = get(tag).sentences
    moved = [(len(one) + 2 + start, len(one) + 2 + end) for start, end in split(other)]
    assert list(split(f"{one}\n\n{other}")) == [*split(one), *moved]


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, manner=st.sampled_from(["spaced", "han", "kana"]))
def test_words_are_those_of_the_pattern_for_every_script(text, manner):
    whole = [match.span() for match in _pattern(manner).finditer(text)]
    assert [tuple(span) for span in word_spans(text, manner)] == whole
