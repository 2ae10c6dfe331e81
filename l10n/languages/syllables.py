"""Spoken syllables of a word: the exception table of the language, then vowel nuclei after respelling.

Compounds are summed over their parts, letters without a vowel and short capital words are spelled out, digits are
spoken where the language file has number words and count one syllable where it has none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from l10n.languages.traits import Traits
from l10n.languages.words import MARKS

_PART = re.compile(rf"\d+(?:[.,]\d+)*|(?:[^\W\d_]|['’{MARKS}])+")
_BEHIND = re.compile(r"\(\?<([=!])([^()]*\|[^()]*)\)")
_CACHE = 1 << 16


class Counter:
    """Counts the syllables of words of one language."""

    __slots__ = (
        "_exceptions", "_less", "_letters", "_more", "_nucleus", "_regular", "_respell", "_rule", "count",
    )  # fmt: skip

    def __init__(self, traits: Traits) -> None:
        nuclei = traits.nuclei
        self._exceptions = _pairs(nuclei.exceptions)
        self._letters = _pairs(nuclei.letters)
        self._nucleus = _compiled(nuclei.nucleus)
        self._respell = tuple((_compiled(pattern), text) for pattern, text in nuclei.respell)
        self._more = _compiled("|".join(nuclei.more)) if nuclei.more else None
        self._less = _compiled("|".join(nuclei.less)) if nuclei.less else None
        self._regular = nuclei.regular
        self._rule: Callable[[str], int] | None = None
        if nuclei.rule:
            from l10n.languages import rules

            self._rule = rules.RULES[nuclei.rule]
        self.count: Callable[[str], int] = lru_cache(maxsize=_CACHE)(self._of_word)

    def known(self, word: str) -> bool:
        """Whether every part of a word is in the table, or the spelling of the language settles the count."""
        parts = _PART.findall(word)
        return bool(parts) and all(self._is_known(part) for part in parts)

    def _is_known(self, part: str) -> bool:
        if not part.isalpha():
            return part.isdigit()
        return self._regular or part.lower() in self._exceptions

    def _of_word(self, word: str) -> int:
        parts = _PART.findall(unicodedata.normalize("NFC", word))
        return sum(map(self._of_part, parts))

    def _of_part(self, part: str) -> int:
        if part[0].isdigit():
            return 1
        small = part.lower().replace("’", "'").strip("'")
        known = self._exceptions.get(small)
        if known is not None:
            return known
        if len(part) > 1 and part.isupper() and len(part) <= 4:
            return self._spelled(small)
        return self._by_rule(small)

    def _by_rule(self, word: str) -> int:
        if self._rule is not None:
            return self._rule(word)
        spelled = word
        for pattern, text in self._respell:
            spelled = pattern.sub(text, spelled)
        found = len(self._nucleus.findall(spelled))
        if not found:
            return self._spelled(word)
        if self._more is not None:
            found += len(self._more.findall(spelled))
        if self._less is not None:
            found -= len(self._less.findall(spelled))
        return max(1, found)

    def _spelled(self, word: str) -> int:
        return sum(self._letters.get(letter, 1) for letter in word if letter.isalpha()) or 1


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile, after giving every alternative of a look-behind a look-behind of its own: widths may then differ."""
    return re.compile(_BEHIND.sub(_expanded, pattern))


def _expanded(match: re.Match[str]) -> str:
    sign, choices = match[1], match[2].split("|")
    parts = [f"(?<{sign}{choice})" for choice in choices]
    return "".join(parts) if sign == "!" else f"(?:{'|'.join(parts)})"


def _pairs(text: str) -> dict[str, int]:
    return {word: int(count) for word, _, count in (pair.partition("=") for pair in text.split())}
