"""Shares in words: "three out of four", "half"."""

from __future__ import annotations

import re
from fractions import Fraction

from l10n.fidelity.data.fractions import HALF, HALF_OF, QUARTER, THIRD
from l10n.fidelity.numbers.words import words_for
from l10n.languages.tags import primary

SHARE_OF = re.compile(
    r"\s*(?:\w+\s){0,2}(?:in|out of|of|de|sur|von|su|em|из|op|na|z)\s+"
    r"(?:every\s|each\s|cada\s|je\s|ogni\s|de\s)?",
    re.IGNORECASE,
)
"""What stands between the two numbers of a share."""

_MOST = 12
_LONGEST = 11
_ROUNDED = Fraction(1, 100)
"""How far a percentage may be off the share that it is rounded from."""


def says_share(text: str, share: Fraction, language: str | None) -> bool:
    """Whether a text says a share in words: a half, in quarters, or so many of up to twelve."""
    code = primary(language)
    if share == Fraction(1, 2) and _holds(HALF.get(code), text):
        return True
    if share == Fraction(1, 4) and _holds(QUARTER.get(code), text):
        return True
    if share == Fraction(3, 4) and _holds(QUARTER.get(code), text):
        three = words_for(3, language)
        return three is not None and three.search(text) is not None
    wholes = range(share.denominator, _MOST + 1, share.denominator)
    return any(_says(text, int(share * whole), whole, language) for whole in wholes)


def says_percent(text: str, percent: str, language: str | None) -> bool:
    """Whether a text says about a percentage as a share in words: 33% as "one in three"."""
    if len(percent) > _LONGEST or percent[0] in "T+":
        return False
    share, code = Fraction(percent) / 100, primary(language)
    if share == Fraction(1, 2):
        return _holds(HALF_OF.get(code), text)
    near = {
        Fraction(part, whole)
        for whole in range(3, _MOST + 1)
        if (part := round(share * whole)) and abs(share - Fraction(part, whole)) < _ROUNDED
    }
    thirds = any(other.denominator == 3 for other in near)
    if thirds and _holds(THIRD.get(code), text):
        return True
    return any(says_share(text, other, language) for other in sorted(near))


def _holds(form: str | None, text: str) -> bool:
    return form is not None and re.search(form, text, re.IGNORECASE) is not None


def _says(text: str, part: int, whole: int, language: str | None) -> bool:
    """Whether a text says "three out of four" with words for both."""
    parts, wholes = words_for(part, language), words_for(whole, language)
    if parts is None or wholes is None:
        return False
    for found in parts.finditer(text):
        between = SHARE_OF.match(text, found.end())
        if between is not None and wholes.match(text, between.end()):
            return True
    return False
