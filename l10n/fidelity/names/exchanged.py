"""Names that changed places: between two blocks, and within a block beside what kept its place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.opposites import Opposites
from l10n.fidelity.data.opposites.topics import COUNTED, RELATIONS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.language.function_words import function_words
from l10n.fidelity.names.drugs import drug_tellers, drugs_of
from l10n.fidelity.pair import Pair
from l10n.languages.tags import UNSPACED, primary
from l10n.text.spans import Span

_NAME = re.compile(
    r"[A-Z](?:(?<=^.)|(?<=[^A-Za-z0-9_/.@#+-].))[A-Za-z0-9]{1,40}+(?![A-Za-z0-9_/@])"
)
"""Also where another script joins it without a space."""

_CAPITALS = re.compile(r"[A-Z][A-Za-z0-9]++")
_END = re.compile(r"[.!?]\s|[。！？।؟\n]")
_MOST = 100
"""Names of a text; one with more is a list."""

_NEAR = 80
"""How far two names may stand from each other around a word that relates them."""

_REST = 3
"""Words that a block has to have besides its names: else the block has moved, not the name."""

_Names = Mapping[str, str]
"""Names as they are compared, with how they are written in the text."""


class Moved(NamedTuple):
    """Two names that changed places.

    Attributes:
        match: the block where the first one should stand.
        name: the first one, as the source has it.
        other: what stands in its place.
        span: where; code-point offsets into the target's document.
        partner: the block where the other one should stand.
    """

    match: Match
    name: str
    other: str
    span: Span
    partner: Match

    @property
    def alone(self) -> bool:
        """Whether the rest of both blocks is where it was."""
        return beside_own_numbers(self.match, self.partner)


class _Row(NamedTuple):
    match: Match
    lost: frozenset[str]
    come: frozenset[str]
    ours: _Names
    theirs: _Names


def exchanged_names(pair: Pair) -> Iterator[Moved]:
    """Names that changed places between blocks or in one."""
    if not pair.translated:
        return
    languages = primary(pair.source_language), primary(pair.target_language)
    rows = []
    spaced = UNSPACED.isdisjoint(languages)
    known = (
        pair.words.shared.difference(*map(function_words, languages)) if spaced else _known(pair)
    )
    names = _names_spaced if spaced else _names
    here, there = pair.once(drug_tellers)
    for match in pair.paired:
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        drugs = here(match.source)
        if spaced and not drugs and _is_without(match.source, known):
            continue
        ours = names(match.source, known, drugs)
        theirs = names(match.target, known, there(match.target)) if ours else {}
        if not theirs:
            continue
        lost, come = frozenset(ours) - theirs.keys(), frozenset(theirs) - ours.keys()
        row = _Row(match, lost, come, ours, theirs)
        if row.lost and row.come:
            rows.append(row)
        elif len(ours) > 1:
            yield from _inside(row, languages)
    yield from _between(rows)


def _is_without(units: Sequence[Unit], known: frozenset[str]) -> bool:
    """Whether texts hold no word that may be a name."""
    return all(known.isdisjoint(unit.words) for unit in units)


def beside_own_numbers(one: Match, other: Match) -> bool:
    """Whether each of two blocks has kept numbers of its own: then only names have moved."""
    here, there, others, them = (
        frozenset(value for unit in side for number in unit.numbers for value in number.values)
        for side in (one.source, one.target, other.source, other.target)
    )
    return bool(here & there and others & them and not here & them and not others & there)


def turned_names(match: Match) -> bool:
    """Whether two names of a block stand in the other order, each of them once in both texts:
    then "after" may stand for "before".
    """
    if len(match.source) != 1 or len(match.target) != 1:
        return False
    here, there = match.source[0], match.target[0]
    both = frozenset(name.lower() for name in _NAME.findall(here.text)) & frozenset(
        name.lower() for name in _NAME.findall(there.text)
    )
    ours, theirs = (
        _places(unit, _names((unit,), both, drugs_of((unit,)))) for unit in (here, there)
    )
    order = sorted(ours.keys() & theirs.keys(), key=ours.__getitem__)
    return any(theirs[one] > theirs[other] for one, other in pairwise(order))


def _known(pair: Pair) -> frozenset[str]:
    """What may be a name where a language has no spaces: words with capitals that both documents
    hold, in small letters.
    """
    here, there = (set(_CAPITALS.findall(each.source)) for each in (pair.source, pair.target))
    return frozenset(map(str.lower, here & there))


def _names_spaced(units: Sequence[Unit], known: frozenset[str], drugs: _Names) -> _Names:
    """The same where names are words with spaces around them: most texts are soon seen to have
    none.
    """
    found = dict(drugs)
    written = {word.lower() for word in found.values()}
    for unit in units:
        names = known.intersection(unit.words).difference(written)
        for small in sorted(names) if len(names) <= _MOST else ():
            start = unit.small.find(small)
            name = _NAME.match(unit.text, start)
            if name is not None and name.end() == start + len(small):
                found.setdefault(small, name.group())
    return found


def _names(units: Sequence[Unit], known: frozenset[str], drugs: _Names) -> _Names:
    """The names of a text: words with capitals that both documents hold, and drugs."""
    found = dict(drugs)
    written = {word.lower() for word in found.values()}
    for unit in units:
        for name in _NAME.findall(unit.text) if known else ():
            small = name.lower()
            if small in known and small not in written:
                found.setdefault(small, name)
    return found


def _between(rows: Sequence[_Row]) -> Iterator[Moved]:
    """Two blocks of which each lacks a name that the other one has instead of its own."""
    come: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        for name in row.come:
            come[name].append(row)
    done: set[int] = set()
    for one in rows:
        for name in sorted(one.lost):
            other = come[name][0] if len(come[name]) == 1 else one
            back = sorted(other.lost & one.come)
            if other is one or len(back) != 1 or len(one.lost & other.come) != 1:
                continue
            if name in back[0] or back[0] in name:
                continue  # the same name, once in the plural
            if {id(one), id(other)} & done or not _stayed(one, other):
                continue
            done |= {id(one), id(other)}
            yield _moved(one, name, back[0], other.match)


def _stayed(one: _Row, other: _Row) -> bool:
    """Whether two blocks have more to say than the names that changed places."""
    return all(len(row.match.source[0].words) >= len(row.ours) + _REST for row in (one, other))


def _moved(row: _Row, name: str, other: str, partner: Match) -> Moved:
    here = row.theirs[other]
    return Moved(row.match, row.ours[name], here, _place(row.match, here), partner)


def _place(match: Match, name: str) -> Span:
    unit = next(unit for unit in match.target if name.lower() in unit.small)
    start = unit.small.index(name.lower())
    return unit.flow.source(start, start + len(name))


def _inside(row: _Row, languages: tuple[str, str]) -> Iterator[Moved]:
    """Two names of a block in each other's place while what stands beside them kept its own."""
    if len(row.match.source) != 1 or len(row.match.target) != 1:
        return
    here, there = row.match.source[0], row.match.target[0]
    ours, theirs = _places(here, row.ours), _places(there, row.theirs)
    order = sorted(ours.keys() & theirs.keys(), key=ours.__getitem__)
    for one, other in pairwise(order):
        if theirs[one] < theirs[other]:
            continue
        spans = ((ours[one], ours[other]), (theirs[other], theirs[one]))
        if _beside_numbers(here, there, spans) or _beside_words(here, there, spans, languages):
            yield _moved(row, one, other, row.match)
            return


