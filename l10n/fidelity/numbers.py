"""Numbers in running text, by value: parsed under the language's own signs, never compared as strings.

Digits that belong to a name (``COVID-19``, ``hMLH1``, ``5-FU``, ``v1``) are no numbers. Dates, times and telephone numbers are
read as what they are. Words for numbers are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from l10n.fidelity.digits import canonical, fold, values_of
from l10n.fidelity.months import month_numbers
from l10n.fidelity.vocabulary import (
    Unit,
    minus_words,
    multiplier_named,
    multiplier_pattern,
    percent_before_pattern,
    percent_pattern,
    range_words,
    unit_named,
    unit_pattern,
)
from l10n.text.spans import Span

_LINKS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"）」]{1,500}|\b10\.\d{4,9}/[^\s<>\"]{1,200}|[^\s@<>()]{1,64}@[^\s@<>()]{1,64}"
    r"|&#?\w{1,10};"
)
_PHONE = r"(?P<phone>\+?(?:\(\d{1,4}\)|\d{1,4})(?:[-. \u00a0\u202f/]{1,2}(?:\(\d{2,4}\)|\d{2,4})){2,6}(?!\d))"
_CLOCK = (
    r"(?P<clock>(?P<hour>\d{1,2})(?::| ?[h時时点點시] ?| giờ | ?Uhr )(?P<minute>\d{2})(?!\d)[分분]?)"
)
_DATE = r"(?P<date>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([-./])\d{1,2}\9(?:\d{4}|\d{2}))(?![\d]|[.,/-]\d)"
_PLAIN = (
    r"(?P<plain>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,٫]\d+)?(?!\d)"
    r"|\d+(?:[.,'’٫٬]\d+)*|(?<!\S)\.\d+)"
)
_TOKEN = re.compile("|".join((_DATE.replace("\\9", "\\2"), _PHONE, _CLOCK, _PLAIN)))
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|re|e|è|ème|ère|º|ª|ros?|r|do|da|to|ta|mo|ma|vo|va|no|na|s|x|й|я|е|го|ми|и)(?![^\W\d_])", re.I)
_GLUED_NAME = re.compile(r"[A-Za-zΑ-ωА-яЁё]")
_NAME_AFTER = re.compile(r"-(?:[A-Z]{2}|[A-Z]\d)")
_CLOCK_READING = re.compile(r"\d{1,2}[.h]\d{2}")
_AFTERNOON = re.compile(r" ?p\. ?m\b| ?pm\b", re.I)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    Attributes:
        span: half-open offsets into the text that was read.
        text: the number as written.
        values: every value it may have, as canonical strings; ``T570`` is a time in minutes, ``+18005550100`` a telephone number.
        unit: the unit directly after it, or None.
        percent: ``%``, ``‰`` or "".
        sign: ``-``, ``+`` or "".
        shared_unit: the unit of a number close behind it ("20 to 40 mg"), where it has none of its own.
        shared_percent: likewise the percent sign.
        low: whether it is the lower end of a range.
        high: whether it is the upper end of a range.
        optional: whether it is a month written as a word, which the other language may write as a number.
    """

    span: Span
    text: str
    values: frozenset[str]
    unit: Unit | None = None
    percent: str = ""
    sign: str = ""
    shared_unit: Unit | None = None
    shared_percent: str = ""
    low: bool = False
    high: bool = False
    optional: bool = False

    @property
    def any_unit(self) -> Unit | None:
        """Its unit, own or shared."""
        return self.unit or self.shared_unit

    @property
    def any_percent(self) -> str:
        """Its percent sign, own or shared."""
        return self.percent or self.shared_percent

    @property
    def apart(self) -> bool:
        """Whether it is a time or a telephone number."""
        return any(value[0] in "T+" for value in self.values)

    @property
    def digits(self) -> str:
        """Its digits, in ASCII."""
        return "".join(c for c in fold(self.text) if c.isdigit())

    @property
    def small(self) -> bool:
        """Whether it is a whole number up to twelve, which many languages write as a word."""
        return any(value.isdigit() and int(value) <= 12 for value in self.values if len(value) < 3)


def numbers_in(text: str, language: str | None) -> tuple[Number, ...]:
    """The numbers of a text in order; months written as words come last.

    Args:
        text: running text without markup.
        language: BCP 47 tag of the text, or None.
    """
    if not any(c.isdigit() for c in text):
        return tuple(_months(text, language))
    folded = _LINKS.sub(_blank, fold(text)) if _has_links(text) else fold(text)
    found = [number for token in _TOKEN.finditer(folded) for number in _read(token, folded, language)]
    joined = _multiplied(found, folded)
    return (*_share(joined, folded), *_months(text, language))


def _has_links(text: str) -> bool:
    return any(sign in text for sign in ("://", "www.", "@", "10.", "&"))


def _blank(found: re.Match[str]) -> str:
    return "\u2028" * len(found.group())


