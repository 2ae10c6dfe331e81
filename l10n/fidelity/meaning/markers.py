"""Markers of a tumor whose result was turned round: "HER2-positive" that became "HER2-negative"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.clear_negations import CLEAR
from l10n.fidelity.data.negations import HEARD, SAID
from l10n.fidelity.data.opposites.states import POSITIVE
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.opposites import Opposite
from l10n.fidelity.pair import Pair, source_small
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_NAME = "[A-Z][A-Z0-9]{1,7}"
_BEFORE = lazy(
    rf"(?<![A-Za-z0-9-])({_NAME})[\s‐‑–:(«\"“„-]{{0,3}}"
    r"(?:(?:status|is|was|es|est|ist|jest|è|é|estado|statut|状态|呈|为|是|は|が)[\s:]{0,2}){0,2}$"
)
"""A marker right before its result; of the end of a text."""

_BEHIND = lazy(
    rf"\w*\s(?:for|para|pour|für|per|na|по|на|к|ل|bei|au|à la|al)\s({_NAME})(?![A-Za-z0-9])"
)
"""A marker behind its result: "positive for HER2"."""

_SIGNS = lazy(rf"(?<![A-Za-z0-9-])({_NAME})\s?([+−])(?![\w+])")
_REACH = 30
_SAME = {"RE": "ER", "RP": "PR", "RH": "HR"}
"""Names of receptors in Romance languages, and what English calls them."""


class _Result(NamedTuple):
    positive: bool
    span: Span


def turned_markers(pair: Pair) -> Iterator[Opposite]:
    """Markers that both texts name once with a result, of which the results differ, and no "not"
    stands near.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here not in POSITIVE or there not in POSITIVE or here == there:
        return
    page = pair.once(source_small)
    if here == "en" and not any(sign in page for sign in ("positive", "negative", "+", "−")):
        return  # hardly any page names a result
    for match in pair.paired:
        if len(match.source) != 1 or len(match.target) != 1 or match.source[0].kind in SKIPPED:
            continue
        if _may_tell(match.source[0], here):
            yield from _turned(match, here, there)


def _may_tell(unit: Unit, language: str) -> bool:
    """Whether a text may name a result; hardly any does."""
    if "+" in unit.text or "−" in unit.text:
        return True
    if language == "en":
        return "positive" in unit.small or "negative" in unit.small
    sides = POSITIVE[language]
    return compiled(f"{sides.one}|{sides.other}").search(unit.small) is not None


def _turned(match: Match, here: str, there: str) -> Iterator[Opposite]:
    source, target = match.source[0], match.target[0]
    ours, theirs = _results(source, here), _results(target, there)
    for name in sorted(ours.keys() & theirs.keys()):
        one, other = ours[name], theirs[name]
        if one is None or other is None or one.positive == other.positive:
            continue
        if not (_is_denied(source, one.span, here) or _is_denied(target, other.span, there)):
            place = target.flow.source(*other.span)
            yield Opposite(match, one.span.of(source.text), other.span.of(target.text), place)


def _results(unit: Unit, language: str) -> dict[str, _Result | None]:
    """The markers with their results; None for those that have two."""
    found: dict[str, _Result | None] = {}
    sides = POSITIVE[language]
    for positive, side in ((True, sides.one), (False, sides.other)):
        for said in compiled(side).finditer(unit.small):
            marker = _marker(unit.text, said)
            if marker is not None:
                _put(found, marker, positive, said.span())
    for sign in () if found else _SIGNS.finditer(unit.text):
        _put(found, sign, sign[2] == "+", sign.span())
    return found


def _marker(text: str, said: re.Match[str]) -> re.Match[str] | None:
    """The marker whose result is said there."""
    before = _BEFORE.search(text, max(0, said.start() - _REACH), said.start())
    return before or _BEHIND.match(text, said.end(), said.end() + _REACH)


def _put(
    found: dict[str, _Result | None], marker: re.Match[str], positive: bool, span: tuple[int, int]
) -> None:
    name = _SAME.get(marker[1], marker[1])
    whole = Span(min(marker.start(1), span[0]), max(marker.end(1), span[1]))
    known = found.get(name)
    same = known is not None and known.positive == positive
    found[name] = None if name in found and not same else _Result(positive, whole)


def _is_denied(unit: Unit, span: Span, language: str) -> bool:
    """Whether a "not" stands near: "not positive" is negative."""
    words = SAID.get(language) or CLEAR.get(language) or HEARD.get(language)
    near = unit.small[max(0, span.start - _REACH) : span.end + _REACH]
    return words is not None and compiled(words).search(near) is not None
