"""Syllable counters that are more than a pattern."""

from __future__ import annotations

import re
from collections.abc import Callable


def _arabic(word: str) -> int:
    return max(1, len(re.findall("[اويى]", word)) + 1)


def _persian(word: str) -> int:
    return max(1, len(re.findall("[اآوی]", word)) + 1)


RULES: dict[str, Callable[[str], int]] = {
    "ar": _arabic,
    "fa": _persian,
    "he": _persian,
    "hi": lambda word: max(1, len(re.findall("[ा-ौअ-औ]", word))),
    "zh": len,
    "ja": len,
    "fr": lambda word: max(1, len(re.findall("[aeiouyàâéèêîôû]+", word))),
}
