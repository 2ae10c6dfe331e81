"""Limits of a page that its rewrite turned round or lost: "38 °C or higher", "more than 4"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.numbers.limits import Limit, limit_at
from l10n.fidelity.numbers.number import Number
from l10n.languages.tags import primary
from l10n.text.spans import Span


class LimitLoss(NamedTuple):
    """A limit of the original and what the rewrite has in its place.

    Attributes:
        old: the limit of the original.
        start: code-point offset of its number into the original.
        place: the number in the rewrite.
        new: the limit there, which goes the other way; None where it is none.
    """

    old: Limit
    start: int
    place: Span
    new: Limit | None


def limit_losses(
    old: Sequence[Unit], new: Sequence[Unit], language: str | None
) -> Iterator[LimitLoss]:
    """The limits of the original whose number the rewrite has, nowhere with a limit that way.

    A number without its limit is told where the rewrite has it once: it may be another one.
    """
    tag = primary(language)
    seen: set[tuple[frozenset[str], bool]] = set()
    for unit in old:
        for number in unit.numbers:
            limit = limit_at(unit, number, tag)
            if limit is None or (number.values, _up(limit)) in seen:
                continue
            seen.add((number.values, _up(limit)))
            found = _in_place(number, limit, new, tag)
            if found is not None:
                place, other = found
                yield LimitLoss(limit, unit.flow.source(*number.span).start, place, other)


def _in_place(
    number: Number, limit: Limit, new: Sequence[Unit], tag: str
) -> tuple[Span, Limit | None] | None:
    """Where a rewrite has the number with another limit or none; None where it is kept or gone."""
    same = [(unit, n) for unit in new for n in unit.numbers if n.equals(number)]
    same = [(u, n) for u, n in same if n.any_unit == number.any_unit] or same
    limits = [limit_at(unit, n, tag) for unit, n in same]
    if not same or any(other and _up(other) == _up(limit) for other in limits):
        return None
    turned = next((i for i, other in enumerate(limits) if other), None)
    if turned is None and (len(same) > 1 or limit.negated != limit.refused):
        return None
    unit, there = same[turned or 0]
    return unit.flow.source(*there.span), limits[turned or 0]


def _up(limit: Limit) -> bool:
    """Whether the number or more is meant: "no more than" goes down."""
    return limit.up != (limit.negated or limit.refused)
