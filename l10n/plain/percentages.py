"""Percentages in running text: shares of people, changes, strengths; and the frequencies beside
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from l10n.plain.drugs import has_drug_stem
from l10n.plain.subject import Subject
from l10n.plain.words import word_set, words

_NUMBER = r"\d+(?:[.,]\d+)?"
WHOLE = r"\d{1,3}(?:[.,\u00a0\u202f]\d{3}){1,3}+|\d+"
"""A whole number, in groups of three or not."""

_EXACT = re.compile(r"\d+[.,]\d")
"""Shares of people rarely have decimals, strengths often do."""

_NEAR = 60
"""Characters before a percentage in which the name of its interval may stand."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Meaning(StrEnum):
    """What a percentage says."""

    SHARE = "share"
    CHANGE = "change"
    STRENGTH = "strength"
    INTERVAL = "interval"


class Percentage(NamedTuple):
    """A percentage or a range of them.

    Attributes:
        start: offset into the page's text.
        end: offset behind the percent sign or word.
        low: the number, or the lower end of a range.
        high: the upper end of a range, or the number.
        meaning: what it says.
        exact: whether a number has decimals.
    """

    start: int
    end: int
    low: float
    high: float
    meaning: Meaning
    exact: bool

    @property
    def range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high


def percentages_of(subject: Subject) -> Iterator[Percentage]:
    """The percentages on a page, in order."""
    text = subject.text
    for match in _pattern(subject.language).finditer(text):
        first, second = match.group("first"), match.group("second")
        low = _value(first)
        high = low if second is None else _value(second)
        meaning = _meaning(subject, match.start(), match.end())
        exact = any("." in n or "," in n for n in (first, second or ""))
        yield Percentage(match.start(), match.end(), low, high, meaning, exact)


@cache
def _pattern(language: str | None) -> re.Pattern[str]:
    # Beginning with one class of characters, it is searched for several times faster.
    sign = _choice(words("percent-words", language))
    links = _choice(words("range-links", language))
    space = r"[\s\u00a0\u202f]?"
    return re.compile(
        rf"(?P<first>\d(?<![\w.,/]\d)\d*(?:[.,]\d+)?)(?:{space}(?:{sign}))?(?:{space}(?:{links}){space}"
        rf"(?P<second>{_NUMBER}))?{space}(?:{sign})(?!\w)",
        re.IGNORECASE,
    )


def _choice(listed: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(listed, key=lambda w: (-len(w), w)))


def _value(number: str) -> float:
    return float(number.replace(",", "."))


def _meaning(subject: Subject, start: int, end: int) -> Meaning:
    language = subject.language
    text = subject.text
    if _tells_how_sure(text, start, end):
        return Meaning.INTERVAL
    reach = text[end : end + 40].partition("(")[0]
    after = [word.lower() for word in _WORD.findall(reach)[:3]]
    words_before = _WORD.findall(text, max(start - 72, 0), start)
    before = [word.lower() for word in words_before[-4:]]
    if text[end : end + 1] in ".;:!?)":
        after = []
    of = word_set("of-words", language)
    weak = word_set("not-a-share", language)
    if after and after[0] not in of and any(word in weak for word in after[:2]):
        return Meaning.STRENGTH
    far = map(str.lower, words_before[-9:] if "." in text[start:end] else ())
    small = not weak.isdisjoint(far) and after[:1] != ["of"]
    if small or not word_set("strength-before", language).isdisjoint(before):
        return Meaning.STRENGTH
    if _names_strength(subject, start, before, after):
        return Meaning.STRENGTH
    approximate = word_set("approximators", language)
    near = [word for word in before if word not in approximate]
    if (
        near
        and before
        and near[-1] in word_set("change-before", language)
        and not (after and after[0] in of)
    ):
        return Meaning.CHANGE
    if after and after[0] in word_set("change-after", language):
        return Meaning.CHANGE
    return Meaning.SHARE


@cache
def _interval() -> tuple[tuple[str, ...], re.Pattern[str], re.Pattern[str]]:
    """The names of intervals, and what matches one before a percentage, and behind one."""
    listed = words("interval-words", None)
    names = _choice(listed)
    before = rf"\b(?:{names})(?![\w-])[^\w.;)]*(?:[^\W\d]+[^\w.;)]+){{0,3}}"
    return (
        tuple(map(str.lower, listed)),
        re.compile(rf"{before}(?:{_NUMBER}\s?%\W*(?:[^\W\d]+\W+)?)?$", re.IGNORECASE),
        re.compile(rf"(?<![-\u2010\u2011\s])[-\u2010\u2011\s]*(?:{names})\b", re.IGNORECASE),
    )


def _tells_how_sure(text: str, start: int, end: int) -> bool:
    """Whether a percentage belongs to an interval: both in "95% CI 20% to 30%"."""
    names, before, behind = _interval()
    near = text[max(start - _NEAR, 0) : start]
    if behind.match(text, end) is not None:
        return True
    small = near.lower()
    return any(name in small for name in names) and before.search(near) is not None


def _names_strength(subject: Subject, start: int, before: list[str], after: list[str]) -> bool:
    """Whether a percentage says how strong a drug is: "mometasona al 0,1 %", "mometasone 0.1%"."""
    if not before or (after and after[0] in word_set("of-words", subject.language)):
        return False
    links = word_set("strength-links", subject.language)
    drugs = [word for word in before[-2:] if has_drug_stem(word)]
    exact = _EXACT.match(subject.text, start) is not None
    return bool(drugs) or (exact and before[-1] in links)


@cache
def frequency_pattern(language: str | None) -> re.Pattern[str]:
    """Matches "1 in 3", "35 out of 100", "three of every ten"."""
    number = rf"(?:{WHOLE}|{_choice(words('number-words', language)) or 'one'})"
    links = _choice(words("frequency-links", language))
    return re.compile(
        rf"(?<!\w){number}\s+(?:[^\W\d_]+\s+)?(?:{links})\s+{number}(?!\w)", re.IGNORECASE
    )
