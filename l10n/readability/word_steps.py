"""The features of a single word that its difficulty is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import cache, lru_cache

from l10n.languages import get
from l10n.languages.bases import family
from l10n.languages.learned import foreign, learned
from l10n.readability.frequency import (
    ALIASES,
    MANY,
    commonest,
    keys_of,
    letters_of,
    spelled_as_listed,
    table,
    zipf,
)
from l10n.readability.word_lengths import LENGTHS, USUAL, Lengths

FINE = ("en", "es", "de", "pt")
"""Languages whose rare words are told apart by the large list: coefficients were fitted on them."""

COMMON, _RARE = 5.5, 4.5
"""Zipf values from which on a word is met so often that it is no load, or at least no riddle."""

_DEEPEST = 2.0
"""Decades of rarity that a long word is weighed by: a rarer one is no longer for it."""

_CAPITAL_NOUNS = ("de", "lb")
"""Languages in which a capital letter is no sign of a name."""

_VOWELS_UNWRITTEN = ("ar", "fa", "he", "ur")
"""Languages whose spelling does not tell the syllables."""

_MEMORY = 1 << 16

_SAMPLE = 32
"""Words that tell how large the families of others are."""

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
    return LENGTHS.get(ALIASES.get(code, code), USUAL) if listed(code) else USUAL


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
    own = zipf(word, code, size)
    if own is None:
        return None
    small = word.lower()
    kin = family(small, code)
    if len(kin) == 1 and word == small:
        return own  # it has no kin but itself, as most words
    if spelled_as_listed(small):  # then its kin are as well
        return commonest(kin, own, code, size)
    return max(own, *[zipf(form, code, size) or own for form in kin])


def common_themselves(words: Collection[str], code: str, least: float) -> set[str]:
    """Those of some words in lower case that are as common as ``least`` (Zipf), whatever their
    families are.
    """
    words_listed = table(code, size_of(code))
    return set() if words_listed is None else words_listed.zipf.common(words, least)


def expect_families(words: Iterable[str], code: str, *, rare: bool = True) -> None:
    """Look up the words that ``known`` will be asked for: faster for all of them together. Without
    ``rare`` those that are rare are looked up when they are asked for.
    """
    words_listed = table(code, size_of(code))
    if words_listed is None or words_listed.zipf.whole:
        return
    keys: set[str] = set()
    new = words_listed.zipf.new(words)
    for count, word in enumerate(new, start=1):
        small = word.lower()
        kin = family(small, code)
        keys |= kin
        if not spelled_as_listed(small):
            keys |= keys_of({word, *kin})
        if count == _SAMPLE and len(keys) * len(new) > MANY * count:
            words_listed.zipf.read_all()
            return
    words_listed.zipf.expect(keys, rare=rare)


def rare_family(word: str, code: str) -> bool:
    """Whether a word in lower case and all of its kin are surely rarer than ``RARE``; False where
    that is not known yet.
    """
    words_listed = table(code, size_of(code))
    if words_listed is None or not (word.isascii() and word.isalpha()):
        return False
    return words_listed.zipf.are_rare(family(word, code))


def gap_of(word: str, code: str) -> float:
    """Decades of frequency below ``COMMON``, at most two; 0 without a word list."""
    common = known(word, code)
    return 0.0 if common is None else min(_DEEPEST, max(0.0, COMMON - common))


def length_of(word: str, code: str) -> int:
    """Syllables of a word, or its letters where the spelling leaves the vowels out."""
    return letters_of(word) if code in _VOWELS_UNWRITTEN else syllables_in(code)(word)


@cache
def syllables_in(code: str) -> Callable[[str], int]:
    """What counts the syllables of a word in a language."""
    return get(code).counter().count


STEPS = (
    "excess",
    "syllables",
    "acronym",
    "mixed",
    "learned",
    "below_5.5",
    "below_4.5",
    "below_3.5",
    "below_2.5",
    "form",
    "name",
    "spoken",
    "foreign",
)
"""The features of a word, in order.

``excess``: length, see ``excess_of``; ``syllables``; ``acronym``, ``mixed``, ``learned``: 1 or 0;
``below_N``: decades of frequency below a mark; ``form``: decades between the form and its family;
``name``: decades below the first mark, for words with a capital letter; ``spoken``: syllables
beyond the first, weighed by rarity; ``foreign``: decades below the second mark, for English words
that end as foreign words do.
"""


def word_steps(word: str, code: str) -> tuple[float, ...]:
    """The values of ``STEPS`` for one word; those of frequency are left out without a word list."""
    acronym, mixed = shape(word)
    syllables = syllables_in(code)(word)
    science = code == "en" and learned(word.lower())
    steps = (excess_of(word, code), float(syllables), float(acronym), float(mixed), float(science))
    common = known(word, code)
    found = zipf(word, code, size_of(code))
    if common is None or found is None:
        return steps
    if common >= COMMON:
        return (*steps, 0.0, 0.0, 0.0, 0.0, common - found)
    gap = COMMON - common
    rare = max(0.0, _RARE - common)
    return (
        *steps,
        gap,
        rare,
        max(0.0, 3.5 - common),
        max(0.0, 2.5 - common),
        common - found,
        gap if _is_name(word, code) else 0.0,
        max(0, syllables - 1) * min(_DEEPEST, gap),
        min(_DEEPEST, rare) if rare and code == "en" and foreign(word.lower()) else 0.0,
    )


def _is_name(word: str, code: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and code not in _CAPITAL_NOUNS
