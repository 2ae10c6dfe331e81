"""Wordings as the region of a page has them: "tumour" on a British page, "cancro" on a Portuguese
one.

The lists of terms are written in the English of the United States and the Portuguese of Brazil.
"""

from __future__ import annotations

import re
from functools import cache

from l10n.plain.beside import choice
from l10n.plain.subject import Subject
from l10n.plain.words import lines_of

_REGIONS = {
    "en": ("en-GB", frozenset("GB UK IE AU NZ ZA IN".split()), frozenset(("US",))),
    "pt": ("pt-PT", frozenset("PT AO MZ CV GW ST TL".split()), frozenset(("BR",))),
}
"""The list of a language; the regions that it is for, and those that it is not for."""

_LIST = "region-words"


def in_region(subject: Subject, wording: str) -> str:
    """A wording with the words of the page's region."""
    listed, ours, others = _REGIONS.get(subject.language or "", ("", frozenset(), frozenset()))
    if not listed or _pattern(listed).search(wording) is None:
        return wording
    parts = (subject.document.language or "").replace("_", "-").upper().split("-")[1:]
    if others.intersection(parts) or not (ours.intersection(parts) or _spelled(subject, listed)):
        return wording
    words = _words(listed)
    return _pattern(listed).sub(lambda match: words[match.group()], wording)


def _spelled(subject: Subject, listed: str) -> bool:
    """Whether the page itself holds more words of the one side than of the other."""
    sides = zip(*_words(listed).items(), strict=True)
    theirs, ours = (sum(word in subject.places for word in side) for side in sides)
    return ours > theirs


@cache
def _words(listed: str) -> dict[str, str]:
    lines = (line.partition(" = ") for line in lines_of(_LIST, listed))
    return {theirs: ours for theirs, _, ours in lines}


@cache
def _pattern(listed: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{choice(_words(listed))})(?!\w)")