def _read(token: re.Match[str], text: str, language: str | None) -> Iterator[Number]:
    start, end = token.span()
    if _is_name(text, start, end):
        return
    if token["date"]:
        yield from _parts(token, text, r"\d+")
    elif token["phone"]:
        yield from _phone(token, text, language)
    elif token["clock"]:
        yield from _clock(token, text)
    else:
        yield from _plain(text, start, end, language)


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the digits belong to a name: letters of an alphabet before, after, or around a hyphen."""
    before = text[start - 1] if start else ""
    if before == "_" or _GLUED_NAME.match(before):
        return True
    if before and before in "-\u2010\u2011" and start > 1 and _GLUED_NAME.match(text[start - 2]):
        return True
    if _NAME_AFTER.match(text, end):
        return True
    after = text[end : end + 1]
    if not after or not _GLUED_NAME.match(after):
        return False
    known = (_ORDINAL, unit_pattern(), multiplier_pattern(), percent_pattern())
    return not any(pattern.match(text, end) for pattern in known)


def _parts(token: re.Match[str], text: str, pattern: str) -> Iterator[Number]:
    for part in re.finditer(pattern, token.group()):
        span = Span(token.start() + part.start(), token.start() + part.end())
        yield Number(span, span.of(text), frozenset((canonical(part.group(), ""),)))


def _phone(token: re.Match[str], text: str, language: str | None) -> Iterator[Number]:
    digits = "".join(c for c in token.group() if c.isdigit())
    whole = values_of(token.group(), language)
    if whole:
        yield from _plain(text, token.start(), token.end(), language)
    elif 7 <= len(digits) <= 15 and not _is_list(token.group()):
        yield Number(Span(*token.span()), token.group(), frozenset((f"+{digits}",)))
    else:
        at = token.start()
        for part in re.finditer(_PLAIN, token.group()):
            yield from _plain(text, at + part.start(), at + part.end(), language)


def _is_list(token: str) -> bool:
    """Whether the groups are numbers in a row: decimals, or sentences that end in one."""
    return ". " in token or token.count(".") == 1


def _clock(token: re.Match[str], text: str) -> Iterator[Number]:
    hour, minute = int(token["hour"]), int(token["minute"])
    if hour > 24 or minute > 59:
        yield from _parts(token, text, r"\d+")
        return
    values = {f"T{hour * 60 + minute}"}
    if hour < 12 and _AFTERNOON.match(text, token.end()):
        values.add(f"T{(hour + 12) * 60 + minute}")
    if minute == 0:
        values.add(str(hour))
    yield Number(Span(*token.span()), token.group(), frozenset(values))


def _plain(text: str, start: int, end: int, language: str | None) -> Iterator[Number]:
    token = text[start:end]
    values = values_of(token if token[0] != "." else f"0{token}", language)
    if not values:
        for part in re.finditer(r"\d+", token):
            span = Span(start + part.start(), start + part.end())
            yield _dressed(text, span, frozenset((canonical(part.group(), ""),)))
        return
    if _CLOCK_READING.fullmatch(token):
        hour, minute = re.split("[.h]", token)
        values |= {f"T{int(hour) * 60 + int(minute)}"} if int(hour) < 25 and int(minute) < 60 else set()
    yield _dressed(text, Span(start, end), values)


def _dressed(text: str, span: Span, values: frozenset[str]) -> Number:
    """The number with its sign, percent and unit."""
    percent = _percent(text, span)
    unit = None if percent else _unit(text, span.end)
    return Number(span, span.of(text), values, unit, percent, _sign(text, span.start))


def _percent(text: str, span: Span) -> str:
    after = percent_pattern().match(text, span.end)
    if after:
        return "‰" if after[1] == "‰" else "%"
    before = percent_before_pattern().search(text[max(0, span.start - 8) : span.start])
    return "%" if before else ""


def _unit(text: str, end: int) -> Unit | None:
    found = unit_pattern().match(text, end)
    return unit_named(found[1]) if found else None


def _sign(text: str, start: int) -> str:
    """A sign that touches the number and stands after a space, a bracket or nothing."""
    sign = text[start - 1] if start else ""
    if sign not in ("-", "+"):
        return ""
    return sign if start == 1 or text[start - 2] in " \u00a0\u202f\t\n([（\u2028≥≤<>~\u200e\u200f" else ""


def _multiplied(numbers: list[Number], text: str) -> list[Number]:
    """Numbers before 万, K or "million" with their value; "1億2000万" becomes one."""
    out: list[Number] = []
    for number in numbers:
        found = multiplier_pattern().match(text, number.span.end)
        if not found:
            out.append(number)
            continue
        factor, always = multiplier_named(found[1])
        values = frozenset(_times(v, factor) for v in number.values if v[0] not in "T+")
        grown = replace(
            number,
            span=Span(number.span.start, found.end()),
            text=text[number.span.start : found.end()],
            values=values if always else values | number.values,
            unit=_unit(text, found.end()),
            percent=number.percent,
        )
        if always and out and out[-1].span.end == number.span.start and out[-1].text[-1] in "億亿억兆조万萬만":
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
    return replace(low, span=Span(high.span.start, low.span.end), text=high.text + low.text, values=values)


def _share(numbers: list[Number], text: str) -> list[Number]:
    """Let numbers close in front of another share its unit and percent sign, and mark ranges."""
    out = list(numbers)
    for i in range(len(out) - 2, -1, -1):
        this, following = out[i], out[i + 1]
        gap = text[this.span.end : following.span.start]
        if len(gap) > 24:
            continue
        bare = percent_pattern().sub("", unit_pattern().sub("", gap, count=1), count=1)
        if range_words().fullmatch(bare):
            out[i] = this = replace(this, low=True)
            out[i + 1] = replace(following, high=True)
        if not this.unit and not this.percent and _shares(this, gap):
            out[i] = replace(
                this, shared_unit=following.any_unit, shared_percent=following.any_percent
            )
    return out


def _shares(number: Number, gap: str) -> bool:
    """Whether a number may share the unit of the next one, with this much text between them."""
    width = sum(3 if character >= "\u2e80" else 1 for character in gap)
    return width <= 16 and not number.apart and not re.search(r"[.;:!?。！？؟]", gap)


def _months(text: str, language: str | None) -> Iterator[Number]:
    for start, end, month in month_numbers(text, language):
        yield Number(Span(start, end), text[start:end], frozenset((str(month),)), optional=True)


def says_minus(text: str) -> bool:
    """Whether a text holds a word for minus."""
    return minus_words().search(text) is not None
