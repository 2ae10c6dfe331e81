"""Spoken syllables of a word: the exception table of the language, then vowel nuclei after
respelling.

Compounds are summed over their parts, letters without a vowel and short capital words are spelled
out, digits are spoken where the language file has number words and count one syllable where it
has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from l10n.languages.numerals import spoken
from l10n.languages.traits import Traits
from l10n.languages.words import MARKS
from l10n.text.normal import normalized

_PART = re.compile(rf"\d+(?:[.,]\d+)*%?|(?:[^\W\d_]|['’{MARKS}])+")
_BEHIND = re.compile(r"\(\?<([=!])([^()|]*\|[^()]*)\)")
_LONGEST_ACRONYM = 4
_CACHE = 1 << 16


class Counter:
    """Counts the syllables of words of one language.

    Attributes:
        told: what ``count`` and ``known`` say of a word, in one.
    """

    __slots__ = (
        "_doubtful", "_exceptions", "_frequent", "_less", "_letters", "_more", "_more_at",
        "_nucleus", "_numbers", "_regular", "_respell", "_rule", "told",
    )  # fmt: skip

    def __init__(self, traits: Traits) -> None:
        nuclei = traits.nuclei
        self._exceptions = _pairs(nuclei.exceptions)
        self._letters = _pairs(nuclei.letters)
        self._nucleus = _compiled(nuclei.nucleus)
        self._respell = tuple((_compiled(pattern), text) for pattern, text in nuclei.respell)
        self._more = _compiled("|".join(nuclei.more)) if nuclei.more else None
        self._less = _compiled("|".join(nuclei.less)) if nuclei.less else None
        self._more_at = re.compile(nuclei.more_at)
        self._regular = nuclei.regular
        self._doubtful = _compiled(nuclei.doubtful) if nuclei.doubtful else None
        self._numbers = nuclei.numbers
        self._frequent = frozenset(traits.function_words.split())
        self._rule: Callable[[str], int] | None = None
        if nuclei.rule:
            from l10n.languages import rules

            self._rule = rules.RULES[nuclei.rule]
        self.told: Callable[[str], tuple[int, bool]] = lru_cache(maxsize=_CACHE)(self._of_word)

    def count(self, word: str) -> int:
        """Spoken syllables of a word; 0 only for text without letters and digits."""
        return self.told(word)[0]

    def known(self, word: str) -> bool:
        """Whether every part of a word is in the table, or the spelling of the language settles
        the count.
        """
        return self.told(word)[1]

    def _is_known(self, part: str) -> bool:
        if part[0].isdigit():
            return self._numbers is not None
        small = part.lower()
        if self._regular and (self._doubtful is None or not self._doubtful.search(small)):
            return True
        return small in self._exceptions or small in self._frequent or _is_spelled_out(part)

    def _of_word(self, word: str) -> tuple[int, bool]:
        whole = word if word.isascii() else normalized("NFC", word)
        small = whole.lower()
        found = self._exceptions.get(small)
        if not whole.isalpha():
            parts = _PART.findall(whole)
            count = sum(map(self._of_part, parts)) if found is None else found
            return count, bool(parts) and all(map(self._is_known, parts))
        if found is not None:
            return found, True
        return self._of_letters(whole, small), self._is_known(whole)

    def _of_part(self, part: str) -> int:
        if part[0].isdigit():
            return 1 if self._numbers is None else spoken(part, self._numbers)
        if part.isalpha():
            return self.count(part)  # most parts of compounds are words, too
        small = part.lower().replace("’", "'").strip("'")
        known = self._exceptions.get(small)
        return self._of_letters(part, small) if known is None else known

    def _of_letters(self, part: str, small: str) -> int:
        if _is_spelled_out(part) and small not in self._frequent:
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
            return 1 if word in self._frequent else self._spelled(word)
        if self._more is not None and self._more_at.search(spelled):
            found += len(self._more.findall(spelled))
        if self._less is not None:
            found -= len(self._less.findall(spelled))
        return max(1, found)

    def _spelled(self, word: str) -> int:
        return sum(self._letters.get(letter, 1) for letter in word if letter.isalpha()) or 1


def _is_spelled_out(part: str) -> bool:
    """Whether capitals are read one by one: ``ABC``, ``hMLH``, ``pH``; longer ones are words."""
    if len(part) < 2 or len(part) > _LONGEST_ACRONYM or part[1:].islower():
        return False
    capitals = sum(map(str.isupper, part))
    return capitals * 2 >= len(part) and (part.isupper() or not part[0].isupper())


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile, after giving every alternative of a look-behind a look-behind of its own: widths
    may then differ.
    """
    return re.compile(_BEHIND.sub(_expanded, pattern))


def _expanded(match: re.Match[str]) -> str:
    sign, choices = match[1], match[2].split("|")
    parts = [f"(?<{sign}{choice})" for choice in choices]
    return "".join(parts) if sign == "!" else f"(?:{'|'.join(parts)})"


def _pairs(text: str) -> dict[str, int]:
    return {word: int(count) for word, _, count in (pair.partition("=") for pair in text.split())}
