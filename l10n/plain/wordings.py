"""Word lists of phrases and what to say instead, found in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.languages import get
from l10n.plain.fitting.fits import fits, sheds_article
from l10n.plain.page import Role, holding
from l10n.plain.phrases import Found, Phrases
from l10n.plain.rule import Edit
from l10n.plain.subject import Subject
from l10n.plain.words import pairs, words

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING = Role.HEADING


class Wording(NamedTuple):
    """An entry of a list of pairs.

    Attributes:
        phrase: as listed.
        other: what to say instead, or "".
        fits: whether that fits into the same place, so that a program can put it there.
    """

    phrase: str
    other: str
    fits: bool


ADAPT = "adapt"
"""Stands behind a wording with which the sentence must change."""

_VOWEL = re.compile(r"(?!u[ns]i|use|one\b|eu)[aeiou]|hour|honest", re.IGNORECASE)
"""Words before which "a" becomes "an"."""


@cache
def wordings(name: str, language: str) -> Phrases[Wording]:
    """The phrases of a list of pairs."""
    entries = (
        Wording(phrase, other[0] if other else "", ADAPT not in other[1:])
        for phrase, other in pairs(name, language).items()
    )
    return Phrases({_words(entry.phrase, language): entry for entry in entries})


@cache
def phrases(name: str, language: str) -> Phrases[str]:
    """The phrases of a plain list."""
    return Phrases({_words(phrase, language): phrase for phrase in words(name, language)})


def _words(phrase: str, language: str) -> tuple[str, ...]:
    return tuple(get(language).cut(phrase.lower()).forms)


def found_in_text(subject: Subject, listed: Phrases[Wording]) -> Iterator[Found[Wording]]:
    """The phrases that the page's own words use: not in quotations, headings and code."""
    page = subject.page
    for found in listed.find(subject.lower, subject.places):
        start, end = subject.words.starts[found.first], subject.words.ends[found.last - 1]
        if holding(subject.quotations, start, end) or holding(page.code, start, end):
            continue
        passage = page.passage_at(start)
        if passage.role is not _HEADING and end <= passage.end:
            yield found


def replacement(
    subject: Subject,
    first: int,
    last: int,
    other: str,
    *,
    ready: bool = True,
    noun: bool = False,
) -> Edit | None:
    """The edit that puts other words in the place of some; None where markup stands between.

    It is ready where the wording is and where it fits between its neighbours; the article before
    it comes along.

    Args:
        subject: the page.
        first: index of the first word that goes.
        last: index behind the last one.
        other: the words that come; "" to leave the old ones out.
        ready: whether the wording can stand in the place of the words at all.
        noun: whether the words are a term, which inflects, rather than a set phrase.
    """
    text, end = subject.text, subject.words.ends[last - 1]
    if noun and sheds_article(subject, first, last, other):
        first -= 1
    start = subject.words.starts[first]
    ready = ready and fits(subject, first, last, other, noun=noun)
    capital = text[start].isupper()
    if not other:
        end = end + 1 if text[end : end + 1] == " " else end
        if capital and end < len(text):
            end += 1
            other = text[end - 1].upper()
    elif capital:
        other = other[0].upper() + other[1:]
    edit = _edit(subject, start, end, other, ready=ready)
    article = _article(subject, first, other)
    if edit is None or article is None:
        return edit
    wider = _edit(subject, subject.words.starts[first - 1], end, f"{article} {other}", ready=ready)
    return wider or edit._replace(ready=False)


def _edit(subject: Subject, start: int, end: int, other: str, *, ready: bool) -> Edit | None:
    span = subject.source(start, end)
    plain = span.of(subject.document.source) == subject.text[start:end]
    return Edit(span, other, ready) if plain else None


def _article(subject: Subject, first: int, other: str) -> str | None:
    """The English article that a wording needs where the one before it would be wrong."""
    if subject.language != "en" or not first or not other:
        return None
    old = subject.forms[first - 1]
    between = subject.text[subject.words.ends[first - 1] : subject.words.starts[first]]
    if old.lower() not in ("a", "an") or between != " ":
        return None
    new = "an" if _VOWEL.match(other) else "a"
    new = new.capitalize() if old[0].isupper() else new
    return None if new == old else new
