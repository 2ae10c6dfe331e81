"""The word tables of ``quantities`` as patterns, compiled once on first use."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import NamedTuple

from l10n.fidelity.data.quantities import (
    MINUS_WORDS,
    MULTIPLIERS,
    PERCENT,
    PERCENT_BEFORE,
    QUANTITIES,
    RANGE_WORDS,
)

GAP = r"[ \u00a0\u202f\u2009\u200e\u200f\u061c]{0,3}"
"""What may stand between a number and its sign: spaces and direction marks."""

# Large ranges that ignore case take long to compile.
_JOINS = r"(?-i:(?![^\W\d_\u2e80-\u9fff\uac00-\ud7a3]))"
"""Nothing that continues a word of an alphabet; Korean and Japanese glue their particles to it."""

_ENDING = r"(?-i:[^\W\d_]{0,12})"
"""Any ending of a stem."""


_QUOTE = "[\"\u05f4\u201c-\u201f\u2033]|''"
_QUOTES = re.compile(_QUOTE)
_SPACES = re.compile("[\u00a0\u202f]")


class Unit(NamedTuple):
    """A unit that was read: its canonical name and its kind (``measure``, ``time``, ``form``)."""

    name: str
    kind: str


def _form(form: str) -> tuple[str, str]:
    """A form as an expression, and what has to follow it."""
    pattern = re.escape(form.rstrip("*").replace("_", " ")).replace("\\ ", "[ \\u00a0\\u202f]")
    pattern = pattern.replace('"', f"(?:{_QUOTE})")
    if form.endswith("*"):
        return pattern, _ENDING
    return pattern, "" if _unspaced(form[-1]) or not form[-1].isalpha() else _JOINS


def _unspaced(letter: str) -> bool:
    """Whether a letter belongs to a script that writes endings and words without a space."""
    return (
        "\u2e80" <= letter <= "\u9fff"
        or "\uac00" <= letter <= "\ud7a3"
        or "\u0e00" <= letter <= "\u0eff"
        or "\u1780" <= letter <= "\u17ff"
    )


def form_pattern(form: str) -> str:
    """One form of the tables as an expression."""
    return "".join(_form(form))


def _any(forms: list[str]) -> str:
    """Any of some forms, the longest first.

    Neighbours share what follows them: it is slow to compile.
    """
    ordered = map(_form, sorted(set(forms), key=lambda f: (-len(f), f)))
    groups = groupby(ordered, key=lambda form: form[1])
    return "|".join(f"(?:{'|'.join(p for p, _ in group)}){end}" for end, group in groups)


@cache
def unit_pattern() -> re.Pattern[str]:
    """A unit directly after a number."""
    forms = [form for quantity in QUANTITIES for form in quantity.forms.split()]
    return re.compile(f"(?:{GAP}|[-\u2010\u2011])({_any(forms)})", re.IGNORECASE)


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


def unit_named(text: str) -> Unit | None:
    """The unit that a matched form stands for."""
    exact, stems = _units()
    word = _SPACES.sub(" ", _QUOTES.sub('"', text)).lower()
    return exact.get(word) or next((unit for stem, unit in stems if word.startswith(stem)), None)


@cache
def unit_anywhere(name: str) -> re.Pattern[str]:
    """Any form of one unit, wherever it stands in a text."""
    forms = next(quantity.forms for quantity in QUANTITIES if quantity.name == name).split()
    return re.compile(rf"(?<![^\W\d_])(?:{_any(forms)})", re.IGNORECASE)


@cache
def percent_pattern() -> re.Pattern[str]:
    """Percent or per mille directly after a number."""
    return re.compile(f"{GAP}(‰|{_any(PERCENT.split())})", re.IGNORECASE)


@cache
def percent_before_pattern() -> re.Pattern[str]:
    """Percent directly in front of a number, at the end of a text."""
    return re.compile(f"(?<!\\d)(?<!\\d )(?:{_any(PERCENT_BEFORE.split())}){GAP}$", re.IGNORECASE)


@cache
def percent_anywhere() -> re.Pattern[str]:
    """Percent, wherever it stands."""
    return re.compile(_any((PERCENT + " ‰ 百分之 百分比 百分").split()), re.IGNORECASE)


@cache
def multiplier_pattern() -> re.Pattern[str]:
    """A word that multiplies the number before it."""
    return re.compile(f"{GAP}({_any([word for word, _, _ in MULTIPLIERS])})", re.IGNORECASE)


@cache
def multiplier_named(text: str) -> tuple[int, bool]:
    """Factor of a matched word, and whether the number alone is never meant."""
    word = re.sub("[\u00a0\u202f]", " ", text).lower()
    return next((n, always) for w, n, always in MULTIPLIERS if w.replace("_", " ") == word)


@cache
def minus_words() -> re.Pattern[str]:
    """A word for minus or below zero."""
    return re.compile(_any(MINUS_WORDS.split()), re.IGNORECASE)


@cache
def range_words() -> re.Pattern[str]:
    """A text that is nothing but the sign or word between two ends of a range."""
    words = _any(RANGE_WORDS.split())
    return re.compile(f"\\s*(?:[-\u2010-\u2015~～〜]|{words})\\s*", re.IGNORECASE)
