"""How Arabic words are written: with or without vowel signs, and letters that stand for one
another.
"""

from __future__ import annotations

import re

_VOWEL = "[\u064c-\u0650\u0652\u0670]"
"""The signs of short vowels but the one of "-an", which everyday writing has as well; no sign of
doubling.
"""
_VOWELS = re.compile(f"{_VOWEL}.*{_VOWEL}")

_SIGNS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_ALIKE = str.maketrans("أإآٱىیکھہ", "ااااييكهه")
_ATTACHED = re.compile("(?:[وف]?(?:[بك]?ال|لل)|[وفبكل])?")
_SHORTEST = 3


def vowelled(word: str) -> bool:
    """Whether vowel signs are written: two or more, since everyday writing has a single one where
    a word could be read in two ways, as in passives.
    """
    return _VOWELS.search(word) is not None


def plain(word: str) -> str:
    """A word without signs, its letters as hurried writers write them."""
    return _SIGNS.sub("", word).translate(_ALIKE)


def spellings(word: str) -> set[str]:
    """How a word may be spelled: alef with its hamza or without it, final ha or ta marbuta, ya with
    its dots or without them; letters of Persian keyboards as Arabic ones.
    """
    bare = plain(word)
    found = {bare}
    attached = _ATTACHED.match(bare)
    for start in {0, attached.end() if attached else 0}:
        if bare[start : start + 1] == "ا" and len(bare) - start >= _SHORTEST:
            found |= {f"{bare[:start]}{alef}{bare[start + 1 :]}" for alef in "أإآ"}
    if bare.endswith("ه"):
        found |= {f"{form[:-1]}ة" for form in found}
    elif bare.endswith("ي"):
        found |= {f"{form[:-1]}ى" for form in found}
    return found
