"""Two acronyms of a page that are alike, one in the place of the other: DPD and DPYD."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, combinations
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.names.drugs import Exchanged
from l10n.fidelity.names.near import distance
from l10n.fidelity.names.runs import capital_runs
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy

# What stands before it is looked at where two capitals were found, which is seldom; a class is
# searched for in half the time of its repetition.
_ACRONYM = lazy(r"[A-Z][A-Z](?<![\w.@/#&-][A-Z]{2})[A-Z]{1,4}(?![\w@/&-])")
_LEAST, _LONGEST = 3, 6

_MANY = 200
"""Runs of capitals that are compared with each other; a page with more holds code."""

_MOST = 40
"""Acronyms of a page that are looked at; with more it is a list of them."""


class _Known(NamedTuple):
    """The acronyms of both documents."""

    source: frozenset[str]
    target: frozenset[str]


def exchanged_acronyms(pair: Pair) -> Iterator[Exchanged]:
    """The first acronym of every block in whose place its translation has another one of the page
    that differs in one letter, or has its letters in another order.
    """
    texts = pair.source.source, pair.target.source
    runs = _runs(texts[0]) | _runs(texts[1])
    if len(runs) <= _MANY and not _near(runs):
        return  # most pages have no two that are alike
    names = _acronyms(texts[0])
    others = _acronyms(texts[1]) if names else names
    if not 1 < len(names | others) <= _MOST:
        return
    known = _Known(names, others)
    near = [both for both in _near(names | others) if not _are_words(both, texts)]
    ways = [way for both in near for way in (both, both[::-1])]
    for match in pair.paired if ways else ():
        here, there = text_of(match.source), text_of(match.target)
        if any(name in here and other in there for name, other in ways):
            ours, theirs = _counted(match.source), _counted(match.target)
            found = next(filter(None, (_swapped(known, ours, theirs, *way) for way in ways)), None)
            if found is not None:
                yield _told(match, *found)


def _runs(text: str) -> frozenset[str]:
    """What may be acronyms of a text."""
    return frozenset([run for run in capital_runs(text) if _LEAST <= len(run) <= _LONGEST])


def _acronyms(text: str) -> frozenset[str]:
    """The acronyms of a text: hardly any of its words has nothing but capitals."""
    pieces = set(filter(str.isupper, text.split()))
    return frozenset(chain.from_iterable(map(_ACRONYM.findall, pieces)))


def _are_words(names: tuple[str, str], texts: tuple[str, str]) -> bool:
    """Whether one of two names is a common word in capitals."""
    return any(name.lower() in text for name in names for text in texts)


def _near(names: frozenset[str]) -> list[tuple[str, str]]:
    """The pairs of names that are one letter apart: they have a rest in common."""
    rests: dict[str, list[str]] = {}
    for name in sorted(names):
        for rest in {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}:
            rests.setdefault(rest, []).append(name)
    pairs = {pair for alike in rests.values() for pair in combinations(alike, 2)}
    return sorted(pair for pair in pairs if distance(*pair, 1) == 1)


def _swapped(
    known: _Known, ours: Counter[str], theirs: Counter[str], name: str, other: str
) -> tuple[str, str] | None:
    """A name that a block has lost, and the other one that came; it has to be one of the source, or
    the same letters in another order of a name that the page writes rightly elsewhere.
    """
    if not (ours[name] > theirs[name] and theirs[other] > ours[other]):
        return None
    if other in known.source:
        return name, other
    turned = sorted(name) == sorted(other) and len(name) > 3
    return (name, other) if turned and name in known.target else None


def _told(match: Match, name: str, other: str) -> Exchanged:
    unit = next(unit for unit in match.target if other in unit.text)
    start = unit.text.rfind(other)
    return Exchanged(match, name, other, unit.flow.source(start, start + len(other)))


def _counted(units: tuple[Unit, ...]) -> Counter[str]:
    texts = [unit.text for unit in units if unit.kind not in SKIPPED]
    return Counter(name for text in texts for name in _ACRONYM.findall(text))
