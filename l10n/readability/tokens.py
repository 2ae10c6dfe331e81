"""One reading of the prose for all scores: sentences and their words, in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.languages.language import Language
from l10n.languages.words import word_texts
from l10n.readability.counts import Counts
from l10n.readability.facts import WIDTH, as_common, facts_of, unpacked
from l10n.text.patterns import lazy
from l10n.text.spans import Span

HIRAGANA = lazy(r"[\u3041-\u309f]+")
KATAKANA = lazy(r"[\u30a0-\u30ff\u31f0-\u31ff\uff66-\uff9f]+")
KANJI = lazy(r"[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
LATIN = lazy(r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]+")
COMMAS = lazy("[、，]")

_REST = len(Counts._fields) - WIDTH - 2
"""How many fields stand after the sums over words, ``sentences`` and ``signs``."""

_LETTER = lazy(r"[^\W\d_]")


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
    manner = language.traits.words
    begins = [paragraph.start for paragraph in paragraphs]
    found = []
    for span in language.sentences(text):
        words = word_texts(text, *span, manner)
        if words and _LETTER.search(text, *span):
            paragraph = max(bisect_right(begins, span.start) - 1, 0)
            found.append(Sentence(span, tuple(words), paragraph))
    return tuple(found)


def count(sentences: Sequence[Sentence], text: str, language: Language) -> Counts:
    """The counts of some sentences of a text."""
    if not sentences:
        return Counts()
    facts = facts_of(language)
    sums = unpacked(sum(map(facts, _words(sentences))))
    signs = sum(sum(map(len, text[s.span.start : s.span.end].split())) for s in sentences)
    extra = _scripts(sentences, text) if language.tag == "ja" else ()
    return Counts._make((*sums, len(sentences), signs, *extra, *[0] * (_REST - len(extra))))


def _words(sentences: Sequence[Sentence]) -> Iterator[str]:
    for sentence in sentences:
        yield as_common(sentence.words[0])
        yield from sentence.words[1:]


def _scripts(sentences: Sequence[Sentence], text: str) -> tuple[int, ...]:
    """Commas, then characters and runs of the Japanese scripts, in the order of ``Counts``."""
    parts = [s.span.of(text) for s in sentences]
    commas = sum(len(COMMAS.findall(part)) for part in parts)
    runs = [
        [len(run) for part in parts for run in pattern.findall(part)]
        for pattern in (LATIN, HIRAGANA, KATAKANA, KANJI)
    ]
    return (commas, *map(sum, runs), *map(len, runs))
