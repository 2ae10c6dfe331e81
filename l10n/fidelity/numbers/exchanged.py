"""Two quantities of one kind that exchanged their places: "20 mg and 40 mg" as "40 mg and 20 mg".

Translations of any language hardly ever name two amounts of one unit in another order, and where a
whole clause moves, names and numbers of other kinds move with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.opposites import Sides
from l10n.fidelity.data.opposites.topics import COUNTED
from l10n.fidelity.expressions import compiled, small
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.shares import (
    SHARE_OF,
    WHOLE_BEFORE,
    in_share,
    is_risk,
    shares_in,
    whole_stands_first,
)
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy

_SKIPPED = SKIPPED | {"heading"}
_MOST = 24
"""Blocks with more numbers are lists of data."""

_TURNING = frozenset(
    "ja ko zh yue tr az kk uz mn ta te kn ml si my hi bn mr gu pa ne ur eu ka hu fi th".split()
)
"""Languages that put clauses in front of what they belong to, so that bare numbers may turn."""

_FROM = lazy(
    r"(?:\b(?:from|de|desde|von|da|du|od|z|ze|от|с|со|van|från|fra)\s(?:\w{1,10}\s){0,2}|(?<!\w)من\s"
    r"(?:\w{1,10}\s)?|[从從][^。，]{0,12})$",
    re.IGNORECASE,
)
"""What stands in front of a number that grew or fell to another one."""

_NEAR = 32
_YEAR = 4
_NAME = lazy(r"[A-Z][A-Za-z0-9]{2,30}")
_STOP = lazy(r"[.!?؟]\s|[。！？।]")

_Known = tuple[Number, int]
"""A number, and the place in the source of the first number that equals it."""


class Exchange(NamedTuple):
    """Two numbers of a translation, of which each stands in the place of the other.

    Attributes:
        match: where.
        unit: the unit of the target that holds them.
        numbers: the two, in the order of the target.
        certain: whether a name between them shows that no clause has moved.
        likely: whether an amount was said, or a number too large for a count that may turn.
    """

    match: Match
    unit: Unit
    numbers: tuple[Number, Number]
    certain: bool
    likely: bool


class _Swap(NamedTuple):
    source: tuple[Number, Number]
    target: tuple[Number, Number]


def exchanges(pair: Pair) -> Iterator[Exchange]:
    """The blocks in which exactly two quantities of one kind changed places."""
    turning = bool({primary(pair.source_language), primary(pair.target_language)} & _TURNING)
    for match in pair.matches:
        if len(match.source) != 1 or len(match.target) != 1:
            continue
        here, there = match.source[0], match.target[0]
        if not 1 < len(here.numbers) <= _MOST or not 1 < len(there.numbers) <= _MOST:
            continue
        if there.kind in _SKIPPED:
            continue
        if not _in_order(here.numbers, there.numbers):
            found = _exchange(match, here, there, turning)
            if found is not None and not _sides_turned(here, there, pair):
                yield found
        elif turning:
            yield from _left_in_order(match, here, there)


def _in_order(source: Sequence[Number], target: Sequence[Number]) -> bool:
    return len(source) == len(target) and all(map(Number.equals, source, target))


def _exchange(match: Match, here: Unit, there: Unit, turning: bool) -> Exchange | None:
    swap = _only_swap(here.numbers, there.numbers)
    if swap is None:
        return None
    (a, b), (first, second) = swap
    apart = (here.text[a.span.end : b.span.start], there.text[first.span.end : second.span.start])
    if (a.low and b.high) or (there.kind == "row" and "\n" in apart[1]) or _turned(here, there):
        return None
    once = [_once(text) for text in (here.text, there.text)]
    kept = set(_NAME.findall(apart[0])) & set(_NAME.findall(apart[1])) & once[0].keys()
    if _is_turned_share(swap, apart):
        return Exchange(match, there, (first, second), certain=True, likely=True)
    measured = bool(_kind(a))
    if not measured and _is_date(a, b):
        return None
    risks = in_share(a, here.numbers, here.text) and in_share(b, here.numbers, here.text)
    begun = risks and _is_begun(here.text, a) and _is_begun(there.text, first)
    if turning and not (measured or begun) and not all(map(_STOP.search, apart)):
        return None
    if whole_stands_first(there.text, first):
        return None
    return Exchange(
        match,
        there,
        (first, second),
        certain=begun or (measured and not turning and bool(kept & once[1].keys())),
        likely=risks or measured or not (a.small or b.small),
    )


def _is_begun(text: str, number: Number) -> bool:
    """Whether a text says from where a number came: "from 8"."""
    start = number.span.start
    return _FROM.search(text, max(0, start - _NEAR), start) is not None


def _is_turned_share(swap: _Swap, apart: tuple[str, str]) -> bool:
    """Whether so many of so many became the impossible: "1 in 18" as "18 von 1"."""
    return is_risk(*swap.source) and all(map(SHARE_OF.fullmatch, apart))


def _left_in_order(match: Match, here: Unit, there: Unit) -> Iterator[Exchange]:
    """The shares of a translation that names the whole first, but kept the order of the source:
    "1 in 18" as "1人に18人".
    """
    for one, other in shares_in(there.numbers, there.text, WHOLE_BEFORE.fullmatch):
        place = there.numbers.index(one)
        a, b = here.numbers[place : place + 2]
        said = SHARE_OF.fullmatch(here.text, a.span.end, b.span.start)
        if said and is_risk(a, b) and one.equals(a) and not one.equals(b):
            yield Exchange(match, there, (one, other), certain=True, likely=True)


def _is_date(a: Number, b: Number) -> bool:
    """Whether two numbers may be the day and the year of a date."""
    short, long = sorted((len(a.digits), len(b.digits)))
    return long == _YEAR and short < _YEAR - 1


def _only_swap(source: Sequence[Number], target: Sequence[Number]) -> _Swap | None:
    """The two numbers that changed places, where nothing else did."""
    ours, theirs = list(_known(source, source)), list(_known(target, source))
    found: list[_Swap] = []
    for kind in sorted({_kind(number) for number, _ in ours}):
        left, right = _alike(kind, ours, theirs)
        wrong = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a[1] != b[1]]
        if len(wrong) > 2:
            return None
        if wrong:
            i, j = wrong
            found.append(_Swap((left[i][0], left[j][0]), (right[i][0], right[j][0])))
    return found[0] if len(found) == 1 else None


def _known(numbers: Sequence[Number], source: Sequence[Number]) -> Iterator[_Known]:
    """Numbers with values of the source, without those of names and dates. One with two readings,
    as "1.500", is read as the number that no other one equals.
    """
    usual = [n for n in numbers if not (n.optional or n.roman or n.date)]
    places = [[i for i, other in enumerate(source) if other.equals(number)] for number in usual]
    taken = Counter(found[0] for found in places if found)
    for number, found in zip(usual, places, strict=True):
        if found:
            several = len(number.values) > 1 and len(found) > 1
            yield number, min(found, key=taken.__getitem__) if several else found[0]


def _alike(
    kind: str, source: list[_Known], target: list[_Known]
) -> tuple[list[_Known], list[_Known]]:
    """The numbers of a kind of which both texts have the same number."""
    sides = [[known for known in side if _kind(known[0]) == kind] for side in (source, target)]
    counts = [Counter(place for _, place in side) for side in sides]
    same = {place for place, times in counts[0].items() if counts[1][place] == times}
    left, right = ([known for known in side if known[1] in same] for side in sides)
    return left, right


def _kind(number: Number) -> str:
    if number.any_percent:
        return number.any_percent
    unit = number.any_unit
    return unit.name if unit is not None else "at" * number.apart


def _sides_turned(here: Unit, there: Unit, pair: Pair) -> bool:
    """Whether morning and evening, or adults and children, changed places with their numbers."""
    for topic in COUNTED:
        ours = topic.get(primary(pair.source_language))
        theirs = topic.get(primary(pair.target_language))
        if ours and theirs and _first(ours, here.text) * _first(theirs, there.text) < 0:
            return True
    return False


def _first(sides: Sides, text: str) -> int:
    """-1 where the first of two sides is said first, 1 where the other is, 0 where one is not."""
    places = [compiled(side).search(small(text)) for side in (sides.one, sides.other)]
    one, other = (place.start() if place else -1 for place in places)
    return 0 if one < 0 or other < 0 else (one > other) - (one < other)


def _turned(here: Unit, there: Unit) -> bool:
    """Whether names changed places, too: a clause has moved."""
    ours, theirs = _once(here.text), _once(there.text)
    both = ours.keys() & theirs.keys()
    return sorted(both, key=ours.__getitem__) != sorted(both, key=theirs.__getitem__)


def _once(text: str) -> dict[str, int]:
    """Where the names stand that a text holds once."""
    found = list(_NAME.finditer(text))
    times = Counter(name.group() for name in found)
    return {name.group(): name.start() for name in found if times[name.group()] == 1}
