"""Numbers from zero to twelve as words: a small number that is there as a word is not missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from l10n.fidelity.data.duals import DUALS
from l10n.fidelity.data.fractions import HALF, QUARTER, THIRD
from l10n.fidelity.data.frequencies import FREQUENCIES
from l10n.fidelity.data.number_words import NUMBER_WORDS
from l10n.fidelity.numbers.lookups import unspaced
from l10n.fidelity.numbers.units import unit_at
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.languages.tags import primary
from l10n.languages.words import LETTER, MARKS
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_FRACTIONS = {
    "5": HALF,
    "25": QUARTER,
    "75": QUARTER,
    "333333": THIRD,
    "666667": THIRD,
}

_ENDING = lazy(rf"(?:{LETTER}|[{MARKS}]){{1,12}}")
_GAP = 4
"""Letters in front of a word among which a number stands that belongs to it."""

WITHOUT_ONE = frozenset(("ar", "he", "ru"))
"""Languages that say "in a week" without a word for one."""

_JOINT = lazy(r"['’个個]| an?\b")
"""What may join a number to what it counts: "un’ora", "一个小时", "half an hour"."""


# The numbers of a block are looked for in one and the same text, many of them often.
@lru_cache(maxsize=16)
def says_number(text: str, value: int, language: str | None) -> bool | None:
    """Whether a text holds a number from 0 to 12 as a word; None for a language without a list.

    Args:
        text: running text.
        value: the number.
        language: BCP 47 tag of the text, or None.
    """
    words = words_for(value, language)
    return None if words is None else words.search(text) is not None


@lru_cache(maxsize=256)
def says_amount(text: str, value: int, language: str | None, unit: Unit) -> bool:
    """Whether a text holds a number from 0 to 12 as a word in front of a unit or in one with it."""
    if value == 2 and says_pair(text, language, unit):
        return True
    words = words_for(value, language)
    return words is not None and any(
        stands_before(text, found.end(), unit, language) for found in words.finditer(text)
    )


def stands_before(text: str, end: int, unit: Unit, language: str | None) -> bool:
    """Whether a unit stands behind the stem of a word that ends at a place in a text: behind the
    stem, the word, or what joins word and unit.
    """
    ending = _ENDING.match(text, end)
    ends = {end, ending.end() if ending else end}
    joints = {joint.end() for place in ends if (joint := _JOINT.match(text, place))}
    return any(unit_at(text, Span(end, place), language) == unit for place in ends | joints)


def says_pair(text: str, language: str | None, unit: Unit) -> bool:
    """Whether a text says two of a unit in one word, as Arabic ``يومين`` says "two days"."""
    code = primary(language)
    forms = DUALS.get(code, {}).get(unit.name)
    return forms is not None and _pattern(forms.split()).search(text) is not None


def says_single(text: str, language: str | None, unit: Unit) -> bool:
    """Whether a text says a unit without a number, in a language that so says one of it."""
    code = primary(language)
    words = FREQUENCIES.get(code, {}).get(unit.name) if code in WITHOUT_ONE else None
    return words is not None and not_counted(words.word, text)


def not_counted(form: str, text: str) -> bool:
    """Whether a word stands in a text without digits in front of it."""
    return any(
        not text[max(0, found.start() - _GAP) : found.start()].rstrip()[-1:].isdigit()
        for found in re.finditer(form, text, re.IGNORECASE)
    )


def says_fraction(text: str, value: str, language: str | None) -> bool:
    """Whether a text holds a half, third or quarter as a word, or nobody knows.

    Args:
        text: running text.
        value: the fraction as a decimal.
        language: BCP 47 tag of the text, or None.
    """
    table = _FRACTIONS.get(value.rpartition(".")[2], {})
    return primary(language) not in table or holds_form(table, text, language)


def holds_form(forms: Mapping[str, str], text: str, language: str | None) -> bool:
    """Whether a text holds what its language says for something; letters' case is no matter.

    Args:
        forms: an expression for each language, by its primary subtag.
        text: running text.
        language: BCP 47 tag of the text, or None.
    """
    form = forms.get(primary(language))
    return form is not None and re.search(form, text, re.IGNORECASE) is not None


def words_for(value: int, language: str | None) -> re.Pattern[str] | None:
    """The words for a number from 0 to 12, or None."""
    patterns = _patterns(primary(language))
    return patterns[value] if 0 <= value < len(patterns) else None


@cache
def _patterns(primary: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(row.split()) for row in NUMBER_WORDS.get(primary, ()))


def _pattern(forms: list[str]) -> re.Pattern[str]:
    return lazy("|".join(map(_form, forms)), re.IGNORECASE)


def _form(form: str) -> str:
    text = re.escape(form.rstrip("*").replace("_", " "))
    if unspaced(form[0]):
        return text
    end = "" if form.endswith("*") else r"(?![^\W\d_])"
    # Arabic, Hebrew and Amharic glue "and", "in" and the article to the word.
    start = (
        r"(?<![^\W\d_])(?:[وبلفكהובלמשከበለየ]|ال|وال|بال|እስከ|በየ|ለየ)?"
        if form[0] >= "\u0590"
        else r"(?<![^\W\d_])"
    )
    return start + text + end
