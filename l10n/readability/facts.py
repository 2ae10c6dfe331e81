"""What the pieces of a text add to its counts, remembered per language.

A piece is what stands between white space: a word with the punctuation around it, most of the
time. No word reaches over white space, so that the counts of a text are sums over its pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache, partial
from struct import Struct

from l10n.languages.language import Language
from l10n.languages.traits import Traits
from l10n.languages.words import alone, finder
from l10n.readability.counts import Counts
from l10n.text.memo import remembered
from l10n.text.normal import normalized
from l10n.text.patterns import lazy

# One integer holds all facts of a piece side by side: adding up a text is one addition a piece.
_BITS = 32
_MASK = (1 << _BITS) - 1

_SCRIPTS = Counts._fields.index("commas")
"""The fields from here on are counted in one language only: they stand last."""

_COLUMNS = (*Counts._fields[:_SCRIPTS], "function words", *Counts._fields[_SCRIPTS:])
_PLACES = {name: _BITS * place for place, name in enumerate(_COLUMNS)}


def _packed(**counts: int) -> int:
    """Counts by their names, in one integer."""
    return sum(count << _PLACES[name] for name, count in counts.items())


_SENTENCE = _packed(sentences=1)
_HARD_WORD = _packed(hard_words=1)
_FASEEH_WORD = _packed(faseeh_words=1)
_GUESSED = _packed(guessed_words=1)
_SIGNS = _PLACES["signs"]
_LETTERS = _PLACES["letters"]
_FUNCTION_WORDS = _PLACES["function words"]
_FUNCTION_WORD = 1 << _FUNCTION_WORDS

_SIZES = 1 << 10
"""How many sizes of words are remembered."""

_LONGEST, _SENTENCES = 500, 1 << 14
"""Length and number of the sentences that are remembered."""

_FIELDS = Struct(f"<{len(_COLUMNS)}I")

_FASEEH = lazy("[ءئؤذظ]|وا$|ون$|وا|ون")
_HYPHENS = lazy(r"[-‐‑]")
_COMMAS = lazy("[、，]")
_INFLECTED = ("es", "ed", "ing")
_RUNS = {
    "latin": lazy(r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]+"),
    "hiragana": lazy(r"[\u3041-\u309f]+"),
    "katakana": lazy(r"[\u30a0-\u30ff\u31f0-\u31ff\uff66-\uff9f]+"),
    "kanji": lazy(r"[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"),
}

Syllables = Callable[[str], int]
"""What counts the syllables of a word."""


@cache
def facts_in(language: Language) -> Callable[[str], int]:
    """The function from a sentence to its facts, packed; sums of them can be unpacked.

    A word with a capital letter counts as a name, except where the sentence opens.
    """
    words = finder(language.traits.words)
    word = remembered(_word_facts(language))

    def facts(piece: str) -> int:
        single = alone(piece)
        if single:
            return word(single) + (len(piece) << _SIGNS)
        return sum(map(word, words(piece)), len(normalized("NFC", piece)) << _SIGNS)

    inner = remembered(facts)

    def opening_facts(piece: str) -> int:
        first = next(iter(words(piece)), None)
        return inner(piece) + (0 if first is None else word(as_common(first)) - word(first))

    opening = remembered(opening_facts)

    def of_sentence(text: str) -> int:
        total, pieces = _SENTENCE, iter(text.split())
        for piece in pieces:
            total += opening(piece)
            if total & _MASK:
                break  # the first word is read; the others follow
        return sum(map(inner, pieces), total)

    read = partial(_with_scripts, of_sentence) if language.tag == "ja" else of_sentence
    # A sentence is read again where an edit elsewhere is judged.
    return remembered(read, longest=_LONGEST, memory=_SENTENCES)


def _with_scripts(of_sentence: Callable[[str], int], text: str) -> int:
    """The facts of a sentence, and what is written in which of the Japanese scripts."""
    text = normalized("NFC", text)
    runs = {name: pattern.findall(text) for name, pattern in _RUNS.items()}
    return of_sentence(text) + _packed(
        commas=len(_COMMAS.findall(text)),
        **{name: sum(map(len, found)) for name, found in runs.items()},
        **{f"{name}_runs": len(found) for name, found in runs.items()},
    )


def _word_facts(language: Language) -> Callable[[str], int]:
    hard_words = _HARD.get(language.tag, _nothing)
    counter = language.counter()
    told, count = counter.told, counter.count
    frequent = function_words(language.traits)
    arabic = language.tag == "ar"

    def facts(word: str) -> int:
        plain = word.isalpha()
        letters = len(word) if plain else sum(map(str.isalpha, word))
        syllables, known = told(word)
        found = _sized(syllables, letters, letters if plain else sum(map(str.isalnum, word)))
        if hard_words(word, letters, syllables, count):
            found += _HARD_WORD
        if arabic and syllables > 4 and _FASEEH.search(word) is not None:
            found += _FASEEH_WORD
        if not known:
            found += _GUESSED
        return found + _FUNCTION_WORD if word.lower() in frequent else found

    return facts


@lru_cache(maxsize=_SIZES)
def _sized(syllables: int, letters: int, characters: int) -> int:
    """What a word of so many syllables, letters, and letters and digits adds."""
    return _packed(
        words=1,
        syllables=syllables,
        polysyllables=syllables >= 3,
        monosyllables=syllables == 1,
        words_4plus=syllables >= 4,
        complex_words=syllables > 4,
        letters=letters,
        characters=characters,
        long_words=letters > 6,
    )


def function_words(traits: Traits) -> frozenset[str]:
    """Very frequent short words of a language, in small letters."""
    return frozenset(f"{traits.function_words} {traits.ends.starters}".lower().split())


def has_function_words(traits: Traits) -> bool:
    """Whether there are any."""
    return bool(traits.function_words or traits.ends.starters)


def counts_of(sums: int) -> Counts:
    """The counts in a sum of packed facts."""
    found = _FIELDS.unpack(sums.to_bytes(_FIELDS.size, "little"))
    return Counts(*found[:_SCRIPTS], *found[_SCRIPTS + 1 :])


def numbers_of(sums: int, names: Iterable[str]) -> dict[str, int]:
    """Some of the counts in a sum of packed facts, by their names."""
    return {name: sums >> _PLACES[name] & _MASK for name in names}


def mask_of(names: Iterable[str]) -> int:
    """What leaves nothing of packed facts but some of the counts."""
    return sum(_MASK << _PLACES[name] for name in names)


def words_of(sums: int) -> int:
    """How many words there are in a sum of packed facts."""
    return sums & _MASK


def with_letters(facts: Sequence[int]) -> list[int]:
    """The places of those with a letter among packed facts."""
    letters = _MASK << _LETTERS
    return [place for place, sums in enumerate(facts) if sums & letters]


def poor_in_function_words(facts: Sequence[int], fewest: int, share: float) -> dict[int, int]:
    """The words of those among packed facts, by their places, that have at least so many, and of
    them a smaller share that are function words of the language.
    """
    return {
        place: words
        for place, sums in enumerate(facts)
        if (words := sums & _MASK) >= fewest and (sums >> _FUNCTION_WORDS & _MASK) < share * words
    }


def function_words_of(sums: int) -> int:
    """How many words of a sum of packed facts are function words of the language."""
    return sums >> _FUNCTION_WORDS & _MASK


def as_common(word: str) -> str:
    """A sentence's first word as it would be written inside one:

    ``The`` -> ``the``; ``DNA`` and ``McKay`` stay.
    """
    if word[:1].isupper() and (len(word) == 1 or word[1:].islower()):
        return word[0].lower() + word[1:]
    return word


def _nothing(word: str, letters: int, syllables: int, count: Syllables) -> bool:
    return False


def _fog(word: str, letters: int, syllables: int, count: Syllables) -> bool:
    """Three or more syllables;

    Not a name, a compound of easy words, or made so by -es, -ed or -ing (Gunning).
    """
    if syllables < 3 or word[:1].isupper():
        return False
    if not word.isalpha():
        parts = _HYPHENS.split(word)
        if len(parts) > 1:
            return any(_fog(part, len(part), count(part), count) for part in parts if part)
    return not word.endswith(_INFLECTED) or syllables > 3 or not _two_syllables(word, count)


def _two_syllables(word: str, count: Syllables) -> bool:
    """Whether the ending is what makes the third syllable."""
    stem = word[:-3] if word.endswith("ing") else word[:-2]
    stems = (stem, stem + "e") if not word.endswith("es") else (stem + "e", stem)
    return any(len(form) > 2 and count(form) == 2 for form in stems)


def _six_letters(word: str, letters: int, syllables: int, count: Syllables) -> bool:
    return letters > 5


_HARD: dict[str, Callable[[str, int, int, Syllables], bool]] = {"en": _fog, "ar": _six_letters}
