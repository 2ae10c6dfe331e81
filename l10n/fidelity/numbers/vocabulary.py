"""The word tables of ``quantities`` as patterns, compiled once on first use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from l10n.fidelity.data.quantities import (
    MINUS_WORDS,
    MULTIPLIERS,
    OWN,
    PERCENT,
    PERCENT_BEFORE,
    QUANTITIES,
    RANGE_WORDS,
)
from l10n.fidelity.numbers.lookups import GAP, GAPS, QUOTE, Forms, any_of, folded

_QUOTES = re.compile(QUOTE)
_SPACES = re.compile("[\u00a0\u202f]")
_PERCENT_BEFORE = tuple(PERCENT_BEFORE.split())
_PERCENT_ENDS = frozenset(word[-1] for word in _PERCENT_BEFORE)
_LEAD = f"(?:[-\u2010\u2011]|{GAP})"
_NEAR = 12
"""How far before a number percent is looked for."""


class Unit(NamedTuple):
    """A unit that was read: its canonical name and its kind (``measure``, ``time``, ``form``)."""

    name: str
    kind: str


@cache
def unit_forms() -> Forms:
    """A unit directly after a number."""
    forms = [form for quantity in QUANTITIES for form in quantity.forms.split()]
    return Forms(forms, _LEAD)


class OwnForms:
    """The forms that stand for a unit in one language only.

    Args:
        written: the forms of every unit.
    """

    def __init__(self, written: Mapping[str, str]) -> None:
        kinds = {quantity.name: quantity.kind for quantity in QUANTITIES}
        units = {
            form.rstrip("*").replace("_", " "): Unit(name, kinds[name])
            for name, forms in written.items()
            for form in forms.split()
        }
        self._units = sorted(units.items(), key=lambda item: -len(item[0]))
        self._forms = Forms((form for forms in written.values() for form in forms.split()), _LEAD)

    def unit(self, text: str, end: int) -> Unit | None:
        """The unit behind a place that is one in this language only."""
        found = self._forms.match(text, end)
        if found is None:
            return None
        word = folded(found.form)
        return next(unit for form, unit in self._units if word.startswith(form))


@cache
def own_forms(language: str) -> OwnForms | None:
    """What stands for a unit in one language only; None where nothing does."""
    written = OWN.get(language)
    return OwnForms(written) if written else None


@cache
def any_forms() -> Forms:
    """A unit of any language directly after a number."""
    own = (written for units in OWN.values() for written in units.values())
    forms = (quantity.forms for quantity in QUANTITIES)
    return Forms([form for written in (*forms, *own) for form in written.split()], _LEAD)


@cache
def _units() -> tuple[dict[str, Unit], tuple[tuple[str, Unit], ...]]:
    exact: dict[str, Unit] = {}
    stems: list[tuple[str, Unit]] = []
    for quantity in QUANTITIES:
        unit = Unit(quantity.name, quantity.kind)
        for form in quantity.forms.split():
            text = form.rstrip("*").replace("_", " ").lower()
            exact.setdefault(text, unit)
            if form.endswith("*"):
                stems.append((text, unit))
    return exact, tuple(sorted(stems, key=lambda stem: -len(stem[0])))


@lru_cache(maxsize=1024)
def unit_named(text: str) -> Unit | None:
    """The unit that a matched form stands for."""
    exact, stems = _units()
    word = _SPACES.sub(" ", _QUOTES.sub('"', text)).lower()
    return exact.get(word) or next((unit for stem, unit in stems if word.startswith(stem)), None)


@cache
def unit_anywhere(name: str) -> re.Pattern[str]:
    """Any form of one unit, wherever it stands in a text."""
    forms = next(quantity.forms for quantity in QUANTITIES if quantity.name == name).split()
    return re.compile(rf"(?<![^\W\d_])(?:{any_of(forms)})", re.IGNORECASE)


@cache
def percent_forms() -> Forms:
    """Percent or per mille directly after a number."""
    return Forms(["‰", *PERCENT.split()])


def percent_before(text: str, start: int) -> bool:
    """Whether percent stands directly in front of a number."""
    # In front of most numbers stands a word, behind one space.
    last = text[max(0, start - 2) : start].rstrip(GAPS)
    if last and last[-1].lower() not in _PERCENT_ENDS:
        return False
    near = text[max(0, start - _NEAR) : start]
    ends = near.rstrip(GAPS).lower().endswith(_PERCENT_BEFORE)
    return ends and _percent_before_pattern().search(near) is not None


@cache
def _percent_before_pattern() -> re.Pattern[str]:
    """Percent directly in front of a number, at the end of a text."""
    return re.compile(f"(?<!\\d)(?<!\\d )(?:{any_of(PERCENT_BEFORE.split())}){GAP}$", re.IGNORECASE)


@cache
def percent_anywhere() -> re.Pattern[str]:
    """Percent, wherever it stands."""
    return re.compile(any_of(f"{PERCENT} {PERCENT_BEFORE} ‰ 百分比 百分".split()), re.IGNORECASE)


@cache
def multiplier_forms() -> Forms:
    """A word that multiplies the number before it."""
    return Forms([word for word, _, _ in MULTIPLIERS])


@cache
def multiplier_named(text: str) -> tuple[int, bool]:
    """Factor of a matched word, and whether the number alone is never meant."""
    word = re.sub("[\u00a0\u202f]", " ", text).lower()
    return next((n, always) for w, n, always in MULTIPLIERS if w.replace("_", " ") == word)


def says_minus(text: str) -> bool:
    """Whether a text holds a word for minus or below zero."""
    return _minus_words().search(text) is not None


@cache
def _minus_words() -> re.Pattern[str]:
    return re.compile(any_of(MINUS_WORDS.split()), re.IGNORECASE)


@cache
def range_words() -> re.Pattern[str]:
    """A text that is nothing but the sign or word between two ends of a range."""
    words = any_of(RANGE_WORDS.split())
    return re.compile(f"\\s*(?:[-\u2010-\u2015~～〜]|{words})\\s*", re.IGNORECASE)
