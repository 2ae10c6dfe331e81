"""Words that count, and others put for them: "twice" and "tres veces", "second" and "tercer"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data import ordinals, times
from l10n.fidelity.expressions import caseless
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.pair import Pair, source_small
from l10n.languages.tags import primary, table_code
from l10n.text.patterns import lazy
from l10n.text.spans import Span


class Recount(NamedTuple):
    """A word that counts and the one that stands for it: the match, both as written, and where."""

    match: Match
    source: str
    target: str
    span: Span


class _Words(NamedTuple):
    signs: tuple[str, ...]
    any: str
    each: tuple[re.Pattern[str], ...]

    def found(self, unit: Unit) -> Iterator[tuple[int, re.Match[str]]]:
        """The numbers that a text says, and where."""
        if holds_any(self.signs, unit.small) and caseless(self.any).search(unit.small):
            for n, pattern in enumerate(self.each, 1):
                found = pattern.search(unit.text)
                if found:
                    yield n, found


def changed_times(pair: Pair) -> Iterator[Recount]:
    """Another number of times."""
    return _changed(pair, "times", lambda number: number.unit is None or _is_times(number), 1)


def changed_ordinals(pair: Pair) -> Iterator[Recount]:
    """Another place in an order; "first" has too many other meanings to be looked for."""
    return _changed(pair, "ordinals", lambda number: True, 2)


def _changed(
    pair: Pair, table: str, counts: Callable[[Number], bool], least: int
) -> Iterator[Recount]:
    ours, theirs = _words(table, pair.source_language), _words(table, pair.target_language)
    if ours is None or theirs is None or not pair.translated:
        return
    signs = signs_on(ours.signs, pair.once(source_small))
    if signs is None:
        return
    ours = ours._replace(signs=signs)
    for match in pair.paired:
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        said = {n: found for unit in match.source for n, found in ours.found(unit)}
        if said:
            yield from _recounted(match, said, theirs, counts, least)


def _recounted(
    match: Match,
    said: Mapping[int, re.Match[str]],
    theirs: _Words,
    counts: Callable[[Number], bool],
    least: int,
) -> Iterator[Recount]:
    """The one word of the source whose number the translation says in no way, where it says a
    number that the source does not say.
    """
    digits = {value for u in match.source for n in u.numbers for value in n.values}
    written = {v for u in match.target for n in u.numbers if counts(n) for v in n.values}
    there = {n: found for unit in match.target for n, found in theirs.found(unit)}
    gone = [n for n in said if n >= least and n not in there and str(n) not in written]
    for unit in match.target if len(gone) == 1 else ():
        for n, found in theirs.found(unit):
            if n not in said and str(n) not in digits:
                span = unit.flow.source(*found.span())
                yield Recount(match, said[gone[0]].group(), found.group(), span)
                return
        for number in unit.numbers:
            new = number.values.isdisjoint(digits.union(map(str, said)))
            if new and number.small and _is_times(number):
                span = unit.flow.source(*number.span)
                yield Recount(match, said[gone[0]].group(), number.text, span)
                return


def _is_times(number: Number) -> bool:
    return number.unit is not None and number.unit.name == "times"


@cache
def _words(table: str, language: str | None) -> _Words | None:
    code = primary(language)
    tables = {"times": times.TIMES, "ordinals": ordinals.ORDINALS}
    signs = {"times": times.SIGNS, "ordinals": ordinals.SIGNS}[table].get(code, ())
    forms = tables[table].get(table_code(language))
    if forms is None:
        return None
    each = tuple(lazy(form, re.IGNORECASE) for form in forms)
    return _Words(signs, "|".join(forms), each)


def signs_on(signs: tuple[str, ...], page: str) -> tuple[str, ...] | None:
    """Those of some signs that a page in small letters holds, or None where it holds none; of no
    signs none, as then every text may say it.
    """
    found = tuple([sign for sign in signs if sign in page])
    return found if found or not signs else None


def holds_any(signs: tuple[str, ...], small: str) -> bool:
    """Whether a text in small letters holds one of some signs, where there are any."""
    for sign in signs:
        if sign in small:
            return True
    return not signs
