"""Sentences in traditional characters on a page in simplified ones, and the other way round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_SIMPLIFIED = frozenset({"hans", "cn", "sg", "my"})
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_SENTENCE = lazy(r"[^。！？!?；\n]+")
_LEAST = 2
"""Characters of the other kind from which on a sentence is told; one may be in a name."""

_SURELY = 4
"""How many more of one kind a page holds whose language does not say which."""


class Other(NamedTuple):
    """A sentence, where it stands, and whether its characters are the traditional ones."""

    match: Match
    text: str
    span: Span
    traditional: bool


def other_characters(pair: Pair) -> Iterator[Other]:
    """The first sentence of every block in characters of the other kind, that holds none of the
    page's own kind.
    """
    if primary(pair.target_language) != "zh":
        return
    text = pair.target.source
    traditional = _is_traditional(pair.target_language or "", text)
    if traditional is None:
        return
    own, other = _characters()[::-1] if traditional else _characters()
    if other.isdisjoint(text):
        return
    for match in pair.paired:
        for unit in match.target:
            place = _sentence(unit, own, other) if unit.kind not in SKIPPED else None
            if place is not None:
                span = unit.flow.source(*place)
                yield Other(match, place.of(unit.text), span, not traditional)
                break


def _is_traditional(tag: str, text: str) -> bool | None:
    """Whether the page is in traditional characters; None where nobody knows."""
    subtags = frozenset(tag.lower().replace("_", "-").split("-")[1:])
    for known, kind in (("hans", False), ("hant", True)):
        if known in subtags:
            return kind
    if subtags & (_SIMPLIFIED | _TRADITIONAL):
        return bool(subtags & _TRADITIONAL)
    simplified, traditional = (sum(map(kind.__contains__, text)) for kind in _characters())
    if max(simplified, traditional) < _SURELY * max(1, min(simplified, traditional)):
        return None
    return traditional > simplified


def _sentence(unit: Unit, own: frozenset[str], other: frozenset[str]) -> Span | None:
    if other.isdisjoint(unit.text):
        return None
    links = {link.text for link in unit.links}
    for found in _SENTENCE.finditer(unit.text):
        text = found.group().strip()
        if sum(map(other.__contains__, text)) < _LEAST or text in links:
            continue
        if own.isdisjoint(text):
            start = unit.text.index(text, found.start())
            return Span(start, start + len(text))
    return None


@cache
def _characters() -> tuple[frozenset[str], frozenset[str]]:
    """Frequent characters that only simplified Chinese has, and those that only traditional has:
    the standards in which each was first encoded list them.
    """
    upper = range(0xA1, 0xFF)
    simplified = _of("gb2312", range(0xB0, 0xD8), upper, "big5")
    return simplified, _of("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *upper), "gb2312")


def _of(code: str, rows: Iterable[int], cells: Sequence[int], lacking: str) -> frozenset[str]:
    """The characters of some rows of a code that another one lacks."""
    signs = bytes(chain.from_iterable([(row, cell) for row in rows for cell in cells]))
    known = frozenset(signs.decode(code, "ignore"))
    return known - frozenset("".join(known).encode(lacking, "ignore").decode(lacking))
