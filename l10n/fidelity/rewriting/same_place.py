"""Where a rewritten page says what its original says: told by shared words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.language.function_words import function_words

_STEM = 5
_LEAST = 4
_HEADS = frozenset({"heading", "empty-heading"})


def stems(words: Iterable[str], language: str | None) -> frozenset[str]:
    """What words are about: without function words and endings."""
    small = function_words((language or "").partition("-")[0].lower())
    return frozenset(w[:_STEM] for w in words if len(w) >= _LEAST and w not in small)


class Places:
    """The units of a page, to find the one that is most like a text.

    Words that stand in few units weigh more.
    """

    def __init__(self, units: Sequence[Unit], language: str | None) -> None:
        self._units = units = [u for u in units if u.kind not in _HEADS] or units
        self._language = language
        self._stems = [stems(unit.words, language) for unit in units]
        self._where: dict[str, list[int]] = {}
        for i, words in enumerate(self._stems):
            for word in words:
                self._where.setdefault(word, []).append(i)

    def like(self, words: Iterable[str]) -> Unit | None:
        """The unit that shares most with some words, the first of equals; of those that share
        none, the first of all. None where there are no units.
        """
        found = self.best(words)
        return found or (self._units[0] if self._units else None)

    def best(self, words: Iterable[str]) -> Unit | None:
        """The unit that shares most with some words, the first of equals; None where none does."""
        votes: Counter[int] = Counter()
        weights: dict[int, float] = {}
        for word in sorted(stems(words, self._language)):
            places = self._where.get(word, [])
            for i in places:
                votes[i] += 1
                weights[i] = weights.get(i, 0.0) + log(1 + len(self._units) / len(places))
        if not votes:
            return None
        best = max(weights, key=lambda i: (weights[i], -i))
        return self._units[best]
