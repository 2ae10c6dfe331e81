"""Digits that are only grouped otherwise: telephone numbers, thousands, lists without a space.

Amounts, shares and the ends of ranges are never among them: 2–8 °C and 28 °C have the same digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from l10n.fidelity.numbers.number import Number
from l10n.text.patterns import lazy

_JOINT = lazy(r"[-. \u00a0\u202f\u2009/()]{1,3}| ?[,،，'’٬٫] ?")
"""What may stand between groups of digits; a dash between numbers makes a range."""

_SPACES = lazy(r"[ \u00a0\u202f\u2009]")
_SIGNS = lazy(r"[.,،，'’٬٫]")
_LONGEST_GAP = 3
_LINE = 7
"""Digits of a telephone number, at least."""

_THOUSAND = 3
_SHORTEST = 4

Run = tuple[Number, ...]
"""Numbers between which nothing but a sign stands."""


def regrouped(
    left: Sequence[Number], right: Sequence[Number], texts: tuple[str, str]
) -> Iterator[tuple[Run, Run]]:
    """The runs of numbers of two texts that have the same digits, grouped in two ways.

    Args:
        left: numbers of the source without a counterpart, in order.
        right: those of the translation.
        texts: what they were read in.
    """
    if not left or not right:
        return
    waiting: dict[str, list[Run]] = {}
    for run in _runs(right, texts[1]):
        waiting.setdefault(_digits(run), []).append(run)
    for run in _runs(left, texts[0]):
        others = waiting.get(_digits(run), [])
        other = next((o for o in others if _one_thing((run, o), texts)), None)
        if other is not None:
            others.remove(other)
            yield run, other


def _runs(numbers: Sequence[Number], text: str) -> Iterator[Run]:
    run: Run = ()
    for number in numbers:
        if not _is_bare(number):
            continue
        if run and not _touch(run[-1], number, text):
            yield run
            run = ()
        run = (*run, number)
    if run:
        yield run


def _is_bare(number: Number) -> bool:
    """Whether a number is no amount, share, name or time of day. A unit of time may be a word that
    is none: "an" is a year in French.
    """
    unit = number.unit
    if number.any_percent or number.optional or number.scaled or (unit and unit.kind != "time"):
        return False
    return number.clock is None and any(value[0] != "T" for value in number.values)


def _touch(one: Number, other: Number, text: str) -> bool:
    gap = other.span.start - one.span.end
    if not 0 < gap <= _LONGEST_GAP:
        return False
    return _JOINT.fullmatch(text, one.span.end, other.span.start) is not None


def _digits(run: Run) -> str:
    return "".join(number.digits for number in run)


def _one_thing(runs: tuple[Run, Run], texts: tuple[str, str]) -> bool:
    """Whether two runs with the same digits are a telephone number, a number, or a list."""
    if len(_digits(runs[0])) >= _LINE:
        return True
    if len(runs[0]) == len(runs[1]):
        return False
    if any(number.low or number.high for run in runs for number in run):
        return False
    if 1 in map(len, runs) and all(map(_in_thousands, runs)):
        return True
    units = any(number.any_unit for run in runs for number in run)
    one, other = (
        _written(text[run[0].span.start : run[-1].span.end], units)
        for run, text in zip(runs, texts, strict=True)
    )
    return one == other


def _written(text: str, spaces: bool) -> str:
    return _SIGNS.sub(",", text if spaces else _SPACES.sub("", text))


def _in_thousands(run: Run) -> bool:
    """Whether numbers are the groups of one: a short one, and three digits in each other."""
    if len(run) == 1:
        return len(run[0].digits) >= _SHORTEST
    return all(len(other.digits) == _THOUSAND for _, other in pairwise(run))
