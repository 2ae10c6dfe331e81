"""Numbers that belong together: before a multiplying word, sharing a unit, ends of a range."""

from __future__ import annotations

import re
from decimal import Decimal

from l10n.fidelity.numbers.digits import canonical
from l10n.fidelity.numbers.local_words import LocalWords
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.vocabulary import (
    Unit,
    multiplier_forms,
    multiplier_named,
    percent_forms,
    range_words,
    unit_anywhere,
    unit_forms,
    unit_named,
)
from l10n.text.memo import remembered
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_WORDS_BETWEEN = 2
_FAR = 24
"""Numbers with more letters between them do not belong together."""

_BETWEEN = lazy(r"\b(?:between|entre|zwischen|tra|fra|между|між|między)\W{1,3}$", re.IGNORECASE)
_AND = re.compile(r"\s(?:and|y|e|et|und|и|та|а|a|i)\s", re.IGNORECASE)
_PER = lazy(r" ?/|\s(?:per|por|pro|par|je|al|a|por cada|на|за)(?=\s)", re.IGNORECASE)
_SQUARE = lazy(r"\s?(?:m|м|م)(?:²|\^?2)|\s?㎡", re.IGNORECASE)
_SQUARES = lazy(
    r"²|㎡|(?:m|м|م)\^?2|quadrat|carr[ée]|cuadrad|quadrad|квадрат|kare|kwadrat|négyzet|vuông|वर्ग|مربع"
    r"|平方|제곱|বর্গ|ตาราง|רבוע",
    re.IGNORECASE,
)
SQUARE_METRE = Unit("m²", "measure")
"""Body surface, by which doses are counted."""

_LABEL = lazy(
    r"(?:(?<!\w)(?:days?|weeks?|cycles?|months?|steps?|parts?|tage?n?|woche|zyklus|monat|schritt"
    r"|días?|semanas?|ciclos?|mes|pasos?|jours?|semaines?|cycles?|mois|étapes?|giorn[oi]|settiman[ae]"
    r"|cicl[oi]|mese|dias?|dag|cyclus|dzień|dniu|tydzień|cykl|день|дня|неделя|цикл"
    r"|(?:ال)?يوم|(?:ال)?[أا]سبوع|(?:ال)?دورة)|第)[ \u00a0]?$",
    re.IGNORECASE,
)
"""What counts in order in front of a number: "day 1". Such a number is no amount."""

_is_range = remembered(lambda gap: range_words().fullmatch(gap) is not None)
_undressed = remembered(lambda gap: percent_forms().without_first(unit_forms().without_first(gap)))
"""What stands between two numbers, without the unit and percent sign of the first one."""

_is_and = remembered(lambda gap: _AND.fullmatch(gap) is not None)
_CLAUSE_ENDS = re.compile(r"[.;:!?。！？؟]")


def unit_after(text: str, end: int) -> Unit | None:
    """The unit that stands directly after an offset, or None."""
    found = unit_forms().match(text, end)
    return unit_named(found.form) if found else None


def unit_per(text: str, end: int) -> Unit | None:
    """The unit by which the unit directly after an offset is counted: kg or day in "mg/kg/day"."""
    found = unit_forms().match(text, end)
    after = _PER.match(text, found.end) if found else None
    if after is None:
        return None
    if _SQUARE.match(text, after.end()):
        return SQUARE_METRE
    other = unit_forms().match(text, after.end())
    unit = unit_named(other.form) if other else None
    return unit if unit is not None and unit.kind in ("measure", "time") else None


def counted_by(unit: Unit, number: Number, text: str) -> bool:
    """Whether a text says what the unit of a number is counted by: ``mg/kg``, "pro Kilogramm"."""
    found = unit_forms().match(text, number.span.end)
    if found and text.startswith("/", found.end):
        return True
    if unit == SQUARE_METRE:
        return _SQUARES.search(text) is not None
    return unit_anywhere(unit.name).search(text) is not None


