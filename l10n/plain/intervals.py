"""Confidence intervals: percentages that count nobody."""

from __future__ import annotations

import re
from functools import cache

from l10n.plain.beside import choice
from l10n.plain.words import words

NUMBER = r"\d+(?:[.,]\d+)?"

_NEAR = 60
"""Characters before a percentage in which the name of its interval may stand."""

_GAP = re.compile(r"[-\u2010\u2011\s]*")


def tells_how_sure(text: str, start: int, end: int) -> bool:
    """Whether a percentage belongs to an interval: both in "95% CI 20% to 30%"."""
    # The expressions take long to compile, and few pages need them.
    names, gap = _intervals(), _GAP.match(text, end)
    behind = end if gap is None else gap.end()
    named = text[behind : behind + _NEAR].lower().startswith(names)
    if named and _behind_interval().match(text, behind) is not None:
        return True
    before = text[max(start - _NEAR, 0) : start]
    small = before.lower()
    return any(map(small.__contains__, names)) and bool(_before_interval().search(before))


@cache
def _intervals() -> tuple[str, ...]:
    """The names of intervals in lower case."""
    return tuple(map(str.lower, words("interval-words", None)))


@cache
def _before_interval() -> re.Pattern[str]:
    """Matches the name of an interval and what may stand between it and a percentage."""
    name = rf"\b(?:{choice(_intervals())})(?![\w-])[^\w.;)]*(?:[^\W\d]+[^\w.;)]+){{0,3}}"
    return re.compile(rf"{name}(?:{NUMBER}\s?%\W*(?:[^\W\d]+\W+)?)?$", re.IGNORECASE)


@cache
def _behind_interval() -> re.Pattern[str]:
    return re.compile(rf"(?:{choice(_intervals())})\b", re.IGNORECASE)
