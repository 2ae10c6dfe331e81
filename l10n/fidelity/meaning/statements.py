"""Sentences of which one verb lost or won its "not", whatever else they say: "does not mean that
you will never" that became "means that you will never".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import TEXTS
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.clear_negations import CLEAR
from l10n.fidelity.data.conditions import ONLY
from l10n.fidelity.data.near_negations import EXCEPT, IF_NOT
from l10n.fidelity.data.negations import HEARD, SAID
from l10n.fidelity.data.statements import (
    ALLOWED,
    MEAN,
    ONLY_IF,
    PERMITS_LATER,
    SAFE,
    STOP_TAKING,
    Denial,
)
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.clauses import condition_keeps_not
from l10n.fidelity.meaning.negations import Negation, signs_of
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy


class _Two(NamedTuple):
    """A sentence of the source and its translation, in small letters, with their languages."""

    ours: str
    theirs: str
    here: str
    there: str


_FEW = 2
"""Sentences of texts that are looked at as a whole."""

_Look = Callable[[_Two], bool]


def lost_statements(pair: Pair) -> Iterator[Negation]:
    """Sentences of the source that deny what the translation says, though it may hold another
    "not".
    """
    for match, here, there in _texts(pair, _keys_lost):
        source = match.source[0]
        looks: list[_Look] = []
        if _holds(MEAN, here, source):
            looks.append(_means_it)
        if _holds(STOP_TAKING, here, source):
            looks.append(_stops_it)
        if sum(map(signs_of(here).__contains__, source.words)) > 1:
            looks += (_may_one, _does_it)
        for two, text, _ in _sentences(match, here, there) if looks else ():
            if any(look(two) for look in looks):
                yield Negation(match, text, forbids=True)


def added_statements(pair: Pair) -> Iterator[Negation]:
    """Sentences of the translation that deny what the source says."""
    for match, here, there in _texts(pair, _keys_added):
        source, target = match.source[0], match.target[0]
        looks: list[_Look] = []
        for table, look in ((MEAN, _means_not), (SAFE, _is_unsafe), (ALLOWED, _may_not)):
            denial = table.get(there) if _holds(table, here, source) else None
            if denial is not None and _has(denial.denied, target.small):
                looks.append(look)
        if here in ONLY_IF and not _KEYS_ONLY.isdisjoint(source.words):
            looks.append(_not_if)
        for two, _, text in _sentences(match, here, there) if looks else ():
            if any(look(two) for look in looks):
                yield Negation(match, text, forbids=True)


_KEYS_ONLY = frozenset(
    "only nur solo sólo solamente únicamente seulement uniquement que soltanto só somente "
    "apenas".split()
)


def _texts(
    pair: Pair, keys_of: Callable[[str], frozenset[str]]
) -> Iterator[tuple[Match, str, str]]:
    """The texts of one block each that hold a word of which one is looked for, with the two
    languages.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    if not here or not there or here == there or here not in SAID or there not in HEARD:
        return
    keys = keys_of(here)
    for match in pair.paired:
        source = match.source[0]
        single = len(match.source) == len(match.target) == 1
        if single and source.kind in TEXTS and not keys.isdisjoint(source.words):
            yield match, here, there


@cache
def _keys_lost(language: str) -> frozenset[str]:
    denials = [table[language] for table in (MEAN, STOP_TAKING) if language in table]
    return signs_of(language).union(*map(_keys, denials))


@cache
def _keys_added(language: str) -> frozenset[str]:
    denials = [table[language] for table in (MEAN, SAFE, ALLOWED) if language in table]
    return frozenset(_KEYS_ONLY if language in ONLY_IF else ()).union(*map(_keys, denials))


@cache
def _keys(denial: Denial) -> frozenset[str]:
    return frozenset(denial.keys.split())


def _holds(table: Mapping[str, Denial], language: str, unit: Unit) -> bool:
    """Whether a text holds a word of a table; most hold none."""
    return language in table and not _keys(table[language]).isdisjoint(unit.words)


