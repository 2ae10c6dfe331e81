"""Times and portions that are counted in words: "every eight hours", "six weeks", "two tablets"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit as Text
from l10n.fidelity.data.counts import COUNTS, LARGER
from l10n.fidelity.data.fractions import HALF
from l10n.fidelity.numbers.amounts import same_amount
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.numbers.hits import shown
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.parts import halves, wholes_with_half
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.fidelity.numbers.words import holds_form, says_amount, says_pair
from l10n.fidelity.pair import Pair
from l10n.languages.tags import UNSPACED, primary
from l10n.text.spans import Span

LANGUAGES = tuple(sorted(COUNTS))

_UNITS = frozenset({"tablet", "capsule", "drop", "cup"})
"""What is counted, besides times; how many times is another rule's matter."""

_HALVED = (
    *(Unit(name, "time") for name in ("minute", "hour", "day", "week", "month", "year")),
    *(Unit(name, "form") for name in ("tablet", "capsule", "cup")),
    Unit("l", "measure"),
)
"""What halves are said of."""

_MOST = 100
"""Amounts of a block that differ; one with more is a list, and nobody compares its words."""

_LONGEST = 32
"""Letters of a number word, and more."""

_NOWHERE = Span(0, 0)

_MEASURES = ("个", "個")
"""What Chinese has between a number and hours."""

_DIGITS = "一二三四五六七八九十百千万萬两兩几幾数數第"


class _Words(NamedTuple):
    values: Mapping[str, int]
    before: frozenset[str]
    pattern: re.Pattern[str]
    spaced: bool


class _Counted(NamedTuple):
    number: Number
    text: Text
    worded: bool


def changed_amounts(pair: Pair) -> Iterator[Recount]:
    """The one time or portion of a text that its translation does not say, where that says one that
    the source does not: another number of the same, or the same number of something else. At least
    one of the two is counted in words.
    """
    languages = _languages(pair)
    if languages is None:
        return
    for match in (*pair.paired, *pair.alts):
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        yield from _changed_halves(match, languages)
        for a, b in _changed(match, languages):
            before, after = (shown(x.number, x.text.text) for x in (a, b))
            yield Recount(match, before, after, b.text.flow.source(*b.number.span))


def is_reworded(pair: Pair, match: Match, number: Number | None) -> bool:
    """Whether an amount in digits is one of the two of which ``changed_amounts`` tells."""
    unit = number.unit if number else None
    if unit is None or not (unit.kind == "time" or unit.name in _UNITS):
        return False
    languages = _languages(pair)
    if languages is None:
        return False
    if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
        return False
    return any(number is x.number for both in _changed(match, languages) for x in both)


def _languages(pair: Pair) -> tuple[str, str] | None:
    """The languages of two texts whose amounts are compared, or None."""
    here, there = primary(pair.source_language), primary(pair.target_language)
    if not pair.translated or here == there or _words(here) is None or _words(there) is None:
        return None
    return here, there


def _changed(match: Match, languages: tuple[str, str]) -> Iterator[tuple[_Counted, _Counted]]:
    """The amount that is gone, and the one in its place."""
    ours, theirs = map(_words, languages)
    if ours is None or theirs is None:
        return
    said = _counted(match.source, ours, languages[0])
    there = _counted(match.target, theirs, languages[1]) if said else []
    if not there:
        return
    texts = (text_of(match.source), text_of(match.target))
    before, after = _distinct(said), _distinct(there)
    if max(len(before), len(after)) > _MOST:
        return
    gone = _unsaid(said, after, texts[1], languages)
    come = _unsaid(there, before, texts[0], languages[::-1])
    if len(gone) != 1 or len(come) != 1:
        return
    (a,), (b,) = gone, come
    if _half(texts, languages, {a.number.unit, b.number.unit}):
        return
    same_unit, same_count = a.number.unit == b.number.unit, a.number.equals(b.number)
    # Digits that are other digits are told as such.
    if same_unit == same_count or not (a.worded or b.worded):
        return
    if same_unit and (_holds(match.target, a.number) or _holds(match.source, b.number)):
        return
    yield a, b


def _holds(units: Iterable[Text], number: Number) -> bool:
    """Whether a text holds a number in digits, of whatever it may be."""
    return any(number.equals(other) for unit in units for other in unit.numbers)


