"""Times and portions in a text, in words and in digits: "every eight hours", "two tablets"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.units import Unit as Text
from l10n.fidelity.data.counts import BEHIND, COUNTS, LARGER, ONES
from l10n.fidelity.data.quantities import APART
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.languages.tags import UNSPACED, table_code
from l10n.text.patterns import lazy
from l10n.text.spans import Span

COUNTED = APART | {"cup", "ml", "mg"}
"""What is counted, besides times; how many times is another rule's matter."""

_LONGEST = 32
"""Letters of a number word, and more."""

_MEASURES = ("个", "個")
"""What Chinese has between a number and hours."""

_DIGITS = "一二三四五六七八九十百千万萬两兩几幾数數第"
_STRENGTH = re.compile(
    r"[ \u00a0]?\d[\d.,]{0,7}[ \u00a0-]?(?:mg|mcg|µg|μg|g|ml|IU|мг|мкг|мл|ملغ|毫克)\b[ \u00a0-]?"
)
"""What may stand between a number and what it counts: "two 500 mg tablets"."""


class WordCounts(NamedTuple):
    """The words of a language for two to twelve, and for one in front of what is taken.

    Attributes:
        values: the number of every word.
        forms: the words.
        before: words in front of one with which it is a part of a larger number.
        pattern: any of the words.
        one: any word for one, or None.
        spaced: whether the language sets words apart.
    """

    values: Mapping[str, int]
    forms: frozenset[str]
    before: frozenset[str]
    pattern: re.Pattern[str]
    one: re.Pattern[str] | None
    spaced: bool


class Counted(NamedTuple):
    """An amount: its number, the text in which it stands, and whether it is counted in words."""

    number: Number
    text: Text
    worded: bool


def counted(units: Sequence[Text], words: WordCounts, language: str) -> list[Counted]:
    """The small amounts of a text, in words and in digits."""
    found: list[Counted] = []
    for unit in units:
        if not words.spaced or not words.forms.isdisjoint(unit.words):
            found += [Counted(number, unit, True) for number in _in_words(unit, words, language)]
        for number in unit.numbers:
            kind = number.unit
            if kind is not None and (kind.kind == "time" or kind.name in COUNTED):
                found.append(Counted(number, unit, False))
    return found


def _in_words(text: Text, words: WordCounts, language: str) -> Iterator[Number]:
    for found in words.pattern.finditer(text.small):
        start, end = found.span()
        joined = text.small.startswith(_MEASURES, end)
        unit = _unit_behind(text.text, start, end, language)
        if unit is None and joined:
            unit = unit_at(text.text, Span(start, end + 1), language)
        if unit is None or not (unit.kind == "time" or unit.name in COUNTED):
            continue
        before = text.small[max(0, start - _LONGEST) : start].split()[-1:]
        if not words.spaced or words.before.isdisjoint(before):
            values = frozenset((str(words.values[found.group()]),))
            yield Number(Span(start, end), text.text[start:end], values, unit)


def ones(
    units: Sequence[Text], words: WordCounts, language: str, kind: Unit | None
) -> list[Counted]:
    """The amounts of one in words that may stand for an amount of a unit."""
    found: list[Counted] = []
    if words.one is None or kind is None or kind.name not in APART:
        return found
    for unit in units:
        for one in words.one.finditer(unit.small):
            taken = _unit_behind(unit.text, *one.span(), language)
            if taken is not None and taken.name in APART:
                number = Number(Span(*one.span()), one.group(), frozenset("1"), taken)
                found.append(Counted(number, unit, True))
    return found


def _unit_behind(text: str, start: int, end: int, language: str) -> Unit | None:
    """The unit behind a word, also with a strength between them."""
    strength = _STRENGTH.match(text, end)
    return unit_at(text, Span(start, end), language) or (
        unit_at(text, Span(start, strength.end()), language) if strength else None
    )


@cache
def word_counts(language: str) -> WordCounts | None:
    """The words of a language, by its primary subtag; None where nobody knows them."""
    row = COUNTS.get(table_code(language))
    if row is None:
        return None
    numbers = enumerate(row.split(), 2)
    values = {form: n for n, forms in numbers for form in forms.split("|") if form != "-"}
    forms = "|".join(map(re.escape, sorted(values, key=len, reverse=True)))
    spaced = language not in UNSPACED
    larger = LARGER.get(language, "").split()
    start, end = _edges(language, larger) if spaced else (_apart(larger), "")
    one = ONES.get(language)
    return WordCounts(
        values,
        frozenset(values),
        frozenset((*values, *larger)),
        re.compile(f"{start}(?:{forms}){end}"),
        lazy(f"{start}(?:{one}){end}", 0) if one else None,
        spaced,
    )


def _edges(language: str, larger: Sequence[str]) -> tuple[str, str]:
    """What stands in front of a word and behind it; vowel signs of India are no edge."""
    if language in BEHIND:
        return r"(?<![\w'’-])", rf"(?![\w'’-]|[ \u00a0](?:{'|'.join(larger)})\b)"
    return r"(?<![\w\u0900-\u0dff'’-])", r"(?=[ \u00a0-])"


def _apart(larger: Sequence[str]) -> str:
    """What stands in front of a word that is written in one with others."""
    return f"(?<![{_DIGITS}])" + "".join(f"(?<!{word})" for word in larger)
