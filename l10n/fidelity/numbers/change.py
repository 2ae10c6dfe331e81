"""One difference between the numbers of a block and those of its translation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from l10n.fidelity.numbers.number import Number
from l10n.frozen import dataclass, replace
from l10n.text.spans import Span

_NEAR = 24
"""Letters between the ends of a range."""

_UNPAIRED = frozenset(("changed", "missing", "extra"))


@dataclass(frozen=True, slots=True)
class NumberChange:
    """One difference.

    Attributes:
        kind: ``changed``, ``missing``, ``extra``, ``unit``, ``percent``, ``sign``, ``turned`` (the
            first numbers of a range and of its ends the other way round) or ``notation`` (an
            amount that reads as another one in the language of the target).
        source: the number in the source, None for ``extra``.
        target: the number in the target, None for ``missing``.
        unworded: whether a small number that is missing is not there as a word either, for sure;
            whether one that is new is the number of a month that the source does not name.
        ends: the upper ends of the ranges that the two numbers begin, where a whole range was put
            for something else, or something else for a whole range.
    """

    kind: str
    source: Number | None
    target: Number | None
    unworded: bool = False
    ends: tuple[Number | None, Number | None] = (None, None)

    @property
    def dose(self) -> bool:
        """Whether a reader could take a wrong amount: a unit or percent stands at the number of
        the source.
        """
        number = self.source
        if number is None:
            return False
        unit = number.any_unit
        if number.any_percent or (unit and unit.kind == "measure"):
            return True
        if unit is None:
            return False
        # "Three days" and "twice" may be words in the other language; halves are looked for there.
        parts = unit.kind == "form" and any("." in value for value in number.values)
        return parts or self.kind == "changed"

    @property
    def range_end(self) -> bool:
        """Whether the number of the source is one end of a range."""
        number = self.source
        if number is None or not (number.low or number.high):
            return False
        return self.kind == "changed" or self.dose or not number.small


def whole_dates(found: Iterable[NumberChange]) -> Iterator[NumberChange]:
    """A date of which several parts are missing is missing once."""
    seen: set[Span] = set()
    for change in found:
        day = change.source.date if change.kind == "missing" and change.source else None
        if day is None:
            yield change
        elif day not in seen:
            seen.add(day)
            yield change


def whole_ranges(found: Iterable[NumberChange]) -> Iterator[NumberChange]:
    """Differences in which a range that became one number, and a number that became a range, are
    one.
    """
    told = list(found)
    for side in (0, 1):
        told = list(_joined(told, side))
    yield from told


def _joined(told: list[NumberChange], side: int) -> Iterator[NumberChange]:
    """The differences, where the two of a range of one side are one; one at most of them may have a
    number on the other side. A range that is missing is missing once.
    """
    sides = [(change.source, change.target) for change in told]
    highs = {
        number.span.start: place
        for place, both in enumerate(sides)
        if (number := both[side]) is not None and number.high and told[place].kind in _UNPAIRED
    }
    starts = sorted(highs)
    gone: set[int] = set()
    joined: dict[int, NumberChange] = {}
    for place, both in enumerate(sides):
        low = both[side]
        if low is None or not low.low or told[place].kind not in _UNPAIRED or not highs:
            continue
        after = bisect_left(starts, low.span.end)
        if after == len(starts) or starts[after] - low.span.end > _NEAR:
            continue
        other = highs[starts[after]]
        kept, lost = (place, other) if sides[place][1 - side] else (other, place)
        if sides[lost][1 - side] is not None:
            continue
        if sides[kept][1 - side] is None and not _alike(told[kept], told[lost]):
            continue
        joined[kept] = _whole(told[kept], low, sides[other][side], side)
        gone.add(lost)
    for place, change in enumerate(told):
        if place not in gone:
            yield joined.get(place, change)


def _alike(one: NumberChange, other: NumberChange) -> bool:
    """Whether two numbers without a counterpart are the same loss to a reader."""
    ends = [change.source or change.target for change in (one, other)]
    small = {number.small for number in ends if number}
    return one.unworded == other.unworded and one.dose == other.dose and len(small) == 1


def _whole(change: NumberChange, low: Number, high: Number | None, side: int) -> NumberChange:
    if side == 0:
        return replace(change, source=low, ends=(high, change.ends[1]))
    return replace(change, target=low, ends=(change.ends[0], high))