def _half(texts: tuple[str, str], languages: tuple[str, str], units: set[Unit | None]) -> bool:
    """Whether one of two texts says a half of some units, which may be a part of an amount."""
    return any(
        unit is not None and wholes_with_half(*said, unit)
        for said in zip(texts, languages, strict=True)
        for unit in units
    )


def _changed_halves(match: Match, languages: tuple[str, str]) -> Iterator[Recount]:
    """The first half of a unit that is said with another whole number than in the source."""
    if len(match.source) != 1 or len(match.target) != 1:
        return
    here, there = match.source[0].text, match.target[0].text
    if not holds_form(HALF, here, languages[0]) or not holds_form(HALF, there, languages[1]):
        return
    for unit in _HALVED:
        ours = list(halves(here, languages[0], unit))
        theirs = list(halves(there, languages[1], unit)) if ours else []
        if theirs and {half.whole for half in ours}.isdisjoint(half.whole for half in theirs):
            span = match.target[0].flow.source(*theirs[0].span)
            yield Recount(match, ours[0].span.of(here), theirs[0].span.of(there), span)
            return


def _distinct(amounts: Iterable[_Counted]) -> frozenset[Number]:
    return frozenset(_anywhere(counted.number) for counted in amounts)


def _anywhere(number: Number) -> Number:
    """A number without its place."""
    return number._replace(span=_NOWHERE, date=None, until=bool(number.until), clock=None)


def _unsaid(
    amounts: Sequence[_Counted],
    others: Collection[Number],
    text: str,
    languages: tuple[str, str],
) -> list[_Counted]:
    """The amounts that another text does not say."""
    unsaid = {n for n in _distinct(amounts) if not _is_said(n, others, text, languages)}
    return [counted for counted in amounts if _anywhere(counted.number) in unsaid]


def _is_said(
    number: Number, others: Iterable[Number], text: str, languages: tuple[str, str]
) -> bool:
    """Whether another text says an amount: as a number, in another unit, or in words."""
    unit = number.unit
    if unit is None:
        return True
    for other in others:
        if other.unit == unit and number.equals(other):
            return True
        if same_amount(number, other, languages):
            return True
    if says_pair(text, languages[1], unit) and "2" in number.values:
        return True
    return any(says_amount(text, int(v), languages[1], unit) for v in number.values if v.isdigit())


def _counted(units: Sequence[Text], words: _Words, language: str) -> list[_Counted]:
    """The small amounts of a text, in words and in digits."""
    found: list[_Counted] = []
    for unit in units:
        if not words.spaced or not words.values.keys().isdisjoint(unit.words):
            found += [_Counted(number, unit, True) for number in _in_words(unit, words, language)]
        for number in unit.numbers:
            kind = number.unit
            if kind is not None and (kind.kind == "time" or kind.name in _UNITS):
                found.append(_Counted(number, unit, False))
    return found


def _in_words(text: Text, words: _Words, language: str) -> Iterator[Number]:
    for found in words.pattern.finditer(text.small):
        start, end = found.span()
        joined = text.small.startswith(_MEASURES, end)
        unit = unit_at(text.text, Span(start, end), language)
        if unit is None and joined:
            unit = unit_at(text.text, Span(start, end + 1), language)
        if unit is None or not (unit.kind == "time" or unit.name in _UNITS):
            continue
        before = text.small[max(0, start - _LONGEST) : start].split()[-1:]
        if not words.spaced or words.before.isdisjoint(before):
            values = frozenset((str(words.values[found.group()]),))
            yield Number(Span(start, end), text.text[start:end], values, unit)


@cache
def _words(language: str) -> _Words | None:
    row = COUNTS.get({"no": "nb", "nn": "nb"}.get(language, language))
    if row is None:
        return None
    numbers = enumerate(row.split(), 2)
    values = {form: n for n, forms in numbers for form in forms.split("|") if form != "-"}
    forms = "|".join(map(re.escape, sorted(values, key=len, reverse=True)))
    spaced = language not in UNSPACED
    start, end = (r"(?<![\w'’-])", r"(?=[ \u00a0-])") if spaced else (f"(?<![{_DIGITS}])", "")
    larger = frozenset((*values, *LARGER.get(language, "").split()))
    return _Words(values, larger, re.compile(f"{start}(?:{forms}){end}"), spaced)