def _places(unit: Unit, names: _Names) -> dict[str, int]:
    """Where each name stands that a text has once."""
    small = {name: written.lower() for name, written in names.items()}
    return {n: unit.small.index(w) for n, w in small.items() if unit.small.count(w) == 1}


_Order = tuple[int, int]
"""Where the first of two names stands and where the second one does."""


def _beside_numbers(here: Unit, there: Unit, spans: tuple[_Order, _Order]) -> bool:
    """Whether two numbers that differ stand in the same order in both texts, one between the names
    and the other one beyond the second of them or before the first.
    """
    ours, theirs = (
        [n for n in unit.numbers if not n.optional and not n.roman] for unit in (here, there)
    )
    kept = [
        (a.span.start, same[0].span.start)
        for a in ours
        if sum(a.equals(n) for n in ours) == 1
        if len(same := [n for n in theirs if n.equals(a)]) == 1
    ]
    return any(
        one[1] < other[1] and _alternate(spans, (one[0], other[0]), (one[1], other[1]))
        for one, other in pairwise(kept)
    )


def _alternate(spans: tuple[_Order, _Order], ours: _Order, theirs: _Order) -> bool:
    """Whether two names and what belongs to them take turns, in the same way in both texts."""
    ways = []
    for (name, other), (one, two) in zip(spans, (ours, theirs), strict=True):
        if name < one < other < two:
            ways.append("behind")
        elif one < name < two < other:
            ways.append("before")
        else:
            return False
    return ways[0] == ways[1]


def _beside_words(
    here: Unit, there: Unit, spans: tuple[_Order, _Order], languages: tuple[str, str]
) -> bool:
    """Whether both names take turns with two opposites, or a word that relates them ("before")
    stands between them, and the words stand in the same order in both texts.
    """
    for topic in (*COUNTED, *RELATIONS):
        if languages[0] not in topic or languages[1] not in topic:
            continue
        ours, theirs = _said(here, topic, languages[0]), _said(there, topic, languages[1])
        if len(ours) == len(theirs) == 2 and ours[0][1] == theirs[0][1]:
            both = [(side[0][0], side[1][0]) for side in (ours, theirs)]
            if ours[0][1] != ours[1][1] and _alternate(spans, both[0], both[1]):
                return True
        elif topic in RELATIONS and len(ours) == len(theirs) == 1 and ours[0][1] == theirs[0][1]:
            texts = (here.small, there.small)
            if all(map(_between_names, texts, spans, (ours[0][0], theirs[0][0]))):
                return True
    return False


def _said(unit: Unit, topic: Opposites, language: str) -> list[tuple[int, int]]:
    """Where a text says a side of a topic, and which, in order: clearly, or in other words that
    stand for it beside names ("vor Zofran").
    """
    sides = topic[language]
    for both in ((sides.one, sides.other), (sides.one_heard, sides.other_heard)):
        found = sorted(
            (said.start(), number)
            for number, side in enumerate(both)
            for said in (compiled(side).finditer(unit.small) if side else ())
        )
        if found:
            return found
    return []


def _between_names(text: str, names: _Order, word: int) -> bool:
    """Whether a word stands between two names that are near, in one sentence."""
    first, last = names
    return first < word < last <= first + _NEAR and not _END.search(text, first, last)
