"""How often something is done: every day that became every week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.frequencies import FREQUENCIES, SIGNS
from l10n.fidelity.expressions import caseless
from l10n.fidelity.numbers.counted import Recount, holds_any, signs_on
from l10n.fidelity.pair import Pair, source_small
from l10n.languages.tags import primary
from l10n.text.patterns import lazy

LANGUAGES = tuple(sorted(FREQUENCIES))
"""Of both sides of a pair."""


class _Words(NamedTuple):
    signs: tuple[str, ...]
    any: str
    every: Mapping[str, re.Pattern[str]]
    word: Mapping[str, re.Pattern[str]]


def changed_frequencies(pair: Pair) -> Iterator[Recount]:
    """Blocks that say how often, whose translation says it of other spans of time only.

    A block whose translation holds the word for the source's span in any form, or says nothing of
    how often, is left alone.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    ours, theirs = _words(here), _words(there)
    if ours is None or theirs is None or not pair.translated:
        return
    signs = signs_on(ours.signs, pair.once(source_small))
    if signs is None:
        return
    ours = ours._replace(signs=signs)
    for match in pair.paired:
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        said = {name: found for unit in match.source for name, found in _said(unit, ours)}
        if said:
            yield from _changed(match, said, theirs)


def _changed(match: Match, said: dict[str, str], theirs: _Words) -> Iterator[Recount]:
    text = text_of(match.target)
    word = theirs.word  # not every language has a word for every span
    gone = [name for name in said if name in word and not word[name].search(text)]
    for unit in match.target if gone else ():
        for name, pattern in theirs.every.items():
            found = pattern.search(unit.text) if name not in said else None
            if found:
                span = unit.flow.source(*found.span())
                yield Recount(match, said[gone[0]], found.group(), span)
                return


def _said(unit: Unit, words: _Words) -> Iterator[tuple[str, str]]:
    if not holds_any(words.signs, unit.small) or not caseless(words.any).search(unit.small):
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
        SIGNS.get(language, ()),
        "|".join(span.every for span in spans.values()),
        {name: lazy(span.every, re.IGNORECASE) for name, span in spans.items()},
        {name: lazy(span.word, re.IGNORECASE) for name, span in spans.items()},
    )
