"""How hard a word may be before the rules mention it.

The limits are on the scale of ``l10n.readability.word_difficulty``, which needs a list of word
frequencies. In English the lower one lies where the words marked as hard in the training part of
CompLex (CC BY 4.0) are found about best.

Without such a list the length of a word is no sign of its difficulty ("temperature", "emergency"):
then only words that are built of Greek or Latin parts are taken for hard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import chain
from math import inf
from typing import NamedTuple

from l10n.languages.bases import bases
from l10n.languages.learned import learned
from l10n.plain.subject import Subject
from l10n.plain.words import word_set


class Limits(NamedTuple):
    """Difficulties above which a word is reported.

    Attributes:
        hard: in a sentence that is hard already, for words of ``letters`` letters and more.
        easy: anywhere.
        letters: shorter words are left to ``easy``.
    """

    hard: float
    easy: float
    letters: int


_ENGLISH = Limits(0.20, 0.25, 5)

_INFLECTED = Limits(0.39, inf, 7)
"""Many forms of a common word are rare by themselves; only hard sentences are looked at."""

_GERMAN = Limits(0.46, inf, 7)
"""German words are long, and long words of common parts are no riddle."""

_LIMITS = (
    ("en", _ENGLISH),
    ("es", _INFLECTED),
    ("fr", _INFLECTED),
    ("de", _GERMAN),
    ("pt", _INFLECTED),
    ("it", _INFLECTED),
)

_HARD = 6.0
"""Grades above the target from which on a sentence is hard."""

_UNLISTED = 0.5
"""What stands for the difficulty of a learned word where there is no list."""

_MET = 4.2
"""Zipf value from which on a word is so common itself that it is not above any of the limits,
however long it is and whatever its family.
"""

_SURE = ("en",)
"""Languages in which a word is above all limits where its whole family is rare, however short it
is.
"""

_BILLION = 9
"""The Zipf value of a word is the logarithm of how often it comes up in so many words."""

_PART = 4
_LONGEST = 80
"""Letters of the longest German words, and some more."""

_LINKS = ("", "s", "es", "n", "en", "er")
"""What German puts between the parts of a word."""

_COMMON = 3.3
"""Zipf value of words that readers know by sight."""


def limits_of(language: str | None) -> Limits | None:
    """The limits of a language; None for languages in which difficulty is not known well enough."""
    limits = dict(_LIMITS).get(language or "")
    return limits if language == "en" or _listed(language or "") else None


def is_hard(subject: Subject, at: int) -> bool:
    """Whether the sentence at an offset into the page's text asks much of readers anyway."""
    return subject.excess_of(subject.sentence_at(at)) > _HARD


def one_in(word: str, language: str) -> int | None:
    """In how many words of running text a word in lower case comes up once, about; None where that
    is not counted.
    """
    from l10n.readability.frequency import table
    from l10n.readability.word_steps import size_of

    listed = table(language, size_of(language))
    zipf = None if listed is None else listed.zipf.get(word)
    return None if zipf is None else round(10 ** (_BILLION - zipf))


def harder(words: set[str], language: str, limit: float) -> set[str]:
    """Those of some words in lower case that ``is_harder`` holds for. They are looked up together,
    which is faster.
    """
    from l10n.readability.word_steps import common_themselves, expect_families

    found = words - common_themselves(words, language, _MET)
    forms = set(chain.from_iterable(_forms(word, language) for word in found))
    expect_families(forms, language, rare=language not in _SURE)
    if language == "de" and _listed("de"):
        hard = (word for word in forms if _exceeds(word, "de", _GERMAN.hard))
        pairs = chain.from_iterable(map(_cuts, hard))
        expect_families(set(chain.from_iterable(pairs)), language)
    return {word for word in found if is_harder(word, language, limit)}


@lru_cache(maxsize=65536)
def is_harder(word: str, language: str, limit: float) -> bool:
    """Whether a word in lower case is harder than a limit, by readability: it is as hard as the
    easiest word that it is a regular form of.

    Words that everybody in treatment knows are not (the word list ``health-words``).
    """
    if not _listed(language):
        harder = limit < _UNLISTED and learned(word, sure=True)
    else:
        forms = _forms(word, language)
        harder = all(_exceeds(form, language, limit) for form in forms)
        if harder and language == "de":
            harder = not any(_has_easy_parts(form, limit) for form in forms)
    return harder and word_set("health-words", language).isdisjoint(bases(word, language))


def _exceeds(word: str, language: str, limit: float) -> bool:
    return (language in _SURE and _is_rare(word, language)) or _measure()(word, language) > limit


def _is_rare(word: str, language: str) -> bool:
    from l10n.readability.word_steps import rare_family

    return rare_family(word, language)


@cache
def _measure() -> Callable[[str, str], float]:
    """What tells the difficulty of a word; many pages need not ask."""
    from l10n.readability.difficulty import word_difficulty

    return word_difficulty


def _forms(word: str, language: str) -> tuple[str, ...]:
    """A word and how it may be spelled without what is special about a language."""
    if language == "es" and (verb := _CLITIC.match(word)):
        return word, verb.group(1).translate(_PLAIN_VOWELS)
    if language == "de":
        return word, _UMLAUTS.sub(_umlaut, word)
    return (word,)


_CLITIC = re.compile(r"(.{2,}[aeiouáéíóúnr])(?:se|[mt]e|nos|l[aeo]s?)$")
_PLAIN_VOWELS = str.maketrans("áéíóú", "aeiou")
"""Spanish pronouns behind a verb, which then may need an accent: "trátese", "llámenos"."""

_UMLAUTS = re.compile("[aou]e")
"""How umlauts are written where there is no key for them: "Uebertragung"."""


def _umlaut(match: re.Match[str]) -> str:
    return "äöü"["aou".index(match.group()[0])]


def _has_easy_parts(word: str, limit: float) -> bool:
    """Whoever knows "Herz" and "Klappe" understands "Herzklappe", which no list counts often."""
    return any(
        all(map(_common, pair)) and not any(_exceeds(part, "de", limit) for part in pair)
        for pair in _cuts(word)
    )


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    """The pairs of parts that a German word may be made of; none of what is too long for a word."""
    for cut in range(_PART, len(word) - _PART + 1) if len(word) <= _LONGEST else ():
        first, second = word[:cut], word[cut:]
        for link in _LINKS:
            part = first.removesuffix(link)
            if first.endswith(link) and len(part) >= _PART:
                yield part, second


def _common(part: str) -> bool:
    from l10n.readability.frequency import table
    from l10n.readability.word_steps import size_of

    listed = table("de", size_of("de"))
    return listed is not None and (listed.zipf.get(part) or 0.0) >= _COMMON


@cache
def _listed(language: str) -> bool:
    """Whether there is a list of word frequencies."""
    from l10n.readability.word_steps import listed

    return listed(language)
