"""Names that changed places: between two blocks, and within a block beside what kept its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.opposites import Opposites
from l10n.fidelity.data.opposites.topics import COUNTED, RELATIONS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.names.of_page import Names, named_matches, names_of
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_END = lazy(r"[.!?]\s|[。！？।؟\n]")
_NEAR = 80
"""How far two names may stand from each other around a word that relates them."""

_REST = 3
"""Words that a block has to have besides its names: else the block has moved, not the name."""


class Moved(NamedTuple):
    """Two names that changed places.

    Attributes:
        match: the block where the first one should stand.
        name: the first one, as the source has it.
        other: what stands in its place.
        span: where; code-point offsets into the target's document.
        partner: the block where the other one should stand.
    """

    match: Match
    name: str
    other: str
    span: Span
    partner: Match

    @property
    def alone(self) -> bool:
        """Whether the rest of both blocks is where it was."""
        return beside_own_numbers(self.match, self.partner)


class _Row(NamedTuple):
    match: Match
    lost: frozenset[str]
    come: frozenset[str]
    ours: Names
    theirs: Names


def exchanged_names(pair: Pair) -> Iterator[Moved]:
    """Names that changed places between blocks or in one."""
    if not pair.translated:
        return
    languages = primary(pair.source_language), primary(pair.target_language)
    rows = []
    for match, ours, theirs in named_matches(pair, languages):
        lost, come = frozenset(ours) - theirs.keys(), frozenset(theirs) - ours.keys()
        row = _Row(match, lost, come, ours, theirs)
        if row.lost and row.come:
            rows.append(row)
        elif len(ours) > 1:
            yield from _inside(row, languages)
    yield from _between(rows)


def beside_own_numbers(one: Match, other: Match) -> bool:
    """Whether each of two blocks has kept numbers of its own: then only names have moved."""
    here, there, others, them = (
        frozenset(value for unit in side for number in unit.numbers for value in number.values)
        for side in (one.source, one.target, other.source, other.target)
    )
    return bool(here & there and others & them and not here & them and not others & there)


def turned_names(match: Match) -> bool:
    """Whether two names of a block stand in the other order, each of them once in both texts:
    then "after" may stand for "before".
    """
    if len(match.source) != 1 or len(match.target) != 1:
        return False
    here, there = match.source[0], match.target[0]
    named = names_of(here, there)
    ours, theirs = _places(here, named[0]), _places(there, named[1])
    order = sorted(ours.keys() & theirs.keys(), key=ours.__getitem__)
    return any(theirs[one] > theirs[other] for one, other in pairwise(order))


def _between(rows: Sequence[_Row]) -> Iterator[Moved]:
    """Two blocks of which each lacks a name that the other one has instead of its own."""
    come: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        for name in row.come:
            come[name].append(row)
    done: set[int] = set()
    for one in rows:
        for name in sorted(one.lost):
            other = come[name][0] if len(come[name]) == 1 else one
            back = sorted(other.lost & one.come)
            if other is one or len(back) != 1 or len(one.lost & other.come) != 1:
                continue
            if name in back[0] or back[0] in name:
                continue  # the same name, once in the plural
            if {id(one), id(other)} & done or not _stayed(one, other):
                continue
            done |= {id(one), id(other)}
            yield _moved(one, name, back[0], other.match)


def _stayed(one: _Row, other: _Row) -> bool:
    """Whether two blocks have more to say than the names that changed places."""
    return all(len(row.match.source[0].words) >= len(row.ours) + _REST for row in (one, other))


def _moved(row: _Row, name: str, other: str, partner: Match) -> Moved:
    here = row.theirs[other]
    return Moved(row.match, row.ours[name], here, _place(row.match, here), partner)


def _place(match: Match, name: str) -> Span:
    unit = next(unit for unit in match.target if name.lower() in unit.small)
    start = unit.small.index(name.lower())
    return unit.flow.source(start, start + len(name))


def _inside(row: _Row, languages: tuple[str, str]) -> Iterator[Moved]:
    """Two names of a block in each other's place while what stands beside them kept its own."""
    if len(row.match.source) != 1 or len(row.match.target) != 1:
        return
    here, there = row.match.source[0], row.match.target[0]
    ours, theirs = _places(here, row.ours), _places(there, row.theirs)
    order = sorted(ours.keys() & theirs.keys(), key=ours.__getitem__)
    for one, other in pairwise(order):
        if theirs[one] < theirs[other]:
            continue
        spans = ((ours[one], ours[other]), (theirs[other], theirs[one]))
        if _beside_numbers(here, there, spans) or _beside_words(here, there, spans, languages):
            yield _moved(row, one, other, row.match)
            return


