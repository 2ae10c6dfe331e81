"""Names of a block in whose place the translation has another name of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.terms import distance
from l10n.text.spans import Span

_SKIPPED = frozenset({"code", "html", "macro"})
_GENE = re.compile(
    r"[A-Z](?:(?<=^.)|(?<=[^\w/.@#+-].))[A-Z]{0,6}+[a-z]?-?\d{1,3}(?:[A-Z]\d{0,2})?(?![\w/@-]|\.\w)"
)
"""Capitals with digits, as genes and proteins have."""

_TRADE_MARK = re.compile(r"[A-Z](?:(?<=^.)|(?<=[^\w/.@#+-].))[A-Za-z-]{2,40}+(?=[®™])")

_NEAR = 2
_MOST = 60
"""Names of a page that are looked at; with more it is a list of them."""


class Replaced(NamedTuple):
    """A name and the one that stands in its place; whether the source has that, too."""

    match: Match
    source: str
    target: str
    known: bool
    span: Span


def replaced_names(pair: Pair) -> Iterator[Replaced]:
    """The first name of every block that its translation lacks, where that has another name
    instead.
    """
    names = sorted(set(_names(pair.target.source)))
    if not 0 < len(names) <= _MOST:
        return
    for match in pair.paired:
        there = "\n".join([unit.text for unit in match.target])
        mine = [name for name in names if name in there]
        if mine and match.target[0].kind not in _SKIPPED:
            here = "\n".join([unit.text for unit in match.source])
            added = [name for name in mine if name not in here]
            swap = _swap(pair, added, [n for n in _names(here) if n not in there])
            if swap is not None:
                yield Replaced(match, *swap, _place(match, swap[1]))


def _names(text: str) -> list[str]:
    found = _GENE.findall(text)
    return found + _TRADE_MARK.findall(text) if "®" in text or "™" in text else found


def _swap(pair: Pair, added: list[str], lost: list[str]) -> tuple[str, str, bool] | None:
    for name in lost:
        for other in added:
            known = other in pair.source.source
            # Q1 is T1 in French, and what is nearly the same name is another rule's.
            if known or not (name[1:2].isdigit() or distance(name, other, _NEAR) <= _NEAR):
                return name, other, known
    return None


def _place(match: Match, name: str) -> Span:
    unit = next(unit for unit in match.target if name in unit.text)
    start = unit.text.find(name)
    return unit.flow.source(start, start + len(name))
