"""Amounts: one said in two units ("60 minutes", "1 hora"), and one that its readers read as
another ("1,500 mg" in German).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from l10n.fidelity.data.frequencies import FREQUENCIES
from l10n.fidelity.numbers.clocks import says_clock
from l10n.fidelity.numbers.digits import reading_of
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.parts import says_part
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.fidelity.numbers.words import WITHOUT_ONE, not_counted, says_amount
from l10n.languages.tags import primary

_SCALES = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800},
    {"month": 1, "year": 12},
    {"ng": 1, "mcg": 10**3, "mg": 10**6, "g": 10**9, "kg": 10**12},
    {"ml": 1, "dl": 100, "l": 1000},
    {"mm": 1, "cm": 10, "km": 10**6},
)
_CELSIUS, _FAHRENHEIT = "°c", "°f"
_TENTH, _WHOLE = Decimal("0.06"), Decimal("0.5")
"""How much is lost by rounding."""

_SCALE_OF = {name: scale for scale in _SCALES for name in scale}
_MOST_WORDED = 12
_LONGEST = 18
Languages = tuple[str | None, str | None]


def misread(source: Number, target: Number, languages: Languages) -> bool:
    """Whether an amount, written as in another language, reads as another one in its own."""
    unit = target.any_unit
    if unit is None or unit.kind != "measure":
        return False
    reading = reading_of(target.text, languages[1])
    return reading is not None and reading.value not in _values(source, languages[0])


def converted(
    left: Sequence[Number], right: Sequence[Number], languages: Languages
) -> Iterator[tuple[Number, Number]]:
    """The numbers of a text that its translation says in another unit, and what they are there.

    Numbers that the translation has with the very unit are none of them.
    """
    ours, theirs = ([n for n in side if _scale(n) or _is_warmth(n)] for side in (left, right))
    if not ours or not theirs or _all_same(ours, theirs):
        return
    waiting = [b for b in theirs if not any(_same(a, b) for a in ours)]
    for a in ours:
        if any(_same(a, b) for b in theirs):
            continue
        other = next((b for b in waiting if same_amount(a, b, languages)), None)
        if other is not None:
            waiting.remove(other)
            yield a, other


def same_amount(one: Number, other: Number, languages: Languages) -> bool:
    """Whether two numbers say one amount, each in its unit."""
    if _is_warmth(one) and _is_warmth(other) and one.any_unit != other.any_unit:
        return _same_warmth(one, other, languages)
    scale = _scale(one)
    if scale is None or scale is not _scale(other) or one.sign != other.sign:
        return False
    return not _amounts(one, languages[0]).isdisjoint(_amounts(other, languages[1]))


def _is_warmth(number: Number) -> bool:
    return number.any_unit is not None and number.any_unit.name in (_CELSIUS, _FAHRENHEIT)


def _same_warmth(one: Number, other: Number, languages: Languages) -> bool:
    """Whether two temperatures above zero, one of each kind, are the same but for rounding."""
    if one.sign == "-" or other.sign == "-":
        return False
    both = zip((one, other), languages, strict=True)
    warmth = {n.any_unit.name: _values(n, at) for n, at in both if n.any_unit}
    return any(
        abs((Decimal(high) - 32) * 5 / 9 - Decimal(low)) <= (_TENTH if "." in low else _WHOLE)
        for low in warmth[_CELSIUS]
        for high in warmth[_FAHRENHEIT]
        if low[0] not in "T+" and high[0] not in "T+" and len(low + high) <= _LONGEST
    )


def without_worded(
    left: Sequence[Number], right: Sequence[Number], texts: tuple[str, str], languages: Languages
) -> tuple[list[Number], list[Number]]:
    """The numbers of two texts without those that the other text says in another way, and without
    digits to which it adds a half in words: "1.5 l" is there as "1 リットル半".
    """
    back = languages[::-1]
    ours = [n for n in left if said_otherwise(n, texts, languages)]
    theirs = [n for n in right if said_otherwise(n, texts[::-1], back)]
    return (
        _without(left, ours, _wholes(theirs, back[0])),
        _without(right, theirs, _wholes(ours, languages[0])),
    )


def _wholes(amounts: Iterable[Number], language: str | None) -> frozenset[tuple[str, Unit]]:
    """The whole numbers in amounts that have a part, too, with their units."""
    counts = (count for amount in amounts for count in _counts(amount, language))
    return frozenset((str(int(count)), unit) for count, unit in counts if count != int(count))


def _without(
    numbers: Iterable[Number], worded: Iterable[Number], wholes: Collection[tuple[str, Unit]]
) -> list[Number]:
    gone = frozenset(worded)
    return [
        n
        for n in numbers
        if n not in gone
        and not (wholes and n.any_unit and any((v, n.any_unit) in wholes for v in n.values))
    ]


def said_otherwise(number: Number, texts: tuple[str, str], languages: Languages) -> bool:
    """Whether the other of two texts says an amount in words and in another unit, which the
    number's own does not: "14 days" as "dos semanas", "30 minutes" as "media hora"; so with times
    of day: "8:30" as "halb neun".
    """
    if number.apart:
        return says_clock(texts[1], number, languages[1])
    return any(
        _says(texts[1], count, languages[1], unit)
        and not _may_say(texts[0], count, languages[0], unit)
        for count, unit in _counts(number, languages[0])
    )


def _counts(number: Number, language: str | None) -> Iterator[tuple[Decimal, Unit]]:
    """What an amount is in every unit, as far as it is said in words; whole numbers of its own unit
    are left out: they are words without regard to it.
    """
    own, scale = number.any_unit, _scale(number)
    if own is None:
        return
    for name, factor in (scale or {own.name: 1}).items():
        for amount in _amounts(number, language):
            count = amount / factor
            if count <= _MOST_WORDED and (name != own.name or count != int(count)):
                yield count, Unit(name, own.kind)


# The amounts of a block are looked for in one and the same text, many of them often.
@lru_cache(maxsize=256)
def _says(text: str, count: Decimal, language: str | None, unit: Unit) -> bool:
    """Whether a text says so many of a unit in words, or for one of them "every week"."""
    if count != int(count):
        return says_part(text, count, language, unit)
    if says_amount(text, int(count), language, unit):
        return True
    code = primary(language)
    words = FREQUENCIES.get(code, {}).get(unit.name) if count == 1 else None
    if words is None:
        return False
    return not_counted(words.word if code in WITHOUT_ONE else words.every, text)


@lru_cache(maxsize=256)
def _may_say(text: str, count: Decimal, language: str | None, unit: Unit) -> bool:
    """Whether a text says it as well, so that the words of the other may stand for that."""
    words = FREQUENCIES.get(primary(language), {}).get(unit.name)
    if count == 1 and words is not None:
        return re.search(words.word, text, re.IGNORECASE) is not None
    return _says(text, count, language, unit)


def _all_same(ours: Sequence[Number], theirs: Sequence[Number]) -> bool:
    """Whether two lists say the same in the same order, as most do."""
    return len(ours) == len(theirs) and all(map(_same, ours, theirs))


def _same(one: Number, other: Number) -> bool:
    return one.any_unit == other.any_unit and one.equals(other)


def _scale(number: Number) -> dict[str, int] | None:
    """The units into which that of a number can be converted, with their sizes."""
    unit = number.any_unit
    return _SCALE_OF.get(unit.name) if unit is not None else None


def _amounts(number: Number, language: str | None) -> frozenset[Decimal]:
    scale, unit = _scale(number), number.any_unit
    if unit is None:
        return frozenset()
    return frozenset(
        Decimal(value) * (scale[unit.name] if scale else 1)
        for value in _values(number, language)
        if value[0] not in "T+" and len(value) <= _LONGEST
    )


def _values(number: Number, language: str | None) -> frozenset[str]:
    """The values of a number as the readers of its language take it."""
    reading = reading_of(number.text, language)
    return number.scaled or number.values if reading is None else frozenset((reading.value,))
