"""Names, and words that are nearly one of them: a letter off, or two."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import filterfalse
from typing import NamedTuple

from l10n.text.memo import remembered

_LONG = 7
_PLURAL = ("s", "es", "d", "ed")


class Name(NamedTuple):
    """A name, its letters, by how many edits a word may differ, whether a word in small letters may
    nearly be it, and its halves; an acronym has no letters.
    """

    name: str
    letters: frozenset[str]
    most: int
    small: bool
    halves: tuple[str, str]

    def near(self, word: str) -> bool:
        """Whether a word nearly is this name."""
        if not self.letters:
            return word.isupper() and _one_letter(self.name, word)
        if len(self.letters.difference(word)) > self.most or (word.islower() and not self.small):
            return False
        fitting = abs(len(self.name) - len(word)) <= self.most
        return fitting and _near(self.name, word, self.most)


def _named(name: str, most: int) -> Name:
    acronym = name.isupper() and name.isalpha()
    letters = frozenset() if acronym else frozenset(name)
    small = not acronym and sum([not letter.islower() for letter in letters]) <= most
    return Name(name, letters, 1 if acronym else most, small, _halves(name, (len(name) - 1) // 2))


strong_name = remembered(lambda name: _named(name, 2 if len(name) >= _LONG else 1))
weak_name = remembered(lambda name: _named(name, 1))


class Names:
    """Names that words may nearly be. Most words are in small letters, and most names need more
    than those; acronyms need nothing but capitals.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = list(names)

    @cached_property
    def _any(self) -> _Shelves:
        return _Shelves(self._names)

    @cached_property
    def _mixed(self) -> _Shelves:
        return _Shelves([name for name in self._names if name.letters])

    @cached_property
    def _small(self) -> _Shelves:
        return _Shelves([name for name in self._names if name.small])

    def fitting(self, texts: Iterable[str]) -> Iterable[str]:
        """Those of some texts that hold words which may nearly be a name."""
        if any(name.small for name in self._names):
            return texts
        return filterfalse(str.islower, texts) if self._names else ()

    def near(self, word: str) -> str | None:
        """The first name in the order of letters that a word nearly is."""
        if word.islower():
            shelves = self._small
        else:
            shelves = self._any if word.isupper() else self._mixed
        return shelves.near(word) if len(word) in shelves.sizes else None


class _Shelves:
    """Names by what a word that is nearly one of them has, too: a half, of which one edit leaves at
    least one as it is; where two edits are allowed, about as many letters.

    Attributes:
        sizes: how many letters such a word may have.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_half: dict[str, list[Name]] = {}
        self._by_size: dict[int, list[Name]] = {}
        self.sizes: set[int] = set()
        for name in names:
            sizes = range(len(name.name) - name.most, len(name.name) + name.most + 1)
            self.sizes.update(sizes)
            if name.most == 1:
                for half in name.halves:
                    self._by_half.setdefault(half, []).append(name)
            else:
                for size in sizes:
                    self._by_size.setdefault(size, []).append(name)

    def near(self, word: str) -> str | None:
        """The first of the names in the order of letters that a word nearly is."""
        names: list[Name] = []
        if long := self._by_size.get(len(word)):
            letters = frozenset(word)
            names += [name for name in long if len(name.letters - letters) <= name.most]
        if self._by_half:
            # Names of as many letters, and of one more or less, have halves of one of these sizes.
            half = len(word) // 2
            for part in (*_halves(word, half), *_halves(word, half - 1)):
                if part in self._by_half:
                    names += self._by_half[part]
        return min([n.name for n in names if n.near(word)], default=None) if names else None


def _halves(word: str, size: int) -> tuple[str, str]:
    """The start and the end of a word.

    Of a name of n letters, an edit leaves one of those of (n - 1) // 2 letters as it is: a
    transposition takes two letters.
    """
    return word[:size], word[-size:]


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
    return len(name) == len(word) and sum(map(str.__ne__, name, word)) == 1


def distance(a: str, b: str, most: int) -> int:
    """Damerau's distance with adjacent transpositions, up to ``most`` + 1."""
    size, far = len(b), most + 1
    before: list[int] = []
    row = list(range(size + 1))
    for i, x in enumerate(a, 1):
        # What lies further off the diagonal takes more edits.
        first, last = max(1, i - most), min(size, i + most)
        current = [far] * (size + 1)
        current[0] = min(i, far)
        for j in range(first, last + 1):
            y = b[j - 1]
            cost = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            current[j] = cost
        if min(current) > most:
            return far
        before, row = row, current
    return min(row[-1], far)
