"""Names that a translation keeps letter by letter, and words that nearly are such a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.language.scripts import scripts_of
from l10n.fidelity.names.near import Names, strong_name, weak_name
from l10n.fidelity.pair import Pair
from l10n.text.memo import remembered
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_WORD = re.compile(r"(?<![\w.@/#&])[^\W_]+(?:-[^\W_]+)*(?![\w@/]|\.\w)")
_IN_WORD = lazy(r"\w")
_BEHIND = chr(ord("z") + 1)
"""What sorts behind all words that begin with an ASCII letter."""
_LEAST = 4
_MOST = 1000
"""Names of a block; one with more is a list, and words that nearly are one of them are no mistakes.
"""

_MARKS = ("®", "™", "©")
_NAME = re.compile(
    r"^.[^A-Z\n]*+[A-Z][^a-z\n]*+[a-z]|^[^a-z\n]*+[a-z][^A-Z\n]*+[A-Z]|^[A-Z][^\d\n]*+\d|^[A-Z]+$"
)
"""Capitals inside a word, a capital at the start and digits, or nothing but capitals."""

_ACRONYMS = {"SRAS": "SARS", "SIDA": "AIDS", "VIH": "HIV", "ADN": "DNA", "ARN": "RNA"}
"""Acronyms of Romance languages: SARS-CoV-2 is SRAS-CoV-2 in French."""

_FORM = re.compile(r"[A-Z®™©](?:(?<=[A-Za-z0-9-][A-Z])|(?<=[®™©])|(?<=[A-Z])[A-Za-z-]{0,40}\d)")
_MARKED = lazy(r"([A-Za-z][A-Za-z0-9-]{2,40})[®™©]")
_LATIN = re.compile(r"[A-Za-z][0-9A-Za-z\u00c0-\u024f]{2,}(?:-[0-9A-Za-z\u00c0-\u024f]+)*")
_words_of = remembered(lambda piece: tuple(_WORD.findall(piece)))
_latin_of = remembered(lambda piece: tuple(_LATIN.findall(piece)))
"""The words of a piece without white space."""

_is_formed = remembered(
    lambda word: len(word) >= _LEAST and word.isascii() and _NAME.search(word) is not None
)
"""Whether the form of a word tells that it is a name."""


class Misspelt(NamedTuple):
    """A word of the target that is nearly a name of the source."""

    source: str
    target: str
    span: Span


def misspelt(pair: Pair) -> Iterator[tuple[Match, Misspelt]]:
    """Words that are one letter off a name of their block's source, two for long names."""
    foreign = "latin" not in scripts_of(pair.target_language)
    latin = frozenset([word for word in pair.own.target if word < _BEHIND])
    for match in pair.paired:
        if _may_hold(pair, match, foreign, latin):
            for word in _of_block(pair, match, foreign):
                yield match, word


def _may_hold(pair: Pair, match: Match, foreign: bool, latin: frozenset[str]) -> bool:
    """Whether a source may hold names, and its translation words that may nearly be one."""
    if not foreign and not pair.policy.terms and not any(map(_may_name, match.source)):
        return False
    known = [unit.words for unit in match.source]
    # Most texts in another script hold no Latin word at all.
    words = [found for unit in match.target if (found := latin.intersection(unit.words))]
    return any(found.difference(*known) for found in words)


def _of_block(pair: Pair, match: Match, foreign: bool) -> Iterator[Misspelt]:
    """The misspelt words of a block; in another script any word of the source is a name."""
    theirs = _all(_words_of, _pieces(match.source))
    strong = _strong(pair.policy.terms, match.source, theirs)
    if not strong and not foreign:
        return
    pieces = _pieces(match.target)
    weak = _weak(theirs - _all(_latin_of, pieces)) if foreign else set()
    if len(strong) + len(weak) > _MOST:
        return
    names = Names([*map(strong_name, strong), *map(weak_name, weak - strong)])
    new = _all(_latin_of, names.fitting(pieces)) - theirs
    near = _near_names(new, names, theirs)
    for unit in match.target if near else ():
        for found in _LATIN.finditer(unit.text):
            word = found.group()
            if word not in near or not _WORD.match(unit.text, found.start()):
                continue
            for name, part in near[word]:
                if not _deliberate(pair, name, part):
                    yield Misspelt(name, part, unit.flow.source(*found.span()))
                    break


