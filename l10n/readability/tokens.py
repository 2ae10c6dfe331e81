"""One reading of the prose for all scores: sentences and their words, in order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.languages.language import Language
from l10n.readability.counts import Counts
from l10n.readability.facts import WIDTH, as_common, facts_of
from l10n.text.spans import Span

HIRAGANA = re.compile(r"[\u3041-\u309f]+")
KATAKANA = re.compile(r"[\u30a0-\u30ff\u31f0-\u31ff\uff66-\uff9f]+")
KANJI = re.compile(r"[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
LATIN = re.compile(r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]+")
COMMAS = re.compile("[、，]")

_REST = len(Counts._fields) - WIDTH - 2
"""How many fields stand after the sums over words, ``sentences`` and ``signs``."""

_LETTER = re.compile(r"[^\W\d_]")


class Sentence(NamedTuple):
    """A sentence of the prose.

    Attributes:
        span: half-open offsets into the prose's text.
        words: its words as written, in order; at least one.
        paragraph: 0-based number of its paragraph.
    """

    span: Span
    words: tuple[str, ...]
    paragraph: int


def read(text: str, paragraphs: Sequence[Span], language: Language) -> tuple[Sentence, ...]:
    """The sentences that hold a letter.

    Paragraphs are hard boundaries; they stand apart by a blank line in the text.
    """
    spans = language.words(text)
    words = [text[start:end] for start, end in spans]
    starts = [start for start, _ in spans]
    begins = [paragraph.start for paragraph in paragraphs]
    found = []
    at = 0
    for span in language.sentences(text):
        to = bisect_right(starts, span.end - 1, at)
        inside = tuple(words[at:to])
        at = to
        if inside and _LETTER.search(text, span.start, span.end):
            found.append(Sentence(span, inside, max(bisect_right(begins, span.start) - 1, 0)))
    return tuple(found)


def count(sentences: Sequence[Sentence], text: str, language: Language) -> Counts:
    """The counts of some sentences of a text."""
    if not sentences:
        return Counts()
    facts = facts_of(language)
    rows = [facts(word) for word in _words(sentences)]
    sums = [sum(column) for column in zip(*rows, strict=True)]
    signs = sum(sum(map(len, text[s.span.start : s.span.end].split())) for s in sentences)
    extra = _scripts(sentences, text) if language.tag == "ja" else ()
    return Counts._make((*sums, len(sentences), signs, *extra, *[0] * (_REST - len(extra))))


def _words(sentences: Sequence[Sentence]) -> Iterator[str]:
    for sentence in sentences:
        first, *rest = sentence.words
        yield as_common(first)
        yield from rest


def _scripts(sentences: Sequence[Sentence], text: str) -> tuple[int, ...]:
    """Commas, then characters and runs of the Japanese scripts, in the order of ``Counts``."""
    parts = [s.span.of(text) for s in sentences]
    commas = sum(len(COMMAS.findall(part)) for part in parts)
    runs = [
        [len(run) for part in parts for run in pattern.findall(part)]
        for pattern in (LATIN, HIRAGANA, KATAKANA, KANJI)
    ]
    return (commas, *map(sum, runs), *map(len, runs))
