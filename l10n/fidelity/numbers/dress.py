"""What stands at equal numbers of a text and its translation: percent, unit and sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.data.quantities import APART, LOOSE
from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.groups import counted_by
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.vocabulary import Unit, percent_anywhere, says_minus, unit_anywhere


def dress_changes(a: Number, b: Number, source_text: str, target_text: str) -> Iterator[str]:
    """What stands otherwise at two equal numbers: ``percent``, ``unit`` or ``sign``."""
    if (a.percent and not b.any_percent and not _aside(percent_anywhere(), target_text)) or (
        a.percent and b.any_percent and a.percent != b.any_percent
    ):
        yield "percent"
    if _counted_otherwise(a, b, target_text) or (a.unit and _unit_differs(a, b, target_text)):
        yield "unit"
    if (
        a.sign
        and a.sign != b.sign
        and not (a.sign == "-" and says_minus(target_text))
        and not b.apart
    ):
        yield "sign"
    if (
        b.sign == "-"
        and not a.sign
        and not says_minus(source_text)
        and not (a.low or b.low or b.high)
    ):
        yield "sign"


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
    alone = a.shared_unit is None and not (a.low or b.low or b.high)
    unshared = alone and b.unit is None and own.kind == "measure"
    if other is not None and own.kind == "form" and other != own:
        return _taken_otherwise(own, other)
    if other is not None and not (other == own and unshared):
        return other != own and not (own.kind != "measure" and own.kind != other.kind)
    if own.kind != "measure" or b.percent:
        return False
    return not _aside(unit_anywhere(own.name), target_text)


def _taken_otherwise(own: Unit, other: Unit) -> bool:
    """Whether so many of one thing that is taken became so many of another one, or a measure. Shots
    and puffs may be called doses or times.
    """
    if other.kind == "measure":
        return own.name in APART
    if own.name in LOOSE or other.name in LOOSE:
        return own.name in APART and other.name in APART
    return other.kind == "form"
