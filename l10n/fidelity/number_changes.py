"""What happened to the numbers of a block on the way into its translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from l10n.fidelity.digits import fold
from l10n.fidelity.number import Number
from l10n.fidelity.number_excuses import (
    is_wrong_month,
    months_apart,
    said,
    said_as_amount,
    slips,
    without_months,
    worded_fraction,
)
from l10n.fidelity.number_groups import counted_by
from l10n.fidelity.number_ranges import turned_ranges
from l10n.fidelity.number_values import ByValue, Same
from l10n.fidelity.numbers import says_minus
from l10n.fidelity.vocabulary import percent_anywhere, unit_anywhere
from l10n.frozen import dataclass
from l10n.text.spans import Span

LIMIT = 400
"""Numbers of one block that are compared; what follows is left out, so that no block takes
quadratic time.
"""

PAIRED = 40
"""Unmatched numbers of one block that are paired by likeness."""


@dataclass(frozen=True, slots=True)
class NumberChange:
    """One difference.

    Attributes:
        kind: ``changed``, ``missing``, ``extra``, ``unit``, ``percent`` or ``sign``.
        source: the number in the source, None for ``extra``.
        target: the number in the target, None for ``missing``.
        unworded: whether a small number that is missing is not there as a word either, for sure;
            whether one that is new is the number of a month that the source does not name.
    """

    kind: str
    source: Number | None
    target: Number | None
    unworded: bool = False

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
        # "Three days" and "twice" may be words in the other language.
        return unit is not None and self.kind == "changed"

    @property
    def range_end(self) -> bool:
        """Whether the number of the source is one end of a range."""
        number = self.source
        if number is None or not (number.low or number.high):
            return False
        return self.kind == "changed" or self.dose or not number.small


def changes(
    source: tuple[Number, ...],
    target: tuple[Number, ...],
    source_text: str,
    target_text: str,
    languages: tuple[str | None, str | None] = (None, None),
) -> tuple[NumberChange, ...]:
    """Compare the numbers of a block with those of its translation.

    Numbers are equal when they share a possible value. Differences that a translator may make
    are left out: another order, a number said once instead of twice, months as words, digits
    that are only cut up in another way.
    """
    left, right = list(source[:LIMIT]), list(target[:LIMIT])
    right, months = months_apart(right, (source_text, target_text), languages)
    pairs = _matched(left, right)
    slipped = slips(left, right)
    left, right = _forgiven(left, right, pairs)
    for a, b in slipped:
        _remove(left, a)
        _remove(right, b)
    left, right = without_months(left, right, (source_text, target_text), languages)
    out = [change for a, b in pairs for change in _dress_changes(a, b, source_text, target_text)]
    out += [NumberChange("changed", a, b) for a, b in (*slipped, *turned_ranges(pairs, target))]
    out += [NumberChange("extra", None, b, unworded=True) for b in months]
    out += _unworded(_rest(left, right), (source_text, target_text), languages)
    return tuple(_whole_dates(out))


def _whole_dates(found: list[NumberChange]) -> Iterator[NumberChange]:
    """A date of which several parts are missing is missing once."""
    seen: set[Span] = set()
    for change in found:
        day = change.source.date if change.kind == "missing" and change.source else None
        if day is None:
            yield change
        elif day not in seen:
            seen.add(day)
            yield change


def _unworded(
    found: Iterator[NumberChange], texts: tuple[str, str], languages: tuple[str | None, str | None]
) -> Iterator[NumberChange]:
    """Leave out small numbers that one of the two languages writes as a word."""
    for change in found:
        if change.kind == "missing" and worded_fraction(change.source, texts[1], languages[1]):
            continue
        here = said(change.source, texts[1], languages[1])
        there = said(change.target, texts[0], languages[0])
        if change.kind == "missing" and not change.dose:
            if not here:
                yield replace(change, unworded=here is False)
        elif change.kind == "extra":
            if not there:
                yield replace(change, unworded=is_wrong_month(change.target, texts[1]))
        elif not (here and there) or (change.dose and not _both_worded(change, texts, languages)):
            yield change


def _both_worded(
    change: NumberChange, texts: tuple[str, str], languages: tuple[str | None, str | None]
) -> bool:
    """Whether either number is the other text's word: "10 tablets in two days" and "diez
    comprimidos en 2 días".
    """
    return said_as_amount(change.source, texts[1], languages[1]) and said_as_amount(
        change.target, texts[0], languages[0]
    )


def _matched(left: list[Number], right: list[Number]) -> list[tuple[Number, Number]]:
    """Take equal numbers out of both lists: first those alike in everything, then by value
    alone.
    """
    tests: tuple[Same, ...] = (
        lambda a, b: (
            a.any_unit == b.any_unit and a.any_percent == b.any_percent and a.sign == b.sign
        ),
        lambda a, b: a.any_unit == b.any_unit or bool(a.any_percent and b.any_percent),
        lambda a, b: True,
    )
    pairs: list[tuple[Number, Number]] = []
    there = ByValue(right)
    for optional in (False, True):
        rest = [number for number in left if number.optional is optional]
        for test in tests if right else ():
            waiting, rest = rest, []
            for a in waiting:
                b = there.take(a, test)
                if b is None:
                    rest.append(a)
                else:
                    pairs.append((a, b))
    taken = {id(number) for pair in pairs for number in pair}
    for side in (left, right):
        side[:] = [number for number in side if id(number) not in taken]
    return pairs


def _remove(numbers: list[Number], number: Number) -> None:
    numbers[:] = [n for n in numbers if n is not number]


def _forgiven(
    left: list[Number], right: list[Number], pairs: list[tuple[Number, Number]]
) -> tuple[list[Number], list[Number]]:
    matched = [a for a, _ in pairs], [b for _, b in pairs]
    left = [n for n in left if not n.optional and not _repeated(n, matched[0])]
    right = [n for n in right if not n.optional and not _repeated(n, matched[1])]
    cut = len(left) != len(right)
    if cut and "".join(n.digits for n in left) == "".join(n.digits for n in right):
        return [], []
    return left, right


def _repeated(number: Number, others: list[Number]) -> bool:
    """Whether the same plain number is already said, and matched, in this block."""
    if number.percent or (number.unit is not None and number.unit.name != "times"):
        return False
    return any(number.equals(other) for other in others)


def _rest(left: list[Number], right: list[Number]) -> Iterator[NumberChange]:
    """Pair what is left: one missing and one extra number are one change. The likeliest pairs
    first.
    """
    ranked = sorted(
        (
            (-_likeness(a, b), abs(i - j), i, j)
            for i, a in enumerate(left[:PAIRED])
            for j, b in enumerate(right[:PAIRED])
        ),
    )
    of_left: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in ranked:
        if i not in of_left and j not in taken:
            of_left[i] = j
            taken.add(j)
    for i, number in enumerate(left):
        if i in of_left:
            yield NumberChange("changed", number, right[of_left[i]])
        else:
            yield NumberChange("missing", number, None)
    for j, number in enumerate(right):
        if j not in taken:
            yield NumberChange("extra", None, number)


def _likeness(a: Number, b: Number) -> int:
    """How likely it is that one number stands in the place of the other."""
    same_unit = a.any_unit is not None and a.any_unit == b.any_unit
    same_percent = bool(a.any_percent and b.any_percent)
    return (
        4 * (same_unit or same_percent)
        + 2 * (a.apart == b.apart)
        + 2 * (a.small == b.small)
        + len(set(a.digits) & set(b.digits))
    )


def _dress_changes(
    a: Number, b: Number, source_text: str, target_text: str
) -> Iterator[NumberChange]:
    """Unit, percent and sign of two equal numbers."""
    if (a.percent and not b.any_percent and not _aside(percent_anywhere(), target_text)) or (
        a.percent and b.any_percent and a.percent != b.any_percent
    ):
        yield NumberChange("percent", a, b)
    if _counted_otherwise(a, b, target_text) or (a.unit and _unit_differs(a, b, target_text)):
        yield NumberChange("unit", a, b)
    if (
        a.sign
        and a.sign != b.sign
        and not (a.sign == "-" and says_minus(target_text))
        and not b.apart
    ):
        yield NumberChange("sign", a, b)
    if (
        b.sign == "-"
        and not a.sign
        and not says_minus(source_text)
        and not (a.low or b.low or b.high)
    ):
        yield NumberChange("sign", a, b)


def _counted_otherwise(a: Number, b: Number, target_text: str) -> bool:
    """Whether a dose for a kilogram is none any more, or one for a day is one for an hour."""
    if a.per is None or a.per == b.per:
        return False
    if b.per is not None:
        return a.per.kind == b.per.kind
    return a.per.kind == "measure" and not counted_by(a.per, b, target_text)


def _aside(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a sign or unit is said without touching a number, as in "el porcentaje (%) es 5"."""
    folded = fold(text)
    return any(
        not re.search(r"\d\W{0,3}$", folded[max(0, found.start() - 4) : found.start()])
        and not re.match(r"\W{0,2}\d", folded[found.end() : found.end() + 3])
        for found in pattern.finditer(folded)
    )


def _unit_differs(a: Number, b: Number, target_text: str) -> bool:
    own, other = a.unit, b.any_unit
    assert own is not None
    alone = a.shared_unit is None and not (a.low or b.low)
    unshared = alone and b.unit is None and own.kind == "measure"
    if other is not None and not (other == own and unshared):
        return other != own and not (own.kind != "measure" and own.kind != other.kind)
    if own.kind != "measure" or b.percent:
        return False
    return not _aside(unit_anywhere(own.name), target_text)
