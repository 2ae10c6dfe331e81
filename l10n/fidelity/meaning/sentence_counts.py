"""Blocks that lack a sentence: fewer sentences than the source, and too short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import exp, log
from statistics import median

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.text.spans import Span

_TEXTS = frozenset({"paragraph", "item", "quote", "footnote", "admonition"})
_LEAST = 30
_FEWEST = 5
_SHORT = 0.74
_FIT = 0.30
_SENTENCE = 12
_NAMES = re.compile(r"\d+|(?<!^)\b[A-Z][A-Za-z]{2,}|`[^`]+`")


def lacking(pair: Pair) -> Iterator[tuple[Match, str]]:
    """Blocks of which a sentence is missing, with the sentence of the source that it may be.

    A translator may join sentences, so that their number alone says nothing: the block has to be
    shorter than others of the document by about as much as one sentence.
    """
    if len(pair.paired) < _FEWEST or not pair.translated:
        return
    rows = [
        (match, log((_size(match.target) + 8) / (_size(match.source) + 8)))
        for match in pair.paired
        if match.source[0].kind in _TEXTS and match.target[0].kind in _TEXTS
        if _size(match.source) >= _LEAST
    ]
    if len(rows) < _FEWEST:
        return
    middle = median(value for _, value in rows)
    for match, value in rows:
        if value < middle + log(_SHORT):
            lost = _lost(pair, match, exp(value - middle))
            if lost:
                yield match, lost


def _lost(pair: Pair, match: Match, share: float) -> str:
    """The sentence whose length is what is missing; "" where the numbers of sentences agree."""
    ours = _sentences(match.source, pair.source_language)
    theirs = _sentences(match.target, pair.target_language)
    if len(ours) < 2 or len(theirs) >= len(ours):
        return ""
    whole = sum(map(len, ours))
    gap = whole * (1 - share)
    there = set(_NAMES.findall(" ".join(theirs)))
    best = min(ours, key=lambda sentence: abs(len(sentence) - gap) + whole * _kept(sentence, there))
    return best if abs(len(best) - gap) <= _FIT * whole and len(best) >= _SENTENCE else ""


def _kept(sentence: str, there: set[str]) -> float:
    """The share of the numbers and names of a sentence that the translation has."""
    names = _NAMES.findall(sentence)
    return sum(name in there for name in names) / len(names) if names else 0.0


def _sentences(units: tuple[Unit, ...], language: str | None) -> list[str]:
    from l10n.languages import get

    spans: list[tuple[str, Span]] = [
        (unit.text, span) for unit in units for span in get(language or "und").sentences(unit.text)
    ]
    return [span.of(text).strip() for text, span in spans if span.of(text).strip()]


def _size(units: tuple[Unit, ...]) -> float:
    return sum([unit.size for unit in units])
