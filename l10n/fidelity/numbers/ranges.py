"""Ranges whose ends changed places: 15 to 30 that became 30 to 15."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from l10n.fidelity.numbers.number import Number

_NEAR = 24


def turned_ranges(
    pairs: Sequence[tuple[Number, Number]], target: Sequence[Number]
) -> Iterator[tuple[Number, Number]]:
    """The lower end of every range that stands behind its upper end in the translation, with the
    upper end, which stands in its place.

    Args:
        pairs: the numbers of a source and their counterparts.
        target: all numbers of the translation, in order.
    """
    of = {id(a): b for a, b in pairs}
    source = sorted((a for a, _ in pairs if a.low or a.high), key=lambda number: number.span)
    for low, high in pairwise(source):
        if not (low.low and high.high) or not _ascends(low, high):
            continue
        first, second = of[id(low)], of[id(high)]
        gap = first.span.start - second.span.end
        between = any(second.span.end <= n.span.start < first.span.start for n in target)
        if 0 <= gap <= _NEAR and not between:
            yield low, second


def _ascends(low: Number, high: Number) -> bool:
    values = [
        [Decimal(v) for v in n.values if v[0] not in "T+" and len(v) < 19] for n in (low, high)
    ]
    return bool(values[0] and values[1]) and max(values[0]) < min(values[1])
