"""One reading of the prose for all scores: sentences and their words, in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from l10n.languages.language import Language
from l10n.languages.words import words_in
from l10n.readability.counts import Counts
from l10n.readability.facts import WIDTH, facts_of, letters_of, unpacked
from l10n.text.patterns import lazy
from l10n.text.spans import Span

HIRAGANA = lazy(r"[\u3041-\u309f]+")
KATAKANA = lazy(r"[\u30a0-\u30ff\u31f0-\u31ff\uff66-\uff9f]+")
KANJI = lazy(r"[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
LATIN = lazy(r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]+")
COMMAS = lazy("[、，]")

_NO_SCRIPTS = (0,) * (len(Counts._fields) - WIDTH)
"""What stands after the sums over pieces, in every language but Japanese."""


class Sentence(NamedTuple):
    """A sentence of the prose; it has at least one letter.

    Attributes:
        span: half-open offsets into the prose's text.
        text: what stands there.
        paragraph: 0-based number of its paragraph.
        facts: its counts, packed as in ``l10n.readability.facts``.
        manner: how its words are told, as in ``Traits.words``.
    """

    span: Span
    text: str
    paragraph: int
    facts: int
    manner: str

    @property
    def words(self) -> tuple[str, ...]:
        """Its words as written, in order."""
        return tokens_of(self.text, self.manner)


def tokens_of(text: str, manner: str) -> tuple[str, ...]:
    """The words of a text as written, in order; ``manner`` as in ``Traits.words``."""
    return tuple(chain.from_iterable(map(words_in(manner), text.split())))


def words_of(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The words of some sentences as written, in order; faster than those of one after another."""
    if not sentences:
        return ()
    return tokens_of(" ".join([sentence.text for sentence in sentences]), sentences[0].manner)


def read(text: str, paragraphs: Sequence[Span], language: Language) -> tuple[Sentence, ...]:
    """The sentences that hold a letter.

    Paragraphs are hard boundaries; they stand apart by a blank line in the text.
    """
    manner = language.traits.words
    facts = facts_of(language).of_sentence
    begins = [paragraph.start for paragraph in paragraphs]
    found = []
    for span in language.sentences(text):
        start, end = span
        part = text[start:end]
        sums = facts(part)
        if letters_of(sums):
            paragraph = max(bisect_right(begins, start) - 1, 0)
            found.append(Sentence(span, part, paragraph, sums, manner))
    return tuple(found)


def count(sentences: Sequence[Sentence], language: Language) -> Counts:
    """The counts of some sentences of a text."""
    sums = unpacked(sum([sentence.facts for sentence in sentences]))
    rest = _scripts(sentences) if language.tag == "ja" and sentences else _NO_SCRIPTS
    return Counts._make(sums + rest)


def _scripts(sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """Commas, then characters and runs of the Japanese scripts, in the order of ``Counts``."""
    parts = [sentence.text for sentence in sentences]
    commas = sum(len(COMMAS.findall(part)) for part in parts)
    runs = [
        [len(run) for part in parts for run in pattern.findall(part)]
        for pattern in (LATIN, HIRAGANA, KATAKANA, KANJI)
    ]
    return (commas, *map(sum, runs), *map(len, runs))
