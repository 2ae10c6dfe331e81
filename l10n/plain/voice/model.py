"""What the rules of every language share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Passive(NamedTuple):
    """A passive in a sentence.

    Attributes:
        auxiliary: index of the auxiliary among the words.
        participle: index of the participle.
    """

    auxiliary: int
    participle: int

    @property
    def first(self) -> int:
        """Index of the word that comes first."""
        return min(self)

    @property
    def last(self) -> int:
        """Index of the word that comes last."""
        return max(self)


Finder = Callable[[Sequence[str], Sequence[str]], Passive | None]
"""Finds the first passive among the words of a sentence, in lower case and as written."""

Participle = Callable[[str], bool]


def scan(
    words: Sequence[str],
    start: int,
    participle: Participle,
    between: Callable[[str], bool],
    reach: int = 5,
) -> int | None:
    """Index of the first participle behind ``start`` with only words that may stand between, or
    None.
    """
    for j in range(start + 1, min(start + 1 + reach, len(words))):
        if participle(words[j]):
            return j
        if not between(words[j]):
            return None
    return None


_ELISION = re.compile(r"^(?:l|d|n|s|c|j|m|t|qu|lorsqu|puisqu|jusqu)'(?=\w)")


def without_elision(word: str) -> tuple[str, str]:
    """A French word and what was elided before it: ``("s'", "est")`` for ``s'est``."""
    match = _ELISION.match(word)
    return (match.group(), word[match.end() :]) if match else ("", word)
