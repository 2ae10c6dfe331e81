"""How hard a word may be before the rules mention it.

The limits are on the scale of ``l10n.readability.word_difficulty``. In English the lower one is the
value at which the words marked as hard in the training part of CompLex (CC BY 4.0) are found best.
"""

from __future__ import annotations

from functools import lru_cache
from math import inf
from typing import NamedTuple


class Limits(NamedTuple):
    """Difficulties above which a word is reported.

    Attributes:
        hard: in a sentence that is hard already, for words of ``letters`` letters and more.
        easy: anywhere.
        letters: shorter words are left to ``easy``.
    """

    hard: float
    easy: float
    letters: int


_ENGLISH = Limits(0.145, 0.26, 5)

_INFLECTED = Limits(0.26, inf, 7)
"""Many forms of a common word are rare by themselves; only hard sentences are looked at."""

_LIMITS = (
    ("en", _ENGLISH),
    ("es", _INFLECTED),
    ("fr", _INFLECTED),
    ("de", _INFLECTED),
    ("pt", _INFLECTED),
    ("it", _INFLECTED),
)


def limits_of(language: str | None) -> Limits | None:
    """The limits of a language; None for languages in which difficulty is not known well enough."""
    return dict(_LIMITS).get(language or "")


@lru_cache(maxsize=65536)
def difficulty(word: str, language: str) -> float:
    """How hard a word is, by readability; higher is harder."""
    from l10n.readability import word_difficulty

    return word_difficulty(word, language)
