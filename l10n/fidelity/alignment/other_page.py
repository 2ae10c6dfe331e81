"""Whether a page is the translation of another page than the source.

Nothing that rules say of such a pair is of use: every number is wrong and every block is lost. What
any translation keeps tells it: links, and numbers of two and more digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.targets import is_fragment, key
from l10n.text.patterns import lazy

_ALONE = 0.15
"""Share of matches with one side only under which a page is like its source."""

_FEWEST = 4
"""Marks that both pages have at the least."""

_SHARED = 0.5
"""Share of the marks of either page from which on they are those of the other as well."""

_WORDS = lazy(r"(?<![^\s()<>\[\]])/[^\s()<>\[\]]++|https?://[^\s()<>\[\]]++")
"""Addresses that stand in running text."""

_Mark = frozenset[str]
"""The ways to read a number, or a link."""


def is_of_another_page(matches: Sequence[Match], names: tuple[str, ...]) -> bool:
    """Whether the two sides of some matches are surely not those of a page and its translation.

    A page of which much is missing has all of its marks from its source, and a page to which much
    was added has all marks of its source: neither is another page.

    Args:
        matches: of all units.
        names: how addresses name the two languages.
    """
    alone = sum(not match.source or not match.target for match in matches)
    if alone < _ALONE * len(matches) or alone < 2:
        return False
    sides = [u for m in matches for u in m.source], [u for m in matches for u in m.target]
    ours, theirs = (_marks(side, names) for side in sides)
    if min(len(ours), len(theirs)) < _FEWEST:
        return False
    return max(_share(ours, theirs, sides[1]), _share(theirs, ours, sides[0])) < _SHARED


def _marks(units: Iterable[Unit], names: tuple[str, ...]) -> set[_Mark]:
    return {mark for unit in units for mark in _of_unit(unit, names)}


def _of_unit(unit: Unit, names: tuple[str, ...]) -> Iterator[_Mark]:
    for number in unit.numbers:
        if not number.optional and all(sum(map(str.isdigit, v)) > 1 for v in number.values):
            yield number.values
    for link in unit.links:
        if not is_fragment(link.target):
            yield frozenset({f"l:{key(link.target, names)}", link.target})


def _share(marks: set[_Mark], others: set[_Mark], units: Iterable[Unit]) -> float:
    """The share of some marks that the other page has, be it as the text of a broken link."""
    there = frozenset[str]().union(*others)
    there = there.union(word for unit in units for word in _WORDS.findall(unit.text))
    return sum(not there.isdisjoint(mark) for mark in marks) / len(marks)
