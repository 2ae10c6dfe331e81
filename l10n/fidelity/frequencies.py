"""How often something is done: every day that became every week, twice that became three times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.frequencies import FREQUENCIES
from l10n.fidelity.data.times import TIMES
from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.units import Unit
from l10n.text.spans import Span

_SKIPPED = frozenset({"code", "html", "macro"})


class Frequency(NamedTuple):
    """A frequency that another one stands for: the match, both as written, and where."""

    match: Match
    source: str
    target: str
    span: Span


class _Words(NamedTuple):
    any: re.Pattern[str]
    every: Mapping[str, re.Pattern[str]]
    word: Mapping[str, re.Pattern[str]]


class _Counts(NamedTuple):
    any: re.Pattern[str]
    each: tuple[re.Pattern[str], ...]

    def found(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The numbers of times that a text says, and where."""
        if not self.any.search(text):
            return
        for n, pattern in enumerate(self.each, 1):
            found = pattern.search(text)
            if found:
                yield n, found


def changed_frequencies(pair: Pair) -> Iterator[Frequency]:
    """Blocks that say how often, whose translation says it of other spans of time only.

    A block whose translation holds the word for the source's span in any form, or says nothing of
    how often, is left alone.
    """
    here, there = _primary(pair.source_language), _primary(pair.target_language)
    ours, theirs = _words(here), _words(there)
    counts = _counts(here), _counts(there)
    if not pair.translated:
        return
    for match in pair.paired:
        if match.source[0].kind in _SKIPPED or match.target[0].kind in _SKIPPED:
            continue
        if counts[0] and counts[1]:
            yield from _recounted(match, counts[0], counts[1])
        if ours is None or theirs is None:
            continue
        said = {name: found for unit in match.source for name, found in _said(unit, ours)}
        if said:
            yield from _changed(match, said, theirs)


def _recounted(match: Match, ours: _Counts, theirs: _Counts) -> Iterator[Frequency]:
    """One number of times for another: "twice" and "tres veces"."""
    said = {n: found for unit in match.source for n, found in ours.found(unit.text)}
    if not said:
        return
    digits = {value for u in match.source for n in u.numbers for value in n.values}
    written = {
        value
        for u in match.target
        for n in u.numbers
        if n.unit is None or n.unit.name == "times"
        for value in n.values
    }
    there = {n for unit in match.target for n, _ in theirs.found(unit.text)}
    gone = [n for n in said if n not in there and str(n) not in written]
    for unit in match.target if len(gone) == 1 else ():
        for n, found in theirs.found(unit.text):
            if n not in said and str(n) not in digits:
                span = unit.flow.source(*found.span())
                yield Frequency(match, said[gone[0]].group(), found.group(), span)
                return
        for number in unit.numbers:
            if number.unit is not None and number.unit.name == "times" and number.small:
                span = unit.flow.source(*number.span)
                if not number.values & digits and not number.values & set(map(str, said)):
                    yield Frequency(match, said[gone[0]].group(), number.text, span)
                    return


def _changed(match: Match, said: dict[str, str], theirs: _Words) -> Iterator[Frequency]:
    text = "\n".join(unit.text for unit in match.target)
    gone = [name for name in said if not theirs.word[name].search(text)]
    for unit in match.target if gone else ():
        for name, pattern in theirs.every.items():
            found = pattern.search(unit.text) if name not in said else None
            if found:
                span = unit.flow.source(*found.span())
                yield Frequency(match, said[gone[0]], found.group(), span)
                return


def _said(unit: Unit, words: _Words) -> Iterator[tuple[str, str]]:
    if not words.any.search(unit.text):
        return
    for name, pattern in words.every.items():
        found = pattern.search(unit.text)
        if found:
            yield name, found.group()


@cache
def _words(language: str) -> _Words | None:
    spans = FREQUENCIES.get(language)
    if spans is None:
        return None
    return _Words(
        re.compile("|".join(span.every for span in spans.values()), re.IGNORECASE),
        {name: re.compile(span.every, re.IGNORECASE) for name, span in spans.items()},
        {name: re.compile(span.word, re.IGNORECASE) for name, span in spans.items()},
    )


@cache
def _counts(language: str) -> _Counts | None:
    forms = TIMES.get({"no": "nb", "nn": "nb"}.get(language, language))
    if forms is None:
        return None
    each = tuple(re.compile(form, re.IGNORECASE) for form in forms)
    return _Counts(re.compile("|".join(forms), re.IGNORECASE), each)


def _primary(tag: str | None) -> str:
    return (tag or "").replace("_", "-").partition("-")[0].lower()
