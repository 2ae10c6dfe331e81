"""Numbers and amounts of a page that its rewrite lost, changed or made up.

A rewrite may say things once that its original says twice, and cut, join and move sentences: the
numbers of the whole pages are compared as sets. "25 %" may become "25 out of 100", "1 in 4" or "one
in four", and "60 minutes" one hour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from l10n.fidelity.alignment.texts import text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.numbers.amounts import said_otherwise, same_amount
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.shares import says_share, shares_in
from l10n.fidelity.numbers.words import says_amount, says_number


class Said(NamedTuple):
    """A number with the unit of text that it stands in."""

    number: Number
    unit: Unit


class NumberLoss(NamedTuple):
    """A difference: the number of the original (None for a new one) and of the rewrite (None for a
    lost one).
    """

    old: Said | None
    new: Said | None


def number_losses(
    old: Sequence[Unit], new: Sequence[Unit], language: str | None
) -> Iterator[NumberLoss]:
    """What happened to the numbers, in the order of the original; new ones last."""
    ours, theirs = list(_said(old)), list(_said(new))
    shares = _shares(new), _shares(old)
    texts = [text_of(side) for side in (old, new)]
    lost = [
        one
        for one in _distinct(ours)
        if not _kept(one.number, theirs, shares[0], (texts[0], texts[1]), language)
    ]
    parts = {
        id(number)
        for unit in new
        for pair in shares_in(unit.numbers, unit.text)
        if _is_share(pair, ours)
        for number in pair
    }
    added = [
        one
        for one in _distinct(theirs)
        if id(one.number) not in parts
        if not _kept(one.number, ours, shares[1], (texts[1], texts[0]), language)
    ]
    for one in lost:
        other = next((a for a in added if _in_place(one.number, a.number)), None)
        if other is not None:
            added.remove(other)
        yield NumberLoss(one, other)
    for one in added:
        yield NumberLoss(None, one)


def _said(units: Sequence[Unit]) -> Iterator[Said]:
    for unit in units:
        for number in unit.numbers:
            if not number.optional:
                yield Said(number, unit)


def _distinct(said: Sequence[Said]) -> Iterator[Said]:
    """A number that is said twice counts once."""
    seen = set()
    for one in said:
        number = one.number
        name = (number.values, number.any_unit, number.any_percent, number.sign)
        if name not in seen:
            seen.add(name)
            yield one


def _kept(
    number: Number,
    others: Sequence[Said],
    shares: set[Fraction],
    texts: tuple[str, str],
    language: str | None,
) -> bool:
    """Whether the second of two pages says a number of the first, with its unit, in digits, as a
    word or as a share, or in another unit.
    """
    text, both = texts[1], (language, language)
    for other in others:
        if other.number.values & number.values and _same_kind(number, other.number):
            return True
        if same_amount(number, other.number, both):
            return True
    if number.any_percent:
        return any(s in shares or says_share(text, s, language) for s in _share(number))
    if said_otherwise(number, texts, both):
        return True
    if not number.small:
        return False
    value = min(int(v) for v in number.values if v.isdigit())
    if number.unit is not None:
        return says_amount(text, value, language, number.unit)
    return says_number(text, value, language) is True


def _same_kind(number: Number, other: Number) -> bool:
    unit, theirs = number.any_unit, other.any_unit
    if number.sign == "-" and other.sign != "-":
        return False
    if unit is not None and unit.kind == "measure":
        return theirs == unit
    return not number.any_percent or bool(other.any_percent)


def _in_place(old: Number, new: Number) -> bool:
    """Whether a new number stands in the place of a lost one: it has the same unit, or neither has
    any.
    """
    return old.any_unit == new.any_unit and bool(old.any_percent) == bool(new.any_percent)


def _share(number: Number) -> Iterator[Fraction]:
    for value in number.values:
        if value[0] not in "T+" and len(value) < 12:
            yield Fraction(value) / 100


def _shares(units: Sequence[Unit]) -> set[Fraction]:
    return {
        Fraction(a) / Fraction(b)
        for unit in units
        for one, other in shares_in(unit.numbers, unit.text)
        for a in one.values
        for b in other.values
        if a.isdigit() and b.isdigit() and int(b[:12]) > 0
    }


def _is_share(pair: tuple[Number, Number], ours: Sequence[Said]) -> bool:
    """Whether two numbers say a percentage of the original in other words."""
    known = {share for one in ours if one.number.any_percent for share in _share(one.number)}
    return any(
        Fraction(a) / Fraction(b) in known
        for a in pair[0].values
        for b in pair[1].values
        if a.isdigit() and b.isdigit() and int(b[:12]) > 0
    )
