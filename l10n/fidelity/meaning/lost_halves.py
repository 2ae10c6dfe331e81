"""Halves of sentences that are missing: what keeps a medicine from children, how soon to call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, held, small_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.children import CHILDREN, REACH, REACH_KEYS
from l10n.fidelity.data.urgency import CALL, HASTE, NOT, SOON, SOON_KEYS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary, table_code
from l10n.text.patterns import lazy


class _Half(NamedTuple):
    """What a sentence may say besides, by language.

    Attributes:
        keys: words of which a text that says it holds one.
        said: how the source says it.
        beside: what else the sentence has to hold.
        unless: what it must not hold.
        heard: what a translation that says it has to hold a piece of.
    """

    keys: Mapping[str, str]
    said: Mapping[str, str]
    beside: Mapping[str, str]
    unless: Mapping[str, str]
    heard: Mapping[str, str]


_HALVES = (
    _Half(REACH_KEYS, REACH, REACH, {}, CHILDREN),
    _Half(SOON_KEYS, SOON, CALL, NOT, HASTE),
)
_STOP = lazy(r"[.!?;:\n](?=\s|$)")
_LONGEST = 300
"""Code points of a sentence that are looked at, on each side of a place."""

_NEVER = "(?!)"


def lost_halves(pair: Pair) -> Iterator[tuple[Match, str]]:
    """Blocks that say to keep something out of the reach of children, or to call a doctor soon, and
    whose translation speaks of no children, or of no haste, with the words that say so.
    """
    here, there = primary(pair.source_language), table_code(pair.target_language)
    if not pair.translated:
        return
    halves = [
        (half, frozenset(half.keys[here].split()))
        for half in _HALVES
        if here in half.said and there in half.heard
    ]
    for match in pair.paired if halves else ():
        for half, keys in halves:
            holding = [unit for unit in match.source if held(keys, unit)]
            found = next(filter(None, (_said(unit, half, here) for unit in holding)), None)
            if found and not compiled(half.heard[there]).search(small_of(match.target)):
                yield match, found
                break


def _said(unit: Unit, half: _Half, language: str) -> str | None:
    """The words with which a sentence of a text says it, or None."""
    if unit.kind in SKIPPED:
        return None
    for found in compiled(half.said[language]).finditer(unit.small):
        sentence = _sentence(unit.small, found.start())
        beside = compiled(half.beside[language]).search(sentence)
        if beside and not compiled(half.unless.get(language, _NEVER)).search(sentence):
            return unit.text[found.start() : found.end()]
    return None


def _sentence(text: str, place: int) -> str:
    """About the sentence around a place; most are shorter than what is looked at."""
    before = _STOP.split(text[max(0, place - _LONGEST) : place])[-1]
    return before + _STOP.split(text[place : place + _LONGEST], 1)[0]
