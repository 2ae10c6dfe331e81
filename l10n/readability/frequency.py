"""How common words are, from the word lists of the ``wordfreq`` package where it is installed.

The lists are read as they lie in the package: importing it would cost more than reading the one
list that is needed. Nothing of them is kept in this project. Zipf values: 7 is "the", 3 is once in
a million words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from l10n.languages.words import MARKS
from l10n.readability.packed import Buckets, Packed, unzipped
from l10n.text.memo import MEMORY
from l10n.text.normal import normalized


class Values:
    """The Zipf values of a list.

    A table of all words takes twice as long to make as a walk through the list, and much room.
    Words that are expected are found together in one walk; the table is made when a word is asked
    for that nobody expected, or after ``_WALKS`` walks. Most words of a list are rarer than
    ``RARE``: a walk may end there, and what is not found is looked for when it is asked for.
    Threads share it: nothing that another may go through is changed, words are added with their
    values, and who reads the list takes it before asking whether the table has replaced it.
    """

    def __init__(self, packed: Packed) -> None:
        """Values of a list."""
        self._packed = packed
        self._known: dict[str, float | None] = {}
        self._rare: set[str] = set()  # expected, and not among the commoner ones
        self._parts: list[dict[bytes, float]] = []
        self._asked: set[str] = set()
        self._walks = self._dives = 0
        self.whole = False
        """Whether all words are in the table."""

    def get(self, word: str) -> float | None:
        """The value of a word, or None where it is not listed."""
        known = self._known
        if word in known:
            return known[word]
        if word in self._rare:
            return self._dive(word)
        self.read_all()
        if len(known) > MEMORY:
            self._known = {}
        self._known[word] = found = self._listed(_key(word))
        return found

    def _listed(self, key: bytes) -> float | None:
        return next((part[key] for part in self._parts if key in part), None)

    def best(self, words: set[str]) -> float:
        """The highest value of some words; 0 where none is listed."""
        rare = words & self._rare if self._rare else frozenset[str]()
        best = max(filter(None, map(self.get, words - rare if rare else words)), default=0.0)
        return best if best >= RARE else max([best, *filter(None, map(self.get, rare))])

    def new(self, words: Iterable[str]) -> set[str]:
        """The words that were not given here before."""
        found = set(words).difference(self._asked)
        if len(self._asked) > MEMORY:
            self._asked.clear()
        self._asked |= found
        return found

    def are_rare(self, words: Iterable[str]) -> bool:
        """Whether some words are surely rarer than ``RARE``; those that nobody expected are not."""
        return self._rare.issuperset(words)

    def _dive(self, word: str) -> float | None:
        """Look for a word among the rare ones, or after some of them for all that were expected."""
        packed, rare = self._packed, self._rare | {word}
        if self.whole:
            return self._listed(_key(word))
        self._dives += 1
        if self._dives > _DIVES:
            found = {**dict.fromkeys(rare), **_found(rare, packed.buckets(_COMMONER), _COMMONER)}
        else:
            step = packed.place(_key(word), _COMMONER)
            found = {word: None if step is None else _value(step)}
        self._known |= found
        self._rare = rare.difference(found)
        return found[word]

    def expect(self, words: Collection[str], *, rare: bool = True) -> None:
        """Look up words that will be asked for; without ``rare`` those only when they are."""
        packed = self._packed
        wanted = set() if self.whole else set(words).difference(self._known)
        if not rare:
            wanted -= self._rare
        if wanted and self._walks >= _WALKS:
            self.read_all()
        elif wanted:
            self._walks += 1
            found = _found(wanted, packed.buckets(stop=None if rare else _COMMONER))
            missed = wanted.difference(found)
            self._known |= {**dict.fromkeys(missed), **found} if rare else found
            self._rare = self._rare - wanted if rare else self._rare | missed

    def common(self, words: Collection[str], least: float) -> set[str]:
        """Those of some words whose value is ``least`` or more: they stand first in the list."""
        packed = self._packed
        if self.whole:
            return {word for word in words if (self.get(word) or 0.0) >= least}
        found = _found(words, packed.buckets(stop=_step(least)))
        self._known |= found
        return {word for word in words if found.get(word, 0.0) >= least}

    def read_all(self) -> None:
        """Make the table of all words, once."""
        packed = self._packed
        if self.whole:
            return
        # Of several small tables each is filled where the processor has it at hand: in half the
        # time of one. Few words are ever asked for: they are not decoded.
        parts: list[dict[bytes, float]] = [{}]
        for step, bucket in enumerate(packed.buckets()):
            if len(parts[-1]) >= _PART_WORDS:
                parts.append({})
            parts[-1].update(zip(bucket, repeat(_value(step))))
        self._parts, self._known, self._rare = parts, {}, set()
        self.whole = True
        self._packed = Packed.empty()  # lets go of the list


def _found(words: Iterable[str], buckets: Buckets, first: int = 0) -> dict[str, float]:
    """Some words with their values, as far as they stand in a list from one bucket on."""
    found = {}
    # Those of the list are not decoded: few of them are wanted.
    keys = set(map(_key, words))
    for step, bucket in enumerate(buckets, first):
        for key in keys.intersection(bucket):
            found[key.decode()] = _value(step)
    return found


def _key(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


def _value(step: int) -> float:
    """A bucket is a hundredth of a decade; the first one is a frequency of 1."""
    return 9.0 - step / 100


def _step(least: float) -> int:
    """How many buckets there are for a value and those above it."""
    return round((9.0 - least) * 100) + 1


RARE = 2.0
"""Zipf value of what few readers ever meet: two thirds of a list are rarer."""

_COMMONER = _step(RARE)
"""The buckets of the other words."""

_DIVES = 3
"""Single words that are looked for among the rare ones before all are."""


class Table(NamedTuple):
    """The word list of one language.

    Attributes:
        zipf: the Zipf values of words.
        floor: Zipf value of words that are not listed.
    """

    zipf: Values
    floor: float


ALIASES = {"no": "nb", "nn": "nb", "hr": "sh", "sr": "sh", "bs": "sh", "tl": "fil"}
"""The lists of languages that have none of their own."""

_PART = re.compile(r"[-‐‑'’ʼ/_.@·]")
_VOWEL_SIGNS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_LETTERS = re.compile(rf"[^\W\d_]|[{MARKS}]")
_DIGIT = re.compile(r"\d")
_MEMORY = 1 << 16
_WALKS = 2
_PART_WORDS = 1 << 14

MANY = 100_000
"""Words from which on the table is made sooner than a walk is prepared."""


def available() -> bool:
    """Whether the word lists are installed."""
    return _folder() is not None


@cache
def _folder() -> Path | None:
    from importlib.util import find_spec

    spec = find_spec("wordfreq")
    places = () if spec is None else spec.submodule_search_locations or ()
    found = (Path(place) / "data" for place in places)
    return next((folder for folder in found if folder.is_dir()), None)


@cache
def table(code: str, size: str = "large") -> Table | None:
    """The word list of a language; None where there is none, or the package is not installed.

    ``size`` is ``large`` (words down to once in a hundred million, where the language has such a
    list) or ``small`` (down to once in a million).
    """
    folder = _folder()
    if folder is None:
        return None
    code = ALIASES.get(code, code)
    sizes = (size, "small") if size != "small" else ("small",)
    paths = (folder / f"{name}_{code}.msgpack.gz" for name in sizes)
    path = next((p for p in paths if p.is_file()), None)
    return None if path is None else _read(path)


def _read(path: Path) -> Table | None:
    packed = Packed.of(unzipped(path.read_bytes()))
    if packed is None:
        return None
    floor = _value(packed.count - 1) - 0.5
    return Table(Values(packed), max(floor, 0.0))


def letters_of(word: str) -> int:
    """Length of a word in letters and vowel signs, which a reader reads as well."""
    return len(word) if word.isascii() and word.isalpha() else len(_LETTERS.findall(word))


def keys_of(words: Iterable[str]) -> set[str]:
    """What ``zipf`` looks up for some words: as the lists spell them, and parts of compounds."""
    keys = set(map(normal, words))
    joined = [key for key in keys if not (key.isascii() and key.isalpha())]
    return keys.union(part for key in joined for part in _PART.split(key))


@lru_cache(maxsize=_MEMORY)
def zipf(word: str, code: str, size: str = "large") -> float | None:
    """How common a word is (Zipf, about 0-8); that of its rarest part for compounds; None without a
    word list.

    Numbers are as common as can be: they are looked at elsewhere.
    """
    words = table(code, size)
    if words is None:
        return None
    key = normal(word)
    found = words.zipf.get(key)
    if found is not None:
        return found
    if key.isascii() and key.isalpha():
        return words.floor
    parts = [part for part in _PART.split(key) if part]
    if len(parts) > 1:
        return min(_part(part, words) for part in parts)
    return _part(key, words)


def _part(part: str, words: Table) -> float:
    found = words.zipf.get(part)
    if found is not None:
        return found
    return 8.0 if _DIGIT.match(part) else words.floor


def commonest(words: set[str], least: float, code: str, size: str) -> float:
    """How common the commonest of some words is (Zipf), which the lists spell as they are; at least
    ``least``.
    """
    listed = table(code, size)
    return least if listed is None else max(least, listed.zipf.best(words))


def spelled_as_listed(word: str) -> bool:
    """Whether the lists spell a word in lower case as it is, and have no parts of it apart."""
    if not word.isalpha():
        return False
    return word.isascii() or (normal(word) == word and _PART.search(word) is None)


def normal(word: str) -> str:
    """A word as the lists spell it: without German ß, among others."""
    if word.isascii():
        return word.lower().strip("%")
    text = normalized("NFKC", word).lower().replace("’", "'")
    return _VOWEL_SIGNS.sub("", text).strip("%").replace("ß", "ss")
