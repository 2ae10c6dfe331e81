"""Amounts with a half, and quarters of one: "an hour and a half", "anderthalb Stunden", "a quarter
of an hour".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from l10n.fidelity.data.fractions import (
    AFTER_NUMBER,
    AND_HALF,
    BEFORE_NUMBER,
    BEHIND_NUMBER,
    HALF,
    ONE_AND_HALF,
    QUARTER,
    QUARTER_HOUR,
    TWO_AND_HALF,
)
from l10n.fidelity.data.frequencies import FREQUENCIES
from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import Unit, unit_forms, unit_named
from l10n.fidelity.numbers.words import holds_form, says_pair, stands_before, words_for
from l10n.languages.tags import UNSPACED, primary
from l10n.languages.words import MARKS
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_MOST_WORDED = 12
_NEAR = 40
_LONGEST = 8
"""Letters of a unit in Chinese or Japanese, at most."""

_MOST_WORDS = 5
_DIGITS = lazy(r"(?<![\d.,])(?:1[0-2]|[1-9])(?![\d.,])")
_CLAUSE = lazy(r"[.,;:!?。、，；।\n]")
_REST = lazy(rf"[\w{MARKS}]*")
_WITH_UNIT = lazy(rf"[\w{MARKS}]*(?:[\s-](?:an? )?[\w{MARKS}]+)?")
_NEXT = lazy(r"\s\S+(?:\s\S+)?")
_COUNTED = ("个", "個")
_WORD, _LETTER = lazy(r"(?<![^\W\d_])[^\W\d_]"), lazy(r"[^\W\d_]")
_QUARTER, _HALF, _QUARTERS = Decimal("0.25"), Decimal("0.5"), Decimal("0.75")
_THREE_IN_ONE = lazy(r"dreiviertel|三刻", re.IGNORECASE)


def says_part(text: str, count: Decimal, language: str | None, unit: Unit) -> bool:
    """Whether a text says a half of a unit in words, so many and a half, one or three quarters."""
    whole, rest = divmod(count, 1)
    if rest == _HALF:
        return int(whole) in wholes_with_half(text, language, unit)
    if count not in (_QUARTER, _QUARTERS) or not _says_quarter(text, language, unit):
        return False
    three = words_for(3, language)
    says_three = (
        (three is not None and three.search(text) is not None)
        or "3" in fold(text)
        or _THREE_IN_ONE.search(text) is not None
    )
    return says_three == (count == _QUARTERS)


class Half(NamedTuple):
    """A half of a unit in words: the whole number that is said with it, and where both stand."""

    whole: int
    span: Span


@lru_cache(maxsize=64)
def wholes_with_half(text: str, language: str | None, unit: Unit) -> frozenset[int]:
    """What a text says with a half of a unit in words: 2 for "dos horas y media", 1 for "hora y
    media" or "anderthalb Stunden", 0 for "media hora".
    """
    return frozenset(half.whole for half in halves(text, language, unit))


def halves(text: str, language: str | None, unit: Unit) -> Iterator[Half]:
    """The halves of a unit that a text says in words, in order."""
    code = primary(language)
    form = HALF.get(code)
    found = [*re.finditer(form, text, re.IGNORECASE)] if form else []
    named_somewhere = bool(found) and code in ONE_AND_HALF and _names(text, language, unit)
    for half in found:
        own = _own_whole(text, half.start(), code)
        behind = stands_before(text, half.end(), unit, language)
        end = _end(text, half.end(), behind, code)
        if own is not None and (behind or named_somewhere):
            yield Half(own, Span(half.start(), end))
            continue
        near, begin = _in_front(text, half, code, unit)
        number = _number(near, language)
        named = bool(near) and _names(near, language, unit)
        if number is not None and (behind or named):
            start = min(begin + number[1], half.start())
            yield Half(number[0], Span(start, max(end, begin + len(near))))
        elif number is None and named:
            start = begin + near.rstrip().rfind(" ") + 1
            yield Half(2 if says_pair(near, language, unit) else 1, Span(start, end))
        elif behind:
            yield Half(0, Span(half.start(), end))


def _end(text: str, end: int, behind: bool, code: str) -> int:
    """Where the word ends in which a half stands, and the unit behind it."""
    if code in UNSPACED:
        form = unit_forms().match(text, end + text.startswith(_COUNTED, end)) if behind else None
        return form.end if form else end
    found = (_WITH_UNIT if behind else _REST).match(text, end)
    return found.end() if found else end


def _own_whole(text: str, start: int, code: str) -> int | None:
    """The number that a half is said with in one word."""
    for number, table in enumerate((ONE_AND_HALF, TWO_AND_HALF), 1):
        if code in table and re.compile(table[code], re.IGNORECASE).match(text, start):
            return number
    return None


def _in_front(text: str, half: re.Match[str], code: str, unit: Unit) -> tuple[str, int]:
    """The words in front of a half that is joined to them, without what joins it, and where they
    begin; for some words that mean a half those behind it; "" where none are.
    """
    if code in BEFORE_NUMBER and re.match(BEFORE_NUMBER[code], half.group()):
        behind = _NEXT.match(text, half.end())
        return (behind.group(), behind.start()) if behind else ("", half.end())
    before = text[max(0, half.start() - _NEAR) : half.start()]
    near = " ".join(_CLAUSE.split(before)[-1].split(" ")[-_MOST_WORDS:])
    begin, joint = half.start() - len(near), AND_HALF.get(code)
    joined = re.search(f"(?:{joint})$", near, re.IGNORECASE) if joint else None
    if joined is not None:
        return near[: joined.start()], begin
    # A number stands in one word with it ("zweieinhalb") or in front of its unit ("1 時間半").
    if code in BEHIND_NUMBER and re.match(BEHIND_NUMBER[code], half.group(), re.IGNORECASE):
        return near, begin
    apart = re.search(f"{AFTER_NUMBER[code]}$", near) if code in AFTER_NUMBER else None
    if apart is not None and _ends_number(near[: apart.start()], code):
        return near[: apart.start()], begin
    return (near if _ends_amount(near, code, unit) else ""), begin


def _ends_amount(near: str, code: str, unit: Unit) -> bool:
    """Whether a text ends with a unit, what counts one, or a number that goes on."""
    if near.endswith(_COUNTED) or _ends_number(near, code):
        return True
    if code not in UNSPACED:
        return _names("".join(near.split()[-1:]), code, unit)
    forms = (
        unit_forms().match(near, start) for start in range(max(0, len(near) - _LONGEST), len(near))
    )
    return any(f is not None and f.end == len(near) and unit_named(f.form) == unit for f in forms)


def _ends_number(text: str, code: str) -> bool:
    words = (words_for(number, code) for number in range(1, _MOST_WORDED + 1))
    return len(text) in (found.end() for form in words if form for found in form.finditer(text))


def _number(text: str, language: str | None) -> tuple[int, int] | None:
    """The last number of a text, in words or digits, and where it begins; None for none."""
    found = [(d.end(), int(d.group()), d.start()) for d in _DIGITS.finditer(fold(text))]
    for number in range(1, _MOST_WORDED + 1):
        words = words_for(number, language)
        said = words.finditer(text) if words else ()
        found += [(each.end(), number, each.start()) for each in said]
    return max(found)[1:] if found else None


def _says_quarter(text: str, language: str | None, unit: Unit) -> bool:
    if unit.name == "hour" and holds_form(QUARTER_HOUR, text, language):
        return True
    return holds_form(QUARTER, text, language) and _names(text, language, unit)


def _names(text: str, language: str | None, unit: Unit) -> bool:
    """Whether a text holds the word for a unit in any form."""
    code = primary(language)
    words = FREQUENCIES.get(code, {}).get(unit.name)
    if words is not None and re.search(words.word, text, re.IGNORECASE) is not None:
        return True
    start = _LETTER if code in UNSPACED else _WORD
    starts = (found.start() for found in start.finditer(text))
    return any(unit_at(text, Span(start, start), language) == unit for start in starts)
