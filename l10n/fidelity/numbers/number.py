"""A number that was read in running text."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.frozen import new
from l10n.text.spans import Span

_SMALL = 12


class Number(NamedTuple):
    """A number in a text.

    Attributes:
        span: half-open offsets into the text that was read.
        text: the number as written.
        values: every value it may have, as canonical strings; ``T570`` is a time in minutes,
            ``+18005550100`` a telephone number or, with dots, a version.
        unit: the unit directly after it, or None.
        percent: ``%``, ``‰`` or "".
        sign: ``-``, ``+`` or "".
        shared_unit: the unit of a number close behind it ("20 to 40 mg").
        shared_percent: likewise the percent sign.
        low: whether it is the lower end of a range.
        high: whether it is the upper end of a range.
        optional: whether it belongs to a name, which the other language may write otherwise.
        date: where the date stands that it is a part of, or None.
        scaled: its values with the word that multiplies it ("1.5 million"), where it has one.
        per: what its unit is counted by ("mg/kg"), or None.
        roman: whether it is a Roman numeral.
        until: where the words end that make it a time of day, or 0.
        clock: where the time of day stands with the word for half of the day, or None.
    """

    span: Span
    text: str
    values: frozenset[str]
    unit: Unit | None = None
    percent: str = ""
    sign: str = ""
    shared_unit: Unit | None = None
    shared_percent: str = ""
    low: bool = False
    high: bool = False
    optional: bool = False
    date: Span | None = None
    scaled: frozenset[str] = frozenset()
    per: Unit | None = None
    roman: bool = False
    until: int = 0
    clock: Span | None = None

    def equals(self, other: Number) -> bool:
        """Whether two numbers may have the same value."""
        if self.scaled and other.scaled:
            return bool(self.scaled & other.scaled)
        if self.until and other.until and "12" not in self.values:
            return any(value[0] == "T" for value in self.values & other.values)
        return bool(self.values & other.values)

    @property
    def dress(self) -> tuple[object, ...]:
        """What it is worth, and all that stands at it; not its place or spelling."""
        return (*self[2:11], self.scaled, self.per)

    @property
    def any_unit(self) -> Unit | None:
        """Its unit, own or shared."""
        return self.unit or self.shared_unit

    @property
    def any_percent(self) -> str:
        """Its percent sign, own or shared."""
        return self.percent or self.shared_percent

    @property
    def apart(self) -> bool:
        """Whether it is a time or a telephone number."""
        return any(value[0] in "T+" for value in self.values)

    @property
    def digits(self) -> str:
        """Its digits, in ASCII."""
        return "".join(c for c in fold(self.text) if c.isdigit())

    @property
    def small(self) -> bool:
        """Whether it is a whole number up to twelve, which many languages write as a word."""
        for value in self.values:
            if len(value) < 3 and value.isdigit() and int(value) <= _SMALL:
                return True
        return False


_NUMBER = partial(new, Number)
_NOTHING = frozenset[str]()


def number(
    span: Span,
    text: str,
    values: frozenset[str],
    unit: Unit | None = None,
    percent: str = "",
    sign: str = "",
    *,
    per: Unit | None = None,
    optional: bool = False,
) -> Number:
    """A number that stands by itself."""
    apart = (None, "", False, False, optional, None, _NOTHING, per, False, 0, None)
    return _NUMBER((span, text, values, unit, percent, sign, *apart))
