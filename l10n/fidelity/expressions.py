"""Regular expressions made of many words, arranged for speed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from l10n.text.patterns import lazy

_EDGE = r"\b"
_FREQUENT = "zqxjkvbpygfwmcludrhsnoitae "
"""Letters of languages in Latin script, the more frequent ones last."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The expression for texts in small letters.

    Alternatives that start at the edge of a word look for that edge once, all together: places in
    the middle of words are then passed by without trying each of them. Expressions that ignore case
    take twice as long.
    """
    edged, free = [], []
    for alternative in alternatives(pattern):
        if alternative.startswith(_EDGE):
            edged.append(alternative[len(_EDGE) :])
        else:
            free.append(alternative)
    if len(edged) > 1:
        free.append(f"{_EDGE}(?:{'|'.join(edged)})")
        return re.compile("|".join(free))
    return re.compile(pattern)


def alternatives(pattern: str) -> Iterator[str]:
    """What stands between the outer bars of an expression."""
    start = depth = place = 0
    inside = False
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            place += 1
        elif inside:
            inside = sign != "]"
        elif sign == "[":
            inside = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            yield pattern[start:place]
            start = place + 1
        place += 1
    yield pattern[start:]


def signs(words: Iterable[str]) -> re.Pattern[str]:
    """Any of some words, for texts that are only asked whether they hold one; of none, everywhere.

    The rarest letter of each comes first, and what stands before it is looked back at: a search
    jumps from one such letter to the next, several times faster than one for word after word.
    """
    ways: dict[str, list[str]] = {}
    for word in words:
        at = min(range(len(word)), key=lambda place: _FREQUENT.find(word[place]))
        before, behind = re.escape(word[: at + 1]), re.escape(word[at + 1 :])
        ways.setdefault(word[at], []).append(f"(?<={before}){behind}" if at else behind)
    return lazy("|".join(f"{re.escape(k)}(?:{'|'.join(found)})" for k, found in ways.items()))


def small(text: str) -> str:
    """A text in small letters, as long as it was: only "İ" alone would become two."""
    return text.replace("\u0130", "i").lower()