def _places(unit: Unit, names: Names) -> dict[str, int]:
    """Where each name stands that a text has once."""
    small = {name: written.lower() for name, written in names.items()}
    return {n: unit.small.index(w) for n, w in small.items() if unit.small.count(w) == 1}


_Order = tuple[int, int]
"""Where the first of two names stands and where the second one does."""


def _beside_numbers(here: Unit, there: Unit, spans: tuple[_Order, _Order]) -> bool:
    """Whether two numbers that differ stand in the same order in both texts, one between the names
    and the other one beyond the second of them or before the first.
    """
    ours, theirs = (
        [n for n in unit.numbers if not n.optional and not n.roman] for unit in (here, there)
    )
    kept = [
        (a.span.start, same[0].span.start)
        for a in ours
        if sum(a.equals(n) for n in ours) == 1
        if len(same := [n for n in theirs if n.equals(a)]) == 1
    ]
    return any(
        one[1] < other[1] and _alternate(spans, (one[0], other[0]), (one[1], other[1]))
        for one, other in pairwise(kept)
    )


def _alternate(spans: tuple[_Order, _Order], ours: _Order, theirs: _Order) -> bool:
    """Whether two names and what belongs to them take turns, in the same way in both texts."""
    ways = []
    for (name, other), (one, two) in zip(spans, (ours, theirs), strict=True):
        if name < one < other < two:
            ways.append("behind")
        elif one < name < two < other:
            ways.append("before")
        else:
            return False
    return ways[0] == ways[1]


def _beside_words(
    here: Unit, there: Unit, spans: tuple[_Order, _Order], languages: tuple[str, str]
) -> bool:
    """Whether both names take turns with two opposites, or a word that relates them ("before")
    stands between them, and the words stand in the same order in both texts.
    """
    for topic in (*COUNTED, *RELATIONS):
        if languages[0] not in topic or languages[1] not in topic:
            continue
        ours, theirs = _said(here, topic, languages[0]), _said(there, topic, languages[1])
        if len(ours) == len(theirs) == 2 and ours[0][1] == theirs[0][1]:
            both = [(side[0][0], side[1][0]) for side in (ours, theirs)]
            if ours[0][1] != ours[1][1] and _alternate(spans, both[0], both[1]):
                return True
        elif topic in RELATIONS and len(ours) == len(theirs) == 1 and ours[0][1] == theirs[0][1]:
            texts = (here.small, there.small)
            if all(map(_between_names, texts, spans, (ours[0][0], theirs[0][0]))):
                return True
    return False


def _said(unit: Unit, topic: Opposites, language: str) -> list[tuple[int, int]]:
    """Where a text says a side of a topic, and which, in order: clearly, or in other words that
    stand for it beside names ("vor Zofran").
    """
    sides = topic[language]
    for both in ((sides.one, sides.other), (sides.one_heard, sides.other_heard)):
        found = sorted(
            (said.start(), number)
            for number, side in enumerate(both)
            for said in (compiled(side).finditer(unit.small) if side else ())
        )
        if found:
            return found
    return []


def _between_names(text: str, names: _Order, word: int) -> bool:
    """Whether a word stands between two names that are near, in one sentence."""
    first, last = names
    return first < word < last <= first + _NEAR and not _END.search(text, first, last)
