"""Shares: in words ("three out of four", "half") and in digits ("72 in 100")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from l10n.fidelity.data.fractions import HALF, HALF_OF, QUARTER, TENS, THIRD
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.vocabulary import percent_before, percent_forms
from l10n.fidelity.numbers.words import holds_form, words_for
from l10n.languages.tags import UNSPACED, primary
from l10n.languages.words import LETTER, MARKS
from l10n.text.patterns import lazy

_OF = (
    r"\s*(?:\w+\s){0,2}(?:in|out of|of|de|sur|von|su|em|из|op|na|z|من|מתוך)\s+"
    r"(?:every\s|each\s|cada\s|je\s|ogni\s|de\s|كل\s|أصل\s|כל\s)?"
)
SHARE_OF = re.compile(_OF, re.IGNORECASE)
"""What stands between the two numbers of a share."""

_BEFORE_PART = (
    r"\s*(?:人|名|个|個|명|例)?\s?(?:に|中|のうち|のうちの|中有|当中有|중|에)(?:约|大约|約)?\s*"
)
WHOLE_BEFORE = lazy(_BEFORE_PART)
"""What stands between the whole of a share and its part, where the whole comes first."""

_SHARES = lazy(rf"{_OF}|{_BEFORE_PART}|\s*之\s*", re.IGNORECASE)
"""The same between digits, also where the whole comes first: "10人中7人"."""

_WHOLE_FIRST = lazy(r"(?:از|در)(?:\sهر|\sمیان|\sبین)?\s$")
"""What stands in front of the whole of a Persian share: "از هر ۱۰ نفر ۱ نفر"."""

_BEFORE = 12
"""Letters in front of a number in which that stands."""

_MOST = 12
_TENS = tuple(map(str, range(10, 101, 10)))
_FEW = frozenset(map(str, range(1, _MOST + 1)))
_ENDING = lazy(rf"(?:{LETTER}|[{MARKS}]){{0,12}}")
_GOES_ON = lazy("[一二三四五六七八九十百点]")
"""What makes a longer number of one in Chinese."""

_LONGEST = 11
_ROUNDED = Fraction(1, 100)
"""How far a percentage may be off the share that it is rounded from."""

_PART = Fraction(1, 8)
"""The same as a part of a small share: 0.3 % is not 8 in 1,000."""
_YEARS = range(1900, 2101)


def says_share(text: str, share: Fraction, language: str | None) -> bool:
    """Whether a text says a share in words: a half, in quarters, or so many of up to twelve."""
    if share == Fraction(1, 2) and holds_form(HALF, text, language):
        return True
    if share == Fraction(1, 4) and holds_form(QUARTER, text, language):
        return True
    if share == Fraction(3, 4) and holds_form(QUARTER, text, language):
        three = words_for(3, language)
        return three is not None and three.search(text) is not None
    wholes = range(share.denominator, _MOST + 1, share.denominator)
    return any(_says(text, int(share * whole), whole, language) for whole in wholes)


def says_percent(text: str, percent: str, language: str | None) -> bool:
    """Whether a text says about a percentage as a share in words: 33% as "one in three"."""
    if len(percent) > _LONGEST or percent[0] in "T+":
        return False
    share = Fraction(percent) / 100
    if _says_tens(text, percent, primary(language)) or _says_few(text, percent, language):
        return True
    if share == Fraction(1, 2):
        return holds_form(HALF_OF, text, language)
    near = {
        Fraction(part, whole)
        for whole in range(3, _MOST + 1)
        if (part := round(share * whole)) and abs(share - Fraction(part, whole)) < _ROUNDED
    }
    thirds = any(other.denominator == 3 for other in near)
    if thirds and holds_form(THIRD, text, language):
        return True
    return any(says_share(text, other, language) for other in sorted(near))


def shares_in(
    numbers: Sequence[Number],
    text: str,
    joins: Callable[[str, int, int], object] = SHARE_OF.fullmatch,
) -> Iterator[tuple[Number, Number]]:
    """Neighbouring numbers of a text that make a share: "1 in 4", "25 out of 100".

    Args:
        numbers: of the text, in order.
        text: running text.
        joins: whether what stands between two code-point offsets of it joins two such numbers.
    """
    for one, other in pairwise(numbers):
        if joins(text, one.span.end, other.span.start):
            yield one, other


def in_share(number: Number, numbers: Sequence[Number], text: str) -> bool:
    """Whether a number is a part of a risk in digits: "72 in 100", "1 out of every 5"."""
    place = next(n for n, one in enumerate(numbers) if one is number)
    around = numbers[max(place - 1, 0) : place + 2]
    return any(is_risk(*two) for two in shares_in(around, text))


def is_risk(part: Number, whole: Number) -> bool:
    """Whether one number is so many out of the next: out of few, or of a round number."""
    if part.any_unit or whole.any_unit or part.apart or whole.apart:
        return False
    if not part.text.isdigit():
        return False
    total = int(whole.digits[:_LONGEST])
    if whole.text.isdigit() and total in _YEARS:
        return False
    count = int(part.text[:_LONGEST])
    return count <= total and (total <= _MOST or total % 10 == 0 or count == 1)


def whole_stands_first(text: str, number: Number) -> bool:
    """Whether a number is the whole of a share, and the part is said behind it."""
    start = number.span.start
    return _WHOLE_FIRST.search(text, max(0, start - _BEFORE), start) is not None


def shared_percents(
    left: Iterable[Number], right: Sequence[Number], text: str
) -> Iterator[tuple[Number, tuple[Number, Number]]]:
    """Percentages, and the two numbers of a text that say them as a share: 50% as "1 de cada 2"."""
    percents = [
        number
        for number in left
        if number.percent == "%" and not any(o.percent and o.equals(number) for o in right)
    ]
    pairs = list(shares_in(right, text, _SHARES.fullmatch)) if percents else []
    for number in percents:
        both = next((two for two in pairs if _are(two, number)), None)
        if both is not None:
            pairs.remove(both)
            yield number, both


def _are(numbers: tuple[Number, Number], percent: Number) -> bool:
    """Whether two whole numbers are about the share that a percentage says."""
    small, large = sorted(int(n.digits or "0") for n in numbers)
    if not small or any(n.any_unit or n.percent or len(n.digits) > _LONGEST for n in numbers):
        return False
    values = (value for value in percent.values if value[0] not in "T+" and len(value) <= _LONGEST)
    share = Fraction(small, large)
    near = min(_ROUNDED, share * _PART)
    return any(abs(Fraction(value) / 100 - share) < near for value in values)


def _says_tens(text: str, percent: str, language: str) -> bool:
    """Whether a text says a percentage as a word: "fünfzigprozentig", "cincuenta por ciento"."""
    words = TENS.get(language)
    if words is None or percent not in _TENS:
        return False
    form = words.numbers.split()[_TENS.index(percent)]
    start = "" if language in UNSPACED else r"(?<!\w)"
    return re.search(f"{start}(?:{form}){words.percent}", text, re.IGNORECASE) is not None


def _says_few(text: str, percent: str, language: str | None) -> bool:
    """Whether a text says a percentage up to twelve as a word in front of the sign or word for
    percent, or behind it: "cinq pour cent", "百分之五".
    """
    words = words_for(int(percent), language) if percent in _FEW else None
    for found in words.finditer(text) if words else ():
        ending = _ENDING.match(text, found.end())
        ends = {found.end(), ending.end() if ending else found.end()}
        if any(percent_forms().match(text, end) for end in ends):
            return True
        if percent_before(text, found.start()):
            return _GOES_ON.match(text, found.end()) is None
    return False


def _says(text: str, part: int, whole: int, language: str | None) -> bool:
    """Whether a text says "three out of four" with words for both."""
    parts, wholes = words_for(part, language), words_for(whole, language)
    if parts is None or wholes is None:
        return False
    for found in parts.finditer(text):
        between = SHARE_OF.match(text, found.end())
        if between is not None and wholes.match(text, between.end()):
            return True
    return False
