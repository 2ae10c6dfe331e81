"""What the pieces of a text add to its counts, remembered per language.

A piece is what stands between white space: a word with the punctuation around it, most of the
time. No word reaches over white space, so that the counts of a text are sums over its pieces.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from struct import Struct
from typing import NamedTuple

from l10n.languages.language import Language
from l10n.languages.traits import Traits
from l10n.languages.words import words_in
from l10n.readability.counts import Counts
from l10n.text.memo import remembered
from l10n.text.patterns import lazy

WIDTH = Counts._fields.index("signs") + 1
"""How many fields of ``Counts`` are sums over pieces: ``words`` to ``signs``."""

# One integer holds all facts of a piece side by side: adding up a text is one addition a piece.
_BITS = 32
_MASK = (1 << _BITS) - 1

_SENTENCE = 1 << (_BITS * Counts._fields.index("sentences"))
_SIGNS = _BITS * Counts._fields.index("signs")
_LETTERS = _BITS * Counts._fields.index("letters")
_FUNCTION_WORDS = _BITS * WIDTH

_LONGEST, _SENTENCES = 500, 1 << 14
"""Length and number of the sentences that are remembered."""

_FIELDS = Struct(f"<{WIDTH}I")
_OF_WORD = Struct(f"<{WIDTH + 1}I")
_BYTES = _BITS // 8 * (WIDTH + 2)
"""Room for the fields, for the function words and for what overflows."""

_FASEEH = lazy("[ءئؤذظ]|وا$|ون$|وا|ون")
_INFLECTED = lazy(r"(?:es|ed|ing)$")
_HYPHENS = lazy(r"[-‐‑]")


class Facts(NamedTuple):
    """The facts of pieces in a language, packed; sums of them can be unpacked.

    A word with a capital letter counts as a name, except where a sentence opens.

    Attributes:
        inner: of a piece inside a sentence.
        opening: of the piece with a sentence's first word.
        of_sentence: of a sentence.
    """

    inner: Callable[[str], int]
    opening: Callable[[str], int]
    of_sentence: Callable[[str], int]


@cache
def facts_of(language: Language) -> Facts:
    """How the pieces of a language's texts are counted."""
    words = words_in(language.traits.words)
    word = remembered(_word_facts(language))

    def inner(piece: str) -> int:
        return sum(map(word, words(piece)), len(piece) << _SIGNS)

    def opening(piece: str) -> int:
        found = words(piece)
        if not found:
            return inner(piece)
        return inner(piece) - word(found[0]) + word(as_common(found[0]))

    kept = remembered(inner), remembered(opening)
    # A sentence is read again where an edit elsewhere is judged.
    sentence = remembered(partial(_of_sentence, *kept), longest=_LONGEST, memory=_SENTENCES)
    return Facts(*kept, sentence)


def _of_sentence(inner: Callable[[str], int], opening: Callable[[str], int], text: str) -> int:
    total, pieces = _SENTENCE, iter(text.split())
    for piece in pieces:
        total += opening(piece)
        if total & _MASK:
            break  # the first word is read; the others follow
    return sum(map(inner, pieces), total)


def _word_facts(language: Language) -> Callable[[str], int]:
    hard_words = _HARD.get(language.tag, _nothing)
    frequent = function_words(language.traits)
    arabic = language.tag == "ar"

    def facts(word: str) -> int:
        plain = word.isalpha()
        letters = len(word) if plain else sum(map(str.isalpha, word))
        syllables = language.syllables(word)
        packed = _OF_WORD.pack(
            1,
            syllables,
            letters,
            letters if plain else sum(map(str.isalnum, word)),
            syllables >= 3,
            syllables == 1,
            letters > 6,
            hard_words(word, letters, syllables, language),
            syllables >= 4,
            arabic and syllables > 4 and _FASEEH.search(word) is not None,
            syllables > 4,
            not language.syllables_known(word),
            0,  # sentences
            0,  # signs: those of a piece, not of its words
            word.lower() in frequent,
        )
        return int.from_bytes(packed, "little")

    return facts


def function_words(traits: Traits) -> frozenset[str]:
    """Very frequent short words of a language, in small letters."""
    return frozenset(f"{traits.function_words} {traits.ends.starters}".lower().split())


def unpacked(sums: int) -> tuple[int, ...]:
    """The share of the first ``WIDTH`` fields of ``Counts`` in a sum of packed facts."""
    return _FIELDS.unpack_from(sums.to_bytes(_BYTES, "little"))


def words_of(sums: int) -> int:
    """How many words there are in a sum of packed facts."""
    return sums & _MASK


def letters_of(sums: int) -> int:
    """How many letters there are in a sum of packed facts."""
    return sums >> _LETTERS & _MASK


def function_words_of(sums: int) -> int:
    """How many words of a sum of packed facts are function words of the language."""
    return sums >> _FUNCTION_WORDS


def as_common(word: str) -> str:
    """A sentence's first word as it would be written inside one:

    ``The`` -> ``the``; ``DNA`` and ``McKay`` stay.
    """
    if word[:1].isupper() and (len(word) == 1 or word[1:].islower()):
        return word[0].lower() + word[1:]
    return word


def _nothing(word: str, letters: int, syllables: int, language: Language) -> bool:
    return False


def _fog(word: str, letters: int, syllables: int, language: Language) -> bool:
    """Three or more syllables;

    Not a name, a compound of easy words, or made so by -es, -ed or -ing (Gunning).
    """
    if syllables < 3 or word[:1].isupper():
        return False
    parts = _HYPHENS.split(word)
    if len(parts) > 1:
        return any(
            _fog(part, len(part), language.syllables(part), language) for part in parts if part
        )
    stem = _INFLECTED.sub("", word)
    return stem == word or syllables > 3 or not _two_syllables(word, stem, language)


def _two_syllables(word: str, stem: str, language: Language) -> bool:
    """Whether the ending is what makes the third syllable."""
    stems = (stem, stem + "e") if not word.endswith("es") else (stem + "e", stem)
    return any(len(form) > 2 and language.syllables(form) == 2 for form in stems)


def _six_letters(word: str, letters: int, syllables: int, language: Language) -> bool:
    return letters > 5


_HARD: dict[str, Callable[[str, int, int, Language], bool]] = {"en": _fog, "ar": _six_letters}
