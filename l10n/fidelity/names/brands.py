"""Trade names without a mark: another one in the place of one, and misspelt ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.brands import BRANDS
from l10n.fidelity.names.drugs import Exchanged, drug_of
from l10n.fidelity.names.near import distance
from l10n.fidelity.names.tables import rows_of
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_WORD = lazy(r"(?<![A-Za-z0-9_.@/#-])[A-Z][A-Za-z]{3,19}(?![A-Za-z0-9_@/])")
_LONG = 7
"""Letters of a name of which two may be wrong."""


def exchanged_brands(pair: Pair) -> Iterator[Exchanged]:
    """The first trade name of every block in whose place its translation has that of another
    medicine.
    """
    for match, name in _gone(pair):
        drug = _drugs()[name.lower()]
        for word, place in _words(match):
            other = _drugs().get(word.lower())
            if other and other != drug and not _names(match.source, word):
                yield Exchanged(match, name, word, place)
                break


def misspelt_brands(pair: Pair) -> Iterator[Exchanged]:
    """The first trade name of every block that stands there one letter off, or two."""
    for match, name in _gone(pair):
        most = 2 if len(name) >= _LONG else 1
        for word, place in _words(match):
            small = word.lower()
            if small in _drugs() or drug_of(small) or _names(match.source, word):
                continue
            if word[0] == name[0] and distance(name.lower(), small, most) <= most:
                yield Exchanged(match, name, word, place)
                break


def _gone(pair: Pair) -> Iterator[tuple[Match, str]]:
    """The blocks with a trade name that their translation does not have, with the first."""
    known = pair.own.source.intersection(_drugs())
    for match in pair.paired if known else ():
        for unit in match.source:
            if known.isdisjoint(unit.words) or unit.kind in SKIPPED:
                continue
            names = [w for w in _WORD.findall(unit.text) if w.lower() in known]
            there = text_of(match.target).lower()
            lost = next((name for name in names if name.lower() not in there), None)
            if lost is not None:
                yield match, lost
                break


def _words(match: Match) -> Iterator[tuple[str, Span]]:
    for unit in match.target:
        for found in _WORD.finditer(unit.text) if unit.kind not in SKIPPED else ():
            yield found.group(), unit.flow.source(*found.span())


def _names(units: tuple[Unit, ...], word: str) -> bool:
    return any(word.lower() in unit.small for unit in units)


@cache
def _drugs() -> Mapping[str, str]:
    """What trade names in small letters hold."""
    return {name.lower(): row[0] for row in rows_of(BRANDS) for name in row[1:]}
