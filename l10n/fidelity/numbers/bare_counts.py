"""Counts of anything, in words, and others put for them: "four cycles" and "cinco ciclos".

Times and portions are compared with their units; here is what has no unit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.counts import OTHER_SENSES
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.word_counts import WordCounts, word_counts
from l10n.fidelity.numbers.words import says_number
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.spans import Span

_LEAST = 3
"""Two is also said as "both", "a couple", "twice", or by the form of a word."""


class _Count(NamedTuple):
    text: Unit
    span: Span


def changed_counts(pair: Pair) -> Iterator[Recount]:
    """The one count of a text that its translation does not say in any way, where that says one
    that the source does not; both are in words.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    ours, theirs = word_counts(here), word_counts(there)
    if ours is None or theirs is None or not pair.translated:
        return
    if not (ours.spaced and theirs.spaced):
        return
    for match in pair.paired:
        said = _said(match.source, ours, here) if match.source[0].kind not in SKIPPED else {}
        written = _said(match.target, theirs, there) if said else {}
        if not written or said.keys() == written.keys():
            continue
        gone = _unsaid(said.keys() - written.keys(), match.target, there)
        come = _unsaid(written.keys() - said.keys(), match.source, here) if gone else []
        if len(gone) == len(come) == 1:
            yield from _recounted(match, said[gone[0]], written[come[0]], here, there)


def _said(units: Collection[Unit], words: WordCounts, language: str) -> Mapping[int, _Count]:
    """The numbers that some texts say in words, and the first place of each."""
    found: dict[int, _Count] = {}
    for unit in units:
        if words.values.keys().isdisjoint(unit.words):
            continue
        for match in words.pattern.finditer(unit.small):
            number = words.values[match.group()]
            if number >= _LEAST and match.group() not in OTHER_SENSES.get(language, ()):
                found.setdefault(number, _Count(unit, Span(*match.span())))
    return found


def _unsaid(numbers: Collection[int], units: Collection[Unit], language: str) -> list[int]:
    """Those of some numbers that texts say neither in digits nor in any word."""
    digits = {value for unit in units for number in unit.numbers for value in number.values}
    text = text_of(units)
    return [n for n in numbers if str(n) not in digits and not says_number(text, n, language)]


def _recounted(
    match: Match, gone: _Count, come: _Count, here: str, there: str
) -> Iterator[Recount]:
    if unit_at(gone.text.text, gone.span, here) or unit_at(come.text.text, come.span, there):
        return
    before, after = gone.span.of(gone.text.text), come.span.of(come.text.text)
    yield Recount(match, before, after, come.text.flow.source(*come.span))
