"""Sentences, headings and cells in a language that is neither the source's nor the target's, told
by their small words; and sentences in a script of which the language has no letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.data.small_words import SMALL_WORDS
from l10n.fidelity.language.scripts import foreign_letter, foreign_script
from l10n.fidelity.meaning.quotations import is_quoted
from l10n.fidelity.pair import Pair
from l10n.languages.tags import UNSPACED, primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_TEXTS = frozenset({"paragraph", "item", "quote", "footnote", "row", "heading", "title"})
_END = lazy(r"[.!?…][ \u00a0]+|[。！？।۔]\s*|[.!?](?=[^\x00-\u024f])|\n|$")
_LATIN = lazy(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+(?:['’-][A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)*")
_WHOLE = frozenset({"heading", "title", "row"})
_LOWER = 3
"""Words in small letters that a sentence has at the least."""

_SMALL = 2
_SURE = 3
"""Small words that tell a language without asking anybody."""


class Foreign(NamedTuple):
    """A sentence in another language.

    Attributes:
        match: where it stands.
        span: code-point offsets into the target's document.
        language: language subtag.
        whole: whether it is all of a heading or cell.
    """

    match: Match
    span: Span
    language: str
    whole: bool


class _Tongues(NamedTuple):
    own: frozenset[str]
    third: frozenset[str]
    each: Mapping[str, frozenset[str]]
    spaced: bool


def third_languages(pair: Pair) -> Iterator[Foreign]:
    """The first sentence of every block that is in another language than both documents.

    What the source has word for word is a citation or a name.
    """
    tongues = _tongues(primary(pair.source_language), primary(pair.target_language))
    if not pair.translated:
        return
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if voice.kind or not match.source:
            continue
        for unit in match.target:
            if unit.kind not in _TEXTS:
                continue
            found = _in_script(match, unit, pair.target_language)
            if found is None and _may_hold(unit, tongues):
                found = _of_unit(match, unit, tongues)
            if found is not None:
                yield found
                break


def _may_hold(unit: Unit, tongues: _Tongues) -> bool:
    """Whether a text holds enough of the small words of other languages."""
    if tongues.spaced:
        return len(tongues.third.intersection(unit.words)) >= _SMALL
    return len(tongues.third.intersection(map(str.lower, _LATIN.findall(unit.text)))) >= _SMALL


def _in_script(match: Match, unit: Unit, language: str | None) -> Foreign | None:
    """A stretch in a script that the language does not use, nor the source in this place."""
    if unit.text.isascii() or not foreign_letter(language).search(unit.text):
        return None
    found = foreign_script(language).search(unit.text)
    if found is None or any(found.group() in text.text for text in match.source):
        return None
    if is_quoted(unit.text, *found.span()):
        return None
    return Foreign(match, unit.flow.source(*found.span()), "", unit.kind in _WHOLE)


def _of_unit(match: Match, unit: Unit, tongues: _Tongues) -> Foreign | None:
    ends = [0, *(found.end() for found in _END.finditer(unit.text))]
    source = [text.text for text in match.source]
    for start, end in pairwise(ends):
        piece = unit.text[start:end]
        text = piece.strip()
        language = _language(text, tongues) if text else ""
        if not language or any(text.rstrip(".!?") in other for other in source):
            continue
        first = start + piece.index(text)
        if not is_quoted(unit.text, first, first + len(text)):
            span = unit.flow.source(first, first + len(text))
            return Foreign(match, span, language, unit.kind in _WHOLE)
    return None


def _language(text: str, tongues: _Tongues) -> str:
    """The other language of a sentence; "" where it is none, or nobody knows."""
    written = WORD.findall(text)
    lower = sum(word[0].islower() for word in written)  # names have capitals
    if lower < max(_LOWER, len(written) // 2) or not all(map(_LATIN.fullmatch, written)):
        return ""
    words = [word.lower() for word in written]
    counts = {language: len(small.intersection(words)) for language, small in tongues.each.items()}
    best = max(counts, key=counts.__getitem__, default="")
    rest = tongues.own.difference(SMALL_WORDS.get(best, "").split())
    if not best or counts[best] < _SMALL or not rest.isdisjoint(words):
        return ""
    if sum(count == counts[best] for count in counts.values()) > 1 or counts[best] < _SURE:
        return best if _identified(text) == best else ""
    return best


def _identified(text: str) -> str:
    from l10n.languages import identify

    return primary(identify(text))


@cache
def _tongues(here: str, there: str) -> _Tongues:
    from l10n.languages import get

    own = _long(f"{get(there or 'und').traits.function_words} {SMALL_WORDS.get(there, '')}")
    source = _long(f"{get(here or 'en').traits.function_words} {SMALL_WORDS.get(here, '')}")
    others = {
        language: _long(words) - own - source
        for language, words in SMALL_WORDS.items()
        if language not in (here, there, "en")
    }
    if not own:
        others = {}  # a language without a list may be near to any of them
    third = frozenset[str]().union(*others.values())
    return _Tongues(own, third, others, there not in UNSPACED)


def _long(words: str) -> frozenset[str]:
    return frozenset(word for word in words.split() if len(word) > 1)
