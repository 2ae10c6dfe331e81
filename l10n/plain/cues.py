"""Words that explain the term beside them: "called", "also known as", "is a kind of".

They come from the word list ``definition-cues``, and from what a sentence that says what a thing is
looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from l10n.plain.judgements import only_judges
from l10n.plain.subject import Subject
from l10n.plain.words import words
from l10n.text.patterns import lazy

REACH = 60
"""Characters that are looked at before and behind a term."""

_MEMORY = 1 << 10
"""Places of terms that are remembered."""

_LISTS = re.compile(r",\s[^,.;:()]{1,40}$")
_QUOTE = r"[\"“”«»„(*]*"
_UP_TO = lazy(rf"\s+(?:[^\s.,;:!?]+\s+){{0,2}}{_QUOTE}$")
"""From a cue to the term behind it."""
_FROM = lazy(rf"s?{_QUOTE}(?P<comma>,?)\s+")
"""From a term to the cue behind it."""
_BETWEEN = 4
"""Pieces of text from the end of a cue to the term, the last word of the cue among them."""
_MARKS = ",;(—–"
"""What may stand before a cue, without a space between them."""

_WORD = lazy(r"\w")
_ITEM = re.compile(r",\s*(?:[^\W\d_]{1,4}\s+)?$")
"""What stands before an item of a list: a comma, and an article perhaps."""


def explained(subject: Subject, start: int, end: int) -> bool:
    """Whether the words on both sides of a term explain it."""
    text = subject.text
    return _explain(text[max(start - REACH, 0) : start], text[end : end + REACH], subject.language)


@lru_cache(maxsize=_MEMORY)
def _explain(head: str, tail: str, language: str | None) -> bool:
    """Whether the text on both sides of a term explains it; sentences come again."""
    cues = _cues(language)
    head = head.lower().replace("’", "'")
    tail = tail.lower().replace("’", "'")
    lasts = _last_words(head)
    if _leads(head, _among(cues.before, lasts)):
        return True
    apart = _set_off(head, _among(cues.apart, lasts))
    if apart is not None and not _LISTS.search(head[:apart]):
        return True
    said = _says_what(tail, language) or _follows(tail, cues, head)
    return said and not only_judges(tail, language)


def _last_words(head: str) -> set[str]:
    """The words of a text with which a cue may end that leads to the term behind it."""
    pieces = head.rsplit(None, _BETWEEN)[-_BETWEEN:]
    return {
        piece if piece.isalnum() else piece[max(map(piece.rfind, _MARKS)) + 1 :] for piece in pieces
    }


def _among(cues: Mapping[str, Sequence[str]], lasts: Iterable[str]) -> list[str]:
    """The cues that end with one of some words: most texts hold none."""
    return [cue for last in lasts if last in cues for cue in cues[last]]


def _leads(head: str, cues: Sequence[str]) -> bool:
    """Whether a text ends with a cue and what may stand between it and the term."""
    return any(at == 0 or head[at - 1] in ",(" or head[at - 1].isspace() for at in _at(head, cues))


def _set_off(head: str, cues: Sequence[str]) -> int | None:
    """Where the first mark stands with a cue behind it that leads to the term."""
    marked = (len(head[:at].rstrip()) - 1 for at in _at(head, cues))
    return min((at for at in marked if at >= 0 and head[at] in _MARKS), default=None)


def _at(head: str, cues: Sequence[str]) -> Iterator[int]:
    """Where cues stand in a text with nothing but a word or two, and a quotation mark perhaps,
    between them and its end.
    """
    for cue in cues:
        at = head.find(cue)
        while at >= 0:
            if _UP_TO.match(head, at + len(cue)):
                yield at
            at = head.find(cue, at + 1)


def _follows(tail: str, cues: _Cues, head: str) -> bool:
    """Whether a text begins with a cue that may stand behind a term."""
    match = _FROM.match(tail)
    if match is None:
        return False
    at = match.end()
    if not match["comma"]:
        return _cue_at(tail, at, cues.after) is not None
    cue = _cue_at(tail, at, cues.commas)
    return cue is not None and not _in_list(head, cue, cues.apart)


def _cue_at(text: str, at: int, cues: tuple[str, ...]) -> str | None:
    """The longest cue that stands at an offset in whole words."""
    if not text.startswith(cues, at):
        return None
    found = (cue for cue in cues if text.startswith(cue, at))
    return next((cue for cue in found if not _WORD.match(text, at + len(cue))), None)


def _in_list(head: str, cue: str, apart: Mapping[str, Sequence[str]]) -> bool:
    """Whether a term is one of a list: in "tissue, oxidants, or genes" nothing is explained."""
    joins = _set_off(f", {cue} ", _among(apart, _last_words(cue))) is not None
    return joins and _ITEM.search(head) is not None


_KINDS = {
    "en": (
        r"s?[\"”]?\s+(?:is|are)\s+",
        r"(?!\w+(?:ed|ly|ing|en)\b|(?:not|done|made|found|often|more)\b)",
        r"(?:[\w-]+\s+){1,6}(?:that|which|who|whose|where|when|in|of|for)\b",
    ),
    "es": (
        r"s?\s+(?:es|son)\s+",
        r"(?!\w+[ai]d[oa]s?\b|más\b)",
        r"(?:[\w-]+\s+){1,6}(?:que|donde|cuando|de|del|para)\b",
    ),
    "fr": (
        r"s?\s+(?:est|sont)\s+",
        r"(?!\w+(?:ée?s?|is|its?|us)\b|plus\b|pas\b)",
        r"(?:[\w’'-]+\s+){1,6}(?:qui|que|dont|où|de|du|pour)\b",
    ),
    "de": (
        r"\s+(?:ist|sind)\s+",
        "",
        r"(?:[\w-]+,?\s+){1,6}(?:der|die|das|wo|wenn|von|für|bei)\b",
    ),
    "it": (
        r"\s+(?:è|sono)\s+",
        r"(?!\w+[aiu]t[oaie]\b|più\b)",
        r"(?:[\w’'-]+\s+){1,6}(?:che|dove|quando|di|del|dei|delle|per)\b",
    ),
    "pt": (
        r"s?\s+(?:é|são)\s+",
        r"(?!\w+[ai]d[oa]s?\b|mais\b)",
        r"(?:[\w-]+\s+){1,6}(?:que|onde|quando|de|do|da|dos|das|para)\b",
    ),
}
"""A sentence that says what a term is: "Neutrophils are white blood cells that fight germs". The
verb, what may not follow it, and the kind of thing. English has adjectives before nouns: "are rare
cancers that" says what, "is rare in" does not.
"""


_JUDGED = lazy(r"(?<!\s)\s++(?:\w+ly\s++)?(?:to|in|for|of|on|with|among|from|when|where|that)\b")
_ENDS = lazy(r"\b")


def _says_what(tail: str, language: str | None) -> bool:
    kind = _kind(language)
    found = None if kind is None else kind.match(tail)
    if found is None:
        return False
    what, behind = found.start("what"), _JUDGED if language == "en" else _ENDS
    return not any(
        tail.startswith(word, what) and behind.match(tail, what + len(word))
        for word in words("no-kinds", language)
    )


@cache
def _kind(language: str | None) -> re.Pattern[str] | None:
    if language not in _KINDS:
        return None
    verb, other, kind = _KINDS[language]
    return re.compile(f"{verb}(?P<what>{other}{kind})")


class _Cues(NamedTuple):
    """The cues of a language.

    Attributes:
        before: those that stand before a term, by the last word of each.
        apart: the same of those before it with a mark before them.
        after: those behind it, the longest first.
        commas: those behind it and a comma, the longest first.
    """

    before: Mapping[str, Sequence[str]]
    apart: Mapping[str, Sequence[str]]
    after: tuple[str, ...]
    commas: tuple[str, ...]


@cache
def _cues(language: str | None) -> _Cues:
    listed = words("definition-cues", language)
    own = [cue for cue in listed if not cue.startswith(", ")]
    set_off = [cue.removeprefix(", ") for cue in listed if cue.startswith(", ")]
    return _Cues(
        _by_last(cue.removesuffix(" *") for cue in own if cue.endswith(" *")),
        _by_last(cue.removesuffix(" *") for cue in set_off if cue.endswith(" *")),
        _longest_first(cue.removeprefix("* ") for cue in own if cue.startswith("* ")),
        _longest_first(cue for cue in set_off if "*" not in cue),
    )


def _by_last(cues: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for cue in cues:
        found.setdefault(cue.split()[-1], []).append(cue)
    return found


def _longest_first(cues: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(cues, key=len, reverse=True))
