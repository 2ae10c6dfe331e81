"""What limits a share of people: "less than" before it, "or more" behind it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from l10n.plain.beside import UNSPACED, Near, choice, edged, listed, near
from l10n.plain.percentages import Percentage
from l10n.plain.subject import Subject
from l10n.plain.words import pairs, words
from l10n.text.patterns import lazy

_REACH = 60
"""Characters before and behind a percentage in which words that limit it may stand."""

_SIGNS = "<≤>≥"
_WORD = lazy(r"\w")

_FAR, _CLOSE = 3, 2
"""Words between what turns round and a limit, or a percentage without one ("not even 5%")."""

_MEMORY = 1 << 10
"""Limits that are remembered."""

_NEAR = "near"
"""Marks words that bound nothing, so that nothing turns them round: "about"."""


class Limit(NamedTuple):
    """What limits a share.

    Attributes:
        said: as it is said before a count of people; "" where nothing limits the share.
        start: offset of the words that limit it, from the one that may turn them round.
        end: offset behind the last of them, or behind the percentage.
        sure: whether they say nothing else: "does not help more than 5%" is not "more than 5".
    """

    said: str
    start: int
    end: int
    sure: bool = True


def limit_of(subject: Subject, percentage: Percentage) -> Limit:
    """The limit of a percentage, from the words of its sentence beside it."""
    text, (start, end) = subject.text, percentage[:2]
    sentence = subject.sentence_at(start)
    first = max(start - _REACH, sentence.start)
    behind = text[end : min(end + _REACH, sentence.end)]
    said, before, after, sure = _limit(text[first:start], behind, subject.language)
    return Limit(said, first + before, end + after, sure)


@lru_cache(maxsize=_MEMORY)
def _limit(head: str, tail: str, language: str | None) -> Limit:
    """The limit of a percentage between two texts, with offsets into the first and the second;
    sentences come again.
    """
    before, start = near(head), len(head)
    behind, end = _said_behind(tail.lower(), language)
    place, limits = _said_before(before.text, language)
    if not limits:
        turner = _turned(before, language, _CLOSE)
        if turner is not None:
            return Limit("", turner.start(), end, sure=False)
        return Limit(behind, start, end)
    shares = pairs("before-shares", language)
    said = [shares.get(part, (part,)) for part in limits]
    bound = any(_NEAR not in others for others in said)
    before = before._replace(text=before.text[:place])
    turner = _turned(before, language, _FAR) if bound else None
    if turner is not None:
        return Limit("", turner.start(), end, sure=False)
    if behind:
        return Limit("", place, end, sure=False)
    return Limit(" ".join(others[0] for others in said), place, end)


def _said_before(text: str, language: str | None) -> tuple[int, tuple[str, ...]]:
    """Where the limit begins that a text ends with, and what it is: one of the words, or two: "up
    to about". Of several ways to read it that from the first place counts, and the longest word
    there; without a limit there are no words.
    """
    spaced = language not in UNSPACED
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for start, limit in _endings(text.rstrip(), language):
        found.append((start, 0, (limit,)))
        rest = text[:start].rstrip() if spaced else text[:start]
        if len(rest) < start or not spaced:
            for first, other in _endings(rest, language):
                found.append((first, -len(other), (other, limit)))
    if spaced:
        found = [way for way in found if not (way[0] and _WORD.match(text, way[0] - 1))]
    place, _, limits = min(found, default=(len(text), 0, ()))
    return place, limits


def _endings(text: str, language: str | None) -> list[tuple[int, str]]:
    """The limits that a text ends with, and where they begin."""
    limits = _limits(language)
    if not text.endswith(limits):
        return []
    return [(len(text) - len(limit), limit) for limit in limits if text.endswith(limit)]


def _said_behind(behind: str, language: str | None) -> tuple[str, int]:
    shares = pairs("behind-shares", language)
    if not any(map(behind.__contains__, shares)):
        return "", 0
    match = _behind(language).match(behind)
    if match is None:
        return "", 0
    kind = "near" if match["near"] else "far"
    return shares[match[kind]][0], match.end(kind)


@cache
def _limits(language: str | None) -> tuple[str, ...]:
    return (*pairs("before-shares", language), *_SIGNS)


@cache
def _behind(language: str | None) -> re.Pattern[str]:
    """At once behind a percentage, or at the end of a part of its sentence."""
    one = choice(pairs("behind-shares", language))
    if language in UNSPACED:
        return re.compile(rf"\s?(?P<near>{one})(?P<far>(?!))?")
    words_between = r"(?:[^\W\d_]+\s){1,4}"
    return re.compile(rf"\s?(?:(?P<near>{one})(?!\w)|{words_between}(?P<far>{one})(?:[^\w\s]|$))")


def _turned(before: Near, language: str | None, most: int) -> re.Match[str] | None:
    """A word that turns round what follows after up to so many others, where a text ends so."""
    if not listed("limit-turners", language).may_be_in(before):
        return None
    return _turner(language, most).search(before.text)


@cache
def _turner(language: str | None, most: int) -> re.Pattern[str]:
    one = edged(words("limit-turners", language), language)
    between = rf"(?:\s+[^\W\d_]+){{0,{most}}}\s+"
    if language in UNSPACED:
        between = rf"\w{{0,{2 * most}}}"
    return re.compile(rf"{one}{between}$")
