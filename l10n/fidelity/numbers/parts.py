"""Amounts with a half, and quarters of one: "an hour and a half", "anderthalb Stunden", "a quarter
of an hour".
"""

from __future__ import annotations

import re
from decimal import Decimal

from l10n.fidelity.data.fractions import HALF, QUARTER, QUARTER_HOUR
from l10n.fidelity.data.frequencies import FREQUENCIES
from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.fidelity.numbers.words import holds_form, says_pair, words_for
from l10n.languages.tags import primary
from l10n.text.spans import Span

_MOST_WORDED = 12
_NEAR = 16
_WORD = re.compile(r"(?<!\w)[^\W\d_]")
_QUARTER, _HALF, _QUARTERS = Decimal("0.25"), Decimal("0.5"), Decimal("0.75")
_THREE_IN_ONE = re.compile(r"dreiviertel|三刻", re.IGNORECASE)


def says_part(text: str, count: Decimal, language: str | None, unit: Unit) -> bool:
    """Whether a text says so many and a half of a unit in words, or one or three quarters of it."""
    whole, rest = divmod(count, 1)
    if rest == _HALF and whole:
        return _says_and_half(text, int(whole), language, unit)
    if count not in (_QUARTER, _QUARTERS) or not _says_quarter(text, language, unit):
        return False
    three = words_for(3, language)
    says_three = (
        (three is not None and three.search(text) is not None)
        or "3" in fold(text)
        or _THREE_IN_ONE.search(text) is not None
    )
    return says_three == (count == _QUARTERS)


def _says_and_half(text: str, whole: int, language: str | None, unit: Unit) -> bool:
    """One and a half is often a word of its own ("полтора"); then no larger number is said."""
    form = HALF.get(primary(language))
    halves = list(re.finditer(form, text, re.IGNORECASE)) if form else []
    if not halves or not _names(text, language, unit):
        return False
    if whole <= 2 and says_pair(text, language, unit):
        return whole == 2
    larger = range(2, _MOST_WORDED + 1)
    said = [n for n in larger if any(_says_near(text, n, half, language) for half in halves)]
    return whole in said if whole > 1 else not said


def _says_near(text: str, number: int, half: re.Match[str], language: str | None) -> bool:
    """Whether a number stands shortly before a half or in one word with it."""
    before = text[max(0, half.start() - _NEAR) : half.end()]
    words = words_for(number, language)
    if words is not None and words.search(before) is not None:
        return True
    return re.search(rf"(?<![\d.,]){number}(?![\d.,])", fold(before)) is not None


def _says_quarter(text: str, language: str | None, unit: Unit) -> bool:
    if unit.name == "hour" and holds_form(QUARTER_HOUR, text, language):
        return True
    return holds_form(QUARTER, text, language) and _names(text, language, unit)


def _names(text: str, language: str | None, unit: Unit) -> bool:
    """Whether a text holds the word for a unit in any form."""
    words = FREQUENCIES.get(primary(language), {}).get(unit.name)
    if words is not None and re.search(words.word, text, re.IGNORECASE) is not None:
        return True
    starts = (found.start() for found in _WORD.finditer(text))
    return any(unit_at(text, Span(start, start), language) == unit for start in starts)
