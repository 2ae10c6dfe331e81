"""Names of drugs in Arabic, Cyrillic and Greek letters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from l10n.fidelity.data.drug_spellings import ARABIC, CYRILLIC, GREEK, GREEK_PAIRS
from l10n.fidelity.names.tables import rows_of
from l10n.text.normal import unaccented
from l10n.text.patterns import lazy

_ARABIC_ALIKE = str.maketrans(
    "أإآىیکجقث", "اااييكغغت", "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
)
_LONG_VOWELS = str.maketrans("", "", "اوي")
_GLUED = lazy(r"[وف]?(?:[بلك]?ال|لل|[بلك])?")
_LEAST = 5
"""Consonants from which a name is told by them alone."""

_ENDING = lazy(r"(?:ами|ом|ем|ах|ові|а|у|е|ы|і|и)$")


def from_arabic(word: str) -> str:
    """The drug, with Latin letters, that a word in Arabic letters names; "" for none. "And",
    "with" and the article may be glued to it.
    """
    form = word.translate(_ARABIC_ALIKE)
    glued = _GLUED.match(form)
    ends = {0, 1, glued.end() if glued else 0}
    return next((drug for end in sorted(ends) if (drug := _arabic().get(_bones(form[end:])))), "")


def from_cyrillic(word: str) -> tuple[str, ...]:
    """A word in Cyrillic letters as Latin ones, as it is and without the ending of a case."""
    forms = dict.fromkeys((word, _ENDING.sub("", word)))
    return tuple("".join(CYRILLIC.get(letter, "") for letter in form) for form in forms)


def from_greek(word: str) -> tuple[str, ...]:
    """A word in Greek letters as Latin ones, with both ways to read a beta."""
    plain = unaccented(word)
    for letters, other in GREEK_PAIRS:
        plain = plain.replace(letters, other)
    latin = plain.translate(GREEK)
    return tuple(dict.fromkeys((latin, latin.replace("v", "b"))))


def _bones(form: str) -> str:
    """The consonants of a word, where they are enough, as vowels are written in many ways."""
    bones = form.translate(_LONG_VOWELS)
    return bones if len(bones) >= _LEAST else form


@cache
def _arabic() -> Mapping[str, str]:
    return {
        _bones(form.translate(_ARABIC_ALIKE)): row[0] for row in rows_of(ARABIC) for form in row[1:]
    }
