"""Percentages as people: "about 25 out of 100"."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from l10n.plain.limits import Limit
from l10n.plain.percentages import Percentage
from l10n.plain.sayings import SAYINGS, Saying
from l10n.plain.subject import Subject

_SHOWN = 4
_MOST = 1_000_000
_SLACK = 0.1
"""How far a count may be rounded, as a part of it."""

_ARABIC = str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬")
_PLAIN_GROUPS = "\u202f"


def people(
    subject: Subject, group: Sequence[Percentage], limits: Sequence[Limit], base: int
) -> str:
    """The percentages, each with its limit, as people out of a number; the first ones of many; ""
    where nobody can say them without doubt about what they mean.
    """
    saying = SAYINGS.get(subject.language or "")
    if saying is None or not all(limit.sure for limit in limits):
        return ""
    if saying.persons and not all(percentage.people for percentage in group):
        return ""
    pairs = list(zip(group, limits, strict=True))[:_SHOWN]
    shown = [_count(saying, percentage, limit, base) for percentage, limit in pairs]
    told = "; ".join((*dict.fromkeys(shown), *(("…",) if len(group) > _SHOWN else ())))
    arabic = "٠" <= subject.text[group[0].start] <= "٩"
    return told.translate(_ARABIC) if arabic else told


def turned(subject: Subject, limits: Sequence[Limit]) -> str:
    """The first percentage whose limit other words turn round, with them; or ""."""
    unsure = (subject.text[limit.start : limit.end] for limit in limits if not limit.sure)
    return next(unsure, "")


def base_of(group: Sequence[Percentage]) -> int:
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


def _count(saying: Saying, percentage: Percentage, limit: Limit, base: int) -> str:
    ends = percentage.low, percentage.high
    low, high = (grouped(_rounded(end, base), saying) for end in ends)
    exact = all(round(end * base / 100, 6) % 1 == 0 for end in ends)
    said = limit.said or ("" if exact else saying.about)
    n = saying.span.format(low=low, high=high) if percentage.range else low
    if percentage.range and not said:
        said = saying.before_span
    count = saying.form.format(said=said or saying.plain, n=n, base=grouped(base, saying))
    return count.strip()


def grouped(number: int, saying: Saying | None = None) -> str:
    """A number in the groups of a language."""
    if len(str(number)) < (5 if saying is None else saying.short):
        return str(number)
    return f"{number:,}".replace(",", _PLAIN_GROUPS if saying is None else saying.thousands)
