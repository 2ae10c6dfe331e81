"""Counts of anything, in words, and others put for them: "four cycles" and "cinco ciclos".

Times and portions are compared with their units; here is what has no unit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.counts import APART, MEASURES, OTHER_SENSES
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.word_counts import WordCounts, word_counts
from l10n.fidelity.numbers.words import says_number
from l10n.fidelity.pair import Pair
from l10n.languages.tags import table_code
from l10n.text.spans import Span

_LEAST = 3
"""Two is also said as "both", "a couple", "twice", or by the form of a word."""


_LONGEST = 32
"""Letters of a word beside a number, and more."""


class _Count(NamedTuple):
    unit: Unit
    span: Span


def changed_counts(pair: Pair) -> Iterator[Recount]:
    """The one count of a text that its translation does not say in any way, where that says one
    that the source does not; both are in words.
    """
    here, there = table_code(pair.source_language), table_code(pair.target_language)
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
        if words.forms.isdisjoint(unit.words):
            continue
        for match in words.pattern.finditer(unit.small):
            number, span = words.values[match.group()], Span(*match.span())
            if number >= _LEAST and _is_alone(unit.small, span, words, language):
                found.setdefault(number, _Count(unit, span))
    return found


def _is_alone(small: str, span: Span, words: WordCounts, language: str) -> bool:
    """Whether a number word counts something: it is no part of a larger number, no hour behind a
    half, no measure that other countries have otherwise, and no other word.
    """
    if span.of(small) in OTHER_SENSES.get(language, ()):
        return False
    before = small[max(0, span.start - _LONGEST) : span.start].split()[-1:]
    behind = small[span.end : span.end + _LONGEST].split()[:1]
    if not words.before.isdisjoint((*before, *behind)):
        return False
    if not APART.get(language, frozenset()).isdisjoint(before):
        return False
    return not behind or behind[0].strip(".,;:") not in MEASURES.get(language, ())


def _unsaid(numbers: Collection[int], units: Collection[Unit], language: str) -> list[int]:
    """Those of some numbers that texts say neither in digits nor in any word."""
    digits = {value for unit in units for number in unit.numbers for value in number.values}
    text = text_of(units)
    return [n for n in numbers if str(n) not in digits and not says_number(text, n, language)]


def _recounted(
    match: Match, gone: _Count, come: _Count, here: str, there: str
) -> Iterator[Recount]:
    if unit_at(gone.unit.text, gone.span, here) or unit_at(come.unit.text, come.span, there):
        return
    before, after = gone.span.of(gone.unit.text), come.span.of(come.unit.text)
    yield Recount(match, before, after, come.unit.flow.source(*come.span))
