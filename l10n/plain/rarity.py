"""How hard a word may be before the rules mention it."""

from __future__ import annotations

from functools import lru_cache

_LIMITS = {"en": 2.0, "es": 2.0, "fr": 2.0, "de": 2.0, "pt": 2.0, "it": 2.0}


def limit_of(language: str | None) -> float | None:
    """The difficulty above which a word is rare; None for languages in which it is not known."""
    return _LIMITS.get(language or "")


@lru_cache(maxsize=65536)
def difficulty(word: str, language: str) -> float:
    """How hard a word is, by readability; higher is harder."""
    from l10n.readability import word_difficulty

    return word_difficulty(word, language)
