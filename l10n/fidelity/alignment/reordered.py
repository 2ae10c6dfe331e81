"""Sections in another order than in the source, told by what is in them.

Headings have ids in few documents. Where many blocks have no counterpart, or one with other
numbers, the sections of both pages are compared whole; the order that this gives is believed only
where it leaves few such blocks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import fsum

from l10n.fidelity.alignment.anchors import rising
from l10n.fidelity.alignment.evidence import Scale, Side
from l10n.fidelity.alignment.likeness import misfit
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.markup.sections import Order, is_sorted
from l10n.frozen import dataclass

_FEWEST = 2
"""Blocks at odds from which on sections are looked at."""

_SURE = 1.0
"""Weight of tokens that a section shares with the one that it is said to be elsewhere."""

_LEFT = 0.05
"""Share of matches that may be at odds in the order that is believed."""

_MOST = 40
"""Sections of a page that are compared."""

_SHAPE = 3.0
"""What sections of the same blocks are worth, in weights of tokens."""

_FIT = 2.0
"""How much less sections of other lengths are worth."""


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading with all below it.

    Attributes:
        start: place of the heading among the units.
        end: place behind its last unit.
        tokens: what identifies its units.
        kinds: the kinds of its units.
        size: the length of its text.
    """

    start: int
    end: int
    tokens: frozenset[str]
    kinds: Counter[str]
    size: float


def at_odds(matches: Sequence[Match], left: Side, right: Side) -> int:
    """How many matches lack a side, or have sides that share none of what identifies them."""
    found = 0
    for match in matches:
        if not match.source or not match.target:
            found += 1
            continue
        ours = left.hard_of(match.source)
        if ours:
            theirs = right.hard_of(match.target)
            found += bool(theirs) and ours.isdisjoint(theirs)
    return found


def is_at_odds(count: int) -> bool:
    """Whether so many matches are at odds that sections may stand in another order."""
    return count >= _FEWEST


def is_settled(count: int, before: int, matches: int) -> bool:
    """Whether hardly any match is at odds in another order: the rest would be guessed.

    Args:
        count: matches that are at odds.
        before: how many were in the order of the target.
        matches: all of them.
    """
    return 2 * count <= before and count <= _LEFT * matches


def reordered(
    source: Sequence[Unit], target: Sequence[Unit], left: Side, right: Side, scale: Scale
) -> Order | None:
    """The target in the order of the source, or None where its sections stand in that order, or
    cannot be told apart.

    Args:
        source: the units of the source.
        target: those of the target.
        left: the evidence of the source.
        right: that of the target.
        scale: what the documents have in common.
    """
    level = _level(source, target)
    if level is None:
        return None
    ours, theirs = list(_sections(source, left, level)), list(_sections(target, right, level))
    partner = _paired(ours, theirs, scale)
    if len(partner) < len(ours):
        return None
    places = [partner[i] for i in range(len(ours))]
    kept = {j for _, j in rising([*enumerate(places)])}
    if len(kept) == len(places):
        return None
    elsewhere = [(ours[i], theirs[j]) for i, j in enumerate(places) if j not in kept]
    if any(_weight(a, b, scale) < _SURE for a, b in elsewhere):
        return None
    units = [*target[: theirs[0].start]]
    for j in places:
        units += target[theirs[j].start : theirs[j].end]
    if is_sorted(source, [s.start for s in ours]) and is_sorted(target, [s.start for s in theirs]):
        return Order(tuple(units))
    moved = (target[theirs[j].start].index for i, j in enumerate(places) if j not in kept)
    return Order(tuple(units), frozenset(moved))


def _level(source: Sequence[Unit], target: Sequence[Unit]) -> int | None:
    """The level of the headings whose sections are compared: the highest that both pages have
    several times, and as often. None where a higher one stands between them.
    """
    ours, theirs = (
        Counter(u.level for u in side if u.kind == "heading") for side in (source, target)
    )
    levels = sorted(level for level in ours if ours[level] > 1)
    if not levels or ours[levels[0]] != theirs[levels[0]] or ours[levels[0]] > _MOST:
        return None
    return None if _is_broken(source, levels[0]) or _is_broken(target, levels[0]) else levels[0]


def _is_broken(units: Sequence[Unit], level: int) -> bool:
    """Whether a heading of a higher level stands behind one of a level."""
    levels = [unit.level for unit in units if unit.kind == "heading"]
    return any(other < level for other in levels[levels.index(level) :])


def _sections(units: Sequence[Unit], side: Side, level: int) -> Iterator[_Section]:
    """The sections of a level; the last one goes to the end."""
    starts = [i for i, u in enumerate(units) if u.kind == "heading" and u.level == level]
    for start, following in zip(starts, [*starts[1:], len(units)], strict=True):
        inside = units[start:following]
        evidence = [side.of(unit) for unit in inside]
        tokens = frozenset[str]().union(*(e.hard | e.soft for e in evidence))
        kinds = Counter(unit.kind for unit in inside)
        yield _Section(start, following, tokens, kinds, sum(e.size for e in evidence))


def _paired(ours: list[_Section], theirs: list[_Section], scale: Scale) -> dict[int, int]:
    """The place of the partner of every section, the surest first."""
    ranked = sorted(
        (-_likeness(a, b, scale), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs)
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in ranked:
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def _likeness(a: _Section, b: _Section, scale: Scale) -> float:
    alike = 2 * (a.kinds & b.kinds).total() / (a.kinds.total() + b.kinds.total())
    return _weight(a, b, scale) + _SHAPE * alike - _FIT * misfit(a.size, b.size, scale.ratio)


def _weight(a: _Section, b: _Section, scale: Scale) -> float:
    """The weight of what two sections share that identifies them."""
    # Sets have another order in every run: sums are not rounded on the way.
    return fsum(scale.weights.get(token, 0.0) for token in a.tokens & b.tokens)