def _sentences(match: Match, here: str, there: str) -> Iterator[tuple[_Two, str, str]]:
    """The sentences of both, where there are as many; else the texts."""
    from l10n.languages import get

    one, other = match.source[0].text, match.target[0].text
    # What nobody has translated yet has lost nothing; another rule names it.
    if one == other:
        return
    ours = [span.of(one) for span in get(here).sentences(one)]
    theirs = [span.of(other) for span in get(there).sentences(other)]
    if len(ours) != len(theirs):
        # In a longer text a verb may stand in another sentence.
        if max(len(ours), len(theirs)) > _FEW:
            return
        ours, theirs = [one], [other]
    for mine, yours in zip(ours, theirs, strict=True):
        yield _Two(mine.lower(), yours.lower(), here, there), mine, yours


def _means_it(two: _Two) -> bool:
    """Whether what does not mean a thing means it in the translation."""
    ours, theirs = MEAN[two.here], MEAN.get(two.there)
    if theirs is None or _has(theirs.denied, two.theirs) or not _has(ours.denied, two.ours):
        return False
    rest = compiled(ours.denied).sub(" ", two.ours)
    return _has(theirs.said, two.theirs) and not _has(ours.said, rest)


def _stops_it(two: _Two) -> bool:
    """Whether "do not stop taking it" became "do not take it"."""
    ours, theirs = STOP_TAKING[two.here], STOP_TAKING.get(two.there)
    if theirs is None or not _has(ours.denied, two.ours):
        return False
    return _has(theirs.denied, two.theirs) and not _has(theirs.said, two.theirs)


_MUST_NOT = re.compile(r"\b(?:must|may|can|should)(?: not|n['’]t)\b|\bcannot\b")
_MAY = re.compile(r"\b(?:may|can|might|could)\b(?! not|n['’]t)|\bable\b|\ballow|\blet\b|\bpossib")


def _may_one(two: _Two) -> bool:
    """Whether one of two prohibitions became a permission."""
    theirs = ALLOWED.get(two.there)
    if two.here != "en" or theirs is None or _MAY.search(two.ours):
        return False
    if len(_MUST_NOT.findall(two.ours)) < 2 or not _has(theirs.denied, two.theirs):
        return False
    return _has(theirs.said, compiled(theirs.denied).sub(" ", two.theirs))


def _does_it(two: _Two) -> bool:
    """Whether "do not do it if you are not able" became "do it if you are not able"."""
    return not condition_keeps_not((two.ours, two.theirs), (two.here, two.there))


def _means_not(two: _Two) -> bool:
    return _denied(MEAN, two)


def _is_unsafe(two: _Two) -> bool:
    return _denied(SAFE, two)


def _may_not(two: _Two) -> bool:
    """Whether what is allowed is forbidden, and not only before or without something."""
    if not _denied(ALLOWED, two):
        return False
    return _BEFORE.search(two.ours) is not None or not _has(PERMITS_LATER[two.there], two.theirs)


_BEFORE = lazy(r"\bbefore\b")
"""A translation may say "before", too, where the source does."""


def _denied(table: Mapping[str, Denial], two: _Two) -> bool:
    """Whether the translation denies what the source says without any "not"."""
    if not _has(table[two.there].denied, two.theirs) or _has(HEARD[two.here], two.ours):
        return False
    return _has(table[two.here].said, two.ours)


def _not_if(two: _Two) -> bool:
    """Whether "only if" became "not if"."""
    rest = compiled(ONLY[two.here]).sub(" ", two.ours)
    if not _has(ONLY_IF[two.here], two.ours) or _has(HEARD[two.here], rest):
        return False
    clear = SAID.get(two.there) or CLEAR.get(two.there)
    if clear is None or len(compiled(clear).findall(two.theirs)) != 1:
        return False
    tables = (ONLY, EXCEPT, IF_NOT, PERMITS_LATER)
    return two.there in PERMITS_LATER and not any(
        _has(table[two.there], two.theirs) for table in tables if two.there in table
    )


def _has(expression: str, text: str) -> bool:
    return compiled(expression).search(text) is not None
