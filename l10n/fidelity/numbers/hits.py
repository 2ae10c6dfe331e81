"""Hits about numbers: where the number stands and what the two texts say."""

from __future__ import annotations

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.numbers.change import NumberChange
from l10n.fidelity.numbers.groups import is_label
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.shares import in_share, shares_in
from l10n.fidelity.numbers.vocabulary import any_forms, percent_forms
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit
from l10n.finding import Severity
from l10n.messages import N_
from l10n.text.patterns import lazy

MISSING = N_("%(source)s of the source is missing")
"""A number of which the translation says nothing."""

_BARE = N_("The number %(source)s of “%(words)s” is missing")
"""The same, told with a word beside it, as a bare number says little."""

_NEXT = lazy(r"[ \u00a0-][^\W\d_][\w'’-]{0,30}")
_PER = lazy(r"(?: ?/ ?[^\W\d_]{1,20}[²³23]?){1,2}(?![\w/])")
"""What a unit is counted by: "mg/kg/day"."""

_LAST = lazy(r"(?<![\w'’-])[^\W\d_][\w'’-]{0,30}[ \u00a0]$")


def number_hit(
    pair: Pair,
    match: Match,
    change: NumberChange,
    template: str,
    advice: str,
    *,
    severity: Severity | None = None,
) -> Hit:
    """A hit at the number of the target, else at the block that lacks it.

    The template may use ``%(source)s`` and ``%(target)s``: the number with what follows it.
    ``MISSING`` tells a word beside a bare number.
    """
    if change.kind == "turned":
        here = _range_shown(change.source, match.source)
        there = _range_shown(change.target, match.target)
    elif change.kind == "changed" and is_risk(change.source, match.source):
        here, there = (
            _share_shown(number, units)
            for number, units in ((change.source, match.source), (change.target, match.target))
        )
    else:
        here = _shown(change.source, match.source, change.ends[0])
        there = _shown(change.target, match.target, change.ends[1])
    data = {"source": here, "target": there}
    span = None
    if change.target is not None:
        unit = _unit(change.target, match.target)
        span = unit.flow.source(*change.target.span)
    source = None
    if change.source is not None:
        unit = _unit(change.source, match.source)
        source = unit.flow.source(*change.source.span)
        told = template is MISSING and change.ends[0] is None
        words = _with_word(change.source, unit.text) if told else ""
        if words:
            template, data = _BARE, {**data, "words": words}
    return hit(pair, match, template, advice, data, span=span, source=source, severity=severity)


def is_risk(number: Number | None, units: tuple[Unit, ...]) -> bool:
    """Whether a number is a part of a risk: "72 in 100"."""
    if number is None:
        return False
    unit = _unit(number, units)
    return in_share(number, unit.numbers, unit.text)


def _with_word(number: Number, text: str) -> str:
    """A bare number with the word behind or, where there is none, in front of it; "" without."""
    if number.unit or number.percent or number.date or number.apart:
        return ""
    start, end = number.span
    following = None if is_label(text, number) else _NEXT.match(text, end)
    before = None if following else _LAST.search(text, max(0, start - 32), start)
    if following is None and before is None:
        return ""
    return text[before.start() if before else start : following.end() if following else end]


def small(change: NumberChange) -> bool:
    """Whether the number of the source is a whole one up to twelve."""
    return change.source is not None and change.source.small


def _unit(number: Number, units: tuple[Unit, ...]) -> Unit:
    return next(unit for unit in units if any(n is number for n in unit.numbers))


def _shown(number: Number | None, units: tuple[Unit, ...], end: Number | None = None) -> str:
    """The number, or a range to its upper end, with its sign and unit, as written."""
    if number is None:
        return ""
    text = _unit(number, units).text
    if end is None:
        return shown(number, text)
    return text[number.span.start - bool(number.sign) : end.span.start] + shown(end, text)


def _range_shown(number: Number | None, units: tuple[Unit, ...]) -> str:
    """A number and the next one, with what stands between and behind, as written."""
    if number is None:
        return ""
    unit = _unit(number, units)
    following = next((n for n in unit.numbers if n.span.start >= number.span.end), number)
    return unit.text[number.span.start : following.span.start] + shown(following, unit.text)


def _share_shown(number: Number | None, units: tuple[Unit, ...]) -> str:
    """The share that a number is a part of, else the number, as written."""
    if number is None:
        return ""
    unit = _unit(number, units)
    for part, whole in shares_in(unit.numbers, unit.text):
        if number in (part, whole):
            return unit.text[part.span.start : whole.span.end]
    return shown(number, unit.text)


def shown(number: Number, text: str) -> str:
    """A number with its sign and unit, as it is written in a text or in front of it."""
    if number.date is not None:
        return number.date.of(text)
    start, end = number.span
    if start == end:
        return number.text
    start -= bool(number.sign)
    if number.clock is not None:
        return number.clock.of(text)
    if number.unit or number.percent:
        found = percent_forms().match(text, end) or any_forms().match(text, end)
        after = found.end if found else end
        per = _PER.match(text, after)
        return text[start : per.end() if per else after]
    return text[start:end]
