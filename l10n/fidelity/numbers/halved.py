"""Halves in words that were said of another number, became a whole one, or were one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit as Text
from l10n.fidelity.data.fractions import HALF
from l10n.fidelity.data.quantities import QUANTITIES
from l10n.fidelity.expressions import caseless, signs
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.parts import halves
from l10n.fidelity.numbers.vocabulary import Unit, any_forms
from l10n.fidelity.numbers.word_counts import WordCounts, counted, ones, word_counts
from l10n.text.spans import Span

_HALVED = (
    *(Unit(name, "time") for name in ("minute", "hour", "day", "week", "month", "year")),
    *(Unit(name, "form") for name in ("tablet", "capsule", "cup", "spoon", "sachet")),
    Unit("l", "measure"),
)
"""What halves are said of."""

_PORTIONS = tuple(unit for unit in _HALVED if unit.kind == "form")
"""What is taken by the piece."""


def changed_halves(match: Match, languages: tuple[str, str]) -> Iterator[Recount]:
    """The first half of a unit that is said with another whole number than in the source."""
    if len(match.source) != 1 or len(match.target) != 1:
        return
    one, other = match.source[0], match.target[0]
    sides = holds_half(one.small, languages[0]), holds_half(other.small, languages[1])
    if not any(sides):
        return
    if not all(sides):
        yield from _halved(match, languages, given=sides[0])
        return
    here, there = one.text, other.text
    for unit in _HALVED:
        ours = list(halves(here, languages[0], unit))
        theirs = list(halves(there, languages[1], unit)) if ours else []
        if theirs and {half.whole for half in ours}.isdisjoint(half.whole for half in theirs):
            span = match.target[0].flow.source(*theirs[0].span)
            yield Recount(match, ours[0].span.of(here), theirs[0].span.of(there), span)
            return


def holds_half(small: str, language: str) -> bool:
    """Whether a text, in small letters, says a half of anything in words."""
    form = HALF.get(language)
    return form is not None and caseless(form).search(small) is not None


def _halved(match: Match, languages: tuple[str, str], *, given: bool) -> Iterator[Recount]:
    """The first half of a portion that became a whole one, or was it: "half a tablet" and "eine
    Tablette".

    Args:
        match: two texts, of which one says no half in words.
        languages: theirs.
        given: whether the source says it.
    """
    texts = (match.source[0], match.target[0]) if given else (match.target[0], match.source[0])
    tags = languages if given else languages[::-1]
    words = word_counts(tags[1])
    if not _portion().search(texts[0].small):
        return
    if words is None or any(_is_part(number) for number in texts[1].numbers):
        return
    for unit in _PORTIONS:
        half = next((h.span for h in halves(texts[0].text, tags[0], unit) if not h.whole), None)
        whole = next(_whole_ones(texts[1], words, tags[1], unit), None) if half else None
        if half is not None and whole is not None:
            said = half.of(texts[0].text), whole.of(texts[1].text)
            before, after = said if given else said[::-1]
            target = match.target[0].flow.source(*(whole if given else half))
            yield Recount(match, before, after, target)
            return


@cache
def _portion() -> re.Pattern[str]:
    """A word for a portion in any language: most halves are of something else."""
    names = {unit.name for unit in _PORTIONS}
    forms = " ".join(quantity.forms for quantity in QUANTITIES if quantity.name in names).split()
    return signs(form.rstrip("*").replace("_", " ").lower() for form in forms)


def _is_part(number: Number) -> bool:
    """Whether a number says a half in digits: 0.5, ½."""
    return any(value.endswith(".5") for value in number.values)


def _whole_ones(text: Text, words: WordCounts, language: str, unit: Unit) -> Iterator[Span]:
    """Where a text says one of a portion, in words or digits, with the word for it."""
    amounts = (*counted((text,), words, language), *ones((text,), words, language, unit))
    for amount in amounts:
        number = amount.number
        if number.unit == unit and "1" in number.values:
            start, end = number.span
            form = any_forms().match(text.text, end)
            yield Span(start, form.end if form else end)
