"""Blocks that are far shorter or longer than the rest of the document lets expect."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp, log
from statistics import median

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.pair import Pair

_TEXTS = frozenset({"paragraph", "item", "quote", "footnote", "title", "admonition"})
_LEAST = 90.0
"""Letters of the source from which on a length says something."""

_FEWEST = 4
_SHORT = -0.72
_LONG = 0.85
_SPREADS = 3.5
_LEAST_SPREAD = 0.14


def outliers(pair: Pair) -> Iterator[tuple[Match, float]]:
    """Matches with the share of the expected length that they have; languages that are the same and
    documents of a few blocks have none.
    """
    if len(pair.paired) < _FEWEST or not pair.translated:
        return
    rows = [
        (match, log((_size(match, 1) + 8) / (_size(match, 0) + 8)))
        for match in pair.paired
        if match.source[0].kind in _TEXTS and match.target[0].kind in _TEXTS
        if _size(match, 0) >= _LEAST
    ]
    if len(rows) < _FEWEST:
        return
    middle = median(value for _, value in rows)
    spread = max(_LEAST_SPREAD, 1.4826 * median(abs(value - middle) for _, value in rows))
    for match, value in rows:
        off = value - middle
        if abs(off) > _SPREADS * spread and (off < _SHORT or off > _LONG):
            yield match, exp(off)


def _size(match: Match, side: int) -> float:
    return sum([unit.size for unit in (match.source, match.target)[side]])
