"""The features of a single word that its difficulty is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from l10n.languages import get
from l10n.languages.bases import family
from l10n.languages.learned import foreign, learned
from l10n.readability.frequency import Lengths, expect, lengths, letters_of, table, zipf

FINE = ("en", "es", "de", "pt")
"""Languages whose rare words are told apart by the large list: coefficients were fitted on them."""

COMMON = 5.5
"""Zipf value from which on a word is met so often that it is no load."""

_MARKS = (COMMON, 4.5, 3.5, 2.5)
_DEEPEST = 2.0
"""Decades of rarity that a long word is weighed by: a rarer one is no longer for it."""

_CAPITAL_NOUNS = ("de", "lb")
"""Languages in which a capital letter is no sign of a name."""

_MEMORY = 1 << 16
_DIGIT = re.compile(r"\d")
_CASES = re.compile(r"[^\W\d_]")
_PLURAL = re.compile(r"(?<=[A-Z])['’]?s$")
_UNIT = re.compile(r"(?:[cdhkm]?m|ft)[23]")
_NAME = re.compile(r"(?:[A-Z][a-z'’]+){2,}|[a-z]{1,2}['’][A-Z][a-z]+")
_CODED = re.compile(r"[^\W\d_]\d|[A-Z]-\d")
_WORD = re.compile(r"(?<!\S)[^\w\s]*+\w\S*+")
_OUTER = ".,;:()[]{}\"'“”‘’«»!?¿¡…"


def size_of(code: str) -> str:
    """Which word list a language is looked up in."""
    return "large" if code in FINE else "small"


def listed(code: str) -> bool:
    """Whether there is a word list of a language."""
    return table(code, size_of(code)) is not None


def words_of(phrase: str) -> list[str]:
    """The words of a phrase without the punctuation around them."""
    return [part.strip(_OUTER) or part for part in _WORD.findall(phrase)]


def shape(word: str) -> tuple[bool, bool]:
    """Whether a word is an acronym (``DNA``, ``CPUs``); whether it mixes cases, or letters and
    digits, as codes do (``mRNA``, ``BRCA1``, ``PD-1``).

    A number with its ending or unit (``19th``, ``5mg``) is a number; ``km2`` is a unit, ``McKay``
    a name.
    """
    if word.isascii() and word[1:].islower() and word.isalpha():
        return False, False
    letters = _CASES.findall(_PLURAL.sub("", word))
    capitals = sum(map(str.isupper, letters))
    acronym = 1 < capitals == len(letters) and _DIGIT.search(word) is None
    if word[:1].isdigit() or _UNIT.fullmatch(word):
        return acronym, False
    usual = acronym or word[1:].islower() or "-" in word or _NAME.fullmatch(word) is not None
    coded = _CODED.search(word) is not None
    return acronym, coded or (0 < capitals < len(letters) and not usual)


@cache
def _lengths(code: str) -> Lengths:
    return lengths(code, size_of(code))


def excess_of(word: str, code: str) -> float:
    """By how many standard deviations a word is longer than the running words of its language; 0
    and more.
    """
    mean, spread = _lengths(code)
    return max(0.0, (letters_of(word) - mean) / spread)


@lru_cache(maxsize=_MEMORY)
def known(word: str, code: str) -> float | None:
    """How common the family of a word is (Zipf): a form is as common as the commonest of its
    kin, because who knows one knows the other. None without a word list.
    """
    size = size_of(code)
    found = zipf(word, code, size)
    if found is None:
        return None
    return max(found, *(zipf(form, code, size) or 0.0 for form in family(word.lower(), code)))


def expect_families(words: Iterable[str], code: str) -> None:
    """Look up the words that ``known`` will be asked for: faster for all of them together."""
    forms = (form for word in set(words) for form in (word, *family(word.lower(), code)))
    expect(forms, code, size_of(code))


def gap_of(word: str, code: str) -> float:
    """Decades of frequency below ``COMMON``, at most two; 0 without a word list."""
    common = known(word, code)
    return 0.0 if common is None else min(_DEEPEST, max(0.0, COMMON - common))


def word_steps(word: str, code: str) -> dict[str, float]:
    """The features of one word.

    ``below_N``: decades of frequency below a mark; ``form``: decades between the form and its
    family; ``name``: decades below the first mark, for words with a capital letter; ``spoken``:
    syllables beyond the first, weighed by rarity; ``foreign``: decades below the second mark, for
    English words that end as foreign words do; ``excess``: length, see ``excess_of``;
    ``syllables``; ``acronym``, ``mixed``, ``learned``: 1 or 0. Those of frequency are missing
    without a word list.
    """
    acronym, mixed = shape(word)
    syllables = get(code).syllables(word)
    steps = {
        "excess": excess_of(word, code),
        "syllables": float(syllables),
        "acronym": float(acronym),
        "mixed": float(mixed),
        "learned": float(code == "en" and learned(word.lower())),
    }
    common = known(word, code)
    found = zipf(word, code, size_of(code))
    if common is not None and found is not None:
        gap = max(0.0, COMMON - common)
        steps.update({f"below_{mark}": max(0.0, mark - common) for mark in _MARKS})
        steps["form"] = common - found
        steps["name"] = gap if _is_name(word, code) else 0.0
        steps["spoken"] = max(0, syllables - 1) * min(_DEEPEST, gap)
        rare = min(_DEEPEST, max(0.0, _MARKS[1] - common))
        steps["foreign"] = rare if code == "en" and foreign(word.lower()) else 0.0
    return steps


def _is_name(word: str, code: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and code not in _CAPITAL_NOUNS
