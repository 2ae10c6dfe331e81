"""Percentages as people: "about 25 out of 100"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from math import floor

from l10n.plain.percentages import Percentage
from l10n.plain.subject import Subject
from l10n.plain.words import pairs

_FORMS = {
    "en": ("%s out of %s", "%s to %s", "about"),
    "es": ("%s de cada %s", "de %s a %s", "alrededor de"),
    "fr": ("%s sur %s", "%s à %s", "environ"),
    "de": ("%s von %s", "%s bis %s", "etwa"),
    "pt": ("%s em cada %s", "%s a %s", "cerca de"),
    "it": ("%s su %s", "da %s a %s", "circa"),
}
_SIGNS = ("%s / %s", "%s–%s", "≈")

_THOUSANDS = {"en": ",", "es": ".", "fr": "\u202f", "de": ".", "pt": ".", "it": "."}
_SHORT = 5
"""Digits from which on numbers are written in groups; English does so a digit earlier."""

_SHOWN = 4
_MOST = 1_000_000
_SLACK = 0.1
"""How far a count may be rounded, as a part of it."""

_BEFORE = 30
"""Characters before a percentage in which a word such as "less than" may stand."""


def people(subject: Subject, group: Sequence[Percentage]) -> str:
    """The percentages as people, all out of the same number; the first ones of many."""
    base = _base(group)
    shown = [_count(subject, percentage, base) for percentage in group[:_SHOWN]]
    return "; ".join((*dict.fromkeys(shown), *(("…",) if len(group) > _SHOWN else ())))


def _base(group: Sequence[Percentage]) -> int:
    """The smallest of 10, 100, 1,000 and so on that tells the shares apart, about right."""
    ends = {end for percentage in group for end in (percentage.low, percentage.high)}
    if all(end % 10 == 0 and 0 < end < 100 for end in ends) and not any(p.range for p in group):
        return 10
    base = 100
    while base < _MOST and not _tells(ends, base):
        base *= 10
    return base


def _tells(ends: set[float], base: int) -> bool:
    """Whether shares rounded to people out of a number stay apart, near, and short of everybody."""
    counts = {_rounded(end, base) for end in ends}
    near = all(abs(_rounded(end, base) * 100 - end * base) <= _SLACK * end * base for end in ends)
    return near and len(counts) == len(ends) and (base not in counts or 100.0 in ends)


def _rounded(share: float, base: int) -> int:
    return floor(share * base / 100 + 0.5)


def _count(subject: Subject, percentage: Percentage, base: int) -> str:
    language = subject.language or ""
    share, span, about = _FORMS.get(language, _SIGNS)
    ends = percentage.low, percentage.high
    low, high = (_grouped(_rounded(end, base), language) for end in ends)
    count = share % (span % (low, high) if percentage.range else low, _grouped(base, language))
    exact = all(round(end * base / 100, 6) % 1 == 0 for end in ends)
    before = _said_before(subject, percentage.start) or ("" if exact else about)
    return f"{before} {count}".lstrip()


def _grouped(number: int, language: str) -> str:
    short = len(str(number)) < _SHORT - (language == "en")
    return str(number) if short else f"{number:,}".replace(",", _THOUSANDS.get(language, ""))


def _said_before(subject: Subject, start: int) -> str:
    """What limits a share, as it is said before a count of people; or ""."""
    near = subject.text[max(start - _BEFORE, 0) : start].lower().replace("’", "'")
    found = _limits(subject.language).search(near)
    return pairs("before-shares", subject.language).get(found[1], (found[1],))[0] if found else ""


@cache
def _limits(language: str | None) -> re.Pattern[str]:
    listed = {*pairs("before-shares", language), *"<≤>≥"}
    choice = "|".join(re.escape(word) for word in sorted(listed, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<!\w)({choice})\s*$")
