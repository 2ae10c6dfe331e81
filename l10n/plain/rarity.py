"""How hard a word may be before the rules mention it.

The limits are on the scale of ``l10n.readability.word_difficulty``. In English they are the values
at which the words marked as hard in the training part of CompLex (CC BY 4.0) are found best; the
other languages take the same values.
"""

from __future__ import annotations

from functools import lru_cache
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


_LIMITS = Limits(0.145, 0.26, 5)
_LANGUAGES = ("en", "es", "fr", "de", "pt", "it")


def limits_of(language: str | None) -> Limits | None:
    """The limits of a language; None for languages in which difficulty is not known well enough."""
    return _LIMITS if language in _LANGUAGES else None


@lru_cache(maxsize=65536)
def difficulty(word: str, language: str) -> float:
    """How hard a word is, by readability; higher is harder."""
    from l10n.readability import word_difficulty

    return word_difficulty(word, language)
