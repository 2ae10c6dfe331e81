"""Names that a translation keeps letter by letter, and words that nearly are such a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.scripts import scripts_of
from l10n.fidelity.units import Unit
from l10n.text.memo import remembered
from l10n.text.spans import Span

_WORD = re.compile(r"(?<![\w.@/#&])[^\W_]+(?:-[^\W_]+)*(?![\w@/]|\.\w)")
_ASCII = re.compile("[a-z]")
_IN_WORD = re.compile(r"\w")
_BEHIND = chr(ord("z") + 1)
"""What sorts behind all words that begin with an ASCII letter."""
_LEAST = 4
_LONG = 7
_MARKS = ("®", "™", "©")
_PLURAL = ("s", "es", "d", "ed")
_NAME = re.compile(
    r"^.[^A-Z\n]*+[A-Z][^a-z\n]*+[a-z]|^[^a-z\n]*+[a-z][^A-Z\n]*+[A-Z]|^[A-Z][^\d\n]*+\d|^[A-Z]+$"
)
"""Capitals inside a word, a capital at the start and digits, or nothing but capitals."""

_ACRONYMS = {"SRAS": "SARS", "SIDA": "AIDS", "VIH": "HIV", "ADN": "DNA", "ARN": "RNA"}
"""Acronyms of Romance languages: SARS-CoV-2 is SRAS-CoV-2 in French."""

_FORM = re.compile(r"[A-Z®™©](?:(?<=[A-Za-z0-9-][A-Z])|(?<=[®™©])|(?<=[A-Z])[A-Za-z-]{0,40}\d)")
_MARKED = re.compile(r"([A-Za-z][A-Za-z0-9-]{2,40})[®™©]")
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


def misspelt(pair: Pair, match: Match) -> Iterator[Misspelt]:
    """Words of a block that are one letter off a name of its source, two for long names."""
    foreign = "latin" not in scripts_of(pair.target_language)
    if not foreign and not pair.policy.terms and not any(map(_may_name, match.source)):
        return
    # Most texts in another script hold no Latin letter at all.
    if foreign and not any(_ASCII.search(unit.small) for unit in match.target):
        return
    ours, others = _vocabulary(match.source), _vocabulary(match.target)
    if min(others - ours, default=_BEHIND) >= _BEHIND:
        return
    theirs = _all(_words_of, _pieces(match.source))
    strong = _strong(pair.policy.terms, match.source, theirs)
    if not strong and not foreign:
        return
    kept = _all(_latin_of, _pieces(match.target))
    weak = _weak(theirs - kept) if foreign else set()
    names = _Names(sorted(weak | strong), strong)
    near = _near_names([word for word in kept if names.may_fit(word)], names, theirs)
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
    words: list[str], names: _Names, theirs: set[str]
) -> dict[str, list[tuple[str, str]]]:
    """The words that the source does not have and that nearly are one of its names, or a part of
    them is, with the name and the part.
    """
    found = {word: near for word in words if (near := [*_alike(word, names)])}
    if not found:
        return found
    known = {word.lower() for word in theirs}
    return {
        word: [(name, part) for name, part in near if part == word or part.lower() not in known]
        for word, near in found.items()
        if word.lower() not in known
    }


def _alike(word: str, names: _Names) -> Iterator[tuple[str, str]]:
    """The first name that a word is nearly, and those of the parts of a compound: ``BRC1A-Gen``."""
    for part in (word, *word.split("-")) if "-" in word else (word,):
        name = names.near(part)
        if name is not None:
            yield name, part


class _Name(NamedTuple):
    """A name, its letters, by how many edits a word may differ, and whether a word in small
    letters may nearly be it; an acronym has no letters.
    """

    name: str
    letters: frozenset[str]
    most: int
    small: bool

    def fits(self, size: int, *, upper: bool, lower: bool) -> bool:
        """Whether words of a size, of capitals or of small letters only, may nearly be this."""
        if not self.letters:
            return upper and len(self.name) == size
        if lower and not self.small:
            return False
        return abs(len(self.name) - size) <= self.most

    def near(self, word: str, letters: set[str]) -> bool:
        """Whether a word nearly is this name."""
        if not self.letters:
            return _one_letter(self.name, word)
        return len(self.letters - letters) <= self.most and _near(self.name, word, self.most)


class _Names:
    """Names by the size and form of the words that may be nearly one of them."""

    def __init__(self, names: Sequence[str], strong: set[str]) -> None:
        self._names = [_name(name, name in strong) for name in names]
        self._by_form: dict[tuple[int, bool, bool], list[_Name]] = {}
        self._small = any(name.small for name in self._names)

    def may_fit(self, word: str) -> bool:
        """Whether a word may nearly be a name; most names need more than small letters."""
        return self._small or not word.islower()

    def near(self, word: str) -> str | None:
        """The first name that a word nearly is."""
        form = len(word), word.isupper(), word.islower()
        names = self._by_form.get(form)
        if names is None:
            size, upper, lower = form
            names = [name for name in self._names if name.fits(size, upper=upper, lower=lower)]
            self._by_form[form] = names
        letters = set(word) if names else set()
        return next((name.name for name in names if name.near(word, letters)), None)


def _name(name: str, strong: bool) -> _Name:
    acronym = name.isupper() and name.isalpha()
    letters = frozenset() if acronym else frozenset(name)
    most = 2 if len(name) >= _LONG and strong else 1
    small = not acronym and sum(not letter.islower() for letter in letters) <= most
    return _Name(name, letters, most, small)


def _vocabulary(units: tuple[Unit, ...]) -> frozenset[str]:
    if len(units) == 1:
        return units[0].vocabulary
    return frozenset[str]().union(*[unit.vocabulary for unit in units])


def _pieces(units: tuple[Unit, ...]) -> set[str]:
    return set(chain.from_iterable([unit.text.split() for unit in units]))


def _all(words: Callable[[str], tuple[str, ...]], pieces: set[str]) -> set[str]:
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
    if _localised(name) == _localised(word):
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


def _near(name: str, word: str, most: int) -> bool:
    """Whether two words differ by so many edits or transpositions of neighbours.

    An ending of the language glued to a whole name is none.
    """
    one, other = name.lower(), word.lower()
    if other.startswith(one) or (one.startswith(other) and one[len(other) :] in _PLURAL):
        return False
    if one.endswith(other) and len(one) - len(other) > 1:
        return False
    return distance(name, word, most) <= most


def _one_letter(name: str, word: str) -> bool:
    """Whether two acronyms of one length differ in one letter; a language forms its own in another
    order, with more or with fewer letters.
    """
    return sum(map(str.__ne__, name, word)) == 1


def distance(a: str, b: str, most: int) -> int:
    """Damerau's distance with adjacent transpositions, up to ``most`` + 1."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            cost = min(row[j] + 1, current[-1] + 1, row[j - 1] + (x != y))
            if before and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, row = row, current
    return row[-1]
