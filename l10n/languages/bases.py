"""The words that a form may come from: who knows the base knows the form.

Guesses by ending; a guess that is no word does no harm, because only known words are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from l10n.languages.arabic import spellings
from l10n.languages.plurals import plurals

_DERIVED = ("ed", "ing", "er", "ers", "est", "ly", "ness", "ful", "less", "able")
"""English endings that leave the meaning as it is."""

_BY_LAST = {
    last: tuple(ending for ending in _DERIVED if ending[-1] == last)
    for last in ("s", *(ending[-1] for ending in _DERIVED))
}
"""The same by their last letter; with the "s" of plurals no other letter ends a form."""

_NOT = "un"
_SHORTEST = 3
_MEMORY = 1 << 15
"""Words that are remembered: those of a page are asked about several times."""


@lru_cache(maxsize=_MEMORY)
def bases(word: str, language: str) -> tuple[str, ...]:
    """A word in lower case and the words it may be a regular form of, the word itself first."""
    found: dict[str, None] = {word: None}
    steps = _english if language == "en" else _other
    new: tuple[str, ...] = (word,)
    for _ in range(2):
        before = len(found)
        for form in new:
            for base in steps(form, language):
                if len(base) >= _SHORTEST:
                    found[base] = None
        new = tuple(found)[before:]
    return tuple(found)


def _english(word: str, language: str) -> Sequence[str]:
    if word[-1:] not in _BY_LAST and not word.startswith(_NOT):
        return ()  # as most words are
    word = word.removesuffix("'s")
    found = [word]
    if word.endswith("s"):
        if word.endswith("ies"):
            found.append(f"{word[:-3]}y")
        if word.endswith("es"):
            found.append(word[:-2])
        if not word.endswith("ss"):
            found.append(word[:-1])
    for ending in _BY_LAST.get(word[-1:], ()):
        if word.endswith(ending):
            found += _stems(word[: -len(ending)])
            if ending == "ly":
                found.append(f"{word[:-2]}le")
    if word.startswith(_NOT) and len(word) > len(_NOT) + _SHORTEST:
        found.append(word[len(_NOT) :])
    return found


def _stems(stem: str) -> list[str]:
    """``mov`` may be "move", ``stopp`` "stop", ``carri`` "carry"."""
    found = [stem, f"{stem}e"]
    if len(stem) > _SHORTEST and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    if stem.endswith("i"):
        found.append(f"{stem[:-1]}y")
    return found


def _other(word: str, language: str) -> Iterator[str]:
    """What a word may be the plural or the feminine of; checked by forming them again."""
    for form, ending in _UNDONE.get(language, ()):
        if word.endswith(form):
            base = f"{word.removesuffix(form)}{ending}"
            if word in plurals(base, language):
                yield base
    if language == "fr" and word.endswith(_FRENCH_VERBS):
        yield from (
            f"{word.removesuffix(ending)}er" for ending in _FRENCH_VERBS if word.endswith(ending)
        )
    if language == "it" and word[-1:] in ("e", "i"):
        yield from (f"{word[:-1]}{ending}" for ending in ("a", "o", "e"))


_FRENCH_VERBS = (
    "ez",
    "ons",
    "ent",
    "ait",
    "aient",
    "era",
    "eront",
    "erez",
    "ant",
    "é",
    "ée",
    "ées",
)
"""Endings of the commonest French conjugation, beside the infinitive."""

_UNDONE = {
    "es": (
        ("s", ""),
        ("es", ""),
        ("a", ""),
        ("as", ""),
        ("os", "o"),
        ("a", "o"),
        ("as", "o"),
        ("ces", "z"),
        ("ones", "ón"),
    ),
    "pt": (
        ("s", ""),
        ("es", ""),
        ("a", "o"),
        ("as", "o"),
        ("ões", "ão"),
        ("ns", "m"),
        ("is", "l"),
    ),
    "fr": (
        ("s", ""),
        ("x", ""),
        ("e", ""),
        ("es", ""),
        ("le", ""),
        ("les", ""),
        ("ne", ""),
        ("nes", ""),
        ("aux", "al"),
        ("ve", "f"),
        ("ves", "f"),
        ("se", "x"),
        ("ses", "x"),
    ),
    "de": (("e", ""), ("en", ""), ("er", ""), ("es", ""), ("em", ""), ("n", ""), ("s", "")),
}
"""Endings of forms, and what the base has in their place."""


def family(word: str, language: str) -> set[str]:
    """The words that a word in lower case shares its meaning with: its bases and, where verbs have
    many forms, what may be forms of the same verb; in Arabic, its other spellings.
    """
    if language == "ar":
        return spellings(word).union(bases(word, language))
    found = set(bases(word, language))
    for endings in _VERBS.get(language, ()):
        for cut in range(max(_SHORTEST, len(word) - _LONGEST), len(word)):
            if word[cut:] in endings:
                found.update(map(word[:cut].__add__, endings))
    return found


_VERBS = {
    "es": (
        frozenset(
            "ar o as a amos áis an é aste ó amos aron aba abas ábamos aban aré arás ará aremos"
            " arán aría arías aríamos arían e es emos en ara aras áramos aran ase asen ando ado"
            " ada ados adas ad arse arlo arla arlos arlas arle arles ándose".split()
        ),
        frozenset(
            "er ir o es e emos imos éis ís en í iste ió ieron ía ías íamos ían eré erás erá eremos"
            " erán iré irás irá iremos irán ería erían iría irían a as amos an iera ieras ieran"
            " iese iesen iendo ido ida idos idas ed id erse irse erlo erla irlo irla".split()
        ),
    ),
}
"""Endings of regular verbs, one set a conjugation."""

_LONGEST = max(len(ending) for both in _VERBS.values() for endings in both for ending in endings)
