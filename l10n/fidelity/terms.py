"""Names that a translation keeps letter by letter, and words that nearly are such a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.align import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.scripts import scripts_of
from l10n.fidelity.units import Unit
from l10n.text.spans import Span

_WORD = re.compile(r"(?<![\w.@/#&])[^\W_]+(?:-[^\W_]+)*(?![\w@/]|\.\w)")
_LEAST = 4
_LONG = 7
_TRADE = "®™©"
_MARKS = ("®", "™", "©")
_PLURAL = ("s", "es", "d", "ed")
_LATIN = re.compile(r"[A-Za-z][^\W_]{2,}(?:-[^\W_]+)*")


class Misspelt(NamedTuple):
    """A word of the target that is nearly a name of the source."""

    source: str
    target: str
    span: Span


def misspelt(pair: Pair, match: Match) -> Iterator[Misspelt]:
    """Words of a block that are one letter off a name of its source, two for long names."""
    kept = {w for unit in match.target for w in _LATIN.findall(unit.text)}
    if not kept:
        return
    missing = sorted(_names(pair, match.source, kept))
    theirs = {w.lower() for unit in match.source for w in _WORD.findall(unit.text)}
    strong = _strong(pair, match.source)
    missing += sorted(strong - set(missing))
    if not missing:
        return
    for unit in match.target:
        for found in _WORD.finditer(unit.text):
            word = found.group()
            if len(word) < _LEAST - 1 or word.lower() in theirs or not _latin_start(word):
                continue
            name = next((n for n in missing if _near(n, word, strong)), None)
            if name is not None and not _deliberate(pair, name, word):
                yield Misspelt(name, word, unit.flow.source(*found.span()))


def _deliberate(pair: Pair, name: str, word: str) -> bool:
    """Whether the translation writes the word so all the time, or the source does elsewhere."""
    if name in pair.policy.terms:
        return False
    whole = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
    if whole.search(pair.source.source):
        return True
    times = len(whole.findall(pair.target.source))
    return times > 2 or (times > 1 and name not in pair.target.source)


def _latin_start(word: str) -> bool:
    return any("A" <= c <= "z" for c in word)


def _names(pair: Pair, units: tuple[Unit, ...], kept: set[str]) -> set[str]:
    """Words of the source that a translation does not change, and that are not kept."""
    foreign = "latin" not in scripts_of(pair.target_language)
    names = set()
    for unit in units:
        for found in _WORD.finditer(unit.text):
            word = found.group()
            if word in kept or len(word) < _LEAST or not word.isascii() or word.isdigit():
                continue
            marked = unit.text[found.end() : found.end() + 1] in _TRADE and found.end() < len(
                unit.text
            )
            if foreign or marked or _is_name(word) or word in pair.policy.terms:
                names.add(word)
    return names


def _strong(pair: Pair, units: tuple[Unit, ...]) -> set[str]:
    """Names by their form, a trade mark or the configuration; kept elsewhere in the block or not."""
    return {
        found.group()
        for unit in units
        for found in _WORD.finditer(unit.text)
        if len(found.group()) >= _LEAST and found.group().isascii()
        if _is_name(found.group())
        or unit.text[found.end() : found.end() + 1] in _MARKS
        or found.group() in pair.policy.terms
    }


def _is_name(word: str) -> bool:
    """Whether the form tells a name: capitals inside, or letters and digits."""
    inner = any(c.isupper() for c in word[1:])
    letters = any(c.islower() for c in word)
    return (inner and letters) or (any(map(str.isdigit, word)) and word[0].isupper())


def _near(name: str, word: str, strong: set[str]) -> bool:
    """Whether two words differ by one edit, or a transposition; long ones by two edits.

    An ending of the language glued to a whole name is none.
    """
    one, other = name.lower(), word.lower()
    if other.startswith(one) or (one.startswith(other) and one[len(other) :] in _PLURAL):
        return False
    if one.endswith(other) and len(one) - len(other) > 1:
        return False
    most = 2 if len(name) >= _LONG and name in strong else 1
    return abs(len(name) - len(word)) <= most and distance(name, word, most) <= most


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
