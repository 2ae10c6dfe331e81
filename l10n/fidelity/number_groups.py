"""Numbers that belong together: before a multiplying word, sharing a unit, ends of a range."""

from __future__ import annotations

import re
from decimal import Decimal

from l10n.fidelity.digits import canonical
from l10n.fidelity.number import Number
from l10n.fidelity.vocabulary import (
    Unit,
    multiplier_named,
    multiplier_pattern,
    percent_pattern,
    range_words,
    unit_named,
    unit_pattern,
)
from l10n.text.spans import Span

_WORDS_BETWEEN = 2
_CLAUSE_ENDS = re.compile(r"[.;:!?。！？؟]")


def unit_after(text: str, end: int) -> Unit | None:
    """The unit that stands directly after an offset, or None."""
    found = unit_pattern().match(text, end)
    return unit_named(found[1]) if found else None


def multiplied(numbers: list[Number], text: str) -> list[Number]:
    """Numbers before 万, K or "million" with their value; "1億2000万" becomes one."""
    out: list[Number] = []
    for number in numbers:
        found = multiplier_pattern().match(text, number.span.end)
        if not found:
            out.append(number)
            continue
        factor, always = multiplier_named(found[1])
        values = frozenset(_times(v, factor) for v in number.values if v[0] not in "T+")
        grown = number._replace(
            span=Span(number.span.start, found.end()),
            text=text[number.span.start : found.end()],
            values=values if always else values | number.values,
            unit=unit_after(text, found.end()),
            percent=number.percent,
        )
        if (
            always
            and out
            and out[-1].span.end == number.span.start
            and out[-1].text[-1] in "億亿억兆조万萬만"
        ):
            grown = _sum(out.pop(), grown)
        out.append(grown)
    return out


def _times(value: str, factor: int) -> str:
    if len(value) > 18:
        return value
    product = format(Decimal(value) * factor, "f")
    whole, _, fraction = product.partition(".")
    return canonical(whole, fraction)


def _sum(high: Number, low: Number) -> Number:
    pairs = [(a, b) for a in high.values for b in low.values if a.isdigit() and b.isdigit()]
    values = frozenset(str(int(a[:30]) + int(b[:30])) for a, b in pairs)
    return low._replace(
        span=Span(high.span.start, low.span.end), text=high.text + low.text, values=values
    )


def shared(numbers: list[Number], text: str) -> list[Number]:
    """Let numbers close in front of another share its unit and percent sign, and mark ranges."""
    out = list(numbers)
    for i in range(len(out) - 2, -1, -1):
        this, following = out[i], out[i + 1]
        gap = text[this.span.end : following.span.start]
        if len(gap) > 24:
            continue
        bare = gap
        if this.unit or this.percent:
            bare = percent_pattern().sub("", unit_pattern().sub("", gap, count=1), count=1)
        same_day = this.date is not None and this.date == following.date
        if not same_day and range_words().fullmatch(bare):
            out[i] = this = _grown(this, following)._replace(low=True)
            out[i + 1] = following._replace(high=True)
        if not this.unit and not this.percent and _shares(this, gap):
            out[i] = this._replace(
                shared_unit=following.any_unit, shared_percent=following.any_percent
            )
    return out


def _grown(low: Number, high: Number) -> Number:
    """The lower end of "500 to 600 K" may be meant in thousands as well."""
    found = multiplier_pattern().search(high.text)
    if found is None or multiplier_pattern().search(low.text):
        return low
    factor, _ = multiplier_named(found[1])
    more = {_times(value, factor) for value in low.values if value[0] not in "T+"}
    return low._replace(values=low.values | more)


def _shares(number: Number, gap: str) -> bool:
    """Whether a number may share the unit of the next one, with this much text between them."""
    width = len(gap) + 2 * sum(map("\u2e80".__le__, gap))
    short = width <= 16 and len(gap.split()) <= _WORDS_BETWEEN
    return short and not number.apart and not _CLAUSE_ENDS.search(gap)
