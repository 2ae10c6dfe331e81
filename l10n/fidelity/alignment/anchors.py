"""Sure pairs that cut a long alignment into short ones, so that the work grows with the length
and not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from operator import itemgetter

from l10n.fidelity.alignment.evidence import Scale, Side
from l10n.fidelity.alignment.likeness import likeness

_VOTES = 3.0


def anchors(source: Side, target: Side, scale: Scale) -> list[tuple[int, int]]:
    """Pairs of units that share rare tokens and no rival, in rising order on both sides."""
    here, there = _places(source, scale.rare), _places(target, scale.rare)
    votes: dict[tuple[int, int], float] = defaultdict(float)
    for token in sorted(scale.rare):
        votes[here[token], there[token]] += scale.weights[token]
    ours, theirs = (Counter(map(itemgetter(side), votes)) for side in (0, 1))
    return rising(
        [
            (i, j)
            for (i, j), vote in sorted(votes.items())
            if vote >= _VOTES and ours[i] == theirs[j] == 1
            if likeness(source[i], target[j], scale) > 0
        ]
    )


def _places(side: Side, rare: frozenset[str]) -> dict[str, int]:
    """The places of the units in which tokens stand that stand in no other one."""
    tokens = enumerate(map(rare.intersection, side.tokens()))
    return {token: i for i, found in tokens for token in found}


def rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain that rises on both sides (what crosses it has been moved)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for k, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            ends.append(k)
        else:
            tails[at], ends[at] = j, k
    chain: list[tuple[int, int]] = []
    k = ends[-1] if ends else -1
    while k >= 0:
        chain.append(pairs[k])
        k = before[k]
    return chain[::-1]
