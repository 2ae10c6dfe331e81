"""Whether the page says what a term means.

Signs of a definition, in every language: an explanation in brackets or behind a dash, a definition
list ("**Term**: …"), a glossary section, a heading that asks what the term is. Phrases such as
"called" or "also known as" come from the word list ``definition-cues``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from operator import attrgetter

from l10n.plain.cues import REACH, explained
from l10n.plain.page import Passage, Role
from l10n.plain.subject import Subject
from l10n.plain.words import word_set
from l10n.text.memo import remembered
from l10n.text.patterns import lazy

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING, _TEXT = Role.HEADING, Role.TEXT

_INNER = attrgetter("children")
_MARKS = ("*", "_")
"""What emphasis is written with."""

_BRACKET = re.compile(
    r"[\"”»*]*\s?\("
    r"(?!(?:and|but|or both|see|such|including|especially|fig|table"
    r"|y|ver|et|voir|und|siehe|vedi|come)\b)"
    r"([^()\n]{3,200})\)",
    re.IGNORECASE,
)
_CITED = re.compile(r"\bet al\b|\b(?:19|20)\d\d[a-z]?\b")
"""A source in brackets says nothing about the word before it."""

_DASH = re.compile(r"[\"”»*]*(?:\s?[—–]\s?|\s-\s)(?=(?:[^\s]+\s+){3})")
_COLON = re.compile(r"[\"”»*]*\s*(?:\([^()\n]{1,40}\)\s*)?[:—–.]\s+\S+\s+\S+\s+\S")
_ABBREVIATION = re.compile(r"\s\([A-Z][A-Za-z0-9-]{1,9}\)")
_LOWER = re.compile(r"[^\W\d_]+")
_ASKS = re.compile(
    r"(?:what (?:is|are)|about|¿?qué (?:es|son)|qu['’]est-ce|que sont|was (?:ist|sind|bedeutet)"
    r"|o que (?:é|são)|(?:che )?cos(?:a (?:è|sono)|['’]è))\b",
    re.IGNORECASE,
)
_GLOSSARY = re.compile(
    r"glossary|words to know|terms to know|key (?:words|terms)|glosario|palabras clave|glossaire"
    r"|lexique|glossar|wichtige begriffe|begriffe|glossário"
    r"|glossario|parole (?:chiave|da conoscere)",
    re.IGNORECASE,
)


def defined(subject: Subject, places: Iterable[tuple[int, int]]) -> bool:
    """Whether the page explains a term next to any of its places (half-open offsets into the page's
    text).
    """
    return any(_defined_at(subject, start, end) for start, end in places)


def _defined_at(subject: Subject, start: int, end: int) -> bool:
    text = subject.text
    passage = subject.page.passage_at(start)
    if passage.role is _HEADING:
        return _ASKS.match(text, passage.start) is not None
    if _is_glossary(subject.sections[passage.section].title):
        return True
    if _opens(text, passage.start, start) and _COLON.match(text, end):
        return passage.role is not _TEXT or _marked(subject, start)
    if _introduced(subject, passage, start, end) or _works(subject, passage.start, start, end):
        return True
    after = _ABBREVIATION.match(text, end)
    behind = after.end() if after else end
    return _bracketed(text, start, end) or _dashed(text, end) or explained(subject, start, behind)


@remembered
def _is_glossary(title: str) -> bool:
    return _GLOSSARY.search(title) is not None


def _introduced(subject: Subject, passage: Passage, start: int, end: int) -> bool:
    """Whether a term alone is emphasized in a whole sentence, as where writers explain it.

    Letters in italics are the name of a gene.
    """
    marked = any(map(_INNER, passage.block.runs)) or subject.text[start - 1 : start] in _MARKS
    if not marked:
        return False
    span = subject.source(start, end)
    source = subject.document.source
    if span.of(source).isupper():
        return False
    marks = source[span.start - 1 : span.start], source[span.end : span.end + 1]
    return marks[0] in _MARKS and marks[1] == marks[0] and subject.sentence_at(start).length > 7


def _works(subject: Subject, begin: int, start: int, end: int) -> bool:
    """Whether a sentence that the term opens says what it does: "A lumpectomy takes out the lump".

    A term may have an article before it. How long it takes or what it costs explains nothing.
    """
    does, text = _DOES.match(subject.text, end), subject.text
    if does is None or does["verb"].lower() not in _verbs(subject.language, does["plural"]):
        return False
    article = _ARTICLES.get(subject.language or "")
    before = text[max(begin, start - REACH) : start].lower()
    return article is not None and _opening(article).search(before) is not None


@cache
def _verbs(language: str | None, plural: str) -> frozenset[str]:
    """The verbs behind a term, or behind the ending of its plural. In English "neutropenia care"
    does nothing: it is a noun there, and the verb behind a plural only.
    """
    verbs = word_set("explaining-verbs", language)
    if language != "en":
        return verbs
    return frozenset(verb for verb in verbs if verb.endswith("s") != bool(plural))


@cache
def _opening(article: str) -> re.Pattern[str]:
    """What stands before a term that opens a sentence."""
    return re.compile(rf"(?:^|[.!?:]\s)(?:(?:en|in)\s)?(?:(?:{article})\s|l['’])?$")


_ARTICLES = {
    "en": "an?|the",
    "es": "una?|el|la|los|las",
    "fr": "une?|le|la|les",
    "de": "eine?|der|die|das",
    "it": "un[ao]?|il|lo|la|gli|i|le",
    "pt": "uma?|os?|as?",
}
_LASTS = r"\s(?:(?:about|up to|an?|only|less than|more than)\s){0,2}(?:\d|hour|day|week|few|place)"
_DOES = lazy(
    rf"(?P<plural>s?)\s(?:s[ei]\s)?(?P<verb>\w+)(?!{_LASTS})(?:\s[^\s.!?;]+){{4}}", re.IGNORECASE
)


def _opens(text: str, begin: int, start: int) -> bool:
    return start - begin <= 4 and not text[begin:start].strip('*"“«(')


def _marked(subject: Subject, start: int) -> bool:
    place = subject.source(start, start + 1).start
    return subject.document.source[max(place - 2, 0) : place] in ("**", "__")


def _bracketed(text: str, start: int, end: int) -> bool:
    """An explanation in brackets behind the term, or the term in brackets behind an explanation."""
    gloss = _BRACKET.match(text, end)
    if (
        gloss
        and not _CITED.search(gloss.group(1))
        and len([w for w in _LOWER.findall(gloss.group(1)) if w.islower()]) >= 2
    ):
        return True
    before = text[max(start - REACH, 0) : start]
    opening = before.rstrip('"“«*').endswith("(")
    return opening and text[end : end + 3].strip('s"”»*').startswith(")") and _explains(before)


def _explains(before: str) -> bool:
    return len([w for w in _LOWER.findall(before)[-3:] if w.islower()]) >= 2


def _dashed(text: str, end: int) -> bool:
    return _DASH.match(text, end) is not None
