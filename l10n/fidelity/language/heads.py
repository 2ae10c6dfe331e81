"""Short headings that are the same in both languages: names, or not translated."""

from __future__ import annotations

import re
from collections.abc import Sequence

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.language.function_words import function_words
from l10n.frozen import dataclass

_HEADS = frozenset({"heading", "title", "bold-heading"})
_LEAST = 4
_MOST_WORDS = 5
"""Longer headings are looked at like any other text."""


@dataclass(frozen=True, slots=True)
class Heads:
    """The headings of a document and its translation.

    Attributes:
        matches: the aligned units.
        here: language subtag of the source, "" where nobody named one.
        there: that of the target.
        repeated: words that stand in more than one block of the translation.
    """

    matches: Sequence[Match]
    here: str
    there: str
    repeated: frozenset[str]

    def untranslated(self, match: Match) -> bool:
        """Whether a short heading is the source's, and a word of it is no name: a function word, or
        a word that the source uses in its text and the target nowhere else.
        """
        if not match.source or not match.target or match.target[0].kind not in _HEADS:
            return False
        words = match.target[0].words
        if words != match.source[0].words or not 0 < len(words) <= _MOST_WORDS:
            return False
        return any(map(self._foreign, words))

    def _foreign(self, word: str) -> bool:
        if word in function_words(self.here):
            return word not in function_words(self.there) and len(word) > 1
        if len(word) < _LEAST or word in self.repeated:
            return False
        texts = [
            unit.text
            for match in self.matches
            for unit in match.source
            if unit.kind not in _HEADS and word in unit.text
        ]
        whole = rf"(?<![\w.-]){re.escape(word)}(?![\w.-]*\w)"
        return any(re.search(whole, text) for text in texts)
