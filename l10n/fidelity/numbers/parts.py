"""Amounts with a half, and quarters of one: "an hour and a half", "anderthalb Stunden", "a quarter
of an hour".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from l10n.fidelity.data.fractions import (
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
from l10n.text.spans import Span

_MOST_WORDED = 12
_NEAR = 40
_LONGEST = 8
"""Letters of a unit in Chinese or Japanese, at most."""

_MOST_WORDS = 5
_CLAUSE = re.compile(r"[.,;:!?。、，；।\n]")
_NEXT = re.compile(r"\s\S+(?:\s\S+)?")
_COUNTED = ("个", "個")
_WORD, _LETTER = re.compile(r"(?<![^\W\d_])[^\W\d_]"), re.compile(r"[^\W\d_]")
_QUARTER, _HALF, _QUARTERS = Decimal("0.25"), Decimal("0.5"), Decimal("0.75")
_THREE_IN_ONE = re.compile(r"dreiviertel|三刻", re.IGNORECASE)


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


def wholes_with_half(text: str, language: str | None, unit: Unit) -> frozenset[int]:
    """What a text says with a half of a unit in words: 2 for "dos horas y media", 1 for "hora y
    media" or "anderthalb Stunden", 0 for "media hora".
    """
    return frozenset(_wholes(text, language, unit))


def _wholes(text: str, language: str | None, unit: Unit) -> Iterator[int]:
    code = primary(language)
    form = HALF.get(code)
    for half in re.finditer(form, text, re.IGNORECASE) if form else ():
        own = _own_whole(text, half.start(), code)
        behind = stands_before(text, half.end(), unit, language)
        if own is not None and (behind or _names(text, language, unit)):
            yield own
            continue
        near = _in_front(text, half, code, unit)
        whole = _number(near, language) if near else None
        if whole is None and near and _names(near, language, unit):
            whole = 2 if says_pair(near, language, unit) else 1
        if whole is not None and (behind or _names(near, language, unit)):
            yield whole
        elif behind:
            yield 0


def _own_whole(text: str, start: int, code: str) -> int | None:
    """The number that a half is said with in one word."""
    for number, table in enumerate((ONE_AND_HALF, TWO_AND_HALF), 1):
        if code in table and re.compile(table[code], re.IGNORECASE).match(text, start):
            return number
    return None


def _in_front(text: str, half: re.Match[str], code: str, unit: Unit) -> str:
    """The words in front of a half that is joined to them, without what joins it; for some words
    that mean a half the one behind it; "" where none are.
    """
    if code in BEFORE_NUMBER and re.match(BEFORE_NUMBER[code], half.group()):
        behind = _NEXT.match(text, half.end())
        return behind.group() if behind else ""
    before = text[max(0, half.start() - _NEAR) : half.start()]
    near = " ".join(_CLAUSE.split(before)[-1].split(" ")[-_MOST_WORDS:])
    joint = AND_HALF.get(code)
    joined = re.search(f"(?:{joint})$", near, re.IGNORECASE) if joint else None
    if joined is not None:
        return near[: joined.start()]
    # A number stands in one word with it ("zweieinhalb") or in front of its unit ("1 時間半").
    if code in BEHIND_NUMBER and re.match(BEHIND_NUMBER[code], half.group(), re.IGNORECASE):
        return near
    return near if _ends_amount(near, code, unit) else ""


def _ends_amount(near: str, code: str, unit: Unit) -> bool:
    """Whether a text ends with a unit, what counts one, or a number that goes on."""
    words = (words_for(number, code) for number in range(1, _MOST_WORDED + 1))
    ends = (found.end() for form in words if form for found in form.finditer(near))
    if near.endswith(_COUNTED) or len(near) in ends:
        return True
    if code not in UNSPACED:
        return _names("".join(near.split()[-1:]), code, unit)
    forms = (unit_forms().match(near, start) for start in range(len(near) - _LONGEST, len(near)))
    return any(f is not None and f.end == len(near) and unit_named(f.form) == unit for f in forms)


def _number(text: str, language: str | None) -> int | None:
    """The last number of a text, in words or digits; None for none."""
    last: tuple[int, int] | None = None
    plain = fold(text)
    for number in range(1, _MOST_WORDED + 1):
        words = words_for(number, language)
        ends = [found.end() for found in words.finditer(text)] if words else []
        digits = re.finditer(rf"(?<![\d.,]){number}(?![\d.,])", plain)
        ends += [found.end() for found in digits]
        if ends and (last is None or max(ends) >= last[0]):
            last = max(ends), number
    return last[1] if last else None


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
