"""Sections that stand in another order than in the source, told by the ids of their headings.

A glossary is sorted by the alphabet of its language: its translation keeps the ids and nothing
else stays in place. The target is put into the order of the source before it is aligned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from l10n.fidelity.alignment.anchors import rising
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.slugs import anchor_of
from l10n.frozen import dataclass
from l10n.text.normal import normalized

_SORTED = 0.8
_FEWEST = 4


@dataclass(frozen=True, slots=True)
class Order:
    """The units of a target in the order of the source.

    Attributes:
        units: the units.
        moved: indexes of the headings of sections that were elsewhere.
    """

    units: tuple[Unit, ...]
    moved: frozenset[int] = frozenset()


def in_order(source: Sequence[Unit], target: Sequence[Unit]) -> Order:
    """Put the sections of a target into the order of the source.

    Only sections whose headings have an id that stands once in both documents move; what follows
    such a heading goes with it. Sections that are sorted by their headings in both documents are
    not said to be moved.
    """
    left, right = _named(source), _named(target)
    pairs = sorted((left[name], right[name]) for name in left.keys() & right.keys())
    kept = rising(pairs)
    if len(kept) == len(pairs):
        return Order(tuple(target))
    starts = [j for _, j in pairs]
    bounds = sorted(starts)
    ends = dict(zip(bounds, [*bounds[1:], len(target)], strict=True))
    units = [*target[: bounds[0]]]
    for start in starts:
        units += target[start : ends[start]]
    if is_sorted(source, sorted(left[n] for n in left.keys() & right.keys())) and is_sorted(
        target, bounds
    ):
        return Order(tuple(units))
    return Order(tuple(units), frozenset(_first_moved(pairs, kept, target)))


def _named(units: Sequence[Unit]) -> dict[str, int]:
    """Places of headings by their ids, where an id stands once."""
    heads = [(i, unit) for i, unit in enumerate(units) if unit.kind == "heading"]
    names = [(name, i) for i, unit in heads if (name := anchor_of(unit))]
    count = Counter(name for name, _ in names)
    return {name: i for name, i in names if count[name] == 1}


def _first_moved(
    pairs: list[tuple[int, int]], kept: list[tuple[int, int]], target: Sequence[Unit]
) -> list[int]:
    """Indexes of the headings that cross the others; of neighbours that moved together the
    first.
    """
    stay = set(kept)
    behind = {j: n for n, j in enumerate(sorted(j for _, j in pairs))}
    out = []
    last = -2
    for i, j in pairs:
        if (i, j) in stay:
            last = -2
            continue
        if behind[j] != last + 1:
            out.append(target[j].index)
        last = behind[j]
    return out


def is_sorted(units: Sequence[Unit], places: list[int]) -> bool:
    """Whether headings of the commonest level among some stand in alphabetical order."""
    levels = Counter(units[i].level for i in places)
    level = levels.most_common(1)[0][0]
    names = [_letters(units[i].text) for i in places if units[i].level == level]
    rises = sum(a <= b for a, b in pairwise(names))
    return len(names) >= _FEWEST and rises >= _SORTED * (len(names) - 1)


def _letters(text: str) -> str:
    parts = normalized("NFD", text.casefold())
    return "".join(c for c in parts if c.isalnum())
