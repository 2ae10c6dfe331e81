"""Sentences of a message paired with those of its translation, by length and by what both sides
share.

Dynamic programming over the pairs one to one, one to two and two to one, as by Gale and Church
(1993), with numbers, links and code as further evidence. Lengths alone prove nothing: translators
turn sentences round. A pair is trusted where something stands in it, and nowhere else, on both
sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from l10n.catalog.segmenting.links import untargeted
from l10n.catalog.updating.keys import anchors
from l10n.text.spans import Span

LIMIT = 60
"""Sentences on one side; longer messages are not aligned."""

RATIO = 1.8
"""How much longer or shorter than usual in this message a trusted pair may be."""

_WORD = re.compile(r"\w+(?:-\w+)*")
_CAPITAL = re.compile(r"[A-Z\d]")
_MOVES = ((1, 1, 0.0), (1, 2, 0.4), (2, 1, 0.4))
_NOT_SHARED = 0.6


class Pair(NamedTuple):
    """Neighbouring sentences and their translation.

    Attributes:
        source: span of the sentences in the msgid.
        target: span of their translation in the msgstr.
        sure: whether something that only they hold proves that they belong together; likewise the
            pairs before and behind.
    """

    source: Span
    target: Span
    sure: bool


def aligned(
    msgid: str, msgstr: str, source: Sequence[Span], target: Sequence[Span]
) -> tuple[Pair, ...]:
    """Pairs of sentences that cover both texts in order; empty where there is no good way.

    Args:
        msgid: the source text.
        msgstr: its translation.
        source: the sentences of the msgid.
        target: the sentences of the msgstr.
    """
    if not source or not target or max(len(source), len(target)) > LIMIT:
        return ()
    scale = max(len(msgstr), 1) / max(len(msgid), 1)
    path = _path(msgid, msgstr, source, target, scale)
    spans = [
        (
            Span(source[i].start, source[i + n - 1].end),
            Span(target[j].start, target[j + m - 1].end),
        )
        for i, n, j, m in path
    ]
    texts = [(a.of(msgid), b.of(msgstr)) for a, b in spans]
    plain = len(path) == len(source) == len(target) and all(_fits(a, b, scale) for a, b in texts)
    proofs = proven(texts) if plain else [False] * len(texts)
    return tuple(Pair(a, b, sure) for (a, b), sure in zip(spans, proofs, strict=True))


def proven(pairs: Sequence[tuple[str, str]]) -> list[bool]:
    """For each pair of a text, whether its sides share something that no other sentence holds, and
    the pairs beside it as well: else a clause may have gone from one sentence to the next.

    Args:
        pairs: the sentences of a text and of its translation, in order.
    """
    evidence = [(_evidence(a), _evidence(b)) for a, b in pairs]
    ours, theirs = (Counter(w for e in evidence for w in e[side]) for side in (0, 1))
    alone = [any(ours[w] == theirs[w] == 1 for w in a & b) for a, b in evidence]
    return [all(alone[max(0, i - 1) : i + 2]) for i in range(len(alone))]


def _evidence(sentence: str) -> set[str]:
    """What stands alike in a text and its translation: numbers, targets, code, and names.

    A name is a word with a capital that does not begin the sentence, or any word that holds both
    letters and digits; the first word may have its capital for its place.
    """
    words = _WORD.findall(untargeted(sentence))
    names = (w for n, w in enumerate(words) if len(w) > 1 and _CAPITAL.search(w if n else w[1:]))
    return {*anchors(sentence), *names}


class _Piece(NamedTuple):
    """What is compared of a sentence, or of two together."""

    length: int
    anchors: Counter[str]


def _pieces(text: str, sentences: Sequence[Span]) -> dict[tuple[int, int], _Piece]:
    """The pieces of a text by the place of their first sentence and their number."""
    found: dict[tuple[int, int], _Piece] = {}
    for place, first in enumerate(sentences):
        for count, last in enumerate(sentences[place : place + 2], 1):
            piece = text[first.start : last.end]
            found[place, count] = _Piece(len(piece), anchors(piece))
    return found


def _path(
    msgid: str, msgstr: str, source: Sequence[Span], target: Sequence[Span], scale: float
) -> list[tuple[int, int, int, int]]:
    """The cheapest way through both texts as (source place, count, target place, count)."""
    ours, theirs = _pieces(msgid, source), _pieces(msgstr, target)
    best: dict[tuple[int, int], tuple[float, tuple[int, int] | None]] = {(0, 0): (0.0, None)}
    for i in range(len(source)):
        for j in range(len(target)):
            if (i, j) not in best:
                continue
            cost = best[i, j][0]
            for n, m, toll in _MOVES:
                if i + n > len(source) or j + m > len(target):
                    continue
                total = cost + toll + _cost(ours[i, n], theirs[j, m], scale)
                if total < best.get((i + n, j + m), (float("inf"), None))[0]:
                    best[i + n, j + m] = (total, (i, j))
    return _walked(best, (len(source), len(target)))


def _walked(
    best: dict[tuple[int, int], tuple[float, tuple[int, int] | None]], end: tuple[int, int]
) -> list[tuple[int, int, int, int]]:
    steps = []
    at = end
    while at in best and (before := best[at][1]) is not None:
        steps.append((before[0], at[0] - before[0], before[1], at[1] - before[1]))
        at = before
    return steps[::-1] if at == (0, 0) else []


def _cost(a: _Piece, b: _Piece, scale: float) -> float:
    expected = max(a.length * scale, 1.0)
    length = abs(b.length - expected) / max(expected, b.length, 1.0)
    if not a.anchors and not b.anchors:
        return length
    missing = (a.anchors - b.anchors).total() + (b.anchors - a.anchors).total()
    return length + _NOT_SHARED * missing


def _fits(a: str, b: str, scale: float) -> bool:
    expected = max(len(a) * scale, 1.0)
    return anchors(a) == anchors(b) and 1 / RATIO <= len(b) / expected <= RATIO
