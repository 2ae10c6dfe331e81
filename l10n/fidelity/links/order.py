"""Links of a block whose texts and targets belong together in another way than in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.links.targets import Link, is_fragment, key
from l10n.fidelity.numbers.digits import fold
from l10n.text.memo import remembered
from l10n.text.normal import unaccented

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]{2,}|\d+")
_WORD = re.compile(r"[^\W\d_]{4,}")
_CLEARLY = 0.5
"""How much better two texts have to fit crosswise than straight, of 2."""

_ALIKE = 0.55
"""From which likeness on two words may be one word in two languages: pharmacy, farmacia."""

_MOST = 12

Named = list[tuple[str, Link]]


def reordered(match: Match, names: tuple[str, ...]) -> bool:
    """Whether the block has the targets of the source, each once, in another order."""
    if not any(unit.links for unit in match.source):
        return False
    here, there = _targets(match, names)
    return [n for n, _ in here] != [n for n, _ in there] and _same_targets(here, there)


def contradictions(match: Match, names: tuple[str, ...]) -> Iterator[Link]:
    """Links whose text belongs to another target in the source: told by a name or number in it, or
    by words that are alike in both languages.
    """
    if sum([len(unit.links) for unit in match.target]) < 2:
        return
    here, there = _targets(match, names)
    if len(here) < 2 or not _same_targets(here, there):
        return
    found = list(_by_tokens(here, there))
    yield from found or _by_likeness(here, there)


def _same_targets(here: Named, there: Named) -> bool:
    left, right = [name for name, _ in here], [name for name, _ in there]
    return len(set(left)) == len(left) and sorted(left) == sorted(right)


def _by_tokens(here: Named, there: Named) -> Iterator[Link]:
    words = {name: _tokens(link.text) for name, link in here}
    everything = set().union(*words.values())
    for name, link in there:
        own = _tokens(link.text)
        # What is not in its own text and yet in one is in that of another.
        if own and not own & words[name] and own & everything:
            yield link


def _by_likeness(here: Named, there: Named) -> Iterator[Link]:
    """Two links whose texts fit each other's targets far better than their own."""
    ours = {name: _words(link.text) for name, link in here[:_MOST]}
    theirs = [(name, link, _words(link.text)) for name, link in there if name in ours]
    for (one, link, words), (other, second, others) in combinations(theirs, 2):
        if not (ours[one] and ours[other] and words and others):
            continue
        crosswise = _alike(words, ours[other])
        if crosswise < _ALIKE or (back := _alike(others, ours[one])) < _ALIKE:
            continue
        straight = _alike(words, ours[one]) + _alike(others, ours[other])
        if crosswise + back >= straight + _CLEARLY:
            yield link
            yield second


def _alike(words: list[str], others: list[str]) -> float:
    """Dice's coefficient of the letter pairs of the two words that are most alike."""
    return max(_dice(a, b) for a in words for b in others)


def _dice(a: str, b: str) -> float:
    left, right = _pairs(a), _pairs(b)
    return 2 * len(left & right) / (len(left) + len(right))


@remembered
def _pairs(word: str) -> frozenset[str]:
    """The pairs of neighbouring letters of a word."""
    return frozenset([word[i : i + 2] for i in range(len(word) - 1)])


def _words(text: str) -> list[str]:
    """Words of four letters or more, without accents, in the spelling of Romance languages."""
    bare = _WORD.findall(unaccented(text.lower()))
    return [word.replace("ph", "f").replace("y", "i") for word in bare[:8]]


def _targets(match: Match, names: tuple[str, ...]) -> tuple[Named, Named]:
    left, right = (
        [
            (key(link.target, names), link)
            for unit in units
            for link in unit.links
            if not link.image and not is_fragment(link.target)
        ]
        for units in (match.source, match.target)
    )
    return left, right


def _tokens(text: str) -> set[str]:
    return {token.lower() for token in _TOKEN.findall(fold(text))}
