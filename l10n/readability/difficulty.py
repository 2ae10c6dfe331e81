"""How much a text asks of a reader, as sums of named terms with their reasons."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from l10n.languages.bases import family
from l10n.messages import N_
from l10n.readability.frequency import table, zipf
from l10n.readability.load import WordLoad, features_of, shape, size_of, word_load
from l10n.readability.registry import code_of
from l10n.readability.tokens import Sentence
from l10n.readability.weights import (
    DENSITY,
    DENSITY_WITHOUT_LIST,
    DIFFICULTY,
    GENERAL,
    WORD,
    WORD_WITHOUT_LIST,
    Model,
)

NAMES: tuple[tuple[str, str], ...] = (
    ("load", N_("rare words, abbreviations, numbers")),
    ("share", N_("share of rare words, abbreviations, numbers")),
    ("acronyms", N_("share of abbreviations")),
    ("long", N_("long words")),
    ("long_share", N_("long words per sentence")),
    ("letters", N_("length of the text")),
    ("sentence", N_("words per sentence")),
    ("syllables", N_("syllables per word")),
)
"""The features, in order, and what they are called in explanations."""

HARD_WORD = 0.15
"""Word difficulty from which on readers rated words as hard: best F1 on CompLex, training part."""

_MARKS = (4.5, 5.5, 3.5, 2.5)
_SHOWN = 3
_WORD = re.compile(r"\S*\w\S*")
_LEARNED = re.compile(
    r"(?:immuno|histo|cyto|patho|physio|ha?ema|cardio|gastro|hepato|nephro|endo|myelo|lympho"
    r"|angio|osteo|dermat|pharmaco|chemo|carcino|onco|thrombo|neuro|broncho|hyper|hypo|electro"
    r"|micro|macro|poly|mono|photo|phospho|proteo|pseudo|hetero|homo|meta|peri)[a-z]{4,}"
    r"|[a-z]{3,}(?:opath(?:y|ies|ic)|ological|os[ie]s|itis|[ae]mia|escent|escence|genesis|genic"
    r"|ly(?:sis|tic)|plasty|ectomy|ostomy|otomy|oscopy|troph(?:y|ic)|algia|penia|uria|cytic"
    r"|cytes?|phil|ases?|somes?|oid|ogenous|ide|ine|ylation)"
)
"""English words of Greek and Latin parts, as science makes them."""

_OUTER = ".,;:()[]{}\"'“”‘’«»!?¿¡…"


class Reason(NamedTuple):
    """What one term adds to a difficulty.

    Attributes:
        name: the term (a message).
        points: what it adds, in the measure's own unit.
        words: the words that weigh most in it, heaviest first; () for terms that are not about
            words.
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


def difficulty_of(text: str, sentences: Sequence[Sentence], code: str | None) -> Difficulty | None:
    """The load a reader carries through the text; None without prose."""
    if not sentences or code is None:
        return None
    listed = table(code, size_of(code)) is not None
    model = DIFFICULTY.get(code, GENERAL) if listed else GENERAL
    return _measure(model, text, sentences, code)


def density_of(text: str, sentences: Sequence[Sentence], code: str | None) -> Difficulty | None:
    """The load per word; None without prose. Orders the sections of one document."""
    if not sentences or code is None:
        return None
    listed = table(code, size_of(code)) is not None
    return _measure(DENSITY if listed else DENSITY_WITHOUT_LIST, text, sentences, code)


def _measure(
    model: Model, text: str, sentences: Sequence[Sentence], code: str
) -> Difficulty | None:
    features = features_of(text, sentences, code)
    if features is None:
        return None
    words = {word: word_load(word, code) for s in sentences for word in s.words}
    reasons = []
    for name, title in NAMES:
        coefficient = model.coefficients.get(name, 0.0)
        value = getattr(features, name)
        if coefficient and value is not None:
            reasons.append(Reason(title, coefficient * value, _heaviest(name, words)))
    reasons.sort(key=lambda reason: -abs(reason.points))
    total = sum(reason.points for reason in reasons)
    return Difficulty(total, tuple(reasons), model.basis, code in model.languages)


def _heaviest(name: str, words: dict[str, WordLoad]) -> tuple[str, ...]:
    """The words that weigh most in a term; of equal ones the first in the text."""
    weight = {
        "load": lambda w: (w.rarity or 0.0) + w.mark,
        "share": lambda w: (w.rarity or 0.0) + w.mark,
        "acronyms": lambda w: w.acronym,
        "long": lambda w: w.excess,
        "long_share": lambda w: w.excess,
        "syllables": lambda w: max(0, w.syllables - 2),
    }.get(name)
    if weight is None:
        return ()
    heavy = sorted(
        (item for item in words.items() if weight(item[1]) > 0), key=lambda i: -weight(i[1])
    )
    return tuple(word for word, _ in heavy[:_SHOWN])


def word_difficulty(word: str, language: str) -> float:
    """How hard a word is; higher is harder. For several words the mean. Always a finite number.

    About 0 for common words; from ``HARD_WORD`` on many readers stumble.

    Raises:
        UsageError: ``language`` is no tag.
    """
    return _word_difficulty(word, code_of(language))


@lru_cache(maxsize=1 << 16)
def _word_difficulty(word: str, code: str) -> float:
    parts = words_of(word)
    if not parts:
        return 0.0
    listed = table(code, size_of(code)) is not None
    points = (WORD if listed else WORD_WITHOUT_LIST).coefficients
    return sum(_points(part, code, points) for part in parts) / len(parts)


def _points(word: str, code: str, points: Mapping[str, float]) -> float:
    return sum(points.get(k, 0.0) * v for k, v in word_steps(word, code).items())


def words_of(phrase: str) -> list[str]:
    """The words of a phrase without the punctuation around them."""
    return [part.strip(_OUTER) or part for part in _WORD.findall(phrase)]


def word_steps(word: str, code: str) -> dict[str, float]:
    """The features of one word: decades of frequency below some marks, syllables, length, shape.

    A form is as common as the commonest word of its family: who knows one knows the other.
    """
    size = size_of(code)
    found = zipf(word, code, size)
    load = word_load(word, code)
    acronym, mixed = shape(word)
    steps = {}
    if found is not None:
        kin = (zipf(form, code, size) or 0.0 for form in family(word.lower(), code))
        known = max(found, *kin)
        steps = {f"below_{mark}": max(0.0, mark - known) for mark in _MARKS}
    learned = code == "en" and _LEARNED.fullmatch(word.lower()) is not None
    steps.update(
        excess=load.excess,
        syllables=load.syllables,
        acronym=float(acronym),
        mixed=float(mixed),
        learned=float(learned),
    )
    return steps
