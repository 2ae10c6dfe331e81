"""Signs in front of numbers that compare: ≥ that became ≤, < that became >, ± that is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.opposites.amounts import LEAST, MORE
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_SIGNS = {
    **dict.fromkeys(("≥", "≧", "⩾", ">=", "=>", "＞＝"), "≥"),
    **dict.fromkeys(("≤", "≦", "⩽", "<=", "=<", "＜＝"), "≤"),
    **dict.fromkeys((">", "＞"), ">"),
    **dict.fromkeys(("<", "＜"), "<"),
    **dict.fromkeys(("±", "+/-", "+/−"), "±"),
}
_SIGN = lazy(
    r"[≥≤≧≦⩾⩽±<>＞＜][=＝]?(?=[ \u00a0\u202f]?\d)|=[<>](?=[ \u00a0]?\d)|\+/[-−](?=[ \u00a0]?\d)"
)
_ANY = re.compile("[≥≤≧≦⩾⩽±<>＞＜]")
_UPWARDS = {"≥": True, ">": True, "≤": False, "<": False}


class Compared(NamedTuple):
    """A sign in front of a number of the source, and that of the translation, "" for none."""

    match: Match
    source: str
    target: str
    span: Span


def changed_signs(pair: Pair) -> Iterator[Compared]:
    """Signs that the same number of the translation has not, but another one, or none and no word
    that could stand for it.
    """
    words = _words(primary(pair.target_language))
    for match in pair.paired:
        for unit in match.source:
            if unit.numbers and unit.kind not in SKIPPED and _ANY.search(unit.text):
                for number, sign in _signed(unit):
                    found = _changed(match, number, sign, words)
                    if found is not None:
                        yield found


def _signed(unit: Unit) -> Iterator[tuple[Number, str]]:
    """The numbers of a text that have a sign, with it."""
    ends = {found.end(): _SIGNS.get(found.group(), "") for found in _SIGN.finditer(unit.text)}
    for number in unit.numbers if ends else ():
        start = number.span.start
        sign = ends.get(start) or ends.get(start - 1)
        if sign:
            yield number, sign


def _changed(
    match: Match, number: Number, sign: str, words: re.Pattern[str] | None
) -> Compared | None:
    same = [(unit, n) for unit in match.target for n in unit.numbers if n.equals(number)]
    if not same:
        return None  # a number that changed is another rule's
    theirs = {n.span: s for unit in match.target for n, s in _signed(unit)}
    signs = [theirs.get(n.span, "") for _, n in same]
    if any(other == sign for other in signs):
        return None
    unit, there = same[0]
    span = unit.flow.source(*there.span)
    shown = next((other for other in signs if other), "")
    if shown:
        return Compared(match, sign, shown, span)
    text = text_of(match.target)
    said = _ANY.search(text) or words is None or words.search(text)
    return None if said else Compared(match, sign, "", span)


def turned(found: Compared) -> bool:
    """Whether the two signs say the opposite."""
    sides = [_UPWARDS.get(found.source), _UPWARDS.get(found.target)]
    return None not in sides and sides[0] is not sides[1]


@cache
def _words(language: str) -> re.Pattern[str] | None:
    """Words of a language that stand for a sign; None where nobody knows any."""
    sides = [topic[language] for topic in (LEAST, MORE) if language in topic]
    forms = [form for s in sides for form in (s.one, s.other, s.one_heard, s.other_heard) if form]
    return lazy("|".join(forms), re.IGNORECASE) if forms else None
