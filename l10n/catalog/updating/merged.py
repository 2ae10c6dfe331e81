"""How many messages an update found a translation for, and in which way."""

from __future__ import annotations

from typing import NamedTuple

_COUNTED = {
    ("moved", True): "adapted",
    ("normalised", True): "adapted",
    ("sentences", False): "normalised",
}


def counted(way: str, fuzzy: bool) -> str:
    """As what a message counts that was found in a way, by whether it waits for review."""
    return _COUNTED.get((way, fuzzy), way)


class Merged(NamedTuple):
    """How many messages of the template got their translation in which way.

    Attributes:
        kept: from the same message, translated or not.
        moved: from the same message in another file.
        normalised: from one that differs in nothing a reader sees, or from sentences of split or
            joined messages that belong together without doubt.
        adapted: from one that differs in emphasis, numbers, addresses, punctuation or context, or
            that waited for review in another file; fuzzy.
        sentences: from other sentences of split or joined messages; fuzzy.
        similar: from a similar one; fuzzy.
        new: none was found.
        obsolete: messages that are kept though the template has them no more.
    """

    kept: int = 0
    moved: int = 0
    normalised: int = 0
    adapted: int = 0
    sentences: int = 0
    similar: int = 0
    new: int = 0
    obsolete: int = 0
