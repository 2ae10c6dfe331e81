"""Whether a text is in the language it is said to be in.

A sentence with enough of the language's own function words is in it; only the others are looked at
closer, and only where there are many, so that the common path costs one look-up a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache

from l10n.languages.registry import get, traits_of
from l10n.languages.words import alone, finder
from l10n.readability.facts import (
    function_words,
    function_words_of,
    has_function_words,
    poor_in_function_words,
    words_of,
)
from l10n.readability.scoring import MIXED, OTHER_LANGUAGE
from l10n.readability.tokens import Sentence, Sentences
from l10n.text.memo import remembered

_PLENTY, _SOME = 0.3, 0.12
"""Shares of function words: with plenty a sentence is in the language; with some it is, unless a
language that shares such words has more of them.
"""

_RIVALS = {
    "Latn": ("en", "es", "fr", "de", "it", "pt", "nl"),
    "Cyrl": ("ru", "uk", "bg", "sr"),
    "Arab": ("ar", "fa", "ur"),
}

_FEWEST_WORDS = 6
"""Shorter sentences tell nothing."""

_FOREIGN_WORDS = 20
"""Fewer foreign words are a quotation."""

_MIXED, _OTHER = 0.25, 0.8
"""Shares of foreign words from which on a text is mixed, or in another language altogether."""

_LONGEST, _SENTENCES = 5000, 1 << 8
"""Length and number of the sentences that are remembered: a page is often read again."""

_BITS = 32
_MASK = (1 << _BITS) - 1

_RELATIVES: tuple[frozenset[str], ...] = (
    frozenset({"nb", "no", "nn", "da"}),
    frozenset({"hr", "sr", "bs", "sh"}),
    frozenset({"id", "ms"}),
    frozenset({"gl", "pt"}),
    frozenset({"gl", "es"}),
    frozenset({"cs", "sk"}),
    frozenset({"ar", "fa", "ur"}),
    frozenset({"bg", "mk"}),
    frozenset({"nl", "af"}),
    frozenset({"tl", "fil"}),
)
"""Languages that single sentences do not tell apart well enough."""


def disagreement(sentences: Sentences, code: str | None) -> str | None:
    """Why the language does not fit (a message), or None where it fits or nobody can tell."""
    if code is None or not sentences:
        return None
    language = get(code)
    if not language.supported:
        return None
    total = words_of(sentences.sums)
    fewest = max(_FOREIGN_WORDS, _MIXED * total)
    poor = poor_in_function_words(sentences.facts, _FEWEST_WORDS, _PLENTY)
    if sum(poor.values()) < fewest or not has_function_words(language.traits):
        return None
    rivals = _rivals(language.traits.script)
    doubtful = _fitting(poor, fewest, lambda place: _is_doubtful(sentences[place], rivals))
    if not doubtful:
        return None
    is_foreign, texts = _foreign(code), sentences.texts
    foreign = _fitting(doubtful, fewest, lambda place: is_foreign(texts[place]))
    if not foreign:
        return None
    return OTHER_LANGUAGE if sum(foreign.values()) >= _OTHER * total else MIXED


def _fitting(
    words: dict[int, int], fewest: float, fits: Callable[[int], bool]
) -> dict[int, int] | None:
    """Those of some sentences that fit, if they have at least so many words together, else None.

    The longest are asked first: most texts are settled before the dear questions are many.

    Args:
        words: how many words each has, by its place.
        fewest: how many they must have together.
        fits: the question to the sentence at a place.
    """
    found: dict[int, int] = {}
    left = sum(words.values())
    for place in sorted(words, key=words.__getitem__, reverse=True):
        if left < fewest:
            return None
        if fits(place):
            found[place] = words[place]
        else:
            left -= words[place]
    return found if left >= fewest else None


def _is_doubtful(sentence: Sentence, rivals: Callable[[str], int]) -> bool:
    own = function_words_of(sentence.facts)
    if own < _SOME * words_of(sentence.facts):
        return True
    theirs = sum(map(rivals, sentence.text.split()))
    while theirs:
        if theirs & _MASK > own:
            return True
        theirs >>= _BITS
    return False


@cache
def _rivals(script: str) -> Callable[[str], int]:
    """The function from a piece to how many of its words are function words of each language that
    shares a script, side by side in one integer.
    """
    known: Counter[str] = Counter()
    for place, code in enumerate(_RIVALS.get(script, ())):
        known.update(dict.fromkeys(function_words(traits_of(code)), 1 << (_BITS * place)))
    words = finder()

    def found(piece: str) -> int:
        single = alone(piece)
        if single:
            return known.get(single.lower(), 0)
        return sum([known.get(word.lower(), 0) for word in words(piece)])

    return remembered(found)


@cache
def _foreign(code: str) -> Callable[[str], bool]:
    """The function from a sentence to whether it is in another language."""
    from l10n.languages.identification import identify

    mine = get(code).tag

    def is_foreign(text: str) -> bool:
        found = identify(text)
        if found is None or found == mine:
            return False
        return not any({found, mine} <= group for group in _RELATIVES)

    return remembered(is_foreign, longest=_LONGEST, memory=_SENTENCES)
