"""Single English words that were left in a sentence or a cell: "Ihre nurse", "such as昂丹司琼"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import TEXTS
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.everyday_words import BESIDE_OTHER_LETTERS, EVERYDAY, JOINING, left_over
from l10n.fidelity.language.foreign_sentences import QUOTED, small_words
from l10n.fidelity.language.scripts import scripts_of
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_SIGNS = r"\w@/#&=+\\*_'’-"
_ROW = lazy(
    r"(?<![A-Za-z\d.@/#&=+\\*_'’<-])[A-Za-z]++(?: [A-Za-z]++)*+(?![A-Za-z\d@/=_*(<'’-]|\.\w)"
)
"""Latin words with nothing but a space between them, beside letters of any other script."""

_SMALL = lazy(r"[a-z]{2}")
_BRACKETS = lazy(r"[(（\[【〔][^()（）\[\]【】〔〕]{0,200}[)）\]】〕]")
_FIRST = 8
"""Words of a block that are looked at."""

_MIXED = 2
"""Other English words from which on a text mixes both languages on purpose."""

_MOST = 4
"""Blocks that a language may leave so: with more it is a habit of the page."""


class _Left(NamedTuple):
    match: Match
    text: str
    span: Span


def left_words(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first word or words of every block that were left in English."""
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here != "en" or not pair.translated or not there:
        return
    latin = "latin" in scripts_of(pair.target_language)
    found = list(_in_latin(pair, left_over(there)) if latin else _in_other_letters(pair, there))
    words = [text for _, text, _ in found]
    yield from (hit for hit in found if words.count(hit[1]) <= _MOST)


def _in_latin(pair: Pair, words: frozenset[str]) -> Iterator[tuple[Match, str, Span]]:
    left = words & pair.words.shared
    if not left:
        return
    word = re.compile(rf"(?<![.{_SIGNS}])(?:{'|'.join(sorted(left))})(?![{_SIGNS}]|\.\w)")
    for match, unit in _units(pair):
        if left.isdisjoint(unit.words):
            continue
        for found in islice(word.finditer(unit.small), _FIRST):
            place = Span(*found.span())
            if _is_word(unit, place, match.source):
                yield match, place.of(unit.text), unit.flow.source(*place)
                break


def _in_other_letters(pair: Pair, there: str) -> Iterator[tuple[Match, str, Span]]:
    ordinary, small = _words(there)
    for match, unit in _units(pair):
        if not _SMALL.search(unit.text):
            continue
        rows = list(_ROW.finditer(unit.text))
        texts = [row.group() for row in rows if row.group().islower()]
        mixed = sum(ordinary.isdisjoint(text.split()) for text in texts)
        for found in rows[:_FIRST] if mixed < _MIXED else ():
            words = found.group().split(" ")
            if not ordinary.issuperset(words) or (len(words) < 2 and words[0] in small):
                continue
            place = Span(*found.span())
            if _stands_in(match.source, found.group()) and not _is_kept(unit, place):
                yield match, found.group(), unit.flow.source(*place)
                break


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The everyday words of English with its function words, and these."""
    small, _ = small_words("en", language)
    return EVERYDAY | BESIDE_OTHER_LETTERS | small, small


def _units(pair: Pair) -> Iterator[tuple[Match, Unit]]:
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if not voice.kind and match.source:
            for unit in match.target:
                if unit.kind in TEXTS or unit.kind == "row":
                    yield match, unit


def _is_word(unit: Unit, place: Span, source: Sequence[Unit]) -> bool:
    """Whether a word in a text of Latin letters is one of the source, in small letters or at the
    start of the text, and no part of a name or title.
    """
    text = place.of(unit.text)
    if not text.islower() and (place.start or not text[1:].islower()):
        return False
    around = [_word_before(unit.text, place.start), _word_behind(unit.text, place.end)]
    if text in JOINING and all(word[:1].isupper() for word in around):
        return False
    if any(word[:1].isupper() and _stands_in(source, word) for word in around):
        return False
    return _stands_in(source, text.lower(), text) and not _is_kept(unit, place)


def _word_before(text: str, place: int) -> str:
    return text[max(0, place - 40) : place].rstrip(" ").rpartition(" ")[2]


def _word_behind(text: str, place: int) -> str:
    return text[place : place + 40].lstrip(" ").partition(" ")[0].rstrip(".,;:!?")


def _stands_in(source: Sequence[Unit], *texts: str) -> bool:
    return any(
        re.search(rf"(?<![{_SIGNS}]){re.escape(text)}(?![{_SIGNS}])", unit.text)
        for unit in source
        for text in texts
    )


def _is_kept(unit: Unit, place: Span) -> bool:
    """Whether something stands in brackets or quotation marks, or is stressed, code or a link."""
    text = place.of(unit.text)
    if any(text in mark.plain() for mark in unit.marks):
        return True
    return any(
        found.start() <= place.start < found.end()
        for signs in (_BRACKETS, QUOTED)
        for found in signs.finditer(unit.text)
    )
