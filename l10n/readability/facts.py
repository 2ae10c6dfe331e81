"""What one word adds to the counts, remembered per language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from l10n.languages.language import Language
from l10n.readability.counts import Counts
from l10n.text.patterns import lazy

WIDTH = Counts._fields.index("sentences")
"""How many fields of ``Counts`` are sums over words: ``words`` to ``guessed_words``."""

# One integer holds all facts of a word side by side: adding up a text is then one addition a word.
_BITS = 40
_MASK = (1 << _BITS) - 1

_MEMORY = 1 << 16
_FASEEH = lazy("[ءئؤذظ]|وا$|ون$|وا|ون")
_INFLECTED = lazy(r"(?:es|ed|ing)$")
_HYPHENS = lazy(r"[-‐‑]")


@cache
def facts_of(language: Language) -> Callable[[str], int]:
    """The function from a word to its facts in a language, packed; sums of them can be unpacked.

    A word with a capital letter counts as a name: give a sentence's first word through
    ``as_common``.
    """
    hard_words = _HARD.get(language.tag, _nothing)

    @lru_cache(maxsize=_MEMORY)
    def facts(word: str) -> int:
        letters = sum(map(str.isalpha, word))
        characters = letters if word.isalpha() else sum(map(str.isalnum, word))
        syllables = language.syllables(word)
        faseeh = language.tag == "ar" and syllables > 4 and _FASEEH.search(word) is not None
        return _packed(
            (
                1,
                syllables,
                letters,
                characters,
                int(syllables >= 3),
                int(syllables == 1),
                int(letters > 6),
                int(hard_words(word, letters, syllables, language)),
                int(syllables >= 4),
                int(faseeh),
                int(syllables > 4),
                int(not language.syllables_known(word)),
            )
        )

    return facts


def _packed(facts: Iterable[int]) -> int:
    return sum(fact << (_BITS * place) for place, fact in enumerate(facts))


def unpacked(sums: int) -> list[int]:
    """The share of the first ``WIDTH`` fields of ``Counts`` in a sum of packed facts."""
    return [sums >> (_BITS * place) & _MASK for place in range(WIDTH)]


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
