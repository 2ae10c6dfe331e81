"""How much a text asks of a reader, as sums of named terms with their reasons."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nsmallest
from typing import NamedTuple

from l10n.messages import N_
from l10n.readability.linear import Model
from l10n.readability.load import (
    Features,
    WordLoad,
    features_of,
    loads_of,
    points_of,
)
from l10n.readability.registry import code_of
from l10n.readability.tokens import Sentences
from l10n.readability.weights import (
    DENSITY,
    DENSITY_WITHOUT_LIST,
    DIFFICULTY,
    GENERAL,
    WITHOUT_LIST,
)
from l10n.readability.word_steps import expect_families, listed, words_of

NAMES: tuple[tuple[str, str], ...] = (
    ("load", N_("hard words and abbreviations, each counted once")),
    ("share", N_("share of hard words and abbreviations")),
    ("variety", N_("share of hard words among the different words")),
    ("marks", N_("share of abbreviations and numbers")),
    ("long", N_("long words")),
    ("excess", N_("length of words")),
    ("giants", N_("very long words per sentence")),
    ("names", N_("share of names and capitals")),
    ("glosses", N_("explanations in brackets")),
    ("bulk", N_("length and rarity of words")),
    ("size", N_("length of the text")),
    ("sentence", N_("length of sentences")),
    ("small", N_("words per sentence without names and numbers")),
    ("commas", N_("commas")),
    ("manner", N_("words of writing, not of speech")),
    ("syllables", N_("syllables per word")),
)
"""The features, in order, and what they are called in explanations."""

HARD_WORD = 0.16
"""Word difficulty from which on readers rated words as hard: best F1 on CompLex, training part."""

_SHOWN = 3


class Reason(NamedTuple):
    """What one term adds to a difficulty.

    Attributes:
        name: the term (a message).
        points: what it adds, in the measure's own unit.
        words: the words that weigh most in it, heaviest first; () for terms that are not about
            words, and for those that take load off.
    """

    name: str
    points: float
    words: tuple[str, ...] = ()


class Difficulty(float):
    """A difficulty: a number (higher is harder) that carries its reasons.

    It ranks texts of one language; it is no grade and no level.

    Attributes:
        reasons: the terms, heaviest first; their points sum to the number.
        basis: what the coefficients were fitted on (a message).
        calibrated: whether they were fitted on texts of this language.
    """

    __slots__ = ("basis", "calibrated", "reasons")

    reasons: tuple[Reason, ...]
    basis: str
    calibrated: bool

    def __new__(
        cls,
        value: float,
        reasons: tuple[Reason, ...] = (),
        basis: str = "",
        calibrated: bool = False,
    ) -> Difficulty:
        """A number with its reasons."""
        self = super().__new__(cls, value)
        self.reasons = reasons
        self.basis = basis
        self.calibrated = calibrated
        return self


def difficulty_of(sentences: Sentences, code: str | None) -> Difficulty | None:
    """The load a reader carries through the text; None without prose."""
    return None if code is None else _measure(model_of("difficulty", code), sentences, code)


def density_of(sentences: Sentences, code: str | None) -> Difficulty | None:
    """The load per word; None without prose. Orders the sections of one document."""
    return None if code is None else _measure(model_of("density", code), sentences, code)


def model_of(name: str, code: str) -> Model:
    """The measure ``difficulty`` or ``density`` in a language."""
    if name == "density":
        return DENSITY if listed(code) else DENSITY_WITHOUT_LIST
    return DIFFICULTY.get(code, GENERAL) if listed(code) else WITHOUT_LIST


def value_of(model: Model, sentences: Sentences, code: str) -> float | None:
    """The number alone, without its reasons; None without words."""
    features = features_of(sentences, code)
    if features is None:
        return None
    return sum(
        points * float(getattr(features, name)) for name, points in model.coefficients.items()
    )


def _measure(model: Model, sentences: Sentences, code: str) -> Difficulty | None:
    words = sentences.words
    if not words:
        return None
    expect_families(words, code)
    loads = loads_of(words, code)
    features = Features(words, loads, sentences)
    reasons = []
    for name, title in NAMES:
        coefficient = model.coefficients.get(name, 0.0)
        if coefficient:
            points = coefficient * getattr(features, name)
            # Below 0 the words that would be shown pull the other way.
            shown = _heaviest(name, loads) if points >= 0 else ()
            reasons.append(Reason(title, points, shown))
    reasons.sort(key=lambda reason: -abs(reason.points))
    total = sum(reason.points for reason in reasons)
    return Difficulty(total, tuple(reasons), model.basis, code in model.languages)


def _heaviest(name: str, loads: Mapping[str, WordLoad]) -> tuple[str, ...]:
    """The words that weigh most in a term; of equal ones the first in the text."""
    weight = {
        "load": lambda w: w.weight,
        "share": lambda w: w.weight,
        "variety": lambda w: w.weight,
        "marks": lambda w: w.mark,
        "long": lambda w: w.excess,
        "excess": lambda w: w.excess,
        "giants": lambda w: max(0.0, w.excess - 1),
        "bulk": lambda w: w.bulk,
        "syllables": lambda w: max(0, w.syllables - 2),
        "manner": lambda w: max(0, w.manner),
    }.get(name)
    if weight is None:
        return ()
    heavy = [item for item in loads.items() if weight(item[1]) > 0]
    return tuple(word for word, _ in nsmallest(_SHOWN, heavy, key=lambda i: -weight(i[1])))


def word_difficulty(word: str, language: str) -> float:
    """How hard a word is; higher is harder. For several words the mean. Always a finite number.

    About 0 for common words; from ``HARD_WORD`` on many readers stumble.

    Raises:
        UsageError: ``language`` is no tag.
    """
    code = code_of(language)
    if word.isalpha():
        return points_of(word, code)
    parts = words_of(word)
    return sum(points_of(part, code) for part in parts) / len(parts) if parts else 0.0
