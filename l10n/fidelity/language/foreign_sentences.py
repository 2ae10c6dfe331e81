"""Sentences of a block that are in the language of the source, or in English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.language.function_words import function_words
from l10n.fidelity.meaning.quotations import is_quoted
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_TEXTS = frozenset({"paragraph", "item", "quote", "footnote", "row"})
_LEAST = 4
_END = lazy(r"[.!?…][ \u00a0]+|[。！？।۔]\s*|\n|$")
QUOTED = lazy(r"[“„«\"‘「『][^”“»\"’」』]{0,400}[”“»\"’」』]")
_FEW = 2


def foreign_sentences(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first sentence of every block whose small words are all of another language."""
    foreign, own = small_words(primary(pair.source_language), primary(pair.target_language))
    if not foreign or not pair.translated:
        return
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if voice.kind or not match.source:
            continue
        for unit in match.target:
            if foreign.isdisjoint(unit.words) or unit.kind not in _TEXTS:
                continue
            if not any(QUOTED.search(u.text) for u in match.source):  # a citation may stay
                yield from _of_unit(match, unit, foreign, own)


def _of_unit(
    match: Match, unit: Unit, foreign: frozenset[str], own: frozenset[str]
) -> Iterator[tuple[Match, str, Span]]:
    ends = [0, *(found.end() for found in _END.finditer(unit.text))]
    for start, end in pairwise(ends):
        words = WORD.findall(QUOTED.sub(" ", unit.text[start:end]))
        if len(words) < _LEAST or not _is_foreign(words, foreign, own):
            continue
        text = unit.text[start:end].strip()
        first = unit.text.index(text, start)
        if len(ends) > 2 and not is_quoted(unit.text, first, first + len(text)):
            yield match, text, unit.flow.source(first, first + len(text))
            return


def _is_foreign(words: list[str], foreign: frozenset[str], own: frozenset[str]) -> bool:
    """Whether a sentence has small words of the other language only; titles have capitals."""
    small = [word.lower() for word in words]
    if not own.isdisjoint(small) or not all(word.isascii() for word in small):
        return False
    lower = sum(word[0].islower() for word in words)
    return sum(word in foreign for word in small) >= _FEW and lower >= len(words) - 2


@cache
def small_words(here: str, there: str) -> tuple[frozenset[str], frozenset[str]]:
    """Small words of the source's language and English that the target's has not, and its own."""
    tags = {here or "en", "en"} - {there}
    own = {word for word in function_words(there) if len(word) > 1}
    foreign = {word for tag in tags for word in function_words(tag) if len(word) > 1}
    return frozenset(foreign - own), frozenset(own - foreign)
