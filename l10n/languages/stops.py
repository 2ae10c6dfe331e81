"""A full stop and what stands around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.text.patterns import lazy

TRIM = "\"'“”‘’«»()[]{}„‚‹›<>¿¡「『（【《—–-\u200e\u200f\u061c"
"""What may stand around a word and is no part of it."""

LOOK_BACK = 48
"""Characters before a stop that are looked at."""

NUMBER = lazy(r"\d{1,3}|[IVX]{1,5}")
_LIST_MARK = lazy(r"\d{1,3}(?:\.\d{1,2})*|[A-Za-z]")
_LETTERED = lazy(r"[a-z]\. ")
_ELISION = lazy(r"^[^\W\d_]{1,5}['’](?=[^\W\d_]{2})")


class Stop(NamedTuple):
    """A full stop and its surroundings."""

    first: bool
    before: str
    token: str
    joined: str
    close: str
    open: str
    word: str
    initial: bool
    careless: bool
    label: bool

    @property
    def lower(self) -> bool:
        """Whether what follows begins with a small letter; ``mRNA``, ``pH`` and ``p53`` do not
        tell.
        """
        return starts_small(self.word)


def starts_small(word: str) -> bool:
    """Whether a word is written small, as no word is that begins a sentence."""
    return word[:1].islower() and ((word.islower() and word.isalpha()) or not word.isalnum())


def surroundings(
    text: str, start: int, match: re.Match[str], after: re.Match[str], tokens: list[str]
) -> Stop:
    """A stop in a sentence that begins at ``start``.

    Args:
        text: where it stands.
        start: where its sentence begins.
        match: the stop with what closes behind it.
        after: what follows it.
        tokens: what stands before it.
    """
    place = match.start()
    token = tokens[-1].lstrip(TRIM) if tokens and not text[place - 1].isspace() else ""
    token = _ELISION.sub("", token)
    before = tokens[-2] if len(tokens) > 1 else ""
    joined = before.lstrip(TRIM) + token if before.endswith(".") else token
    word = after["word"] or ""
    return Stop(  # by place: by name it takes twice as long
        len(tokens) == 1 and place - start < LOOK_BACK,
        before.strip(TRIM).lower(),
        token,
        joined,
        match["close"],
        after["open"],
        word,
        len(word) == 1 and text.startswith(".", after.end()),
        text[start].islower(),
        is_label(text, start, after),
    )


def is_label(text: str, start: int, after: re.Match[str]) -> bool:
    """Whether a label of a list item follows: ``b)``, ``ii)``, ``(c)``, or ``b.`` after ``a.``."""
    if len(after["word"] or "----") > 3:
        return False
    lettered = _LETTERED.match(text, start) is not None and len(after["word"]) == 1
    return text.startswith(")", after.end()) or (lettered and text.startswith(". ", after.end()))


def is_list_mark(stop: Stop) -> bool:
    """Whether it stands behind the number or letter of a list item."""
    return stop.first and _LIST_MARK.fullmatch(stop.token) is not None


def is_number(word: str) -> bool:
    """Whether a word is a number in digits."""
    return word[:1].isdigit() or NUMBER.fullmatch(word) is not None
