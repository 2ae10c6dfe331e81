"""Halves of sentences that are missing: what keeps a medicine from children, how soon to call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, small_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.children import CHILDREN, REACH
from l10n.fidelity.data.urgency import HASTE, HELP, SOON
from l10n.fidelity.expressions import compiled
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary


class _Half(NamedTuple):
    """What a sentence may say besides, by language.

    Attributes:
        beside: what else the source has to hold.
        said: how the source says it.
        heard: what a translation that says it has to hold a piece of.
    """

    beside: Mapping[str, str]
    said: Mapping[str, str]
    heard: Mapping[str, str]


_STOP = re.compile(r"[.!?]\s")

_CHILDREN = {
    "de": "kinder",
    "en": "children",
    "es": "niños",
    "fr": "enfants",
    "it": "bambini",
    "pt": "crianças",
}
_HALVES = (_Half(_CHILDREN, REACH, CHILDREN), _Half(HELP, SOON, HASTE))


def lost_halves(pair: Pair) -> Iterator[tuple[Match, str]]:
    """Blocks that say to keep something out of the reach of children, or to get help soon, and
    whose translation speaks of no children, or of no haste, with the words that say so.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    there = {"no": "nb", "nn": "nb"}.get(there, there)
    if not pair.translated:
        return
    halves = [half for half in _HALVES if here in half.said and there in half.heard]
    for match in pair.paired if halves else ():
        for half in halves:
            found = next(filter(None, (_said(unit, half, here) for unit in match.source)), None)
            if found and not compiled(half.heard[there]).search(small_of(match.target)):
                yield match, found
                break


def _said(unit: Unit, half: _Half, language: str) -> str | None:
    """The words with which a sentence of a text says it, or None."""
    beside = compiled(half.beside[language])
    if unit.kind in SKIPPED or not beside.search(unit.small):
        return None
    for found in compiled(half.said[language]).finditer(unit.small):
        if beside.search(_sentence(unit.small, found.start())):
            return unit.text[found.start() : found.end()]
    return None


def _sentence(text: str, place: int) -> str:
    """About the sentence around a place."""
    start = max((stop.end() for stop in _STOP.finditer(text, 0, place)), default=0)
    stop = _STOP.search(text, place)
    return text[start : stop.start() if stop else len(text)]
