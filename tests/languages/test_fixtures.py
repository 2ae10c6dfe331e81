"""What each language's fixture file says: sentence ends, syllables, identification."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.languages import codes, get, identify

FIXTURES = Path(__file__).parent / "fixtures"
LINES = [
    (path.stem, line)
    for path in sorted(FIXTURES.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
SENTENCES = [(tag, line) for tag, line in LINES if line[0] not in "=?"]
SYLLABLES = [
    (tag, *word.strip().rsplit(" ", 1))
    for tag, line in LINES
    if line[0] == "="
    for word in line[1:].split(", ")
]
TEXTS = [(tag, line[1:].strip()) for tag, line in LINES if line[0] == "?"]


def test_every_language_has_a_fixture():
    assert {path.stem for path in FIXTURES.glob("*.txt")} == set(codes())


@pytest.mark.parametrize(("tag", "line"), SENTENCES)
def test_sentences(tag, line):
    expected = [sentence.strip() for sentence in line.split("|")]
    text = ("" if " | " not in line and "|" in line else " ").join(expected)
    assert [span.of(text) for span in get(tag).sentences(text)] == expected


@pytest.mark.parametrize(("tag", "word", "count"), SYLLABLES)
def test_syllables(tag, word, count):
    assert get(tag).syllables(word) == int(count)


@pytest.mark.parametrize(("tag", "text"), TEXTS)
def test_identification(tag, text):
    found = identify(text, candidates=("sr", "en") if tag == "sr" else None)
    assert found == tag
