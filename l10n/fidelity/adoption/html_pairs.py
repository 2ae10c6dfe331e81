"""Texts and attributes inside HTML: which belongs to which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import NamedTuple

from l10n.catalog.segmenting.segment import Segment
from l10n.catalog.updating.keys import anchors, tokens

_SHARED = 2.0
_PLAIN = 0.5


class HtmlPair(NamedTuple):
    """Two texts, and whether they are paired by likeness for want of an order."""

    source: Segment
    target: Segment
    doubtful: bool


def html_pairs(ours: Sequence[Segment], theirs: Sequence[Segment]) -> Iterator[HtmlPair]:
    """Pair the texts of two pieces of HTML, kind by kind: in order where there are as many, else by
    likeness in rising order.
    """
    for kind in dict.fromkeys(segment.kind for segment in ours):
        left = [segment for segment in ours if segment.kind == kind]
        right = [segment for segment in theirs if segment.kind == kind]
        if len(left) == len(right):
            yield from (HtmlPair(*pair, False) for pair in zip(left, right, strict=True))
        else:
            yield from _alike(left, right)


def _alike(left: list[Segment], right: list[Segment]) -> Iterator[HtmlPair]:
    """The pairs of the best alignment without crossings."""
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            pair = best[i + 1][j + 1] + _likeness(left[i].msgid, right[j].msgid)
            best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(left) and j < len(right):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            score = _likeness(left[i].msgid, right[j].msgid)
            yield HtmlPair(left[i], right[j], score < _SHARED)
            i, j = i + 1, j + 1


def _likeness(one: str, other: str) -> float:
    """Above 0 for texts of fitting length, above 2 for such with common words or numbers."""
    same = (anchors(one) & anchors(other)).total() + len(set(tokens(one)) & set(tokens(other)))
    fit = 1.0 - abs(log((len(one) + 8) / (len(other) + 8)))
    return max(0.0, fit - _PLAIN + min(2.5, same))
