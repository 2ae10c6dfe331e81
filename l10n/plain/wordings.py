"""Word lists of phrases and what to say instead, found in running text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.languages import get
from l10n.plain.page import Role, holding
from l10n.plain.phrases import Found, Phrases
from l10n.plain.rule import Edit
from l10n.plain.subject import Subject
from l10n.plain.words import pairs, words
from l10n.text.spans import Span


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
    lowered = phrase.lower()
    return tuple(span.of(lowered) for span in get(language).words(lowered))


def found_in_text(subject: Subject, listed: Phrases[Wording]) -> Iterator[Found[Wording]]:
    """The phrases that the page's own words use: not in quotations, headings and code."""
    page = subject.page
    for found in listed.find(subject.lower):
        start, end = subject.words[found.first].start, subject.words[found.last - 1].end
        if holding(subject.quotations, start, end) or holding(page.code, start, end):
            continue
        passage = page.passage_at(start)
        if passage.role is not Role.HEADING and end <= passage.end:
            yield found


def replacement(
    subject: Subject, first: int, last: int, other: str, *, ready: bool = True
) -> Edit | None:
    """The edit that puts other words in the place of some; None where markup stands between."""
    start, end = subject.words[first].start, subject.words[last - 1].end
    text = subject.text
    capital = text[start].isupper()
    if not other:
        end = end + 1 if text[end : end + 1] == " " else end
        if capital and end < len(text):
            end += 1
            other = text[end - 1].upper()
    elif capital:
        other = other[0].upper() + other[1:]
    span = subject.source(start, end)
    return Edit(span, other, ready) if _plain(subject, span, text[start:end]) else None


def _plain(subject: Subject, span: Span, text: str) -> bool:
    return span.of(subject.document.source) == text