def _near_names(
    words: set[str], names: Names, theirs: set[str]
) -> dict[str, list[tuple[str, str]]]:
    """The words that the source does not have and that nearly are one of its names, or a part of
    them is, with the name and the part.
    """
    found = {word: near for word in words if (near := _alike(word, names))}
    if not found:
        return found
    known = {word.lower() for word in theirs}
    return {
        word: [(name, part) for name, part in near if part == word or part.lower() not in known]
        for word, near in found.items()
        if word.lower() not in known
    }


def _alike(word: str, names: Names) -> list[tuple[str, str]]:
    """The first name that a word is nearly, and those of the parts of a compound: ``BRC1A-Gen``."""
    parts = (word, *word.split("-")) if "-" in word else (word,)
    return [(name, part) for part in parts if (name := names.near(part)) is not None]


def _pieces(units: tuple[Unit, ...]) -> set[str]:
    return set(chain.from_iterable([unit.text.split() for unit in units]))


def _all(words: Callable[[str], tuple[str, ...]], pieces: Iterable[str]) -> set[str]:
    return set(chain.from_iterable(map(words, pieces)))


def _may_name(unit: Unit) -> bool:
    """Whether a text can hold a name that its form tells."""
    return _FORM.search(unit.text) is not None


def _deliberate(pair: Pair, name: str, word: str) -> bool:
    """Whether the translation writes the word so all the time, or the source does elsewhere."""
    if name in pair.policy.terms:
        return False
    if name.isupper() and name.isalpha() and _is_shouted(pair, name):
        return True
    if _localised(name) == _localised(word) or _is_named_with_word(name, word):
        return True
    if _is_in(word, pair.source.source):
        return True
    times = len([*islice(_places(word, pair.target.source), 3)])
    return times > 2 or (times > 1 and name not in pair.target.source)


def _is_in(word: str, text: str) -> bool:
    """Whether a text holds a word as a whole one."""
    return any(True for _ in _places(word, text))


def _places(word: str, text: str) -> Iterator[int]:
    """Where a text holds a word as a whole one."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not _IN_WORD.fullmatch(text, max(0, at - 1), at) and not _IN_WORD.match(text, end):
            yield at
        at = text.find(word, at + 1)


def _is_shouted(pair: Pair, name: str) -> bool:
    """Whether capitals are a way of writing a common word: NOTE, LICENSE."""
    if _is_in(name.lower(), pair.source.source):
        return True
    units = (unit for unit in pair.source_units if name in unit.text)
    return any(unit.text.isupper() for unit in units)


def _is_named_with_word(name: str, word: str) -> bool:
    """Whether only words beside a name differ: "HER2-negative" is "HER2-negativ" in German."""
    ours, theirs = name.split("-"), word.split("-")
    if len(ours) != len(theirs) or len(ours) < 2:
        return False
    differing = [one for one, other in zip(ours, theirs, strict=True) if one != other]
    return all(part.isalpha() and part.islower() for part in differing)


def _localised(name: str) -> str:
    """A name with acronyms that a language forms in its own order as the English ones."""
    return "-".join(_ACRONYMS.get(part, part) for part in name.split("-"))


def _weak(words: set[str]) -> set[str]:
    """Words of the source that are names where the translation is in another script."""
    return {w for w in words if len(w) >= _LEAST and w.isascii() and not w.isdigit()}


def names_of(terms: frozenset[str], units: tuple[Unit, ...]) -> set[str]:
    """Names in some units, told by their form, a trade mark or the configuration."""
    return _strong(terms, units, _all(_words_of, _pieces(units)))


def _strong(terms: frozenset[str], units: tuple[Unit, ...], words: set[str]) -> set[str]:
    """Names by their form, a trade mark or the configuration."""
    names = set(filter(_is_formed, words))
    for unit in units:
        if any(mark in unit.text for mark in _MARKS):
            names.update(w for w in _MARKED.findall(unit.text) if len(w) >= _LEAST)
    return names | (words & terms)
