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
from l10n.fidelity.numbers.shares import in_share, says_share, shares_in
from l10n.fidelity.numbers.words import says_amount, says_number

_LONGEST = 11
"""Digits of a number in a share."""


class Said(NamedTuple):
    """A number with the unit of text that it stands in."""

    number: Number
    unit: Unit


class NumberLoss(NamedTuple):
    """A difference: the number of the original (None for a new one) and of the rewrite (None for a
    lost one). Of a share it is the first number, and ``whole`` has the second.
    """

    old: Said | None
    new: Said | None
    old_whole: Number | None = None
    new_whole: Number | None = None


class _Share(NamedTuple):
    """So many out of so many."""

    part: Said
    whole: Number
    value: Fraction


def number_losses(
    old: Sequence[Unit], new: Sequence[Unit], language: str | None
) -> Iterator[NumberLoss]:
    """What happened to the numbers, in the order of the original; new ones last."""
    ours, theirs = list(_said(old)), list(_said(new))
    shares = list(_shares(old)), list(_shares(new))
    texts = [text_of(side) for side in (old, new)]
    known = _values(shares[0], ours), _values(shares[1], theirs)
    changed = list(_changed_shares(*shares, known, texts, language))
    parts = {
        id(number)
        for side, other, text in ((0, 1, texts[1]), (1, 0, texts[0]))
        for share in shares[side]
        if share.value in known[other] or says_share(text, share.value, language)
        for number in (share.part.number, share.whole)
    }
    parts |= {
        id(number)
        for loss in changed
        for said, whole in ((loss.old, loss.old_whole), (loss.new, loss.new_whole))
        for number in ((said.number if said else None), whole)
        if number is not None
    }
    lost = [
        one
        for one in _distinct(ours)
        if id(one.number) not in parts
        if not _kept(one.number, theirs, known[1], (texts[0], texts[1]), language)
    ]
    added = [
        one
        for one in _distinct(theirs)
        if id(one.number) not in parts
        if not _kept(one.number, ours, known[0], (texts[1], texts[0]), language)
    ]
    yield from changed
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


def _shares(units: Sequence[Unit]) -> Iterator[_Share]:
    """The shares of a page in digits: "25 out of 100", "1 in 4"."""
    for unit in units:
        for one, other in shares_in(unit.numbers, unit.text):
            value = _value(one, other)
            if value is not None and in_share(one, unit.numbers, unit.text):
                yield _Share(Said(one, unit), other, value)


def _value(part: Number, whole: Number) -> Fraction | None:
    a = next((v for v in part.values if v.isdigit()), "")
    b = next((v for v in whole.values if v.isdigit()), "")
    if not a or not b or max(len(a), len(b)) > _LONGEST or not int(b):
        return None
    return Fraction(int(a), int(b))


def _values(shares: Sequence[_Share], said: Sequence[Said]) -> set[Fraction]:
    """What the shares and percentages of a page are worth."""
    percents = (one.number for one in said if one.number.any_percent)
    return {share.value for share in shares} | {v for n in percents for v in _share(n)}


def _changed_shares(
    old: Sequence[_Share],
    new: Sequence[_Share],
    known: tuple[set[Fraction], set[Fraction]],
    texts: Sequence[str],
    language: str | None,
) -> Iterator[NumberLoss]:
    """Shares that the rewrite has not, each with one that only the rewrite has."""
    left = [
        share
        for share in new
        if share.value not in known[0] and not says_share(texts[0], share.value, language)
    ]
    for share in old:
        if share.value in known[1] or says_share(texts[1], share.value, language) or not left:
            continue
        other = min(left, key=lambda one: (one.whole.values != share.whole.values, one.value))
        left.remove(other)
        yield NumberLoss(share.part, other.part, share.whole, other.whole)