def _scale(text: str, end: int, local: LocalWords | None) -> tuple[int, int, bool] | None:
    """Where the word ends that multiplies a number which ends here, its factor, and whether it
    always does.
    """
    found = multiplier_forms().match(text, end)
    if found:
        unit = unit_forms().match(text, end)
        # 千克 is a kilogram and no thousand grams, "mil·ligram" no thousand of anything.
        longer = unit is not None and unit.end > found.end and unit.form.startswith(found.form)
        if longer or text.startswith("\u00b7", found.end):
            return None
        return found.end, *multiplier_named(found.form)
    other = local.scale.match(text, end) if local is not None and local.scale else None
    if other is None or local is None:
        return None
    word = other[1].lower()
    factor = next((f for w, f in local.factors.items() if word.startswith(w)), None)
    return None if factor is None else (other.end(), factor, False)


def multiplied(numbers: list[Number], text: str, local: LocalWords | None = None) -> list[Number]:
    """Numbers before 万, K or "million" with their value; "1億2000万" becomes one."""
    out: list[Number] = []
    for number in numbers:
        scale = _scale(text, number.span.end, local)
        if scale is None:
            out.append(number)
            continue
        end, factor, always = scale
        values = frozenset(_times(v, factor) for v in number.values if v[0] not in "T+")
        grown = number._replace(
            span=Span(number.span.start, end),
            text=text[number.span.start : end],
            values=values if always else values | number.values,
            scaled=values,
            unit=unit_after(text, end),
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
    span = Span(high.span.start, low.span.end)
    return low._replace(span=span, text=high.text + low.text, values=values, scaled=values)


def shared(numbers: list[Number], text: str) -> list[Number]:
    """Let numbers close in front of another share its unit and percent sign, and mark ranges.

    A number with a unit of its own gets a shared one, too: it tells that it could do without.
    """
    out = list(numbers)
    for i in range(len(out) - 2, -1, -1):
        this, following = out[i], out[i + 1]
        end, start = this.span.end, following.span.start
        if start - end > _FAR:
            continue
        bare = gap = text[end:start]
        if this.unit or this.percent:
            bare = _undressed(gap)
        same_day = this.date is not None and this.date == following.date
        if not same_day and (_is_range(bare) or _between(text, this, bare)):
            out[i] = this = _timed(_grown(this, following), following)._replace(low=True)
            out[i + 1] = following = _led(this, following, bare == gap)._replace(high=True)
        unit, percent = following.any_unit, following.any_percent
        if (unit or percent) and _shares(this, bare) and not is_label(text, this):
            out[i] = this._replace(shared_unit=unit, shared_percent=percent)
    return out


def _led(low: Number, high: Number, ahead: bool) -> Number:
    """The upper end of a range, with the unit or percent that stands in front of the lower one:
    "asilimia 12 hadi 19".
    """
    if not ahead or high.any_unit or high.any_percent:
        return high
    return high._replace(shared_unit=low.unit, shared_percent=low.percent)


def _between(text: str, low: Number, gap: str) -> bool:
    """Whether a number and the next one stand in "between 15 and 30"."""
    start = low.span.start
    return _is_and(gap) and _BETWEEN.search(text[max(0, start - 12) : start]) is not None


def is_label(text: str, number: Number) -> bool:
    """Whether a number tells which day or cycle is meant: "125 mg on day 1, then 80 mg"."""
    start = number.span.start
    return not number.low and _LABEL.search(text, max(0, start - 12), start) is not None


def _grown(low: Number, high: Number) -> Number:
    """The lower end of "500 to 600 K" may be meant in thousands as well."""
    found = multiplier_forms().search(high.text)
    if found is None or multiplier_forms().search(low.text):
        return low
    factor, _ = multiplier_named(found.form)
    more = {_times(value, factor) for value in low.values if value[0] not in "T+"}
    return low._replace(values=low.values | more)


def _timed(low: Number, high: Number) -> Number:
    """The lower end of "2 to 4 p.m." may be meant after noon as well."""
    if not high.until or low.until or not low.small or low.unit or low.percent:
        return low
    late = {hour + 12 for v in low.values if v.isdigit() and 0 < (hour := int(v)) < 12}
    more = {str(hour) for hour in late} | {f"T{hour * 60}" for hour in late}
    return low._replace(values=low.values | more)


def _shares(number: Number, gap: str) -> bool:
    """Whether a number may share the unit of the next one, with this much text between them."""
    width = len(gap) + 2 * sum(map("\u2e80".__le__, gap))
    short = "\n" not in gap and width <= 16 and len(gap.split()) <= _WORDS_BETWEEN
    return short and not number.apart and not _CLAUSE_ENDS.search(gap)
