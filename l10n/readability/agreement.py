"""Whether a text is in the language it is said to be in.

A sentence with enough of the language's own function words is in it; only the others are looked at
closer, and only where there are many, so that the common path costs one look-up a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from l10n.languages.registry import get, traits_of
from l10n.languages.traits import Traits
from l10n.readability.scoring import MIXED, OTHER_LANGUAGE
from l10n.readability.tokens import Sentence

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


def disagreement(text: str, sentences: Sequence[Sentence], code: str | None) -> str | None:
    """Why the language does not fit (a message), or None where it fits or nobody can tell."""
    if code is None or not sentences:
        return None
    language = get(code)
    if not language.supported:
        return None
    own = _function_words(language.traits)
    total = sum(len(sentence.words) for sentence in sentences)
    fewest = max(_FOREIGN_WORDS, _MIXED * total)
    poor = [s for s in sentences if len(s.words) >= _FEWEST_WORDS and _share(s, own) < _PLENTY]
    if not own or sum(len(s.words) for s in poor) < fewest:
        return None
    doubtful = [s for s in poor if _is_doubtful(s, own, language.traits.script)]
    if sum(len(s.words) for s in doubtful) < fewest:
        return None
    foreign = sum(len(s.words) for s in doubtful if _is_foreign(s.span.of(text), code))
    if foreign < fewest:
        return None
    return OTHER_LANGUAGE if foreign >= _OTHER * total else MIXED


def _is_doubtful(sentence: Sentence, own: frozenset[str], script: str) -> bool:
    share = _share(sentence, own)
    rivals = map(_rival, _RIVALS.get(script, ()))
    return share < _SOME or any(_share(sentence, rival) > share for rival in rivals)


def _share(sentence: Sentence, own: frozenset[str]) -> float:
    return sum(word.lower() in own for word in sentence.words) / len(sentence.words)


def _is_foreign(text: str, code: str) -> bool:
    from l10n.languages.identification import identify

    found = identify(text)
    if found is None:
        return False
    mine = get(code).tag
    return found != mine and not any({found, mine} <= group for group in _RELATIVES)


@cache
def _rival(code: str) -> frozenset[str]:
    return _function_words(traits_of(code))


def _function_words(traits: Traits) -> frozenset[str]:
    return frozenset(f"{traits.function_words} {traits.ends.starters}".lower().split())
