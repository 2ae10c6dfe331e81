"""Articles and pronouns that lose their vowel before a word ("l'anémie", "dell'utero")."""

from __future__ import annotations

import re

_ELIDING = frozenset(("fr", "it", "ca"))
_ELIDED = re.compile(
    r"^(?:l|d|n|s|c|j|m|t|qu|un|gl|dell|all|nell|sull|dall|dagl|degl|quell|quest|bell)'(?=\w)"
)


def elides(language: str | None) -> bool:
    """Whether a language writes such words together with the next one."""
    return language in _ELIDING


def unelided(word: str) -> str:
    """A word in lower case, with straight apostrophes, without what is elided before it."""
    return _ELIDED.sub("", word)
