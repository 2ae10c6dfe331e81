"""Neighbours whose texts stand in each other's place: items, rows, footnotes, headings and the
descriptions of images, told by words that are alike in both languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.pair import Pair
from l10n.text.memo import remembered
from l10n.text.normal import unaccented

_KINDS = frozenset({"item", "footnote", "heading", "row"})
_LEAST = 5
_STEM = 4

_Stems = set[str]


def _of_word(word: str) -> str:
    """How a long word begins, without accents, in the spelling of Romance languages."""
    plain = word.replace("’", "'").rpartition("'")[2]
    if len(plain) < _LEAST:
        return ""
    if not plain.isascii():
        plain = unaccented(plain)
    return plain.replace("ph", "f").replace("y", "i")[:_STEM]


_stem = remembered(_of_word)


class _Text(NamedTuple):
    match: Match
    kind: str
    source: _Stems
    target: _Stems


def exchanged(pair: Pair) -> Iterator[tuple[Match, Match]]:
    """Neighbours of which each has words of the other one's source, and none of its own."""
    if not pair.translated:
        return
    before: dict[str, _Text] = {}
    for match in pair.paired:
        if len(match.source) + len(match.target) > 2:
            continue
        for text in _texts(match, match.source[0], match.target[0]):
            other = before.get(text.kind)
            before[text.kind] = text
            if other is not None and _crosswise(other, text):
                yield other.match, match


def _texts(match: Match, here: Unit, there: Unit) -> Iterator[_Text]:
    if here.kind == there.kind and here.kind in _KINDS:
        yield _Text(match, here.kind, _stems(here.words), _stems(there.words))
    if here.links and there.links and here.links[0].image and there.links[0].image:
        one, other = here.links[0], there.links[0]
        if one.target == other.target:
            yield _Text(match, "image", _in(one.text), _in(other.text))


def _crosswise(one: _Text, other: _Text) -> bool:
    ours, theirs = one.source - other.source, one.target - other.target
    if ours & theirs:
        return False
    others, them = other.source - one.source, other.target - one.target
    return not others & them and bool(ours & them and others & theirs)


def _stems(words: Iterable[str]) -> _Stems:
    stems = set(map(_stem, words))
    stems.discard("")
    return stems


def _in(text: str) -> _Stems:
    return _stems(WORD.findall(text.lower()))
