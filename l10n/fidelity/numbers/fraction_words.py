"""Fractions in words that became others: "two thirds" and "un tercio"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, held
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.fraction_words import FRACTION_WORDS, KEYS, VALUES
from l10n.fidelity.data.fractions import HALF_OF
from l10n.fidelity.expressions import compiled
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.numbers.halved import holds_half
from l10n.fidelity.pair import Pair
from l10n.languages.tags import table_code
from l10n.text.patterns import lazy


class _Words(NamedTuple):
    """Words of which a fraction of a language holds one, where they are known; any fraction, and
    each in a group of its own.
    """

    keys: frozenset[str]
    any: str
    each: re.Pattern[str]


_Found = dict[str, tuple[Unit, re.Match[str]]]


def changed_fractions(pair: Pair) -> Iterator[Recount]:
    """The one fraction of a text that its translation does not say, where that says one that the
    source does not, and no number in digits that could be it.
    """
    languages = table_code(pair.source_language), table_code(pair.target_language)
    ours, theirs = map(_words, languages)
    if ours is None or theirs is None or not pair.translated:
        return
    for match in pair.paired:
        if ours.keys and not any(held(ours.keys, unit) for unit in match.source):
            continue
        said = _said(match.source, ours) if match.source[0].kind not in SKIPPED else {}
        if not said:
            continue
        written = _said(match.target, theirs)
        gone, come = said.keys() - written.keys(), written.keys() - said.keys()
        if len(gone) != 1 or len(come) != 1 or _both_halved(match, languages, gone | come):
            continue
        (unit, found), (_, before) = written[come.pop()], said[gone.pop()]
        if _digits(match.target, found.span()) <= _digits(match.source, before.span()):
            yield Recount(match, before.group(), found.group(), unit.flow.source(*found.span()))


def _both_halved(match: Match, languages: tuple[str, str], values: set[str]) -> bool:
    """Whether a half is among some fractions, and both texts may say one in other words."""
    sides = zip((match.source, match.target), languages, strict=True)
    return "1/2" in values and all(
        any(holds_half(unit.small, language) for unit in units) for units, language in sides
    )


def _said(units: Collection[Unit], words: _Words) -> _Found:
    """The fractions that some texts say, and the first place of each."""
    found: _Found = {}
    for unit in units:
        # Most texts say none.
        if not compiled(words.any).search(unit.small):
            continue
        for match in words.each.finditer(unit.small):
            place = match.lastindex
            assert place is not None  # every alternative is a group
            found.setdefault(VALUES[place - 1], (unit, match))
    return found


def _digits(units: Collection[Unit], fraction: tuple[int, int]) -> set[str]:
    """The numbers in digits that are no part of a fraction: ``3분의 1`` is written with two."""
    start, end = fraction
    numbers = (number for unit in units for number in unit.numbers)
    rest = (n for n in numbers if not start <= n.span.start < end)
    return {value for number in rest for value in number.values}


@cache
def _words(code: str) -> _Words | None:
    """The fractions of a language; those of several parts come first, as they begin before the word
    for one part.
    """
    forms = FRACTION_WORDS.get(code)
    if forms is None:
        return None
    half = (HALF_OF[code],) if code in HALF_OF else ()
    known = (*forms, *half)
    keys = frozenset(KEYS.get(code, "").split())
    return _Words(keys, "|".join(known), lazy("|".join(f"({form})" for form in known)))
