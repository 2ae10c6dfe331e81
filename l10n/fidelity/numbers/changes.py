"""What happened to the numbers of a block on the way into its translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.numbers.amounts import converted, misread, without_worded
from l10n.fidelity.numbers.change import NumberChange, whole_dates, whole_ranges
from l10n.fidelity.numbers.dress import dress_changes
from l10n.fidelity.numbers.excuses import (
    is_wrong_month,
    larger_worded,
    months_apart,
    said,
    said_as_amount,
    slips,
    without_months,
    worded_part,
)
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.phones import dialled_otherwise
from l10n.fidelity.numbers.ranges import turned_ranges
from l10n.fidelity.numbers.regrouped import regrouped
from l10n.fidelity.numbers.shares import shared_percents
from l10n.fidelity.numbers.values import ByValue, Same
from l10n.frozen import replace

LIMIT = 400
"""Numbers of one block that are compared; what follows is left out, so that no block takes
quadratic time.
"""

PAIRED = 40
"""Unmatched numbers of one block that are paired by likeness."""


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
    that are only cut up in another way, the same amount in another unit.
    """
    left, right = list(source[:LIMIT]), list(target[:LIMIT])
    texts = (source_text, target_text)
    right, months = months_apart(right, texts, languages)
    if not months and _are_alike(left, right):
        read = zip(left, right, strict=True)
        same = [NumberChange("notation", a, b) for a, b in read if misread(a, b, languages)]
        return tuple(whole_dates(whole_ranges(same))) if same else ()
    for a, b in (*converted(left, right, languages), *dialled_otherwise(left, right)):
        _remove(left, a)
        _remove(right, b)
    for percent, both in (
        *shared_percents(left, right, target_text),
        *shared_percents(right, left, source_text),
    ):
        for number in (percent, *both):
            _remove(left, number)
            _remove(right, number)
    pairs = _matched(left, right)
    slipped = slips(left, right)
    left, right = _forgiven(left, right, pairs)
    for a, b in slipped:
        _remove(left, a)
        _remove(right, b)
    for runs in tuple(regrouped(left, right, texts)):
        for side, run in zip((left, right), runs, strict=True):
            for number in run:
                _remove(side, number)
    left, right = without_months(left, right, texts, languages)
    left, right = without_worded(left, right, texts, languages)
    out = [NumberChange(kind, a, b) for a, b in pairs for kind in dress_changes(a, b, *texts)]
    out += [NumberChange("notation", a, b) for a, b in pairs if misread(a, b, languages)]
    out += [NumberChange("changed", a, b) for a, b in slipped]
    out += [NumberChange("turned", a, b) for a, b in turned_ranges(pairs, target)]
    out += [NumberChange("extra", None, b, unworded=True) for b in months]
    out += _unworded(_rest(left, right, texts, languages), texts, languages)
    return tuple(whole_dates(whole_ranges(out)))


def _are_alike(left: list[Number], right: list[Number]) -> bool:
    """Whether a text and its translation have the same numbers in the same order, as most have.
    Times of day and telephone numbers are looked at more closely, and so are ranges among names.
    """
    if len(left) != len(right):
        return False
    names = ranges = False
    for a, b in zip(left, right, strict=True):
        if a.dress != b.dress or a.until or a.apart:
            return False
        names, ranges = names or a.optional, ranges or a.low or a.high
    return not (names and ranges)


def _unworded(
    found: Iterator[NumberChange], texts: tuple[str, str], languages: tuple[str | None, str | None]
) -> Iterator[NumberChange]:
    """Leave out small numbers that one of the two languages writes as a word."""
    for change in found:
        if change.kind == "missing" and worded_part(change.source, texts[1], languages[1]):
            continue
        if change.kind == "missing" and larger_worded(change.source, texts[1], languages[1]):
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
    return left, right


def _repeated(number: Number, others: list[Number]) -> bool:
    """Whether the same plain number is already said, and matched, in this block."""
    if number.percent or (number.unit is not None and number.unit.name != "times"):
        return False
    return any(number.equals(other) for other in others)


def _rest(
    left: list[Number],
    right: list[Number],
    texts: tuple[str, str],
    languages: tuple[str | None, str | None],
) -> Iterator[NumberChange]:
    """Pair what is left: one missing and one extra number are one change. The likeliest pairs
    first; none of an amount that the other text says in words.
    """
    ours, theirs = left[:PAIRED] if right else [], right[:PAIRED] if left else []
    here = [_is_worded(n, texts[1], languages[1]) for n in ours]
    there = [_is_worded(n, texts[0], languages[0]) for n in theirs]
    ranked = sorted(
        (
            (-_likeness(a, b), abs(i - j), i, j)
            for i, a in enumerate(ours)
            for j, b in enumerate(theirs)
            if here[i] == there[j]
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


def _is_worded(number: Number, text: str, language: str | None) -> bool:
    """Whether a text says an amount, not only its number, in words."""
    return number.any_unit is not None and said_as_amount(number, text, language)


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
