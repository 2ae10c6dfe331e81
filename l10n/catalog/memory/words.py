"""What the translation memory finds candidates by: the beginnings of words."""

from __future__ import annotations

import re

from l10n.catalog.segmenting.links import untargeted

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+"
)
_STEM = 5


def stems(text: str) -> set[str]:
    """The first letters of every word, so that inflected forms meet; pairs of characters in scripts
    that put no space between words.
    """
    found: set[str] = set()
    for word in _WORD.findall(untargeted(text).casefold()):
        start = 0
        for run in _UNSPACED.finditer(word):
            found |= _spaced(word[start : run.start()]) | _pairs(run[0])
            start = run.end()
        found |= _spaced(word[start:])
    return found


def _spaced(word: str) -> set[str]:
    return {word[:_STEM]} if word else set()


def _pairs(run: str) -> set[str]:
    return {run[i : i + 2] for i in range(max(len(run) - 1, 1))}
