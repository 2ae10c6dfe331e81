"""Numbers that are a limit upwards in one text and downwards in the other: "38 °C or higher"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.limits import GLUED, LIMITS, REFUSED
from l10n.fidelity.data.negations import HEARD
from l10n.fidelity.expressions import compiled
from l10n.fidelity.numbers.number import Number
from l10n.text.patterns import lazy
from l10n.text.spans import Span

LANGUAGES = tuple(sorted(LIMITS))

_NEAR = 44
"""Letters in front of a number and behind it that are looked at."""

_TIMES = frozenset({"second", "minute", "hour", "day", "week"})
"""What something may take; months and years are ages as well."""

_FAR = 400
"""How far a sentence is looked at."""

_END = lazy(r"[.!?;:](?=\s|$)|[。！？；।؟۔\n]|(?<=[\u0e01-\u0e4e]) (?=[\u0e01-\u0e4e])")
"""The end of a sentence; in Thai, which has no full stops, that of a phrase."""


_GAP = r"[^.,;:!?\d\n]{0,24}?,?[ \u00a0]?(?<!\w)"
"""What may stand between a number and a word behind it: what is counted."""

_WHOLE = r"(?![\w-]|[ \u00a0]\d|[ \u00a0](?:than|del?|d['’]|du|que|als|di|do|dan|niż)\b)"
"""The end of such a word, which belongs to no number behind it."""


class Limit(NamedTuple):
    """A word that makes a number a limit.

    Attributes:
        unit: where it stands.
        span: where in the text of the unit.
        up: whether the number or more is meant.
        negated: whether its sentence says "not" beside it.
        refused: whether it says so directly in front of the word: "no more than".
    """

    unit: Unit
    span: Span
    up: bool
    negated: bool
    refused: bool

    @property
    def text(self) -> str:
        """The word."""
        return self.span.of(self.unit.text)


_Numbers = list[tuple[Unit, Number]]


class _Words(NamedTuple):
    keys: frozenset[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    nots: re.Pattern[str]
    refused: re.Pattern[str]
    during: re.Pattern[str]


def turned_limits(match: Match, languages: tuple[str, str]) -> Iterator[tuple[Limit, Limit]]:
    """The limits of a text that go the other way in its translation: the same number, once in both.

    Limits of which one alone stands beside a "not" are passed by: "not over 5" may well become
    "under 5". "No more than 5" that is "more than 5" has lost it.
    """
    for a, b in _same_number(match, languages):
        lost = a.refused > b.negated or b.refused > a.negated
        if a.negated == b.negated if a.up != b.up else lost:
            yield a, b


def limits_for_not(match: Match, languages: tuple[str, str]) -> Iterator[Limit]:
    """The limits of a text beside a "not" that its translation says without one, the other way:
    "not above 30" as "below 30".
    """
    return (a for a, b in _same_number(match, languages) if a.up != b.up and a.negated > b.negated)


def _same_number(match: Match, languages: tuple[str, str]) -> Iterator[tuple[Limit, Limit]]:
    """The limits of a text and those of its translation beside the same number, once in both."""
    ours, theirs = _words(languages[0]), _words(languages[1])
    if ours is None or theirs is None or languages[0] == languages[1]:
        return
    once: Counter[str] | None = None
    there: Mapping[str, _Numbers] = {}
    for unit in match.source:
        if not unit.numbers or (ours.keys and ours.keys.isdisjoint(unit.words)):
            continue
        for number in unit.numbers:
            limit = _limit(unit, number, ours)
            if limit is None:
                continue
            if once is None:
                once = Counter(v for u in match.source for n in u.numbers for v in n.values)
                there = _by_value(match.target)
            same = {id(n): (u, n) for v in number.values for u, n in there.get(v, ())}
            if len(same) != 1 or max(once[value] for value in number.values) > 1:
                continue
            other = _limit(*next(iter(same.values())), theirs)
            if other is not None:
                yield limit, other


def _by_value(units: Iterable[Unit]) -> Mapping[str, _Numbers]:
    """The numbers of some texts by what they may be worth."""
    found: dict[str, _Numbers] = defaultdict(list)
    for unit in units:
        for number in unit.numbers:
            for value in number.values:
                found[value].append((unit, number))
    return found


def _limit(unit: Unit, number: Number, words: _Words) -> Limit | None:
    """What limit a number is; None where it is none, or where words on both sides disagree."""
    text, (start, end) = unit.small, number.span
    before = words.before.search(text, max(0, start - _NEAR), start)
    behind = words.behind.match(text, end, end + _NEAR)
    found = [limit for limit in (before, behind) if limit is not None]
    if not found or len({_up(limit) for limit in found}) > 1:
        return None
    span = Span(*found[0].span(found[0].lastgroup or 0))
    if number.unit and number.unit.name in _TIMES and words.during.match(text, span.start):
        return None
    around = _sentence(text, start)
    rest = text[around.start : span.start] + " " + text[span.end : around.end]
    negated = words.nots.search(rest) is not None
    refused = words.refused.search(text, around.start, span.start)
    if refused is not None:
        span = Span(refused.start(), span.end)
    return Limit(unit, span, _up(found[0]), negated, refused is not None)


def _up(limit: re.Match[str]) -> bool:
    return limit.lastgroup == "up"


def _sentence(text: str, place: int) -> Span:
    """About the sentence around a place, or what is near of it."""
    first, last = max(0, place - _FAR), min(len(text), place + _FAR)
    ends = [found.end() for found in _END.finditer(text, first, last)]
    start = max((end for end in ends if end <= place), default=first)
    return Span(start, min((end for end in ends if end > place), default=last))


@cache
def _words(language: str) -> _Words | None:
    limits = LIMITS.get(language)
    if limits is None or language not in HEARD:
        return None
    down_before, up_before = limits.down_before, limits.up_before
    down_behind, up_behind = limits.down_behind, limits.up_behind
    before = f"(?:(?P<down>{down_before})|(?P<up>{up_before})){limits.tail}[ \u00a0\u202f]?$"
    behind = f"(?:(?P<down>{down_behind})|(?P<up>{up_behind}))"
    spaced = language not in GLUED
    return _Words(
        frozenset(limits.keys.split()),
        lazy(rf"(?<!\w){before}" if spaced else before),
        lazy(rf"{_GAP}{behind}{_WHOLE}" if spaced else rf"[^。、,\d]{{0,9}}?{behind}"),
        compiled(HEARD[language]),
        compiled(REFUSED.get(language, "(?!)")),
        compiled(limits.during or "(?!)"),
    )


def limit_at(unit: Unit, number: Number, language: str) -> Limit | None:
    """What limit a number of a text is; None where it is none, or nobody knows.

    Args:
        unit: the text.
        number: one of its numbers.
        language: a language subtag.
    """
    words = _words(language)
    return None if words is None else _limit(unit, number, words)
