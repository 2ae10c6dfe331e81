"""Words in Latin script that a document and its translation both hold: names, mostly."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import chain, filterfalse, islice
from typing import TypeAlias

from l10n.fidelity.alignment.units import Unit
from l10n.text.memo import remembered

_SHORTEST = 3
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]{2,40}")
_MOST = 80
"""Words in Latin script of one unit that are looked at."""

_tokens_in = remembered(lambda word: tuple(_LATIN.findall(word)))
"""The tokens of a word in small letters."""

Shared: TypeAlias = Callable[[Unit], frozenset[str]]
"""The words of a unit that both documents hold."""


def shared_words(source: Iterable[Unit], target: Iterable[Unit]) -> tuple[Shared, Shared]:
    """The words that two documents share, as a function of a unit of either."""
    here, there = _Words(source), _Words(target)
    both = (
        (here.words & there.words)
        .union(here.inner & there.words, there.inner & here.words)
        .union(here.inner & there.inner)
    )
    tokens = frozenset([t for t in both if len(t) >= _SHORTEST and t.isascii() and t.isalnum()])
    return here.among(tokens), there.among(tokens)


class _Words:
    """The words of a document as tokens: those of ASCII letters are tokens themselves, others may
    have some in them.

    Attributes:
        words: every word.
        inner: the tokens in words that are none.
    """

    def __init__(self, units: Iterable[Unit]) -> None:
        self.words = words = frozenset[str]().union(*[unit.words for unit in units])
        odd = {*filterfalse(str.isalnum, words), *filterfalse(str.isascii, words)}
        self._parts = {word: found for word in odd if (found := _tokens_in(word))}
        self.inner = frozenset(chain.from_iterable(self._parts.values()))

    def among(self, others: frozenset[str]) -> Shared:
        """The tokens of a unit that are among some others."""
        parts = {
            word: others.intersection(found)
            for word, found in self._parts.items()
            if not others.isdisjoint(found)
        }
        known = others.union(parts)

        def shared(unit: Unit) -> frozenset[str]:
            words = unit.words
            if len(words) > _MOST:
                first = islice(chain.from_iterable(map(_tokens_in, words)), _MOST)
                return others.intersection(first)
            found = known.intersection(words)
            if parts.keys().isdisjoint(found):
                return found
            odd = parts.keys() & found
            return found.difference(odd).union(*[parts[word] for word in odd])

        return shared
